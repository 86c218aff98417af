// Runs the fuzz target `custom` under libFuzzer. `fuzz/targets/custom.rs` says what it checks.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| webhook_fuzz::custom::run(data));
