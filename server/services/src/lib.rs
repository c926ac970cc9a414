//! Use cases, mail, print, keys and job handlers.
