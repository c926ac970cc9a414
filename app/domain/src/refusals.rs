//! Why something is not done: enumerations whose variants are messages of the catalogues.

/// Makes such an enumeration with its message keys and its message values from one list.
macro_rules! refusals {
    ($(#[$doc:meta])* $name:ident:
     $($(#[$about:meta])* $variant:ident = $key:literal $({ $($(#[$fabout:meta])* $field:ident: $type:ty,)+ })? ;)+) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
        pub enum $name {
            $($(#[$about])* #[error("{}", self.key())] $variant $({ $($(#[$fabout])* $field: $type,)+ })?,)+
        }

        impl $name {
            /// Every message key, for the test of the catalogues.
            pub const KEYS: &'static [&'static str] = &[$($key),+];

            /// Message key in the catalogues.
            pub const fn key(&self) -> &'static str {
                match self { $(Self::$variant { .. } => $key),+ }
            }

            /// Values for the message, by name. Dates are ISO 8601; names of states, actions and parts are stored names.
            pub fn args(&self) -> Vec<(&'static str, String)> {
                match self {
                    $(Self::$variant $({ $($field,)+ })? => vec![$($((stringify!($field), $field.to_string()),)+)?],)+
                }
            }
        }
    };
}

pub(crate) use refusals;
