// Runs the fuzz target `heads` under libFuzzer. `fuzz/targets/heads.rs` says what it checks.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| webhook_fuzz::heads::run(data));
