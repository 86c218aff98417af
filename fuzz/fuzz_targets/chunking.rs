// Runs the fuzz target `chunking` under libFuzzer. `fuzz/targets/chunking.rs` says what it checks.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| webhook_fuzz::chunking::run(data));
