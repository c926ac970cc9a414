//! Coverage-guided: `cargo fuzz run mrz_read` in `app/domain` (nightly, or RUSTC_BOOTSTRAP=1).
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| domain_fuzz::mrz_read(data));
