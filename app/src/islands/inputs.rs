//! The inputs that the server has drawn, read and filled by the islands of a page.

use leptos::prelude::{document, on_cleanup, window_event_listener_untyped};
use wasm_bindgen::JsCast;
use web_sys::{Event, EventInit, HtmlInputElement as Input};

/// Listens to events of the page for as long as the island lives. One way for all keeps what the browser loads small.
pub(super) fn listen(event: &'static str, heard: Box<dyn Fn(Event)>) {
    let listener = window_event_listener_untyped(event, heard);
    on_cleanup(move || listener.remove());
}

/// Everything of that name. Text areas and lists have what is used of an input, too.
fn all(name: &str) -> Vec<Input> {
    let nodes = document().get_elements_by_name(name);
    (0..nodes.length()).filter_map(|at| nodes.get(at)).map(|node| node.unchecked_into()).collect()
}

fn is_box(input: &Input) -> bool {
    matches!(input.type_().as_str(), "radio" | "checkbox")
}

/// The whole answer of a name: for boxes, all that are marked, as a comma list. None when the page has no such input.
pub(super) fn answer(name: &str) -> Option<String> {
    let inputs = all(name);
    let first = inputs.first()?;
    if !is_box(first) {
        return Some(first.value());
    }
    let marked = inputs.iter().filter(|input| input.checked());
    Some(marked.map(Input::value).collect::<Vec<_>>().join(","))
}

/// Puts an answer into the inputs of a name. `tell` lets other islands know, as if a person had typed it.
pub(super) fn fill(name: &str, text: &str, tell: bool) {
    let inputs = all(name);
    for input in &inputs {
        if is_box(input) {
            input.set_checked(text.split(',').any(|value| value == input.value()));
        } else {
            input.set_value(text);
        }
        input.set_disabled(false);
    }
    let how = EventInit::new();
    how.set_bubbles(true);
    if tell && let (Some(first), Ok(event)) = (inputs.first(), Event::new_with_event_init_dict("input", &how))
    {
        let _ = first.dispatch_event(&event);
    }
}

/// The name of the input in which something happened; empty when it has none.
pub(super) fn name_of(event: &Event) -> String {
    event.target().map(|target| target.unchecked_into::<Input>().name()).unwrap_or_default()
}
