//! Uploads as they come over a network: whole, too large, and cut off in the middle.

use crate::common::{BASE, Site, applicant, ask, request, text};
use domain::CaseId;
use domain::form::Answers;
use http::StatusCode;
use services::applicant::{DraftView, Start, get, start};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

const EDGE: &str = "----edge";

/// A service that listens, an applicant with a draft, and the cookie.
struct Upload {
    site: Site,
    address: std::net::SocketAddr,
    cookie: String,
    draft: CaseId,
}

impl Upload {
    async fn open() -> Self {
        let site = Site::new().await;
        let cookie = site.cookie(&applicant()).await;
        let begin = Start {
            post: "GVA".into(),
            visa_type: "C1".to_owned(),
            purpose: "tourism".to_owned(),
            answers: Answers::new().with("surname", "Ndlovu"),
        };
        let draft = start(&site.services, &applicant(), begin).await.expect("a draft");
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let router = site.router();
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { site, address, cookie, draft }
    }

    /// The head of a request that promises `length` bytes.
    fn head(&self, length: usize) -> String {
        format!(
            "POST /applications/{}/papers?kind=passport_copy HTTP/1.1\r\nHost: 127.0.0.1:3000\r\nOrigin: {BASE}\r\n\
             Accept: text/html\r\nConnection: close\r\nCookie: {}\r\nContent-Length: {length}\r\n\
             Content-Type: multipart/form-data; boundary={EDGE}\r\n\r\n",
            self.draft, self.cookie
        )
    }

    async fn connection(&self, sent: &[&[u8]]) -> TcpStream {
        let mut stream = TcpStream::connect(self.address).await.expect("connected");
        for part in sent {
            stream.write_all(part).await.expect("sent");
        }
        stream
    }

    async fn draft(&self) -> DraftView {
        get(&self.site.services, &applicant(), self.draft).await.expect("the draft")
    }
}

fn body(file: &[u8]) -> Vec<u8> {
    let mut body = format!(
        "--{EDGE}\r\nContent-Disposition: form-data; name=\"file-passport_copy\"; filename=\"a.pdf\"\r\n\
         Content-Type: application/pdf\r\n\r\n"
    )
    .into_bytes();
    body.extend_from_slice(file);
    body.extend_from_slice(format!("\r\n--{EDGE}--\r\n").as_bytes());
    body
}

async fn answer(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).await.expect("an answer");
    String::from_utf8_lossy(&bytes).into_owned()
}

#[tokio::test]
async fn an_upload_that_is_cut_off_leaves_nothing_and_loses_nothing() {
    let upload = Upload::open().await;
    let body = body(&[b'a'; 200_000]);
    let (half, head) = (&body[..body.len() / 2], upload.head(body.len()));

    // The sender closes its side: there is still somebody to read why it was not taken.
    let mut stream = upload.connection(&[head.as_bytes(), half]).await;
    stream.shutdown().await.expect("closed");
    let told = answer(&mut stream).await;
    if !told.is_empty() {
        assert!(told.starts_with("HTTP/1.1 400 "), "{told}");
        assert!(told.contains("incomplete or damaged on its way"), "{told}");
    }

    // The connection breaks.
    drop(upload.connection(&[head.as_bytes(), half]).await);

    // The service goes on, and the draft is as it was.
    let path = format!("/applications/{}/papers", upload.draft);
    let page = ask(&upload.site.router(), request("GET", &path, Some(&upload.cookie), "")).await;
    assert_eq!(page.status(), StatusCode::OK);
    assert!(text(page).await.contains("paper-passport_copy"));
    let draft = upload.draft().await;
    assert!(draft.documents.is_empty(), "{:?}", draft.documents);
    assert_eq!(draft.answers.get("surname"), "Ndlovu");
}

#[tokio::test]
async fn a_file_that_is_too_large_is_read_to_its_end_and_told_beside_its_input() {
    let upload = Upload::open().await;
    let body = body(&vec![b'a'; 12 * 1024 * 1024]);
    let mut stream = upload.connection(&[upload.head(body.len()).as_bytes(), &body]).await;
    let told = answer(&mut stream).await;
    assert!(told.starts_with("HTTP/1.1 303 "), "{told}");
    let path = format!("/applications/{}/papers", upload.draft);
    let page = text(ask(&upload.site.router(), request("GET", &path, Some(&upload.cookie), "")).await).await;
    assert!(page.contains("id=\"file-passport_copy-error\"") && page.contains("larger than 10 MB"), "{page}");
}

#[tokio::test]
async fn a_body_that_nobody_would_take_is_answered_after_it_was_sent() {
    let upload = Upload::open().await;
    let length = server::web::BODY_LIMIT + 1;
    let body = vec![b'a'; length];
    let mut stream = upload.connection(&[upload.head(length).as_bytes(), &body]).await;
    let told = answer(&mut stream).await;
    assert!(told.starts_with("HTTP/1.1 413 ") && told.contains("That is too large"), "{told}");
}

#[tokio::test]
async fn a_form_with_a_file_of_somebody_signed_out_says_that_it_did_not_arrive() {
    let upload = Upload::open().await;
    let path = format!("/applications/{}/papers", upload.draft);
    ask(&upload.site.router(), request("POST", "/sign-out", Some(&upload.cookie), "")).await;
    let mut late = request("POST", &format!("{path}?kind=portrait"), Some(&upload.cookie), "x");
    let headers = late.headers_mut();
    headers.insert("referer", format!("{BASE}{path}").parse().expect("a value"));
    headers.insert("content-type", format!("multipart/form-data; boundary={EDGE}").parse().expect("a value"));
    let answered = ask(&upload.site.router(), late).await;
    let to = answered.headers()["location"].to_str().expect("text").to_owned();
    assert_eq!(to, format!("/sign-in?next={path}&ended=lost"));
    let page = text(ask(&upload.site.router(), request("GET", &to, None, "")).await).await;
    assert!(page.contains("did not arrive"), "{page}");
}
