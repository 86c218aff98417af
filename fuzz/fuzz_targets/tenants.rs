// Runs the fuzz target `tenants` under libFuzzer. `fuzz/targets/tenants.rs` says what it checks.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| webhook_fuzz::tenants::run(data));
