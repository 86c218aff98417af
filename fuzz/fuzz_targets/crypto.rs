// Runs the fuzz target `crypto` under libFuzzer. `fuzz/targets/crypto.rs` says what it checks.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| webhook_fuzz::crypto::run(data));
