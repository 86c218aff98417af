// Runs the fuzz target `plans` under libFuzzer. `fuzz/targets/plans.rs` says what it checks.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| webhook_fuzz::plans::run(data));
