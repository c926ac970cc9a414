//! Enumerations whose names are kept for ever: plain ones by [`named`], events by [`events`].
//!
//! States, actions, roles and the like stand in the journal as text. The text is written out beside each
//! variant, so that a change of a Rust name can never change what an old journal means.

/// A stored name that no variant has.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no {kind} is called {name:?}")]
pub struct UnknownName {
    /// What was looked for, for example `State`.
    pub kind: &'static str,
    /// The name that was read.
    pub name: String,
}

/// Makes an enumeration with `ALL`, `as_str`, `Display`, `FromStr` and serde, all from one list of names.
macro_rules! named {
    ($(#[$doc:meta])* $name:ident { $($(#[$about:meta])* $variant:ident = $text:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $($(#[$about])* #[serde(rename = $text)] $variant,)+
        }

        impl $name {
            /// Every value, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stored name.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::names::UnknownName;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $($text => Ok(Self::$variant),)+
                    _ => Err($crate::names::UnknownName { kind: stringify!($name), name: text.to_owned() }),
                }
            }
        }
    };
}

/// Makes an enumeration of events, each with its stored name and what it says, from one list.
macro_rules! events {
    ($(#[$doc:meta])* $name:ident:
     $($(#[$about:meta])* $variant:ident = $text:literal
        $({ $($(#[$fabout:meta])* $field:ident: $type:ty,)+ })? ;)+) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[serde(tag = "event", deny_unknown_fields)]
        pub enum $name {
            $($(#[$about])* #[serde(rename = $text)] $variant $({ $($(#[$fabout])* $field: $type,)+ })?,)+
        }

        impl $name {
            /// Every stored name.
            pub const KINDS: &'static [&'static str] = &[$($text),+];

            /// The stored name.
            pub const fn kind(&self) -> &'static str {
                match self { $(Self::$variant { .. } => $text),+ }
            }
        }
    };
}

pub(crate) use {events, named};
