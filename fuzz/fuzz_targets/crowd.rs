// Runs the fuzz target `crowd` under libFuzzer. `fuzz/targets/crowd.rs` says what it checks.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| webhook_fuzz::crowd::run(data));
