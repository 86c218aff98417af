// Runs the fuzz target `secrets` under libFuzzer. `fuzz/targets/secrets.rs` says what it checks.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| webhook_fuzz::secrets::run(data));
