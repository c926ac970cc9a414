//! A case as the applicant follows it: where it stands, what happens next, who acts and by when.

use super::{corrections, draft, export, kit, papers, visit};
use crate::{
    Ctx,
    pages::file::PAPER_TYPES,
    shell::Page,
    ui::{
        Button, ButtonKind, CommandForm, FileUpload, Inset, SummaryList, SummaryRow, Tag, TextArea, Timeline,
        TimelineEntry,
    },
};
use axum::response::Response;
use domain::case::ActionKind;
use leptos::prelude::*;
use services::applicant::cases::{Invitation, MessageView, Request, Wanted};
use services::applicant::{ApplicantCase, Decided, DocumentView, Happened};
use services::words::Value;

/// Shows the case.
pub(super) fn show(ctx: &Ctx, case: &ApplicantCase) -> Response {
    let page = Page::new(ctx, ctx.t("case-title")).back("/applications", ctx.t("applications-title"));
    page.show(view(ctx, case))
}

pub(super) fn view(ctx: &Ctx, case: &ApplicantCase) -> AnyView {
    view! {
        <span class="govuk-caption-l" dir="auto">{case.name.clone()}</span>
        <h1 class="govuk-heading-l">{ctx.t("case-title")} " " <bdi dir="ltr" class="app-digits">{case.reference.to_string()}</bdi></h1>
        {case.group.map(|group| draft::in_group(ctx, group))}
        {status(ctx, case)}
        {visit::card(ctx, case)}
        {case.request.as_ref().map(|request| request_card(ctx, case, request))}
        {case.decided.as_ref().map(|decided| decision_card(ctx, case, decided))}
        {messages(ctx, case)}
        <h2 class="govuk-heading-m">{ctx.t("case-history")}</h2>
        <Timeline entries=case.timeline.iter().rev().map(|line| entry(ctx, case, line)).collect()/>
        {file(ctx, case)}
        {corrections::corrections(ctx, case)}
        {ways_out(ctx, case)}
    }
    .into_any()
}

fn status(ctx: &Ctx, case: &ApplicantCase) -> AnyView {
    let status = case.status;
    let mut rows = vec![
        SummaryRow::text(
            ctx.t("case-next"),
            visit::next_step(ctx, case).unwrap_or_else(|| ctx.t(status.next_step_key)),
        ),
        SummaryRow::text(ctx.t("case-acts"), ctx.t(status.who_acts_key)),
    ];
    if let Some(latest) = status.latest_date {
        rows.push(SummaryRow::text(
            ctx.t(&format!("case-latest-{}", latest_word(case))),
            kit::day(ctx, latest),
        ));
    }
    if let Some(Invitation { when, place, bring }) = &case.interview {
        rows.push(SummaryRow::text(ctx.t("case-interview-when"), kit::moment(ctx, *when, &case.post_zone)));
        rows.push(SummaryRow::text(ctx.t("case-interview-where"), place));
        if !bring.is_empty() {
            rows.push(SummaryRow::text(ctx.t("case-interview-bring"), bring));
        }
    }
    view! {
        <section class="app-card">
            <h2 class="govuk-heading-m">
                {ctx.t("case-status")} " " <Tag label=ctx.t(status.key) colour=kit::colour(&status)/>
            </h2>
            <SummaryList rows=rows/>
        </section>
    }
    .into_any()
}

/// What the date of the status means.
fn latest_word(case: &ApplicantCase) -> &'static str {
    use domain::case::PublicState as P;
    match case.status.state {
        P::Sent => "arrival",
        P::BeingExamined => "decision",
        P::VisaGiven => "validity",
        P::Refused | P::VisaEnded => "appeal",
        P::InterviewArranged => "interview",
        _ => "answer",
    }
}

fn request_card(ctx: &Ctx, case: &ApplicantCase, request: &Request) -> AnyView {
    let items: Vec<_> = request.items.iter().map(|item| wanted(ctx, case, item)).collect();
    let waiting = request.items.iter().any(|item| !item.waiting.is_empty());
    let due = ctx.ta("request-due", [("day", kit::day(ctx, request.due))]);
    let send = waiting.then(|| {
        view! {
            <p class="govuk-body">{ctx.t("request-send-text")}</p>
            <CommandForm action=kit::address(case.id, "answer") key=ctx.new_key()>
                <Button label=ctx.t("request-send")/>
            </CommandForm>
        }
    });
    view! {
        <section class="app-card" id="request">
            <h2 class="govuk-heading-m">{ctx.t("request-title")}</h2>
            <p class="govuk-body">{due}</p>
            {items}
            {send}
            {papers::in_parts(ctx)}
        </section>
    }
    .into_any()
}

fn wanted(ctx: &Ctx, case: &ApplicantCase, item: &Wanted) -> AnyView {
    let note =
        (!item.note.is_empty()).then(|| view! { <p class="govuk-body" dir="auto">{item.note.clone()}</p> });
    let received = item.received.then(|| view! { <p class="govuk-body">{ctx.t("request-received")}</p> });
    let files = papers::files(ctx, case.id, &item.waiting.iter().collect::<Vec<_>>());
    let first = item.waiting.is_empty();
    view! {
        <div id=format!("paper-{}", item.code)>
            <h3 class="govuk-heading-s">{item.name.clone()}</h3>
            {note}
            {received}
            {files}
            {papers::upload(ctx, case.id, "papers", &item.code, first)}
        </div>
    }
    .into_any()
}

/// The decision is opened by a press, because the time for an appeal counts from there.
fn decision_card(ctx: &Ctx, case: &ApplicantCase, decided: &Decided) -> AnyView {
    let key = match decided {
        Decided::Visa(_) => "decision-card-visa",
        Decided::Refused { .. } => "decision-card-refused",
        Decided::Ended { .. } => "decision-card-ended",
        Decided::NotCompetent { .. } | Decided::Inadmissible { .. } => "decision-card-returned",
    };
    let way = if case.can(ActionKind::OpenNotice) {
        let until = case
            .notice
            .as_ref()
            .map(|notice| ctx.ta("decision-opens", [("day", kit::day(ctx, notice.deemed_on))]));
        view! {
            <p class="govuk-body">{until}</p>
            <CommandForm action=kit::address(case.id, "decision") key=ctx.new_key()>
                <Button label=ctx.t("decision-open")/>
            </CommandForm>
        }
        .into_any()
    } else {
        view! { <Button href=kit::address(case.id, "decision") label=ctx.t("decision-read")/> }.into_any()
    };
    view! {
        <section class="app-card">
            <h2 class="govuk-heading-m">{ctx.t("decision-title")}</h2>
            <p class="govuk-body">{ctx.t(key)}</p>
            {way}
        </section>
    }
    .into_any()
}

fn messages(ctx: &Ctx, case: &ApplicantCase) -> AnyView {
    let one = |message: &MessageView| {
        let by = if message.own { ctx.t("messages-you") } else { case.post_name.clone() };
        let at = kit::moment(ctx, message.at, &case.post_zone);
        let lines: Vec<_> = message
            .text
            .lines()
            .map(|line| view! { <p class="govuk-body" dir="auto">{line.to_owned()}</p> })
            .collect();
        view! {
            <Inset>
                <p class="govuk-hint"><bdi>{by}</bdi> " · " {at}</p>
                {lines}
                {files(case, message)}
            </Inset>
        }
    };
    let all: Vec<_> = case.messages.iter().map(one).collect();
    let write = case.can(ActionKind::Message).then(|| {
        let text = ctx.field("text", "messages-text").hint(ctx.t("messages-hint"));
        let added = ctx.field("files", "messages-files").hint(ctx.t("messages-files-hint"));
        view! {
            <CommandForm action=kit::address(case.id, "messages") key=ctx.new_key() upload=true>
                <TextArea field=text/>
                <FileUpload field=added accept=PAPER_TYPES several=true/>
                <Button label=ctx.t("messages-send") kind=ButtonKind::Secondary/>
            </CommandForm>
        }
    });
    let none = case.messages.is_empty().then(|| view! { <p class="govuk-body">{ctx.t("messages-none")}</p> });
    view! {
        <section id="messages">
            <h2 class="govuk-heading-m">{ctx.t("messages-title")}</h2>
            {none}
            {all}
            {write}
        </section>
    }
    .into_any()
}

/// The files of a message.
fn files(case: &ApplicantCase, message: &MessageView) -> AnyView {
    let file = |file: &DocumentView| {
        let href = kit::address(case.id, &format!("papers/{}", file.id));
        let name = file.name.clone();
        view! { <li><a class="govuk-link" href=href dir="auto">{name}</a></li> }
    };
    let links: Vec<_> = message.files.iter().map(file).collect();
    (!links.is_empty()).then(|| view! { <ul class="govuk-list">{links}</ul> }).into_any()
}

/// What happened, in words.
pub(super) fn happened(ctx: &Ctx, case: &ApplicantCase, line: &Happened) -> String {
    let mut args: Vec<(&'static str, Value<'static>)> = Vec::new();
    if let Some(day) = line.day {
        args.push(("day", kit::day(ctx, day).into()));
    }
    if let Some(moment) = line.moment {
        args.push(("moment", kit::moment(ctx, moment, &case.post_zone).into()));
    }
    if let Some(text) = &line.text {
        args.push(("text", text.clone().into()));
    }
    if let Some(count) = line.count {
        args.push(("count", i64::try_from(count).unwrap_or(0).into()));
    }
    ctx.ta(line.key, args)
}

fn entry(ctx: &Ctx, case: &ApplicantCase, line: &Happened) -> TimelineEntry {
    TimelineEntry {
        title: happened(ctx, case, line),
        by: String::new(),
        at: kit::moment(ctx, line.at, &case.post_zone),
        machine_time: line.at.to_string(),
        id: String::new(),
        detail: None,
    }
}

/// What was sent.
fn file(ctx: &Ctx, case: &ApplicantCase) -> AnyView {
    let (from, until) = case.journey;
    let policy = ctx.state.services.policies.current();
    let papers: Vec<_> = case
        .documents
        .iter()
        .map(|document| {
            let href = kit::address(case.id, &format!("papers/{}", document.id));
            let label = policy.document_name(&document.kind, ctx.lang.code()).to_owned();
            view! { <a class="govuk-link" href=href>{label}</a> <br/> }
        })
        .collect();
    let rows = vec![
        SummaryRow::text(ctx.t("needs-visa"), case.visa_name.clone()),
        SummaryRow::text(ctx.t("receipt-journey"), services::words::date_range(ctx.lang, from, until)),
        SummaryRow::text(ctx.t("case-sent-at"), kit::moment(ctx, case.submitted_at, &case.post_zone)),
        kit::post_row(ctx, &case.post_name, &case.post_address),
        SummaryRow::code(ctx.t("receipt-mail"), case.post_email.clone()),
        SummaryRow::view(ctx.t("group-papers"), papers),
    ];
    view! {
        <h2 class="govuk-heading-m">{ctx.t("case-file")}</h2>
        <SummaryList rows=rows/>
        <p class="govuk-body">
            <a class="govuk-link" href=kit::address(case.id, "receipt")>{ctx.t("sent-receipt")}</a>
        </p>
        <p class="govuk-body">
            <a class="govuk-link" href=kit::address(case.id, "fee")>{ctx.t("case-fee")}</a>
        </p>
        {export::links(ctx, case.id)}
    }
    .into_any()
}

fn ways_out(ctx: &Ctx, case: &ApplicantCase) -> AnyView {
    let link = |below: &str, key: &str| {
        view! { <p class="govuk-body"><a class="govuk-link" href=kit::address(case.id, below)>{ctx.t(key)}</a></p> }
    };
    let withdraw = case.can(ActionKind::Withdraw).then(|| link("withdraw", "case-withdraw"));
    let revoke = case.can(ActionKind::AskRevocation).then(|| link("revocation", "case-revocation"));
    view! { {withdraw} {revoke} }.into_any()
}
