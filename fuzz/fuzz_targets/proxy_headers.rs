//! Feeds what the fuzzer makes up to `fuzz_checks::proxy_headers`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzz_checks::proxy_headers(bytes));
