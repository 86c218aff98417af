// Runs the fuzz target `envelopes` under libFuzzer. `fuzz/targets/envelopes.rs` says what it checks.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| webhook_fuzz::envelopes::run(data));
