//! The fee: what the application costs this person and by which rule, how it is paid, and how a payment stands.

use super::kit;
use crate::pages::file::attached;
use crate::{
    Ctx, Fault,
    shell::Page,
    ui::{Button, ButtonKind, CommandForm, Details, Inset, SummaryList, SummaryRow, Tag, TagColour},
};
use axum::extract::Path;
use axum::response::Response;
use domain::case::FeePaid;
use domain::payment::OrderState;
use domain::{CaseId, Timestamp};
use leptos::prelude::*;
use services::cash::{Kind, figure, paper};
use services::payments::view::{Charged, FeeView, Standing, view as load};

/// Shows the page. The provider sends people back here.
///
/// # Errors
/// [`Fault::NotFound`].
pub async fn get(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let fee = load(&ctx.state.services, &ctx.who()?, id).await?;
    let page = Page::new(&ctx, ctx.t("fee-title")).back(kit::address(id, ""), ctx.t("case-title"));
    Ok(page.show(view(&ctx, &fee)))
}

/// The receipt as a file.
///
/// # Errors
/// [`Fault::NotFound`], also while there is none.
pub async fn receipt(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let pdf = paper::receipt(&ctx.state.services, &ctx.who()?, id, Kind::Receipt).await?;
    attached(pdf, "application/pdf", "fee-receipt.pdf")
}

/// The voucher of a refund as a file.
///
/// # Errors
/// [`Fault::NotFound`], also while there is none.
pub async fn refund(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let pdf = paper::receipt(&ctx.state.services, &ctx.who()?, id, Kind::Refund).await?;
    attached(pdf, "application/pdf", "fee-refund.pdf")
}

/// The content of the page.
pub(super) fn view(ctx: &Ctx, fee: &FeeView) -> AnyView {
    let reference = fee.reference.to_string();
    view! {
        <span class="govuk-caption-l"><bdi dir="ltr">{reference}</bdi></span>
        <h1 class="govuk-heading-l">{ctx.t("fee-title")}</h1>
        {standing(ctx, fee)}
        {returned(ctx, fee)}
        {fee.charge.as_ref().map(|charged| rule(ctx, charged))}
        {rules_of_refund(ctx, fee)}
    }
    .into_any()
}

/// An amount that is always written from left to right.
fn money(minor: i64, currency: &str) -> AnyView {
    let text = format!("{}\u{a0}{currency}", figure(minor));
    view! { <bdi dir="ltr">{text}</bdi> }.into_any()
}

fn standing(ctx: &Ctx, fee: &FeeView) -> AnyView {
    let body = match &fee.standing {
        Standing::Settled(paid) => settled(ctx, fee, paid),
        Standing::ToPay { online, last } => to_pay(ctx, fee, *online, *last),
        Standing::Open { until } => {
            let until =
                until.map(|at| ctx.ta("fee-open-until", [("moment", kit::moment(ctx, at, &fee.post_zone))]));
            view! {
                <p class="govuk-body">{ctx.t("fee-open")} " " {until}</p>
                {pay(ctx, fee, "fee-continue")}
            }
            .into_any()
        }
        Standing::Checking { since, next } => checking(ctx, fee, *since, *next),
        Standing::Over => view! { <p class="govuk-body">{ctx.t("fee-over")}</p> }.into_any(),
    };
    let (key, colour) = match &fee.standing {
        _ if fee.voucher.is_some() => ("fee-state-refunded", TagColour::Grey),
        _ if fee.refund_due => ("fee-state-refund-due", TagColour::Yellow),
        Standing::Settled(paid) if paid.amount.minor > 0 => ("fee-state-paid", TagColour::Green),
        Standing::Settled(_) => ("fee-state-free", TagColour::Green),
        Standing::ToPay { .. } if is_free(fee) => ("fee-state-free", TagColour::Green),
        Standing::ToPay { .. } | Standing::Open { .. } => ("fee-state-to-pay", TagColour::Yellow),
        Standing::Checking { .. } => ("fee-state-checking", TagColour::Brand),
        Standing::Over => ("fee-state-over", TagColour::Grey),
    };
    view! {
        <section class="app-card" id="fee">
            <h2 class="govuk-heading-m">{ctx.t("fee-state")} " " <Tag label=ctx.t(key) colour=colour/></h2>
            {body}
        </section>
    }
    .into_any()
}

/// The age has no fee.
fn is_free(fee: &FeeView) -> bool {
    fee.charge.as_ref().is_some_and(|charged| charged.amount.minor == 0)
}

fn settled(ctx: &Ctx, fee: &FeeView, paid: &FeePaid) -> AnyView {
    if paid.amount.minor == 0 {
        return view! { <p class="govuk-body">{ctx.t("fee-nothing")}</p> }.into_any();
    }
    let mut rows = vec![
        SummaryRow::view(ctx.t("money-amount"), money(paid.amount.minor, &paid.amount.currency)),
        SummaryRow::text(ctx.t("money-way"), ctx.named("money-way", paid.way.as_str())),
    ];
    if let Some(number) = &fee.receipt {
        rows.push(SummaryRow::code(ctx.t("money-receipt-number"), number.to_string()));
    }
    if let Some(number) = &fee.voucher {
        rows.push(SummaryRow::code(ctx.t("money-refund-number"), number.to_string()));
    }
    let link = |below: &str, key: &str| {
        let href = kit::address(fee.case, below);
        view! { <p class="govuk-body"><a class="govuk-link" href=href>{ctx.t(key)}</a></p> }
    };
    let receipt = fee.receipt.as_ref().map(|_| link("fee.pdf", "fee-receipt-paper"));
    let voucher = fee.voucher.as_ref().map(|_| link("refund.pdf", "fee-refund-paper"));
    view! { <SummaryList rows=rows/> {receipt} {voucher} }.into_any()
}

fn to_pay(ctx: &Ctx, fee: &FeeView, online: bool, last: Option<OrderState>) -> AnyView {
    if is_free(fee) {
        return view! { <p class="govuk-body">{ctx.t("fee-nothing")}</p> }.into_any();
    }
    let amount = fee.charge.as_ref().map(|charged| money(charged.amount.minor, &charged.amount.currency));
    let last = last.and_then(|last| match last {
        OrderState::Declined => Some("fee-declined"),
        OrderState::Expired => Some("fee-expired"),
        _ => None,
    });
    let last = last.map(|key| view! { <Inset>{ctx.t(key)}</Inset> });
    let ways: Vec<String> = fee.counter.iter().map(|way| ctx.named("money-way", way.as_str())).collect();
    let counter = ctx.ta("fee-counter", [("ways", ways.join(", "))]);
    let online = online.then(|| {
        view! {
            <p class="govuk-body">{ctx.t("fee-online")}</p>
            {pay(ctx, fee, "fee-pay")}
        }
    });
    view! {
        {last}
        <p class="govuk-body-l">{amount}</p>
        <p class="govuk-body">{counter}</p>
        <SummaryList rows=vec![kit::post_row(ctx, &fee.post_name, &fee.post_address)]/>
        {online}
    }
    .into_any()
}

/// Leads to the page of the provider. What is wrong is shown above.
fn pay(ctx: &Ctx, fee: &FeeView, label: &str) -> AnyView {
    view! {
        <CommandForm action=kit::address(fee.case, "pay") key=ctx.new_key()>
            <Button label=ctx.t(label)/>
        </CommandForm>
    }
    .into_any()
}

/// Nobody is asked to pay again while it is not known whether the first payment came through.
fn checking(ctx: &Ctx, fee: &FeeView, since: Timestamp, next: Option<Timestamp>) -> AnyView {
    let moment = |at| kit::moment(ctx, at, &fee.post_zone);
    let next = next.map(|at| ctx.ta("fee-checking-next", [("moment", moment(at))]));
    view! {
        <p class="govuk-body">{ctx.ta("fee-checking", [("moment", moment(since))])}</p>
        <p class="govuk-body">{next} " " {ctx.t("fee-checking-mail")}</p>
        <CommandForm action=kit::address(fee.case, "pay/check") key=ctx.new_key()>
            <Button label=ctx.t("fee-check") kind=ButtonKind::Secondary/>
        </CommandForm>
    }
    .into_any()
}

/// A second payment, or one that came too late.
fn returned(ctx: &Ctx, fee: &FeeView) -> AnyView {
    let key = match fee.returned {
        None => return ().into_any(),
        Some(false) => "fee-returning",
        Some(true) => "fee-returned",
    };
    view! { <Inset>{ctx.t(key)}</Inset> }.into_any()
}

fn rule(ctx: &Ctx, charged: &Charged) -> AnyView {
    let id = format!("fees.{}", charged.rule);
    let rows = vec![
        SummaryRow::text(ctx.t("fee-for"), charged.age.clone()),
        SummaryRow::view(ctx.t("fee-of-state"), money(charged.amount.minor, &charged.amount.currency)),
        SummaryRow::text(ctx.t("fee-services"), ctx.t("fee-services-none")),
        SummaryRow::code(ctx.t("fee-rule"), id),
        SummaryRow::code(ctx.t("fee-policy"), charged.policy.clone()),
    ];
    let waivers = charged.waivers.iter().map(|(id, name, left)| {
        let (id, name) = (format!("waivers.{id}"), name.clone());
        let left = match left.minor {
            0 => ctx.t("applicant-free").into_any(),
            minor => money(minor, &left.currency),
        };
        view! { <li><span dir="auto">{name}</span> ": " {left} " " <span class="govuk-hint"><bdi dir="ltr">{id}</bdi></span></li> }
    });
    let waivers: Vec<_> = waivers.collect();
    let waivers = (!waivers.is_empty()).then(|| {
        view! {
            <Details summary=ctx.t("fee-waivers")>
                <p class="govuk-body">{ctx.t("fee-waivers-text")}</p>
                <ul class="govuk-list govuk-list--bullet">{waivers}</ul>
            </Details>
        }
    });
    view! {
        <h2 class="govuk-heading-m">{ctx.t("fee-why")}</h2>
        <SummaryList rows=rows/>
        {waivers}
    }
    .into_any()
}

/// When a fee goes back (Visa Code Art. 18 and 19), and when it does not.
fn rules_of_refund(ctx: &Ctx, fee: &FeeView) -> AnyView {
    let body = match (fee.refused, &fee.refund_rule) {
        (true, _) => view! { <p class="govuk-body">{ctx.t("fee-refund-refused")}</p> }.into_any(),
        (false, Some(rule)) => {
            let due = fee.refund_due.then(|| view! { <p class="govuk-body">{ctx.t("fee-refund-due")}</p> });
            let label = ctx.t("fee-refund-rule");
            view! { {due} <p class="govuk-body">{label} " " {rule_id(rule)}</p> }.into_any()
        }
        (false, None) => every_rule_of_refund(ctx, fee),
    };
    view! {
        <h2 class="govuk-heading-m">{ctx.t("fee-refund")}</h2>
        {body}
    }
    .into_any()
}

/// The rules of the policy that binds the case, each with its id.
fn every_rule_of_refund(ctx: &Ctx, fee: &FeeView) -> AnyView {
    let rules: Vec<_> = fee
        .refunds
        .iter()
        .map(|(rule, ending)| {
            let when = ctx.named("fee-refund-when", ending.as_str());
            view! { <li>{when} " (" {rule_id(rule)} ")"</li> }
        })
        .collect();
    let list = (!rules.is_empty()).then(|| {
        view! {
            <p class="govuk-body">{ctx.t("fee-refund-text")}</p>
            <ul class="govuk-list govuk-list--bullet">{rules}</ul>
        }
    });
    view! { {list} <p class="govuk-body">{ctx.t("fee-refund-not")}</p> }.into_any()
}

/// The id of a rule, which is written from left to right.
fn rule_id(rule: &str) -> AnyView {
    let id = format!("refunds.{rule}");
    view! { <bdi class="app-code" dir="ltr">{id}</bdi> }.into_any()
}
