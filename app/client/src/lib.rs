//! The entry that the browser calls. It links the islands of `app` and starts them; nothing else lives here.
#![cfg(target_arch = "wasm32")]

use app as _;

/// Finds the islands in the page and brings them to life.
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
