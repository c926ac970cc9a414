//! Machine readable zones of Doc 9303.
