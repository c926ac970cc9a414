//! Answers on their way from a browser to the server: what waits, in which order it is sent, and what contradicts itself.
//!
//! An answer waits from the first key until the server has said that it has it. Answers leave in the order in which they
//! were first touched, one request at a time. A request that nobody answered may have arrived: it is repeated as it was
//! before anything newer is sent, and its texts are named as `own`, so that the server does not take the person's own
//! earlier words for somebody else's. What really was changed elsewhere is held until the person has chosen.
//!
//! Nothing here knows a network or a disk: `islands::autosave` of the package `app` does what these rules say.

use std::collections::BTreeMap;

/// Texts by the name of their input.
pub type Texts = BTreeMap<String, String>;

/// Whether two texts are the same answer. A browser sends line ends of its own.
pub fn same(one: &str, other: &str) -> bool {
    one == other || lines(one).eq(lines(other))
}

/// The lines of a text without their ends, and whether each has one.
fn lines(text: &str) -> impl Iterator<Item = (&str, bool)> {
    text.split_inclusive('\n').map(|line| match line.strip_suffix('\n') {
        Some(ended) => (ended.strip_suffix('\r').unwrap_or(ended), true),
        None => (line, false),
    })
}

/// An answer that waits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Item {
    /// What the person typed.
    pub text: String,
    /// What the draft held before.
    pub was: String,
    /// What was sent of it without an answer, so that the draft may hold it by now.
    pub sent: Option<String>,
    /// The question, as the page asked it.
    pub label: String,
    /// Whether it was changed elsewhere and waits for the person's choice.
    pub held: bool,
}

impl Item {
    /// The item as names and texts, as it is kept in the browser.
    pub fn to_texts(&self) -> Texts {
        let mut texts = Texts::new();
        texts.insert("text".to_owned(), self.text.clone());
        texts.insert("was".to_owned(), self.was.clone());
        texts.insert("label".to_owned(), self.label.clone());
        if let Some(sent) = &self.sent {
            texts.insert("sent".to_owned(), sent.clone());
        }
        texts
    }

    /// The item that [`Item::to_texts`] gave.
    pub fn from_texts(mut texts: Texts) -> Self {
        let mut take = |name: &str| texts.remove(name);
        Self {
            text: take("text").unwrap_or_default(),
            was: take("was").unwrap_or_default(),
            sent: take("sent"),
            label: take("label").unwrap_or_default(),
            held: false,
        }
    }
}

/// One request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Request {
    /// The answers.
    pub changes: Texts,
    /// What the draft held before, as far as the page knows.
    pub seen: Texts,
    /// Texts of this browser that the draft may hold instead.
    pub own: Texts,
}

/// What becomes of an answer that was kept in the browser when a page opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Restored {
    /// The draft has it already, or something newer was typed: it need not be kept.
    Needless,
    /// It belongs into the input of this page.
    Fill(String),
    /// Its input stands on another page; it waits and is sent.
    Elsewhere,
}

/// The answers of one draft that wait in one browser window.
#[derive(Clone, Debug, Default)]
pub struct Outbox {
    items: Vec<(String, Item)>,
    seen: Texts,
    flying: Option<Request>,
}

impl Outbox {
    /// For a page whose inputs held `seen` when it was drawn.
    pub fn new(seen: Texts) -> Self {
        Self { seen, ..Self::default() }
    }

    /// What the draft holds, as far as this page knows.
    pub const fn seen(&self) -> &Texts {
        &self.seen
    }

    /// What was sent and not answered, by input.
    pub fn own(&self) -> Texts {
        let mut own = Texts::new();
        for (input, item) in &self.items {
            if let Some(sent) = &item.sent {
                own.insert(input.clone(), sent.clone());
            }
        }
        own
    }

    /// The answers that wait, the first touched first.
    pub fn waiting(&self) -> impl Iterator<Item = (&str, &Item)> {
        self.items.iter().map(|(input, item)| (input.as_str(), item))
    }

    /// Whether everything has arrived.
    pub const fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// The answer of an input that waits.
    pub fn get(&self, input: &str) -> Option<&Item> {
        self.items.iter().find(|(name, _)| name == input).map(|(_, item)| item)
    }

    fn get_mut(&mut self, input: &str) -> Option<&mut Item> {
        self.items.iter_mut().find(|(name, _)| name == input).map(|(_, item)| item)
    }

    fn remove(&mut self, input: &str) {
        self.items.retain(|(name, _)| name != input);
    }

    /// The person typed. False when that changed nothing, or the input is none of the form.
    pub fn typed(&mut self, input: &str, text: &str, label: &str) -> bool {
        if let Some(item) = self.get_mut(input) {
            if item.text == text {
                return false;
            }
            text.clone_into(&mut item.text);
            // Back to what it was, and nothing else can have arrived.
            if item.sent.is_none() && !item.held && same(&item.was, text) {
                self.remove(input);
            }
            return true;
        }
        let Some(was) = self.seen.get(input) else { return false };
        if same(was, text) {
            return false;
        }
        let (was, label) = (was.clone(), label.to_owned());
        let item = Item { text: text.to_owned(), was, label, ..Item::default() };
        self.items.push((input.to_owned(), item));
        true
    }

    /// An answer that an earlier page kept.
    pub fn restore(&mut self, input: &str, mut item: Item) -> Restored {
        if self.get(input).is_some() {
            return Restored::Needless;
        }
        let Some(seen) = self.seen.get_mut(input) else {
            self.items.push((input.to_owned(), item));
            return Restored::Elsewhere;
        };
        if same(seen, &item.text) {
            return Restored::Needless;
        }
        let own = item.sent.as_ref().is_some_and(|sent| same(sent, seen));
        if own || same(&item.was, seen) {
            item.was.clone_from(seen);
            item.sent = None;
        } else {
            // The page was drawn with somebody else's answer. The server shall see that and tell both.
            seen.clone_from(&item.was);
        }
        let text = item.text.clone();
        self.items.push((input.to_owned(), item));
        Restored::Fill(text)
    }

    /// What is to be sent now: everything that waits, or the same again as long as nobody has answered.
    pub fn send(&mut self) -> Option<Request> {
        if self.flying.is_none() {
            let mut request = Request { seen: self.seen.clone(), ..Request::default() };
            for (input, item) in self.items.iter_mut().filter(|(_, item)| !item.held) {
                if let Some(sent) = item.sent.replace(item.text.clone()) {
                    request.own.insert(input.clone(), sent);
                }
                request.changes.insert(input.clone(), item.text.clone());
                request.seen.insert(input.clone(), item.was.clone());
            }
            if !request.changes.is_empty() {
                self.flying = Some(request);
            }
        }
        self.flying.clone()
    }

    /// The server has answered: it has everything but the inputs of `stale`, which were changed elsewhere. Gives the inputs
    /// that were sent.
    pub fn answered(&mut self, stale: &[&Texts]) -> Vec<String> {
        let Some(request) = self.flying.take() else { return Vec::new() };
        for (input, text) in &request.changes {
            let there = !stale.iter().any(|theirs| theirs.contains_key(input));
            if there {
                self.seen.insert(input.clone(), text.clone());
            }
            let Some(item) = self.get_mut(input) else { continue };
            item.sent = None;
            if !there {
                item.held = true;
            } else if item.text == *text {
                self.remove(input);
            } else {
                item.was.clone_from(text);
            }
        }
        request.changes.into_keys().collect()
    }

    /// The person has chosen between the own answer and `theirs`, all inputs of a field.
    pub fn choose(&mut self, theirs: &Texts, take: bool) {
        for (input, there) in theirs {
            if self.seen.contains_key(input) {
                self.seen.insert(input.clone(), there.clone());
            }
            let Some(item) = self.get_mut(input) else { continue };
            item.held = false;
            item.was.clone_from(there);
            if take || same(&item.text, there) {
                self.remove(input);
            }
        }
    }
}

#[cfg(test)]
#[path = "outbox_tests.rs"]
mod tests;
