// Runs the fuzz target `documents` under libFuzzer. `fuzz/targets/documents.rs` says what it checks.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| webhook_fuzz::documents::run(data));
