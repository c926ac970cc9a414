//! What is in the file: papers, clock, screening, interviews, consultations, and how it ended.

use super::{paper_path, words};
use crate::{
    Ctx,
    doors::with_path,
    pages::desk::{act::case_path, confirm_clearance, consult, paper, proposal, viewer::together, visits},
    ui::{Cell, Details, SummaryList, SummaryRow, Table, Tag, TagColour},
};
use domain::{
    case::{Ending, Outcome},
    policy::Need,
    visits::VisitState,
};
use leptos::prelude::*;
use services::desk::case::{CaseView, DocumentView, RequirementView};
use services::messages::ATTACHMENT;

fn panel(title: String, body: impl IntoView + 'static) -> AnyView {
    view! { <section class="app-panel"><h2 class="app-panel__title">{title}</h2>{body.into_any()}</section> }
        .into_any()
}

/// The papers that are there, and those that are still missing.
pub fn papers(ctx: &Ctx, view: &CaseView) -> AnyView {
    let missing: Vec<_> = view
        .requirements
        .iter()
        .filter(|paper| paper.present.is_none())
        .map(|paper| absent(ctx, paper))
        .collect();
    let missing = (!missing.is_empty()).then(|| {
        view! { <p class="govuk-body">{ctx.t("desk-papers-missing")}</p> <ul class="govuk-list">{missing}</ul> }
    });
    let columns = ["desk-paper", "desk-paper-file", "desk-paper-came"].map(|key| ctx.t(key)).to_vec();
    let table = |papers: Vec<&DocumentView>, caption: String| {
        // Files that are one document have one line, that of the first; of an earlier moment each is opened by itself.
        let firsts = papers.into_iter().filter_map(|paper| {
            let pages = together(view, paper);
            let first = pages.first().map(|first| first.id) == Some(paper.id);
            (first || view.then.is_some()).then_some((paper, pages.len()))
        });
        let rows = firsts.map(|(paper, pages)| row(ctx, view, paper, pages)).collect();
        view! { <Table caption=caption caption_hidden=true columns=columns.clone() rows=rows dense=true/> }
    };
    let papers = view.documents.iter().filter(|paper| paper.kind != ATTACHMENT);
    let (old, current): (Vec<_>, Vec<_>) = papers.partition(|paper| paper.replaced);
    let current = (!current.is_empty()).then(|| table(current, ctx.t("desk-papers")));
    let old = (!old.is_empty()).then(|| {
        let caption = ctx.t("desk-papers-old");
        let table = table(old, caption.clone());
        view! { <Details summary=caption>{table}</Details> }
    });
    view! {
        <section aria-labelledby="papers">
            <h2 class="govuk-heading-m" id="papers">{ctx.t("desk-papers")}</h2>
            {missing}
            {current}
            {old}
        </section>
    }
    .into_any()
}

fn absent(ctx: &Ctx, paper: &RequirementView) -> AnyView {
    let name = paper.name.get(ctx.lang.code()).to_owned();
    let when = paper.when.as_ref().map(|when| format!(" ({})", when.get(ctx.lang.code())));
    let (key, colour) = match paper.need {
        Need::Required => ("desk-paper-missing", TagColour::Red),
        Need::Conditional => ("desk-paper-conditional", TagColour::Grey),
    };
    view! { <li><Tag label=ctx.t(key) colour=colour/> " " {name} {when}</li> }.into_any()
}

fn row(ctx: &Ctx, view: &CaseView, paper: &DocumentView, pages: usize) -> Vec<Cell> {
    let href = paper_path(view, paper.id);
    let size = match paper.pixels {
        Some((width, height)) => format!("{width} × {height}"),
        None => format!("{} kB", (paper.size + 999) / 1000),
    };
    // Files of one document have numbers of their own, which are no versions.
    let alone = pages == 1;
    let version =
        (alone && paper.version > 1).then(|| ctx.ta("desk-paper-version", [("version", paper.version)]));
    let pages = (!alone && view.then.is_none())
        .then(|| ctx.ta("desk-paper-pages", [("pages", i64::try_from(pages).unwrap_or(i64::MAX))]));
    let file =
        [Some(paper.name.clone()), Some(size), pages, version].into_iter().flatten().collect::<Vec<_>>();
    vec![
        Cell::link(href, words::paper(ctx, &view.policy, &paper.kind)),
        Cell::text(file.join(" · ")),
        Cell::text(words::moment(ctx, view, paper.uploaded_at)),
    ]
}

/// The decision clock.
pub fn clock(ctx: &Ctx, view: &CaseView) -> AnyView {
    let submitted =
        SummaryRow::text(ctx.t("desk-submitted"), words::moment(ctx, view, view.case.submitted_at));
    let mut rows = vec![submitted];
    if let Some(clock) = &view.case.clock {
        rows.push(SummaryRow::text(ctx.t("desk-admitted"), words::day(ctx, clock.started_on)));
        rows.push(SummaryRow::view(ctx.t("desk-due"), words::due(ctx, view.due, view.days_left)));
        rows.push(SummaryRow::text(ctx.t("desk-limit"), ctx.named("limit", clock.limit.as_str())));
    }
    panel(ctx.t("desk-clock"), view! { <SummaryList rows=rows dense=true/> })
}

/// Lodging, screening, requests, interviews and consultations: what the desks found out.
pub fn inquiries(ctx: &Ctx, view: &CaseView) -> AnyView {
    let case = &view.case;
    let mut rows = Vec::new();
    if let Some(lodging) = &case.lodging {
        let taken = ctx.named("biometrics", lodging.biometrics.as_str());
        rows.push(SummaryRow::text(ctx.t("desk-lodged"), format!("{}, {taken}", lodging.place)));
    }
    if let Some(paid) = case.fee.as_ref().filter(|fee| fee.amount.minor > 0) {
        rows.push(SummaryRow::view(ctx.t("money-receipt-number"), voucher(view, "receipt", &paid.receipt)));
    }
    if let Some(number) = &case.refund_receipt {
        rows.push(SummaryRow::view(ctx.t("money-refund-number"), voucher(view, "refund", number)));
    }
    if let Some(screening) = &case.screening {
        rows.push(SummaryRow::text(ctx.t("desk-lists"), screening.lists.join(", ")));
    }
    for request in &case.requests {
        let wanted = request.items.iter().map(|item| {
            let note = if item.note.is_empty() { String::new() } else { format!(": {}", item.note) };
            words::paper(ctx, &view.policy, &item.code) + &note
        });
        let wanted = wanted.collect::<Vec<_>>().join("; ");
        let until = ctx.ta("desk-until", [("day", words::day(ctx, request.due))]);
        rows.push(SummaryRow::text(ctx.t("desk-requested"), format!("{wanted} ({until})")));
    }
    for interview in &case.interviews {
        let record = interview.record.clone().unwrap_or_default();
        let when = format!("{}, {}", words::moment(ctx, view, interview.when), interview.place);
        let bring = (!interview.bring.is_empty())
            .then(|| ctx.ta("desk-interview-brings", [("what", interview.bring.clone())]));
        let bring = bring.map(|bring| view! { <p class="app-lines" dir="auto">{bring}</p> });
        let value = view! { <p>{when}</p> {bring} <p class="app-lines" dir="auto">{record}</p> };
        rows.push(SummaryRow::view(ctx.t("desk-interview"), value));
    }
    for asked in &case.consultations {
        rows.push(SummaryRow::view(asked.authority.clone(), consult::course(ctx, view, asked)));
    }
    if rows.is_empty() {
        return ().into_any();
    }
    let hits = confirm_clearance::hits(ctx, view);
    panel(ctx.t("desk-inquiries"), view! { <SummaryList rows=rows dense=true/> {hits} })
}

/// The number of a receipt or voucher, which leads to its paper.
fn voucher(view: &CaseView, kind: &str, number: &str) -> AnyView {
    let (href, number) = (format!("{}/{kind}.pdf", case_path(view.case.id)), number.to_owned());
    view! { <a class="govuk-link" href=href><bdi dir="ltr">{number}</bdi></a> }.into_any()
}

/// The appointments of the case.
pub fn appointments(ctx: &Ctx, view: &CaseView) -> AnyView {
    if view.visits.is_empty() {
        return ().into_any();
    }
    let opens = view.then.is_none() && crate::doors::offers(visits::PATH, &ctx.visitor);
    let line = |visit: &services::visits::desk::OfCase| {
        let at = words::moment(ctx, view, visit.start);
        let expected = matches!(visit.state, VisitState::Booked | VisitState::Arrived | VisitState::Missed);
        let at = if opens && expected {
            let href = visits::path(visit.id);
            view! { <a class="govuk-link" href=href>{at}</a> }.into_any()
        } else {
            at.into_any()
        };
        let kind = ctx.named("visit-kind", visit.kind.as_str());
        view! { <li>{at} " " {kind} " " {visits::tag(ctx, visit.state)}</li> }
    };
    let lines = view.visits.iter().map(line).collect_view();
    panel(ctx.t("desk-visits-of-case"), view! { <ul class="govuk-list">{lines}</ul> })
}

/// The people with whom this one applied. Each case is decided by itself.
pub fn group(ctx: &Ctx, view: &CaseView) -> AnyView {
    let Some(group) = &view.group else { return ().into_any() };
    let reference = group.reference.to_string();
    let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let place = ctx.ta("desk-group-place", [("place", count(group.place)), ("people", count(group.people))]);
    let href = with_path("/desk?tray=all&group=", &reference);
    let items = group.others.iter().map(|other| {
        let (href, name) = (case_path(other.id), other.name.clone());
        let reference = other.reference.to_string();
        view! {
            <li>
                <a class="govuk-link" href=href><bdi dir="ltr">{reference}</bdi></a>
                " " <span dir="auto">{name}</span> " " {words::state(ctx, other.state)}
            </li>
        }
    });
    let items: Vec<_> = items.collect();
    let unsent = group.people.saturating_sub(group.sent);
    let unsent = (unsent > 0).then(|| ctx.ta("desk-group-unsent", [("count", count(unsent))]));
    let elsewhere = group.sent.saturating_sub(group.others.len() + 1);
    let elsewhere = (elsewhere > 0).then(|| ctx.ta("desk-group-elsewhere", [("count", count(elsewhere))]));
    let more = [unsent, elsewhere].map(|text| text.map(|text| view! { <p class="govuk-body">{text}</p> }));
    let more = more.into_iter().collect_view();
    let body = view! {
        <p class="govuk-body">
            {place} " " <a class="govuk-link" href=href><bdi dir="ltr">{reference}</bdi></a>
        </p>
        <ul class="govuk-list">{items}</ul>
        {more}
    };
    panel(ctx.t("desk-group"), body)
}

/// The way to the form of a decision against the applicant, once it can name the last day for an appeal.
pub fn form(ctx: &Ctx, view: &CaseView) -> AnyView {
    let case = &view.case;
    let against = match &case.ending {
        Some(ending) => !matches!(ending, Ending::Withdrawn { .. }),
        None => case.decision.as_ref().is_some_and(|decision| matches!(decision.outcome, Outcome::Refuse(_))),
    };
    let now = view.then.is_none() && crate::doors::offers(paper::DECISION, &ctx.visitor);
    if !against || case.notice.is_none() || !now {
        return ().into_any();
    }
    let href = format!("{}/decision.pdf", case_path(case.id));
    view! { <p class="govuk-body"><a class="govuk-link" href=href>{ctx.t("desk-decision-form")}</a></p> }
        .into_any()
}

/// How the case ended, other than by a decision to refuse; and an open proposal to end the visa.
pub fn ending(ctx: &Ctx, view: &CaseView) -> AnyView {
    let proposed = view.case.end_proposal.as_ref().map(|proposal| {
        let args = [("name", view.name_of(proposal.by)), ("at", words::moment(ctx, view, proposal.at))];
        panel(
            format!("{}: {}", ctx.t("desk-end-proposed"), ctx.named("end", proposal.end.as_str())),
            view! {
                <p class="govuk-body" dir="auto">{ctx.ta("desk-proposed-by", args)}</p>
                {proposal::grounds(ctx, view, &proposal.grounds)}
            },
        )
    });
    let ended = view.case.ending.as_ref().map(|ending| match ending {
        Ending::Withdrawn { at } => panel(
            ctx.t("state-withdrawn"),
            view! { <p class="govuk-body">{words::moment(ctx, view, *at)}</p> },
        ),
        Ending::NotCompetent { office, .. } => {
            let office = office.clone();
            panel(
                ctx.t("state-not-competent"),
                view! { <p class="govuk-body app-lines" dir="auto">{office}</p> },
            )
        }
        Ending::Inadmissible { missing, .. } => {
            let missing: Vec<_> = missing.iter().map(|check| ctx.named("check", check)).collect();
            panel(ctx.t("state-inadmissible"), view! { <p class="govuk-body">{missing.join(", ")}</p> })
        }
        Ending::Ended { on, by, end, grounds, .. } => {
            let args = [("name", view.name_of(*by)), ("on", words::day(ctx, *on))];
            panel(
                ctx.named("end-done", end.as_str()),
                view! {
                    <p class="govuk-body" dir="auto">{ctx.ta("desk-ended-by", args)}</p>
                    {proposal::grounds(ctx, view, grounds)}
                },
            )
        }
    });
    view! { {proposed} {ended} }.into_any()
}
