//! Feeds what the fuzzer makes up to `fuzz_checks::snapshot`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzz_checks::snapshot(bytes));
