// Runs the fuzz target `encodings` under libFuzzer. `fuzz/targets/encodings.rs` says what it checks.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| webhook_fuzz::encodings::run(data));
