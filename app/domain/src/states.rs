//! Issuing States and organisations of Doc 9303-3.
