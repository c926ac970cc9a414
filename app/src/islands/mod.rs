//! The few widgets that run in the browser. Each makes a form more comfortable that works without it.
//!
//! An island gets ids and words as properties, never a record: they stand as JSON in the page. It draws nothing from the
//! clock, the locale or chance, so that server and browser agree on the markup.
