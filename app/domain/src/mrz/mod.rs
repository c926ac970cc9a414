//! Machine readable zones of Doc 9303 (8th ed.): writing visas, reading visas and travel documents.
//!
//! - [`write`](write()) turns a typed [`Visa`] into the two lines of an MRV-A or MRV-B (Doc 9303-7 sections 4.2 and 7.2).
//! - [`read`](read()) takes what a scanner or a person typed and gives the fields of an MRV-A, MRV-B, TD3, TD2 or TD1 with a list of
//!   [`Fault`]s: which field or check digit is wrong, where, and what was expected.
//! - [`name`] cuts names to the width of a line and compares a line with a full name; [`translit`] turns the name of the
//!   visual zone into the 26 letters of the MRZ or says which letter has no rule.
//!
//! Writing and reading take no heap memory. The same code runs in the browser's preview and in the server's print.
//! The check digit is 7-3-1 modulo 10 ([`check`]). A visa has no composite check digit and none on its optional data.

pub mod check;
pub mod date;
pub mod fault;
mod field;
pub mod format;
pub mod name;
mod read;
pub mod text;
pub mod translit;
mod visa;
mod write;

pub use date::BirthDate;
pub use fault::{Fault, FaultKind, Faults, Field};
pub use field::{
    DocumentNumber, NumberError, OptionalData, OptionalDataError, Sex, TypeLetter, TypeLetterError,
};
pub use format::{Format, Lines};
pub use name::{MrzName, NameSource};
pub use read::{NameLine, Read, ReadError, read, read_lines, read_name_line};
pub use visa::Visa;
pub use write::{WriteError, WriteProblem, write};

#[cfg(test)]
mod property_tests;
#[cfg(test)]
mod vector_tests;
