// Runs the fuzz target `claim_body` under libFuzzer. `fuzz/targets/claim_body.rs` says what it checks.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| webhook_fuzz::claim_body::run(data));
