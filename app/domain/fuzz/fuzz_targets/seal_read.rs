//! Coverage-guided: `cargo fuzz run seal_read` in `app/domain` (nightly, or RUSTC_BOOTSTRAP=1).
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| domain_fuzz::seal_read(data));
