// Runs the fuzz target `timestamps` under libFuzzer. `fuzz/targets/timestamps.rs` says what it checks.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| webhook_fuzz::timestamps::run(data));
