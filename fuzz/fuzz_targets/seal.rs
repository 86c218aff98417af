// Runs the fuzz target `seal` under libFuzzer. `fuzz/targets/seal.rs` says what it checks.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| webhook_fuzz::seal::run(data));
