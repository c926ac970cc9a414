//! The life of one application.
