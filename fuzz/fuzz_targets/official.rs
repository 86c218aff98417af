// Runs the fuzz target `official` under libFuzzer. `fuzz/targets/official.rs` says what it checks.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| webhook_fuzz::official::run(data));
