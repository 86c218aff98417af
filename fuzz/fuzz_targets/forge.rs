// Runs the fuzz target `forge` under libFuzzer. `fuzz/targets/forge.rs` says what it checks.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| webhook_fuzz::forge::run(data));
