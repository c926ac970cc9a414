//! Papers that are signed, as A4 PDF: the monthly report, the list for an emergency destruction, the certificate of a
//! destruction. They need no connection once they are printed.

use super::certificate::Destruction;
use super::report::Report;
use super::view::{may_see, runs};
use crate::sheet::Sheet;
use crate::words::{Lang, Words};
use crate::{Error, Result, Services, Staff, words};
use domain::case::Role;
use domain::stock::report::Line;
use domain::stock::{Span, State, serial};
use domain::{Date, PostCode};
use serde_json::json;

/// States of pieces that an emergency destruction concerns, in the order in which they are named.
const AT_RISK: &[State] = &[
    State::Received,
    State::Vault,
    State::Issued,
    State::Loaded,
    State::Rendered,
    State::Printed,
    State::Controlled,
    State::Expired,
    State::Spoiled,
];

/// Two lines for signatures with their captions and, where they are known, the names of those who sign.
fn signatures(sheet: &mut Sheet, lang: Lang, people: [&str; 2]) {
    sheet.space(14.0);
    let captions = ["stock-paper-first-person", "stock-paper-second-person"];
    for (key, name) in captions.into_iter().zip(people) {
        let caption = Words::text(lang, key);
        sheet.signature(if name.is_empty() { caption } else { format!("{caption}: {name}") }.as_str());
    }
}

fn titled(lang: Lang, title: &str, post: &PostCode) -> Sheet {
    let mut sheet = Sheet::new(lang, title);
    sheet.fact(&Words::text(lang, "stock-paper-post"), post.as_str());
    sheet
}

/// The monthly report.
///
/// # Errors
/// [`Error::Internal`].
pub fn month(lang: Lang, report: &Report) -> Result<Vec<u8>> {
    let text = |key: &str| Words::text(lang, key);
    let mut sheet = titled(lang, &text("stock-report-title"), &report.post);
    let month = report.first.strftime("%Y-%m").to_string();
    sheet.fact(&text("stock-report-month"), &month);
    sheet.space(6.0);
    sheet.amount(&text("stock-report-opening"), report.account.opening, "");
    for line in Line::ALL {
        let sign = if line.adds() { "+" } else { "–" };
        let key = format!("stock-line-{}", line.as_str().replace('_', "-"));
        sheet.amount(&text(&key), report.account.line(*line), sign);
    }
    sheet.rule();
    sheet.amount(&text("stock-report-closing"), report.account.closing().unwrap_or_default(), "=");
    sheet.space(6.0);
    sheet.fact(&text("stock-report-by-hand"), &report.by_hand.to_string());
    sheet.fact(&text("stock-report-unreconciled"), &report.unreconciled.to_string());
    sheet.space(6.0);
    sheet.fact(&text("stock-report-entry"), &report.entry.to_string());
    sheet.small(&text("stock-report-head"));
    sheet.small(&report.head);
    signatures(&mut sheet, lang, ["", ""]);
    sheet.finish(report.first)
}

/// The list for an emergency destruction: everything of the person's post that must not fall into strange hands, ordered by
/// serial. That it was made is written in the trail.
///
/// # Errors
/// [`Error::Forbidden`] for anybody but custodians and supervisors of a post, [`Error::Stock`] while stock is being counted,
/// [`Error::Busy`].
pub async fn emergency(services: &Services, staff: &Staff, lang: Lang) -> Result<Vec<u8>> {
    let allowed = may_see(staff) && staff.is_any(&[Role::Custodian, Role::Supervisor]);
    let post = staff.post.clone().filter(|_| allowed).ok_or(Error::Forbidden)?;
    let mut tx = services.store.begin().await?;
    let row = tx.stock().lock(&post, services.now()).await?;
    if row.book.count.is_some() {
        return Err(Error::Stock(domain::stock::Refusal::CountOpen));
    }
    let letters = services.policies.current().sticker.serial.letters.clone();
    let mut pieces: Vec<(Span, State)> = Vec::new();
    for state in AT_RISK {
        pieces.extend(runs(&mut tx, &post, *state, &letters).await?.into_iter().map(|span| (span, *state)));
    }
    pieces.sort_unstable();
    let actor = crate::who::actor_text(staff.actor().id());
    let body =
        json!({ "post": post.as_str(), "pieces": pieces.iter().map(|(span, _)| span.count()).sum::<u64>() });
    tx.audit().append(services.now(), &actor, "stock.emergency_list", &body.to_string()).await?;
    tx.commit().await?;
    let today = services.today(&post);
    let head = data_encoding::HEXLOWER.encode(&row.head);
    list(lang, &post, today, &pieces, (row.seq, &head))
}

/// Draws the list.
fn list(
    lang: Lang,
    post: &PostCode,
    today: Date,
    pieces: &[(Span, State)],
    (entry, head): (i64, &str),
) -> Result<Vec<u8>> {
    let text = |key: &str| Words::text(lang, key);
    let mut sheet = titled(lang, &text("stock-emergency-title"), post);
    sheet.fact(&text("stock-paper-day"), &words::date(lang, today));
    sheet.small(&text("stock-emergency-lead"));
    sheet.space(4.0);
    let heads =
        ["first", "last", "count", "place", "done"].map(|name| text(&format!("stock-emergency-{name}")));
    let at = [0.0, 36.0, 72.0, 92.0, 150.0];
    let cells: Vec<(&str, f64)> = heads.iter().map(String::as_str).zip(at).collect();
    sheet.heads(&cells);
    for (span, state) in pieces {
        let place = text(&format!("stock-state-{}", state.as_str().replace('_', "-")));
        let (first, last) = (span.first().to_string(), span.last().to_string());
        sheet.row(&[
            (&first, 0.0),
            (&last, 36.0),
            (&span.count().to_string(), 72.0),
            (&place, 92.0),
            ("[    ]", 150.0),
        ]);
    }
    sheet.rule();
    let spans: Vec<Span> = pieces.iter().map(|(span, _)| *span).collect();
    let sum = serial::count(&spans).to_string();
    sheet.row(&[(&text("stock-emergency-sum"), 0.0), ("", 36.0), (&sum, 72.0)]);
    sheet.small(&format!("{} {entry} {head}", text("stock-report-entry")));
    signatures(&mut sheet, lang, ["", ""]);
    sheet.finish(today)
}

/// The certificate of a destruction, for both people to sign.
///
/// # Errors
/// [`Error::Internal`].
pub fn destruction(lang: Lang, done: &Destruction) -> Result<Vec<u8>> {
    let text = |key: &str| Words::text(lang, key);
    let mut sheet = titled(lang, &text("stock-destruction-title"), &done.post);
    sheet.fact(&text("stock-certificate"), &done.number);
    sheet.fact(&text("stock-paper-day"), &words::date(lang, done.on));
    sheet.fact(&text("stock-method"), &done.method);
    if done.emergency {
        sheet.fact(&text("stock-emergency-danger"), &text("stock-emergency-choice"));
    }
    sheet.space(4.0);
    let heads = ["first", "last", "count"].map(|name| text(&format!("stock-emergency-{name}")));
    let cells: Vec<(&str, f64)> = heads.iter().map(String::as_str).zip([0.0, 36.0, 72.0]).collect();
    sheet.heads(&cells);
    for span in &done.spans {
        let (first, last, count) = (span.first().to_string(), span.last().to_string(), span.count());
        sheet.row(&[(&first, 0.0), (&last, 36.0), (&count.to_string(), 72.0)]);
    }
    sheet.rule();
    let sum = serial::count(&done.spans).to_string();
    sheet.row(&[(&text("stock-emergency-sum"), 0.0), ("", 36.0), (&sum, 72.0)]);
    sheet.space(4.0);
    sheet.small(&text("stock-destruction-text"));
    sheet.small(&format!("{} {} {}", text("stock-report-entry"), done.entry, done.head));
    signatures(&mut sheet, lang, done.people.each_ref().map(String::as_str));
    sheet.finish(done.on)
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::stock::report::Account;
    use jiff::civil::date;

    fn text_of(pdf: &[u8]) -> (usize, String) {
        let document = lopdf::Document::load_mem(pdf).expect("a PDF");
        let pages: Vec<u32> = document.get_pages().keys().copied().collect();
        (pages.len(), document.extract_text(&pages).expect("text"))
    }

    fn november() -> Report {
        let mut account = Account::new(40);
        account.add(Line::Received, 1000);
        account.add(Line::Used, 33);
        Report {
            post: PostCode::from("GVA"),
            first: date(2026, 11, 1),
            until: date(2026, 12, 1),
            account,
            by_hand: 2,
            unreconciled: 1,
            entry: 12,
            head: "ab".repeat(32),
        }
    }

    /// All our own words and signs have letters in the type; only names may lack some.
    #[test]
    fn no_sign_of_a_paper_is_missing_from_the_type() {
        let pieces = [(Span::of("UTO400001".parse().expect("a serial"), 5).expect("a span"), State::Vault)];
        for lang in [Lang::En, Lang::Fr] {
            let emergency = list(lang, &PostCode::from("GVA"), date(2026, 11, 24), &pieces, (3, "abc"));
            for pdf in [month(lang, &november()), emergency, destruction(lang, &destroyed())] {
                let (_, text) = text_of(&pdf.expect("a paper"));
                assert!(!text.contains('\u{FFFD}'), "{text}");
            }
        }
    }

    #[test]
    fn the_report_of_a_month_says_every_line_and_the_head() {
        let report = november();
        for lang in [Lang::En, Lang::Fr] {
            let pdf = month(lang, &report).expect("a report");
            let (pages, text) = text_of(&pdf);
            assert_eq!(pages, 1);
            for number in ["1000", "33", "1007", "2026-11", "GVA"] {
                assert!(text.contains(number), "{number} in {text}");
            }
            assert_eq!(month(lang, &report).expect("a report"), pdf, "the same bytes");
        }
    }

    #[test]
    fn the_emergency_list_goes_on_over_pages_in_the_order_of_the_serials() {
        let first = |number: u32| format!("UTO{number:06}").parse().expect("a serial");
        let pieces: Vec<(Span, State)> =
            (0..130).map(|n| (Span::of(first(400_001 + n * 10), 5).expect("a span"), State::Vault)).collect();
        let pdf =
            list(Lang::En, &PostCode::from("GVA"), date(2026, 11, 24), &pieces, (3, "abc")).expect("a list");
        let (pages, text) = text_of(&pdf);
        assert!(pages >= 3, "{pages} pages");
        let places: Vec<usize> =
            pieces.iter().map(|(span, _)| text.find(span.first().as_str()).expect("every serial")).collect();
        assert!(places.is_sorted());
        assert!(text.contains("650"), "the sum");
    }

    fn destroyed() -> Destruction {
        let span = |first: &str, count| Span::of(first.parse().expect("a serial"), count).expect("a span");
        Destruction {
            number: "DC-2026-7".to_owned(),
            post: PostCode::from("GVA"),
            on: date(2026, 11, 24),
            method: "cross-cut shredder".to_owned(),
            emergency: false,
            spans: vec![span("UTO400003", 1), span("UTO400017", 3)],
            people: ["Carl Custodian".to_owned(), "Sofia Supervisor".to_owned()],
            entry: 31,
            head: "cd".repeat(32),
        }
    }

    #[test]
    fn the_certificate_names_number_serials_people_and_the_head() {
        for lang in [Lang::En, Lang::Fr] {
            let pdf = destruction(lang, &destroyed()).expect("a certificate");
            let (pages, text) = text_of(&pdf);
            assert_eq!(pages, 1);
            let named = ["DC-2026-7", "GVA", "UTO400003", "UTO400017", "UTO400019", "Carl", "Sofia", "31"];
            for word in named.into_iter().chain(["cross-cut", &"cd".repeat(32)]) {
                assert!(text.contains(word), "{word} in {text}");
            }
            assert!(text.find("UTO400003") < text.find("UTO400017"));
            assert_eq!(destruction(lang, &destroyed()).expect("a certificate"), pdf, "the same bytes");
        }
    }

    /// Heading, paragraphs and a table with heads are named as such, for who has the paper read aloud.
    #[test]
    fn the_papers_are_tagged() {
        let pdf = destruction(Lang::Fr, &destroyed()).expect("a certificate");
        let document = lopdf::Document::load_mem(&pdf).expect("a PDF");
        let root = document.catalog().expect("a catalogue");
        assert_eq!(root.get(b"Lang").and_then(lopdf::Object::as_str).expect("a language"), b"fr");
        let mut roles = std::collections::BTreeMap::new();
        for object in document.objects.values() {
            let role = object.as_dict().and_then(|dict| dict.get(b"S")).and_then(lopdf::Object::as_name);
            if let Ok(role) = role {
                *roles.entry(String::from_utf8_lossy(role).into_owned()).or_insert(0) += 1;
            }
        }
        let count = |role: &str| roles.get(role).copied().unwrap_or_default();
        assert_eq!((count("H1"), count("Table"), count("TR"), count("TH")), (1, 1, 4, 3), "{roles:?}");
        assert_eq!(count("TD"), 9, "{roles:?}");
        assert!(String::from_utf8_lossy(&pdf).contains("pdfuaid"), "PDF/UA");
    }
}
