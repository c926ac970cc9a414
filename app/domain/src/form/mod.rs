//! The harmonised application form.
