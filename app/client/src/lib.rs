//! The entry that the browser calls. It links the islands of `app` and starts them; nothing else lives here.
#![cfg(target_arch = "wasm32")]

use app as _;
use leptos::prelude::Owner;

/// Prepares what every island is owned by; the loader then wakes one after the other. Leptos' own `hydrate_islands` would
/// also bring what resources and streamed views need, an executor for one: no island has such, and every form page would
/// load it.
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    let owner = Owner::new();
    owner.set();
    std::mem::forget(owner);
}
