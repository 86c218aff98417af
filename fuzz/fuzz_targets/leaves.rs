// Runs the fuzz target `leaves` under libFuzzer. `fuzz/targets/leaves.rs` says what it checks.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| webhook_fuzz::leaves::run(data));
