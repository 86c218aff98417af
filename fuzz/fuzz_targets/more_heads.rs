// Runs the fuzz target `more_heads` under libFuzzer. `fuzz/targets/more_heads.rs` says what it checks.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| webhook_fuzz::more_heads::run(data));
