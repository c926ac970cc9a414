//! Lists, tables and navigation inside a page.

use leptos::prelude::*;

/// One line of a summary list.
pub struct SummaryRow {
    /// What it is.
    pub key: String,
    /// The value; several are shown below each other.
    pub value: AnyView,
    /// Address, words and the words that a screen reader adds ("Change", " surname").
    pub change: Option<(String, String, String)>,
}

impl SummaryRow {
    /// A line whose value is a text.
    pub fn text(key: impl Into<String>, value: impl Into<String>) -> Self {
        let value: String = value.into();
        Self { key: key.into(), value: view! { <span dir="auto">{value}</span> }.into_any(), change: None }
    }

    /// A line whose value is a number, a code or an address: always left to right.
    pub fn code(key: impl Into<String>, value: impl Into<String>) -> Self {
        let value: String = value.into();
        Self { key: key.into(), value: view! { <bdi dir="ltr">{value}</bdi> }.into_any(), change: None }
    }

    /// A line whose value is drawn by the page.
    pub fn view(key: impl Into<String>, value: impl IntoView + 'static) -> Self {
        Self { key: key.into(), value: value.into_any(), change: None }
    }

    /// A link to change it.
    #[must_use]
    pub fn change(
        mut self,
        href: impl Into<String>,
        label: impl Into<String>,
        what: impl Into<String>,
    ) -> Self {
        self.change = Some((href.into(), label.into(), what.into()));
        self
    }
}

/// What is known, line by line.
#[component]
pub fn SummaryList(
    /// The lines.
    rows: Vec<SummaryRow>,
    /// Close together, for staff.
    #[prop(optional)]
    dense: bool,
) -> impl IntoView {
    let any = rows.iter().any(|row| row.change.is_some());
    let rows = rows
        .into_iter()
        .map(|row| {
            let class = if any && row.change.is_none() {
                "govuk-summary-list__row govuk-summary-list__row--no-actions"
            } else {
                "govuk-summary-list__row"
            };
            let change = row.change.map(|(href, label, what)| {
                view! {
                    <dd class="govuk-summary-list__actions">
                        <a class="govuk-link" href=href>{label}<span class="govuk-visually-hidden">" " {what}</span></a>
                    </dd>
                }
            });
            view! {
                <div class=class>
                    <dt class="govuk-summary-list__key">{row.key}</dt>
                    <dd class="govuk-summary-list__value">{row.value}</dd>
                    {change}
                </div>
            }
        })
        .collect_view();
    view! { <dl class=if dense { "govuk-summary-list app-dense" } else { "govuk-summary-list" }>{rows}</dl> }
}

/// One part of a longer job.
pub struct Task {
    /// Its name.
    pub name: String,
    /// Where it is done; without it, it cannot be started yet.
    pub href: Option<String>,
    /// Help under the name.
    pub hint: Option<String>,
    /// How far it is, in words.
    pub status: String,
    /// How the status looks. `None` is plain text: what is done, or cannot be started, draws no attention.
    pub colour: Option<TagColour>,
}

/// The parts of a longer job and how far each is.
#[component]
pub fn TaskList(
    /// Makes the ids of this list unlike those of another on the page.
    #[prop(into)]
    id: String,
    /// The parts.
    tasks: Vec<Task>,
) -> impl IntoView {
    let items = tasks
        .into_iter()
        .enumerate()
        .map(|(at, task)| {
            let status_id = format!("{id}-{}-status", at + 1);
            let hint_id = format!("{id}-{}-hint", at + 1);
            let described = if task.hint.is_some() { format!("{hint_id} {status_id}") } else { status_id.clone() };
            let idle = task.href.is_none();
            let name = match task.href {
                Some(href) => view! {
                    <a class="govuk-link govuk-task-list__link" href=href aria-describedby=described>{task.name}</a>
                }
                .into_any(),
                None => view! { <div>{task.name}</div> }.into_any(),
            };
            let hint = task.hint.map(|hint| view! { <div id=hint_id class="govuk-task-list__hint">{hint}</div> });
            let status = match task.colour {
                Some(colour) => view! { <Tag label=task.status colour=colour/> }.into_any(),
                None => task.status.into_any(),
            };
            let item = if idle { "govuk-task-list__item" } else { "govuk-task-list__item govuk-task-list__item--with-link" };
            let state = if idle {
                "govuk-task-list__status govuk-task-list__status--cannot-start-yet"
            } else {
                "govuk-task-list__status"
            };
            view! {
                <li class=item>
                    <div class="govuk-task-list__name-and-hint">{name}{hint}</div>
                    <div class=state id=status_id>{status}</div>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="govuk-task-list">{items}</ul> }
}

/// The colour of a tag. Colour never says anything alone: the words do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TagColour {
    /// The service's own colour: in work.
    #[default]
    Brand,
    /// Over or not begun.
    Grey,
    /// Good end.
    Green,
    /// Waits for somebody.
    Yellow,
    /// Late or soon late.
    Orange,
    /// Bad end or danger.
    Red,
}

/// A state in one or two words.
#[component]
pub fn Tag(
    /// The words.
    #[prop(into)]
    label: String,
    /// The colour.
    #[prop(optional)]
    colour: TagColour,
) -> impl IntoView {
    let class = match colour {
        TagColour::Brand => "govuk-tag",
        TagColour::Grey => "govuk-tag govuk-tag--grey",
        TagColour::Green => "govuk-tag govuk-tag--green",
        TagColour::Yellow => "govuk-tag govuk-tag--yellow",
        TagColour::Orange => "govuk-tag govuk-tag--orange",
        TagColour::Red => "govuk-tag govuk-tag--red",
    };
    view! { <strong class=class>{label}</strong> }
}

/// One cell of a table.
pub struct Cell {
    view: AnyView,
    numeric: bool,
}

impl Cell {
    /// A cell drawn by the page.
    pub fn view(view: impl IntoView + 'static) -> Self {
        Self { view: view.into_any(), numeric: false }
    }

    /// Text, in whatever direction it reads.
    pub fn text(text: impl Into<String>) -> Self {
        let text: String = text.into();
        if text.is_empty() {
            return Self::view(());
        }
        Self::view(view! { <span dir="auto">{text}</span> })
    }

    /// A number, a code or a date: left to right, its digits below each other.
    pub fn code(text: impl Into<String>) -> Self {
        let text: String = text.into();
        Self::view(view! { <bdi dir="ltr" class="app-digits">{text}</bdi> })
    }

    /// An amount, at the end of its cell.
    pub fn number(text: impl Into<String>) -> Self {
        Self { numeric: true, ..Self::code(text) }
    }

    /// A link.
    pub fn link(href: impl Into<String>, text: impl Into<String>) -> Self {
        let (href, text): (String, String) = (href.into(), text.into());
        Self::view(view! { <a class="govuk-link" dir="auto" href=href>{text}</a> })
    }

    /// A link that is a reference or a number: it stays in one line.
    pub fn code_link(href: impl Into<String>, code: impl Into<String>) -> Self {
        let (href, code): (String, String) = (href.into(), code.into());
        Self::view(view! { <a class="govuk-link app-digits" dir="ltr" href=href>{code}</a> })
    }
}

/// Rows and columns. On a narrow screen it scrolls inside its frame, or its rows become cards.
#[component]
pub fn Table(
    /// What the table holds. Every table has one.
    #[prop(into)]
    caption: String,
    /// Whether only screen readers get the caption, because a heading says the same.
    #[prop(optional)]
    caption_hidden: bool,
    /// Column titles.
    columns: Vec<String>,
    /// The rows, each as long as `columns`. The first cell heads its row.
    rows: Vec<Vec<Cell>>,
    /// Close together, for staff.
    #[prop(optional)]
    dense: bool,
    /// On a telephone each row is a card with the column titles before its cells: for lists of few columns with long words,
    /// and where nothing may lie beside the screen.
    #[prop(optional)]
    cards: bool,
) -> impl IntoView {
    let numeric: Vec<bool> = (0..columns.len())
        .map(|at| rows.first().and_then(|row| row.get(at)).is_some_and(|cell| cell.numeric))
        .collect();
    // What is not displayed as a table is none to a screen reader, unless it says so.
    let role = |role: &'static str| cards.then_some(role);
    let head = columns
        .iter()
        .cloned()
        .zip(numeric)
        .map(|(title, numeric)| {
            let class = if numeric {
                "govuk-table__header govuk-table__header--numeric"
            } else {
                "govuk-table__header"
            };
            view! { <th scope="col" role=role("columnheader") class=class>{title}</th> }
        })
        .collect_view();
    let body = rows
        .into_iter()
        .map(|row| {
            let cells = row
                .into_iter()
                .enumerate()
                .map(|(at, cell)| {
                    if at == 0 {
                        let role = role("rowheader");
                        return view! { <th scope="row" role=role class="govuk-table__header">{cell.view}</th> }
                            .into_any();
                    }
                    let class = if cell.numeric {
                        "govuk-table__cell govuk-table__cell--numeric"
                    } else {
                        "govuk-table__cell"
                    };
                    let title = columns.get(at).filter(|_| cards).cloned();
                    view! { <td role=role("cell") data-title=title class=class>{cell.view}</td> }.into_any()
                })
                .collect_view();
            view! { <tr role=role("row") class="govuk-table__row">{cells}</tr> }
        })
        .collect_view();
    let label = caption.clone();
    let caption_class = if caption_hidden {
        "govuk-table__caption govuk-visually-hidden"
    } else {
        "govuk-table__caption govuk-table__caption--m"
    };
    let class = match (dense, cards) {
        (true, true) => "govuk-table app-dense app-cards",
        (true, false) => "govuk-table app-dense",
        (false, true) => "govuk-table app-cards",
        (false, false) => "govuk-table",
    };
    view! {
        <div class="app-table" role="region" aria-label=label tabindex="0">
            <table role=role("table") class=class>
                <caption class=caption_class>{caption}</caption>
                <thead role=role("rowgroup") class="govuk-table__head">
                    <tr role=role("row") class="govuk-table__row">{head}</tr>
                </thead>
                <tbody role=role("rowgroup") class="govuk-table__body">{body}</tbody>
            </table>
        </div>
    }
}

/// Back and on through a long list, keyset style: there are no page numbers.
#[component]
pub fn Pagination(
    /// "Pages" in the reader's language.
    #[prop(into)]
    label: String,
    /// Address and words of the page before.
    #[prop(optional)]
    previous: Option<(String, String)>,
    /// Address and words of the page after.
    #[prop(optional)]
    next: Option<(String, String)>,
) -> impl IntoView {
    if previous.is_none() && next.is_none() {
        return ().into_any();
    }
    let link = |rel: &'static str, (href, words): (String, String)| {
        view! { <a class="govuk-link" href=href rel=rel>{words}</a> }
    };
    view! {
        <nav class="app-pages" aria-label=label>
            {previous.map(|target| link("prev", target))}
            {next.map(|target| link("next", target))}
        </nav>
    }
    .into_any()
}

/// The way from the start to this page. The last is the page itself and no link.
#[component]
pub fn Breadcrumbs(
    /// "Breadcrumb" in the reader's language.
    #[prop(into)]
    label: String,
    /// Address and words, from the start on.
    trail: Vec<(String, String)>,
) -> impl IntoView {
    let items = trail
        .into_iter()
        .map(|(href, words)| {
            view! {
                <li class="govuk-breadcrumbs__list-item">
                    <a class="govuk-breadcrumbs__link" href=href>{words}</a>
                </li>
            }
        })
        .collect_view();
    view! {
        <nav class="govuk-breadcrumbs" aria-label=label>
            <ol class="govuk-breadcrumbs__list">{items}</ol>
        </nav>
    }
}

/// One part of a page that is too long for one address.
pub struct Tab {
    /// Where it is.
    pub href: String,
    /// Its name.
    pub label: String,
    /// Whether it is the one that is shown.
    pub current: bool,
    /// How many things wait there; zero shows nothing.
    pub count: TabCount,
}

/// How many things wait behind a [`Tab`].
#[derive(Clone, Copy, Debug, Default)]
pub struct TabCount {
    /// So many.
    pub things: u32,
    /// Whether there are more than these.
    pub more: bool,
}

impl From<u32> for TabCount {
    fn from(things: u32) -> Self {
        Self { things, more: false }
    }
}

/// Links between the parts of a page. They are pages of their own and need no script.
#[component]
pub fn Tabs(
    /// What the parts belong to, for screen readers.
    #[prop(into)]
    label: String,
    /// The parts.
    tabs: Vec<Tab>,
) -> impl IntoView {
    let items = tabs
        .into_iter()
        .map(|tab| {
            let count = (tab.count.things > 0).then(|| {
                let TabCount { things, more } = tab.count;
                view! { " " <span class="app-tabs__count">{things}{more.then_some("+")}</span> }
            });
            view! {
                <li class="app-tabs__item">
                    <a class="app-tabs__link" href=tab.href aria-current=tab.current.then_some("page")>{tab.label}{count}</a>
                </li>
            }
        })
        .collect_view();
    view! { <nav class="app-tabs" aria-label=label><ul class="app-tabs__list">{items}</ul></nav> }
}

/// One thing that happened.
pub struct TimelineEntry {
    /// What.
    pub title: String,
    /// Who did it, or nothing.
    pub by: String,
    /// When, in words.
    pub at: String,
    /// When, for machines (RFC 3339).
    pub machine_time: String,
    /// The name of its place on the page, for links; empty for none.
    pub id: String,
    /// More about it.
    pub detail: Option<AnyView>,
}

/// What happened, in order.
#[component]
pub fn Timeline(
    /// The things that happened.
    entries: Vec<TimelineEntry>,
) -> impl IntoView {
    let items = entries
        .into_iter()
        .map(|entry| {
            let by = (!entry.by.is_empty())
                .then(|| view! { <bdi class="app-timeline__by">{entry.by}</bdi> " · " });
            let id = (!entry.id.is_empty()).then_some(entry.id);
            let detail =
                entry.detail.map(|detail| view! { <div class="app-timeline__detail">{detail}</div> });
            view! {
                <li class="app-timeline__item" id=id>
                    <p class="app-timeline__title">{entry.title}</p>
                    <p class="app-timeline__when">{by}<time datetime=entry.machine_time>{entry.at}</time></p>
                    {detail}
                </li>
            }
        })
        .collect_view();
    view! { <ol class="app-timeline">{items}</ol> }
}
