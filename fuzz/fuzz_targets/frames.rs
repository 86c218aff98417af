// Runs the fuzz target `frames` under libFuzzer. `fuzz/targets/frames.rs` says what it checks.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| webhook_fuzz::frames::run(data));
