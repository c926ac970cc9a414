//! PDF files at the desk: page by page in the viewer, in the file of the case, and joined with pictures.

use crate::common::text;
use crate::rooms::Rooms;
use domain::DocumentId;
use http::{StatusCode, header};
use services::blobs::BlobKey;
use services::command::submit;
use services::desk::case::{CaseView, document_name_context, open};
use store::documents::DocumentRow;
use testing::pdf;

/// A case in examination whose copy of the passport is a photograph and a PDF behind it.
struct Case {
    rooms: Rooms,
    view: CaseView,
}

impl Case {
    async fn with(file: Vec<u8>) -> Self {
        let rooms = Rooms::open().await;
        let world = &rooms.world;
        let (who, request) = world.draft("eriksson").await;
        let services = &world.services;
        let (draft, id): (_, DocumentId) = (request.draft, services.new_id());
        let mut tx = services.store.begin().await.expect("begins");
        let row = tx.drafts().get(draft).await.expect("reads").expect("there");
        let key = services.vault.unwrap(draft, &row.wrapped_key).expect("opens");
        let papers = tx.documents().all(draft).await.expect("reads");
        let photograph = papers.into_iter().find(|paper| paper.kind == "passport_copy").expect("there");
        let blob = BlobKey::document(draft, id);
        services.blobs.put(&key, &blob, &file).await.expect("kept");
        let name = services.vault.seal(&key, &document_name_context(draft, id), b"statement.pdf");
        let (media_type, blob_key) = ("application/pdf".to_owned(), blob.as_str().to_owned());
        let size = i64::try_from(file.len()).expect("small");
        let behind = DocumentRow {
            id,
            name,
            media_type,
            blob_key,
            size,
            width: None,
            height: None,
            place: 1,
            ..photograph
        };
        tx.documents().add(&behind).await.expect("kept");
        tx.commit().await.expect("kept");
        let sent = submit(services, &who, &request).await.expect("sent");
        let view = open(services, &world.staff.officer, sent.id).await.expect("opens");
        Self { rooms, view }
    }

    fn paper(&self) -> DocumentId {
        self.view.documents.iter().find(|paper| paper.media_type == "application/pdf").expect("there").id
    }

    fn address(&self) -> String {
        format!("/desk/cases/{}/papers/{}", self.view.case.id, self.paper())
    }

    /// What was read, by the journal.
    async fn readings(&self) -> Vec<String> {
        let view = open(&self.rooms.world.services, &self.rooms.world.staff.auditor, self.view.case.id).await;
        let history = view.expect("opens").history;
        history
            .iter()
            .filter(|row| row.is_reading())
            .filter_map(|row| row.args.first().map(|arg| arg.1.clone()))
            .collect()
    }
}

async fn body(response: axum::response::Response) -> Vec<u8> {
    axum::body::to_bytes(response.into_body(), usize::MAX).await.expect("a body").to_vec()
}

#[tokio::test]
async fn a_pdf_is_read_page_by_page() {
    let case = Case::with(pdf::texts(&["Salary of May", "Salary of June", "Salary of July"])).await;
    let staff = case.rooms.world.staff.clone();
    let officer = case.rooms.person(&staff.officer).await;
    let paper = case.address();
    let html = officer.page(&paper).await;
    for number in 1..=3 {
        assert!(html.contains(&format!("src=\"{paper}/pages/{number}\"")), "{html}");
        assert!(html.contains(&format!("Page {number} of 3")), "{html}");
    }
    assert!(html.contains("loading=\"lazy\"") && html.contains("width=\"1653\" height=\"2339\""), "{html}");
    assert!(html.contains(&format!("href=\"{paper}/file\"")), "the file itself can be had: {html}");

    let before = case.readings().await.iter().filter(|what| *what == "passport_copy").count();
    let answer = officer.get(&format!("{paper}/pages/2")).await;
    assert_eq!(answer.status(), StatusCode::OK);
    let headers = answer.headers().clone();
    assert_eq!(headers[header::CONTENT_TYPE], "image/jpeg");
    assert_eq!(headers[header::CACHE_CONTROL], "no-store");
    assert_eq!(headers[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
    assert!(headers[header::CONTENT_SECURITY_POLICY].to_str().expect("text").contains("sandbox"));
    let picture = image::load_from_memory(&body(answer).await).expect("a JPEG");
    assert_eq!((picture.width(), picture.height()), (1653, 2339));
    assert_eq!(case.readings().await.iter().filter(|what| *what == "passport_copy").count(), before + 1);

    let turned = officer.page(&format!("{paper}?turn=90")).await;
    assert!(turned.contains(&format!("{paper}/pages/1?turn=90")), "{turned}");
    assert!(turned.contains("width=\"2339\" height=\"1653\""), "{turned}");
    let picture =
        image::load_from_memory(&body(officer.get(&format!("{paper}/pages/1?turn=90")).await).await);
    assert_eq!(picture.expect("a JPEG").width(), 2339);
    let portrait = case.view.documents.iter().find(|paper| paper.kind == "portrait").expect("there").id;
    let beside = format!("/desk/cases/{}/papers/{portrait}", case.view.case.id);
    let html = officer.page(&format!("{beside}?beside={}&turn_beside=180", case.paper())).await;
    assert!(html.contains(&format!("{paper}/pages/3?turn=180")), "{html}");

    for number in ["0", "4", "99999999999999999999", "x"] {
        let answer = officer.get(&format!("{paper}/pages/{number}")).await;
        assert!(answer.status().is_client_error(), "{number}: {}", answer.status());
    }
    assert_eq!(
        officer.get(&format!("{beside}/pages/1")).await.status(),
        StatusCode::NOT_FOUND,
        "it is a picture"
    );
    let elsewhere = case.rooms.world.hire("zoe", &[domain::case::Role::Officer], "HAN").await;
    for (who, expected) in [
        (&staff.intake, StatusCode::OK),
        (&staff.auditor, StatusCode::OK),
        (&staff.delivery, StatusCode::FORBIDDEN),
        (&staff.operator, StatusCode::FORBIDDEN),
        (&staff.border, StatusCode::FORBIDDEN),
        (&elsewhere, StatusCode::NOT_FOUND),
    ] {
        let answer = case.rooms.person(who).await.get(&format!("{paper}/pages/1")).await;
        assert_eq!(answer.status(), expected, "{}", who.login);
    }
}

#[tokio::test]
async fn a_pdf_that_cannot_be_shown_is_said_with_the_file_beside_it() {
    // Whole, open and passive, and still no pages in it.
    let case = Case::with(pdf::file(&[b"<< /Type /Catalog >>"], "")).await;
    let officer = case.rooms.person(&case.rooms.world.staff.officer).await;
    let paper = case.address();
    let html = officer.page(&paper).await;
    assert!(html.contains("cannot be shown as pages") && html.contains("It is damaged"), "{html}");
    assert!(html.contains(&format!("href=\"{paper}/file\"")), "{html}");
    let file = case_file(&case).await;
    assert!(file.contains("is not in this paper") && file.contains("It is damaged"), "{file}");

    // One page that cannot be drawn among others that can.
    let case = Case::with(pdf::scan(b"\xFF\xD8\xFFtorn", (100, 100))).await;
    let officer = case.rooms.person(&case.rooms.world.staff.officer).await;
    let html = officer.page(&case.address()).await;
    assert!(html.contains("/pages/1"), "{html}");
    let answer = officer.get(&format!("{}/pages/1", case.address())).await;
    assert_eq!(answer.status(), StatusCode::OK, "a picture that stands where the page would");
    assert_eq!(answer.headers()[header::CONTENT_TYPE], "image/svg+xml");
    let said = text(answer).await;
    assert!(
        said.contains("This page cannot be shown.") && said.contains("a part would be missing"),
        "{said}"
    );
    let file = case_file(&case).await;
    assert!(file.contains("a part would be missing"), "{file}");
}

/// The words of the whole file.
async fn case_file(case: &Case) -> String {
    let officer = case.rooms.person(&case.rooms.world.staff.officer).await;
    let answer = officer.get(&format!("/desk/cases/{}/file.pdf", case.view.case.id)).await;
    assert_eq!(answer.status(), StatusCode::OK);
    words(&body(answer).await)
}

fn words(pdf: &[u8]) -> String {
    let document = lopdf::Document::load_mem(pdf).expect("a PDF");
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    document.extract_text(&pages).expect("text").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What is read aloud in the place of pictures.
fn alternatives(pdf: &[u8]) -> Vec<String> {
    let document = lopdf::Document::load_mem(pdf).expect("a PDF");
    let dictionaries = document.objects.values().filter_map(|object| object.as_dict().ok());
    let texts = dictionaries.filter_map(|dictionary| dictionary.get(b"Alt").ok());
    texts.filter_map(|text| lopdf::decode_text_string(text).ok()).collect()
}

#[tokio::test]
async fn the_pages_of_a_pdf_stand_in_the_whole_file_and_in_the_joined_document() {
    let case = Case::with(pdf::texts(&["Salary of May", "Salary of June"])).await;
    let officer = case.rooms.person(&case.rooms.world.staff.officer).await;
    let id = case.view.case.id;
    for file in [
        "file.pdf".to_owned(),
        "file.pdf?disclosed=yes".to_owned(),
        format!("papers/{}/document.pdf", case.paper()),
    ] {
        let answer = officer.get(&format!("/desk/cases/{id}/{file}")).await;
        assert_eq!(answer.status(), StatusCode::OK);
        let pdf = body(answer).await;
        if let Ok(folder) = std::env::var("PICTURES") {
            std::fs::write(format!("{folder}/{}", file.replace(['/', '?'], "-")), &pdf).expect("kept");
        }
        let raw = String::from_utf8_lossy(&pdf);
        assert!(raw.contains("pdfuaid") && raw.contains("pdfaid"), "PDF/UA and PDF/A");
        let said = words(&pdf);
        assert!(said.contains("Page 1 of 2") && said.contains("Page 2 of 2"), "{file}: {said}");
        let alternatives = alternatives(&pdf);
        for month in ["May", "June"] {
            let of = format!("Salary of {month}");
            assert!(alternatives.iter().any(|text| text.contains(&of)), "{file}: {of} in {alternatives:?}");
        }
        let photograph = alternatives.iter().position(|text| text.contains("photo.jpg"));
        assert!(photograph.is_some(), "{file}: {alternatives:?}");
    }
}
