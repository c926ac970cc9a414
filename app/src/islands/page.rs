//! What the islands ask of the page and of the scripts beside them (`app/public/loader.js` and, on the pages of a draft,
//! `waiting.js`).
//!
//! Inputs are drawn by the server; here they are read and filled by their names. The scripts do what the browser does
//! anyway: they find elements, parse JSON, wait. In WebAssembly each of these would cost some kilobytes, and every form page
//! loads them.

use super::Words;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = vidimus, js_name = words)]
    fn words_of(id: &str) -> Vec<String>;

    #[wasm_bindgen(js_namespace = vidimus)]
    fn pairs(json: &str) -> Vec<String>;

    #[wasm_bindgen(js_namespace = vidimus, js_name = json)]
    fn json_of(pairs: Vec<String>) -> String;

    #[wasm_bindgen(js_namespace = vidimus, js_name = listen)]
    fn listen_to(event: &str, heard: JsValue);

    #[wasm_bindgen(js_namespace = vidimus, js_name = ask)]
    fn ask_for(path: &str, body: &str, heard: JsValue);

    #[wasm_bindgen(js_namespace = vidimus, js_name = every)]
    fn every_pause(pause: u32, heard: JsValue);

    #[wasm_bindgen(js_namespace = vidimus, js_name = later)]
    fn after_pause(pause: u32, heard: JsValue);

    #[wasm_bindgen(js_namespace = vidimus, js_name = settled)]
    fn after_settling(heard: JsValue);

    #[wasm_bindgen(js_namespace = vidimus, js_name = restore)]
    fn restored(heard: JsValue);

    /// The whole answer of a name: for boxes, all that are marked, as a comma list. None when the page has no such input.
    #[wasm_bindgen(js_namespace = vidimus)]
    pub(super) fn answer(name: &str) -> Option<String>;

    /// Puts an answer into the inputs of a name. `tell` lets other islands know, as if a person had typed it.
    #[wasm_bindgen(js_namespace = vidimus)]
    pub(super) fn fill(name: &str, text: &str, tell: bool);

    /// The question that an input of a draft belongs to, as the page asks it. Day, month and year of a date share one.
    #[wasm_bindgen(js_namespace = vidimus)]
    pub(super) fn question(name: &str) -> Option<String>;

    /// Whether the element with this id stands in a closed question.
    #[wasm_bindgen(js_namespace = vidimus)]
    pub(super) fn closed(id: &str) -> bool;

    /// Gives the question with this id a label, unless that is empty, and opens or closes it. Gives its label when it was
    /// opened by this, an empty text when not, and none when the page has no such question.
    #[wasm_bindgen(js_namespace = vidimus)]
    pub(super) fn open(id: &str, label: &str, shown: bool) -> Option<String>;

    /// Shows a text in the first element that the selector finds, unless it stands there already.
    #[wasm_bindgen(js_namespace = vidimus)]
    pub(super) fn text(selector: &str, text: &str);

    #[wasm_bindgen(js_namespace = vidimus)]
    fn html(selector: &str, html: &str);

    #[wasm_bindgen(js_namespace = vidimus)]
    fn list(html: &str);

    /// Tells assistive technology whether what stands in the box with this id is wrong; when it is not, takes the server's
    /// older message away.
    #[wasm_bindgen(js_namespace = vidimus)]
    pub(super) fn mark(id: &str, wrong: bool);

    /// Puts the focus on the element with this id.
    #[wasm_bindgen(js_namespace = vidimus)]
    pub(super) fn focus(id: &str);

    /// Keeps an answer of this draft in the browser, or takes it out when there is none. `typed`: it is newer than whatever
    /// another window has kept.
    #[wasm_bindgen(js_namespace = vidimus)]
    pub(super) fn keep(input: &str, item: Option<String>, typed: bool);

    /// Whether everything is kept.
    #[wasm_bindgen(js_namespace = vidimus)]
    pub(super) fn safe() -> bool;

    /// The inputs that were touched before the islands lived, with commas.
    #[wasm_bindgen(js_namespace = vidimus)]
    pub(super) fn early() -> String;

    /// Draws the page anew, unless another one is on its way.
    #[wasm_bindgen(js_namespace = vidimus)]
    pub(super) fn reload();
}

/// What an island does when it hears something. True keeps the browser from doing what it would do itself. One type for
/// everything that is heard keeps what the browser loads small.
type Heard = dyn Fn(String, String) -> bool;

fn hear(heard: Box<Heard>) -> JsValue {
    Closure::wrap(heard).into_js_value()
}

/// Listens to an event of the page: for `click` it hears `data-stale` and `data-side`, for `submit` nothing and the action,
/// otherwise name and value of the input.
pub(super) fn listen(event: &str, heard: Box<Heard>) {
    listen_to(event, hear(heard));
}

/// Calls a server function. It hears nothing and what the server says, or why it said nothing: `offline`, `signed-out`,
/// `failed`.
pub(super) fn ask(path: &str, body: &str, heard: Box<Heard>) {
    ask_for(path, body, hear(heard));
}

/// Does something again and again, after as many milliseconds.
pub(super) fn every(pause: u32, heard: Box<Heard>) {
    every_pause(pause, hear(heard));
}

/// Does something after as many milliseconds, instead of what was to be done later before.
pub(super) fn later(pause: u32, heard: Box<Heard>) {
    after_pause(pause, hear(heard));
}

/// Waits until everything is kept, or a moment has passed.
pub(super) fn settled(heard: Box<Heard>) {
    after_settling(hear(heard));
}

/// It hears nothing and what was kept before: a JSON object of items by input.
pub(super) fn restore(heard: Box<Heard>) {
    restored(hear(heard));
}

/// Shows markup in the first element that the selector finds, unless it was shown there before.
pub(super) fn show(selector: &str, markup: &super::html::Html) {
    html(selector, markup.as_str());
}

/// Shows markup in the list of a `details` that the server has drawn, which is hidden as long as it is empty.
pub(super) fn show_list(markup: &super::html::Html) {
    list(markup.as_str());
}

/// The words of an island, which the server has drawn into the element with this id.
pub(super) fn words(id: &str) -> Words {
    paired(words_of(id))
}

/// The texts of a JSON object by name, or of a JSON list by place; nothing when it is none. What is no text is JSON.
pub(super) fn texts(json: &str) -> Words {
    paired(pairs(json))
}

/// The texts of a JSON list, in their order.
pub(super) fn items(json: &str) -> Vec<String> {
    pairs(json).into_iter().skip(1).step_by(2).collect()
}

/// A JSON object of texts.
pub(super) fn json(texts: &Words) -> String {
    let mut pairs = Vec::new();
    for (name, text) in texts {
        pairs.push(name.clone());
        pairs.push(text.clone());
    }
    json_of(pairs)
}

fn paired(pairs: Vec<String>) -> Words {
    let mut words = Words::new();
    let mut pairs = pairs.into_iter();
    while let (Some(name), Some(text)) = (pairs.next(), pairs.next()) {
        words.insert(name, text);
    }
    words
}
