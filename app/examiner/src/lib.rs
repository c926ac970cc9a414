//! The rules of portraits for the browser. A module of its own, because only the pages with a portrait need it; the script
//! beside them (`app/public/portrait.js`) loads it. No rule lives here.
#![cfg(target_arch = "wasm32")]

use domain::portrait::{self, Cut, Raster};
use wasm_bindgen::prelude::wasm_bindgen;

/// Examines a portrait of four bytes a pixel, cut from `source_width` by `source_height` pixels. Gives
/// [`portrait::Examined`] as JSON; nothing when the pixels do not fit the size. Faces are not looked for.
#[wasm_bindgen]
pub fn examine(pixels: &[u8], width: u32, height: u32, source_width: u32, source_height: u32) -> String {
    let raster = Raster::new(width, height, 4, pixels);
    let examined = raster.map(|raster| portrait::examine(&raster, (source_width, source_height), None));
    examined.and_then(|examined| serde_json::to_string(&examined).ok()).unwrap_or_default()
}

/// The cut that is taken when nobody chooses one: left edge, upper edge, width, height.
#[wasm_bindgen]
pub fn suggest(width: u32, height: u32) -> Vec<u32> {
    let Cut { x, y, width, height } = Cut::suggest(width, height);
    vec![x, y, width, height]
}
