//! The markup of every component, as a browser gets it.

use super::*;
use domain::CommandKey;
use leptos::prelude::*;

/// Renders a view and breaks it into lines, so that a change is seen where it is.
fn html(view: impl FnOnce() -> AnyView) -> String {
    let html = Owner::new().with(|| view().to_html());
    // Leptos marks the ends of dynamic text with empty comments. Inside a `<textarea>` one would be read as text.
    let areas = html.split("<textarea").skip(1).filter_map(|rest| rest.split("</textarea>").next());
    areas.for_each(|area| assert!(!area.contains("<!>"), "{area}"));
    html.replace("<!>", "").replace("><", ">\n<")
}

fn field() -> Field {
    Field::new("surname", "Surname").hint("As in your passport")
}

#[test]
fn a_text_area_cannot_be_left_by_its_text() {
    let trap = "\n</textarea><script>alert(1)</script> & \"more\"";
    let html = html(|| view! { <TextArea field=field().value(trap)/> }.into_any());
    assert!(!html.contains("<script>"), "{html}");
    assert_eq!(html.matches("</textarea>").count(), 1, "{html}");
    // One line break for the browser to drop, and the one that was typed.
    assert!(
        html.contains(
            ">\n\n&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; \"more\"</textarea>"
        ),
        "{html}"
    );
}

#[test]
fn values_and_words_cannot_leave_their_place() {
    let trap = "\"><script>alert(1)</script>";
    let html = html(|| {
        let choices = vec![Choice::new(trap, trap).hint(trap)];
        let field = Field::new("name", trap).hint(trap).value(trap).error(trap);
        view! {
            <TextInput field=field.clone()/>
            <Radios field=field.clone() choices=choices.clone()/>
            <Checkboxes field=field.clone() choices=choices.clone()/>
            <Select field=field choices=choices/>
            <Tag label=trap/>
            <Notice heading=trap text=trap/>
            <ErrorSummary heading=trap problems=vec![(trap.to_owned(), trap.to_owned())]/>
            <SummaryList rows=vec![SummaryRow::text(trap, trap).change(trap, trap, trap)]/>
            <Button label=trap href=trap/>
            <Table caption=trap columns=vec![trap.to_owned()] rows=vec![vec![Cell::link(trap, trap)]]/>
        }
        .into_any()
    });
    assert!(!html.contains("<script>"), "{html}");
}

#[test]
fn a_secret_is_never_sent_back() {
    let html = html(|| {
        view! { <PasswordInput field=field().value("hunter2") autocomplete="current-password"/> }.into_any()
    });
    assert!(!html.contains("hunter2"), "{html}");
}

#[test]
fn typed_values_come_before_stored_ones() {
    let mut typed = field();
    typed.values = vec!["typed".to_owned()];
    typed.kept = true;
    assert_eq!(typed.value("stored").first(), "typed");
    assert_eq!(field().value("stored").first(), "stored");
}

#[test]
fn inputs() {
    insta::assert_snapshot!(html(|| {
        view! {
        <TextInput field=field().value("O'Brien") autocomplete="family-name"/>
        <TextInput field=field().error("Enter your surname").size(LabelSize::PageTitle) width=10 ltr=true/>
        <TextInput field=field().hidden_label() machine=true/>
        <TextArea field=field().value("two\nlines") rows=3/>
        <DateInput
            field=Field::new("birth-date", "Date of birth").date("7", "3", "1990").error("This day does not exist")
            day="Day".to_owned()
            month="Month".to_owned()
            year="Year".to_owned()
            birth=true
        />
        <FileUpload field=field() accept="image/jpeg" capture="user"/>
        <PasswordInput field=field() autocomplete="current-password"/>
    }
    .into_any()
    }));
}

#[test]
fn choices() {
    let choices = || {
        vec![
            Choice::new("cash", "Cash").hint("Notes and coins"),
            Choice::new("card", "Card"),
            Choice::new("else", "Other"),
        ]
    };
    insta::assert_snapshot!(html(|| view! {
        <Radios field=field().value("card") choices=choices() inline=true/>
        <Checkboxes field=field().values(["cash", "else"]).error("Choose one") choices=choices() small=true/>
        <Select field=field().value("else") choices=choices() autocomplete="country"/>
    }
    .into_any()));
}

#[test]
fn actions() {
    let key = CommandKey(uuid::Uuid::from_u128(1));
    let page = "/cases/1".to_owned();
    insta::assert_snapshot!(html(|| {
        view! {
        <CommandForm action=format!("{page}/propose") version=7 key=key hidden=vec![("kind".to_owned(), "issue".to_owned())]>
            <Button label="Propose"/>
            <Button label="Cancel" kind=ButtonKind::Secondary href=page.clone()/>
            <Button label="Refuse" kind=ButtonKind::Warning sends=("what".to_owned(), "refuse".to_owned())/>
        </CommandForm>
        <CommandForm action="/upload" upload=true>{"file".to_owned()}</CommandForm>
        <Button label="Apply" href="/apply" start=true/>
    }
    .into_any()
    }));
}

#[test]
fn messages_and_blocks() {
    insta::assert_snapshot!(html(|| {
        view! {
        <ErrorSummary
            heading="There is a problem"
            problems=vec![("surname".to_owned(), "Enter your surname".to_owned()), (String::new(), "Too late".to_owned())]
        />
        <Notice heading="Success" text="Saved" success=true/>
        <Notice heading="Important" text="The page changed"/>
        <Details summary="More" open=true>{"Text".to_owned()}</Details>
        <Warning prefix="Warning" text="This cannot be taken back"/>
        <Inset>{"Set off".to_owned()}</Inset>
        <Panel title="Sent">"Your reference " <strong>"UTO-1"</strong></Panel>
    }
    .into_any()
    }));
}

#[test]
fn lists() {
    let tasks = || {
        vec![
            Task {
                name: "Passport".to_owned(),
                href: Some("/p".to_owned()),
                hint: Some("Have it ready".to_owned()),
                status: "Incomplete".to_owned(),
                colour: Some(TagColour::Brand),
            },
            Task {
                name: "Send".to_owned(),
                href: None,
                hint: None,
                status: "Cannot start yet".to_owned(),
                colour: None,
            },
        ]
    };
    let entry = TimelineEntry {
        title: "Lodged".to_owned(),
        by: "Ana Pavić".to_owned(),
        at: "24 November 2026".to_owned(),
        machine_time: "2026-11-24T10:00:00Z".to_owned(),
        id: "entry-1".to_owned(),
        detail: Some(view! { <p>"At the post"</p> }.into_any()),
    };
    let tab =
        |label: &str, current, count| Tab { href: "/t".to_owned(), label: label.to_owned(), current, count };
    let tabs = vec![
        tab("Form", true, TabCount::default()),
        tab("Messages", false, 3.into()),
        tab("All", false, TabCount { things: 1000, more: true }),
    ];
    insta::assert_snapshot!(html(|| view! {
        <SummaryList rows=vec![
            SummaryRow::text("Surname", "Доу").change("/edit", "Change", "surname"),
            SummaryRow::code("Passport", "L898902C3"),
        ]/>
        <TaskList id="parts" tasks=tasks()/>
        <Tag label="Late" colour=TagColour::Orange/>
        <Table
            caption="Cases"
            columns=vec!["Case".to_owned(), "Name".to_owned(), "Days".to_owned()]
            rows=vec![vec![Cell::link("/cases/1", "UTO-1"), Cell::text("Ana"), Cell::number("12")]]
            dense=true
        />
        <Pagination label="Pages" next=("/q?after=1".to_owned(), "Next".to_owned())/>
        <Pagination label="Pages"/>
        <Breadcrumbs label="Breadcrumb" trail=vec![("/".to_owned(), "Start".to_owned())]/>
        <Tabs label="Case" tabs=tabs/>
        <Timeline entries=vec![entry]/>
    }
    .into_any()));
}

/// The raw inputs have one home. A page that writes its own would miss labels, errors and escaping.
#[test]
fn raw_inputs_stand_here_only() {
    let source = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![source];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder of the source") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                if !path.ends_with("src/ui") {
                    folders.push(path);
                }
                continue;
            }
            // A snapshot shows what `ui` drew.
            if path.extension().is_some_and(|kind| kind == "snap") {
                continue;
            }
            let text = std::fs::read_to_string(&path).expect("source");
            let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
            for line in code {
                for raw in ["<input", "<textarea", "<select", "inner_html", "style=\"", "style:"] {
                    // Islands write markup in one place, whose type escapes what is not fixed.
                    if raw == "inner_html" && path.ends_with("src/islands/html.rs") {
                        continue;
                    }
                    assert!(
                        !line.contains(raw),
                        "{}: {raw} belongs into `ui` or nowhere: {line}",
                        path.display()
                    );
                }
            }
        }
    }
}
