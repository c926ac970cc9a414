//! What stands between the tags of a component.

use leptos::{children::ToChildren, prelude::*};

/// The children of a component, drawn at once. Unlike `Children`, they may borrow from the page's function: nothing is
/// kept for later.
pub struct Content(pub AnyView);

impl<F, V> ToChildren<F> for Content
where
    F: FnOnce() -> V,
    V: IntoView + 'static,
{
    fn to_children(draw: F) -> Self {
        Self(draw().into_any())
    }
}
