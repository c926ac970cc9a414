//! The rules that browser and server share.
