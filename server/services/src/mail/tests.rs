use super::{About, Letter, Mailer, Outcome, Post, Security, SmtpSettings, render::render};
use crate::visits::due::News;
use crate::words::Lang;
use domain::{JobId, Timestamp};
use jiff::civil::date;
use std::time::Duration;
use uuid::Uuid;

const AT: Timestamp = Timestamp(1_795_561_200_000_000);

fn case(about: About) -> Letter {
    let url = "https://visa.example/applications/0".to_owned();
    Letter::Case { about, reference: "7QK4-M2PX-9".to_owned(), url }
}

/// A letter about a visit, with all that it can have.
fn visit(news: News, collection: bool) -> Letter {
    let page = "https://visa.example/applications/0/visit".to_owned();
    Letter::Visit {
        news,
        collection,
        when: AT,
        zone: "Europe/Zurich".to_owned(),
        post: "Utopia in Geneva".to_owned(),
        address: "1 rue".to_owned(),
        accept_until: Some(AT),
        cancel: Some(format!("{page}/cancel")),
        calendar: Some("BEGIN:VCALENDAR\r\nMETHOD:PUBLISH\r\nEND:VCALENDAR\r\n".to_owned()),
        reference: "7QK4-M2PX-9".to_owned(),
        url: page,
    }
}

/// Every letter once. A new variant must be added here: `name` below is exhaustive.
fn letters() -> Vec<Letter> {
    let visits = News::ALL.iter().flat_map(|news| [visit(*news, false), visit(*news, true)]);
    let place = "12 Long <Street>, room 3".to_owned();
    let mut letters = vec![
        Letter::SignInLink { url: "https://visa.example/sign-in/link?token=abc&x=1".to_owned(), minutes: 20 },
        case(About::Submitted),
        case(About::Lodged),
        case(About::NotCompetent),
        case(About::Inadmissible),
        case(About::PapersWanted { until: date(2026, 12, 1) }),
        case(About::Interview { when: AT, zone: "Africa/Nairobi".to_owned(), place }),
        case(About::Decision),
        case(About::ReadyToCollect {
            post: "Utopia in Nairobi".to_owned(),
            address: "12 Long Street".to_owned(),
        }),
        case(About::Withdrawn),
        case(About::VisaEnded),
        case(About::Correction),
        case(About::Message),
        Letter::DraftEnds {
            count: 2,
            until: date(2026, 12, 1),
            url: "https://visa.example/keep?applicant=0&day=2026-12-01&proof=abc".to_owned(),
        },
        Letter::Consultation {
            reference: "7QK4-M2PX-9".to_owned(),
            post: "Utopia in Nairobi".to_owned(),
            until: date(2026, 12, 1),
            url: "https://visa.example/consultation?token=abc".to_owned(),
        },
        Letter::AccountMade {
            login: "n.okonkwo".to_owned(),
            url: "https://visa.example/staff/sign-in".to_owned(),
        },
        Letter::AccountChanged { at: AT, url: "https://visa.example/staff/sign-in".to_owned() },
    ];
    letters.extend(visits);
    letters.extend([case(About::FeePaid), case(About::FeeReturned), case(About::PaymentReturned)]);
    letters
}

#[test]
fn every_letter_has_all_its_words_in_every_language() {
    for letter in letters() {
        for lang in Lang::ALL {
            let written = render(lang, &letter);
            let all = format!("{}\n{}\n{}", written.subject, written.text, written.html);
            let name = letter.name();
            assert!(!all.contains(['⟦', '{', '}']) || all.contains("style="), "{name} {all}");
            assert!(!all.contains('⟦'), "{name} in {}: {all}", lang.code());
            assert!(!written.text.contains(['{', '<']) || name == "interview", "{name}: {}", written.text);
            assert!(
                !written.subject.is_empty() && written.subject.len() < 100,
                "{name}: {}",
                written.subject
            );
            let html = format!("<html lang=\"{}\" dir=\"{}\">", lang.code(), lang.direction());
            assert!(written.html.contains(&html), "{name}: {}", written.html);
            assert!(!written.html.contains("src=") && !written.html.contains("<style"), "loads nothing");
            let url = match &letter {
                Letter::SignInLink { url, .. } | Letter::Case { url, .. } => url,
                Letter::AccountMade { url, .. } | Letter::AccountChanged { url, .. } => url,
                Letter::Visit { url, .. } | Letter::DraftEnds { url, .. } => url,
                Letter::Consultation { url, .. } => url,
            };
            assert!(written.text.contains(url.as_str()), "the link in full, for readers of plain text");
        }
    }
}

#[test]
fn a_letter_in_plain_text() {
    let written = render(Lang::En, &letters()[6]);
    insta::assert_snapshot!(written.subject, @"Invitation to an interview on application 7QK4-M2PX-9");
    insta::assert_snapshot!(written.text, @r"
    Hello,

    The visa office would like to talk to you. Please bring your passport and this letter.

    If you cannot come, write to the office on your page before that day.

    Application: 7QK4-M2PX-9
    When: 25 November 2026, 02:00 (EAT)
    Where: 12 Long <Street>, room 3

    Open your application
    https://visa.example/applications/0

    -- 
    This letter was sent by a machine that reads no answers. We never ask for your password, and nobody from the visa office asks for money by mail.
    ");
    insta::assert_snapshot!(render(Lang::Fr, &letters()[0]).text, @r"
    Bonjour,

    Vous avez demandé un lien de connexion. Il fonctionne une seule fois, dans un délai de 20 minutes.

    Si vous ne l’avez pas demandé, ne faites rien : sans ce lien, personne ne peut se connecter avec votre adresse.

    Se connecter
    https://visa.example/sign-in/link?token=abc&x=1

    -- 
    Ce message est envoyé automatiquement ; personne ne lit les réponses. Nous ne vous demandons jamais votre mot de passe, et personne du service des visas ne demande d’argent par courriel.
    ");
}

/// A reference that begins with digits would be turned round in a line that runs from right to left.
#[test]
fn in_arabic_the_reference_keeps_its_direction() {
    let about = About::PapersWanted { until: date(2026, 12, 1) };
    let letter =
        Letter::Case { about, reference: "7774-M2PX-9".to_owned(), url: "https://visa.example/".to_owned() };
    let written = render(Lang::Ar, &letter);
    assert!(written.subject.ends_with("\u{2068}7774-M2PX-9\u{2069}"), "{}", written.subject);
    assert!(written.text.contains("الطلب: \u{2068}7774-M2PX-9\u{2069}"), "{}", written.text);
    assert!(written.html.contains("<span dir=\"auto\">7774-M2PX-9</span>"), "{}", written.html);
    assert!(written.html.contains("<a href=\"https://visa.example/\" dir=\"ltr\""), "{}", written.html);
}

#[test]
fn a_visit_comes_with_a_file_and_a_way_to_give_it_back() {
    let letter = visit(News::Booked, false);
    insta::assert_snapshot!(render(Lang::En, &letter).text);
    let mailer = Mailer::memory();
    let post = Post { id: JobId(Uuid::nil()), at: AT, to: "a@example.org", lang: Lang::En, letter: &letter };
    let message = mailer.write(&post).expect("a message").formatted();
    let message = String::from_utf8_lossy(&message).into_owned();
    assert!(message.contains("Content-Type: multipart/mixed"), "{message}");
    assert!(message.contains("text/calendar; charset=utf-8; method=PUBLISH"), "{message}");
    assert!(message.contains("filename=\"visit.ics\""), "{message}");
    let html = render(Lang::Ar, &letter).html;
    assert!(html.contains("href=\"https://visa.example/applications/0/visit/cancel\" dir=\"ltr\""), "{html}");
}

#[test]
fn html_is_escaped() {
    let html = render(Lang::En, &letters()[6]).html;
    assert!(html.contains("12 Long &#60;Street&#62;, room 3"), "{html}");
    let link = render(Lang::En, &letters()[0]).html;
    assert!(link.contains("token=abc&#38;x=1\""), "{link}");
    insta::assert_snapshot!("interview.html", html);
}

#[test]
fn a_line_break_in_a_value_makes_no_header() {
    let letter = Letter::Case {
        about: About::Message,
        reference: "A\r\nBcc: everybody@example.org".to_owned(),
        url: "https://visa.example/".to_owned(),
    };
    assert!(!render(Lang::En, &letter).subject.contains(['\r', '\n']));
}

fn post<'a>(to: &'a str, letter: &'a Letter) -> Post<'a> {
    Post { id: JobId(Uuid::from_u128(7)), at: AT, to, lang: Lang::Fr, letter }
}

#[tokio::test]
async fn the_message_names_its_job_and_its_time() {
    let (mailer, letter) = (Mailer::memory(), &letters()[1]);
    assert_eq!(mailer.send(&post("anna@example.org", letter), async { Ok(()) }).await, Outcome::Sent);
    let sent = mailer.sent();
    let message = &sent[0].message;
    for header in [
        "Message-ID: <00000000-0000-0000-0000-000000000007@utopia.example>",
        "From: \"Visa office of Utopia\" <visa@utopia.example>",
        "To: anna@example.org",
        "Date: Tue, 24 Nov 2026 23:00:00 +0000",
        "Auto-Submitted: auto-generated",
        "MIME-Version: 1.0",
    ] {
        assert!(message.contains(header), "{header} in {message}");
    }
    assert!(message.is_ascii(), "any server can carry it");
}

#[tokio::test]
async fn nothing_is_sent_when_the_moment_cannot_be_written_down() {
    let (mailer, letter) = (Mailer::memory(), &letters()[1]);
    let refused = mailer.send(&post("anna@example.org", letter), async { Err("database".to_owned()) }).await;
    assert_eq!(refused, Outcome::Temporary("database".to_owned()));
    assert!(mailer.sent().is_empty());
    let nowhere = mailer.send(&post("anna", letter), async { Ok(()) }).await;
    assert!(matches!(nowhere, Outcome::Permanent(_)), "{nowhere:?}");
}

#[tokio::test]
async fn a_folder_holds_one_file_for_each_letter() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let mailer = Mailer::folder("visa@utopia.example", dir.path().join("outbox")).expect("a folder");
    for _ in 0..2 {
        assert_eq!(
            mailer.send(&post("anna@example.org", &letters()[1]), async { Ok(()) }).await,
            Outcome::Sent
        );
    }
    let files: Vec<_> = std::fs::read_dir(dir.path().join("outbox")).expect("there").flatten().collect();
    assert_eq!(files.len(), 1);
    assert_eq!(files[0].file_name(), "00000000-0000-0000-0000-000000000007.eml");
}

#[test]
fn settings_that_would_leak_are_refused() {
    let mut settings = SmtpSettings {
        host: "mail.example.org".to_owned(),
        port: 25,
        security: Security::Plain,
        login: Some(("visa".to_owned(), "s3cret-word".to_owned().into())),
        certificate: None,
        hello: None,
        timeout: Duration::from_secs(5),
    };
    assert!(Mailer::smtp("visa@utopia.example", &settings).is_err(), "in the clear over a network");
    assert!(!format!("{settings:?}").contains("s3cret"));
    settings.security = Security::Starttls;
    let mailer = Mailer::smtp("Visa office <visa@utopia.example>", &settings).expect("fine");
    assert!(!format!("{mailer:?}").contains("s3cret"));
    assert!(Mailer::smtp("nobody", &settings).is_err());
}
