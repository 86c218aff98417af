// Runs the fuzz target `explain` under libFuzzer. `fuzz/targets/explain.rs` says what it checks.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| webhook_fuzz::explain::run(data));
