//! Receipts and vouchers for the applicant, and the report of a day to be signed, as tagged PDF.

use super::number::{Kind, Number};
use super::report::{Line, Report, Sum};
use crate::applicant::cases::full_name;
use crate::applicant::paper::languages;
use crate::command::{self, Opened};
use crate::sheet::Sheet;
use crate::words::{Lang, Words, date, moment};
use crate::{Error, Result, Services, Who};
use domain::CaseId;
use domain::policy::FeeBand;
use jiff::tz::TimeZone;
use store::cash::ReceiptRow;

/// The receipt of the fee of a case, or the voucher of its refund: in the language of the applicant, and overleaf in an official
/// one. For the applicant and for the staff of the post.
///
/// # Errors
/// [`Error::NotFound`], also while there is none.
pub async fn receipt(services: &Services, who: &Who, id: CaseId, kind: Kind) -> Result<Vec<u8>> {
    let mut tx = services.store.read().await?;
    let opened = command::open(services, &mut tx, who, id).await?;
    let row = tx.cash().of_case(id, kind.as_str()).await?.ok_or(Error::NotFound)?;
    let taken = match kind {
        Kind::Receipt => None,
        Kind::Refund => tx.cash().of_case(id, Kind::Receipt.as_str()).await?,
    };
    drop(tx);
    let language = match who {
        Who::Applicant { language, .. } => language,
        Who::Staff(_) | Who::System => &opened.case.language,
    };
    let mut paper: Option<Sheet> = None;
    for lang in languages(&opened.policy, Lang::from_code(language).unwrap_or_default()) {
        let heading = Words::text(lang, &format!("money-{}-title", kind.as_str()));
        let sheet = Sheet::leaf(&mut paper, lang, &heading);
        page(sheet, lang, &opened, &row, taken.as_ref());
    }
    paper.ok_or(Error::NotFound)?.finish(row.day.0)
}

fn page(sheet: &mut Sheet, lang: Lang, opened: &Opened, row: &ReceiptRow, taken: Option<&ReceiptRow>) {
    let (case, policy, code) = (&opened.case, &opened.policy, lang.code());
    let text = |key: &str| Words::text(lang, key);
    sheet.text(policy.state.name.get(code));
    if let Some(post) = policy.post(&row.post) {
        sheet.fact(&text("needs-post"), post.name.get(code));
        // A line of its own: an address keeps its direction on an Arabic paper.
        sheet.fact("", &post.address);
    }
    sheet.space(4.0);
    sheet.fact(&text(&format!("money-{}-number", row.kind)), &Number::of(row).to_string());
    if let Some(taken) = taken {
        sheet.fact(&text("money-receipt-number"), &Number::of(taken).to_string());
    }
    let zone = policy.post(&row.post).and_then(|post| TimeZone::get(&post.time_zone).ok());
    sheet.fact(&text("money-when"), &moment(lang, row.at, &zone.unwrap_or(TimeZone::UTC)));
    sheet.fact(&text("money-amount"), &format!("{} {}", super::figure(row.minor), row.currency));
    sheet.fact(&text("money-way"), &text(&format!("money-way-{}", row.way)));
    sheet.space(4.0);
    sheet.fact(&text("case-reference"), &case.reference.to_string());
    sheet.fact(&text("receipt-name"), &full_name(case));
    let visa = policy.visa_type(&case.visa_type).map(|visa| visa.name.get(code));
    sheet.fact(&text("needs-visa"), visa.unwrap_or(&case.visa_type));
    let rule = policy.waivers.iter().find(|waiver| waiver.id == row.rule).map(|waiver| waiver.name.get(code));
    let band = || policy.fees.iter().find(|band| band.id == row.rule).map(|band| age(lang, band));
    sheet.fact(&text("money-rule"), &rule.map(str::to_owned).or_else(band).unwrap_or_default());
    sheet.fact("", &format!("{} ({})", row.rule, policy.version));
    if let Some(rule) = case.refund_rule.as_ref().filter(|_| taken.is_some()) {
        sheet.fact(&text("fee-refund-rule"), &format!("refunds.{rule} ({})", policy.version));
    }
    sheet.space(4.0);
    sheet.text(&text(&format!("money-{}-text", row.kind)));
}

/// For whom an age band is, in words.
pub fn age(lang: Lang, band: &FeeBand) -> String {
    let from = i64::from(band.from_age);
    match (band.from_age, band.below_age) {
        (0, None) => Words::text(lang, "needs-fee-everybody"),
        (0, Some(below)) => Words::get(lang, "needs-fee-below", &[("below", i64::from(below).into())]),
        (_, None) => Words::get(lang, "needs-fee-from", &[("from", from.into())]),
        (_, Some(below)) => Words::get(
            lang,
            "needs-fee-between",
            &[("from", from.into()), ("below", i64::from(below).into())],
        ),
    }
}

/// The report of a day, with lines to sign.
///
/// # Errors
/// [`Error::Internal`].
pub fn day(lang: Lang, report: &Report) -> Result<Vec<u8>> {
    let text = |key: &str| Words::text(lang, key);
    let mut sheet = Sheet::new(lang, &text("cash-title"));
    sheet.fact(&text("stock-paper-post"), report.post.as_str());
    sheet.fact(&text("cash-day"), &date(lang, report.day));
    if !report.whole {
        sheet.text(&text("cash-own"));
    }
    let heads = ["number", "time", "reference", "amount", "way", "clerk"]
        .map(|name| text(&format!("cash-column-{name}")));
    let at = [0.0, 38.0, 56.0, 84.0, 112.0, 130.0];
    for (kind, title) in [(Kind::Receipt, "cash-receipts"), (Kind::Refund, "cash-refunds")] {
        sheet.heading(&text(title));
        let Some((first, last)) = report.span(kind) else {
            sheet.text(&text("cash-none"));
            continue;
        };
        let (first, last) = (first.to_string(), last.to_string());
        sheet.text(&Words::get(lang, "cash-span", &[("first", first.into()), ("last", last.into())]));
        let cells: Vec<(&str, f64)> = heads.iter().map(String::as_str).zip(at).collect();
        sheet.heads(&cells);
        for line in report.lines.iter().filter(|line| line.number.kind == kind) {
            let cells = cells_of(lang, &report.zone, line);
            let cells: Vec<(&str, f64)> = cells.iter().map(String::as_str).zip(at).collect();
            sheet.row(&cells);
        }
    }
    sheet.heading(&text("cash-sums"));
    let heads = ["clerk", "way", "taken", "given", "left"].map(|name| text(&format!("cash-column-{name}")));
    let at = [0.0, 52.0, 74.0, 104.0, 134.0];
    let cells: Vec<(&str, f64)> = heads.iter().map(String::as_str).zip(at).collect();
    sheet.heads(&cells);
    for sum in &report.sums {
        let name = sum.clerk.clone().unwrap_or_else(|| text("cash-provider"));
        row_of(&mut sheet, lang, &name, sum, at);
    }
    sheet.rule();
    for sum in report.totals() {
        row_of(&mut sheet, lang, &text("cash-total"), &sum, at);
    }
    if let Some(closing) = &report.closing {
        sheet.heading(&text("cash-closing"));
        let money = |minor| format!("{} {}", super::figure(minor), closing.currency);
        sheet.fact(&text("cash-expected"), &money(closing.expected));
        sheet.fact(&text("cash-counted"), &money(closing.counted));
        sheet.fact(&text("cash-difference"), &money(closing.counted - closing.expected));
        sheet.fact(&text("cash-reason"), &closing.reason);
        sheet.fact(&text("cash-closed-by"), &closing.by);
    }
    sheet.space(14.0);
    sheet.signature(&text("cash-signature"));
    sheet.finish(report.day)
}

fn cells_of(lang: Lang, zone: &str, line: &Line) -> [String; 6] {
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    let at = zone.to_datetime(line.at.to_jiff());
    [
        line.number.to_string(),
        format!("{:02}:{:02}", at.hour(), at.minute()),
        line.reference.clone(),
        format!("{} {}", super::figure(line.amount.minor), line.amount.currency),
        Words::text(lang, &format!("money-way-{}", line.way)),
        line.clerk.as_ref().map_or_else(|| Words::text(lang, "cash-provider"), |(_, name)| name.clone()),
    ]
}

fn row_of(sheet: &mut Sheet, lang: Lang, name: &str, sum: &Sum, at: [f64; 5]) {
    let money = |minor| format!("{} {}", super::figure(minor), sum.currency);
    let way = Words::text(lang, &format!("money-way-{}", sum.way));
    let texts = [name.to_owned(), way, money(sum.taken), money(sum.given), money(sum.taken - sum.given)];
    let cells: Vec<(&str, f64)> = texts.iter().map(String::as_str).zip(at).collect();
    sheet.row(&cells);
}
