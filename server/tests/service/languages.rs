//! The languages of the pages: what applicants are offered, what the staff works in, and which way it runs.

use crate::common::{ask, request, text};
use crate::rooms::Rooms;
use http::{HeaderValue, header};

/// The page at `path` for whoever has the cookie and a browser that likes `accept`.
async fn page(rooms: &Rooms, path: &str, cookie: Option<&str>, accept: &'static str) -> String {
    let mut asked = request("GET", path, cookie, "");
    asked.headers_mut().insert(header::ACCEPT_LANGUAGE, HeaderValue::from_static(accept));
    text(ask(&rooms.router, asked).await).await
}

#[tokio::test]
async fn a_visitor_is_answered_in_four_languages() {
    let rooms = Rooms::open().await;
    for (accept, lang, dir, heading) in [
        ("en", "en", "ltr", "Apply for a visa for Utopia"),
        ("fr-CH, en;q=0.5", "fr", "ltr", "Demander un visa pour Utopie"),
        ("es-419", "es", "ltr", "Solicitar un visado para Utopía"),
        ("ar-EG, en;q=0.5", "ar", "rtl", "طلب تأشيرة لدخول يوتوبيا"),
    ] {
        let html = page(&rooms, "/", None, accept).await;
        assert!(html.contains(&format!("<html lang=\"{lang}\" dir=\"{dir}\"")), "{accept}: {html}");
        assert!(html.contains(heading), "{accept}: {html}");
        assert!(html.contains("lang=\"ar\" dir=\"rtl\""), "the switch names each language in itself: {html}");
    }
}

#[tokio::test]
async fn the_staff_is_offered_the_languages_of_its_rooms_only() {
    let rooms = Rooms::open().await;
    let officer = rooms.person(&rooms.world.staff.officer).await;
    let chosen = format!("{}; vidimus-language=ar", officer.cookie);
    for (cookie, accept) in [(officer.cookie.as_str(), "ar, es;q=0.8"), (chosen.as_str(), "fr")] {
        let html = page(&rooms, "/desk", Some(cookie), accept).await;
        assert!(html.contains("<html lang=\"en\" dir=\"ltr\""), "{accept}: {html}");
        assert!(html.contains("/language/fr") && !html.contains("/language/ar"), "{accept}: {html}");
        assert!(!html.contains("dir=\"rtl\""), "{accept}: {html}");
    }
    let stranger = page(&rooms, "/", Some("vidimus-language=ar"), "fr").await;
    assert!(stranger.contains("dir=\"rtl\""), "what was chosen comes first: {stranger}");
}
