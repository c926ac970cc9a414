//! What a State decides about its visas.
