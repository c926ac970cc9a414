//! Letters over SMTP, against a real server (Debian's aiosmtpd), one that refuses, one that hangs, and one that breaks off.

use domain::{JobId, Timestamp};
use services::mail::{About, Letter, Mailer, Outcome, Post, Security, SmtpSettings};
use services::words::Lang;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};

const WAIT: Duration = Duration::from_millis(1500);

fn settings(address: SocketAddr, security: Security) -> SmtpSettings {
    SmtpSettings {
        host: "localhost".to_owned(),
        port: address.port(),
        security,
        login: None,
        certificate: None,
        hello: Some("visa.example".to_owned()),
        timeout: WAIT,
    }
}

/// Sends one letter; tells also whether the moment of leaving was reached.
async fn send(settings: &SmtpSettings, to: &str) -> (Outcome, bool) {
    let mailer = Mailer::smtp("Visa office <visa@utopia.example>", settings).expect("good settings");
    let letter = Letter::Case {
        about: About::Submitted,
        reference: "7QK4-M2PX-9".to_owned(),
        url: "https://visa.example/applications/0".to_owned(),
    };
    let id = JobId(uuid::Uuid::from_u128(7));
    let post = Post { id, at: Timestamp(1_795_561_200_000_000), to, lang: Lang::Fr, letter: &letter };
    let left = AtomicBool::new(false);
    let leaving = async {
        left.store(true, Ordering::SeqCst);
        Ok(())
    };
    let outcome = mailer.send(&post, leaving).await;
    (outcome, left.load(Ordering::SeqCst))
}

/// A real server that is ended with the test.
struct Server {
    child: Child,
    address: SocketAddr,
    folder: tempfile::TempDir,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Server {
    async fn start(options: impl FnOnce(&Path) -> Vec<String>) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let address = free_address().await;
        let mut child = Command::new("/usr/bin/python3")
            .args(["-m", "aiosmtpd", "--nosetuid", "--listen", &address.to_string()])
            .args(options(folder.path()))
            .args(["--class", "aiosmtpd.handlers.Mailbox"])
            .arg(folder.path().join("mail"))
            .stderr(Stdio::piped())
            .spawn()
            .expect("install python3: apt-get install python3 python3-aiosmtpd");
        for _ in 0..200 {
            // Nobody listens yet: then the kernel may take this very port for our end, and connect us with ourselves.
            let met = TcpStream::connect(address).await.and_then(|stream| stream.local_addr());
            if met.is_ok_and(|own| own != address) {
                return Self { child, address, folder };
            }
            if child.try_wait().expect("its state").is_some() {
                let mut said = String::new();
                let pipe = child.stderr.as_mut().expect("piped");
                std::io::Read::read_to_string(pipe, &mut said).expect("its last words");
                panic!("the mail server did not start; apt-get install python3-aiosmtpd openssl\n{said}");
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("the mail server did not start within ten seconds");
    }

    /// The messages that arrived.
    fn messages(&self) -> Vec<String> {
        let Ok(files) = std::fs::read_dir(self.folder.path().join("mail/new")) else { return Vec::new() };
        files.map(|file| std::fs::read_to_string(file.expect("readable").path()).expect("text")).collect()
    }
}

async fn free_address() -> SocketAddr {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.and_then(|free| free.local_addr()).expect("a free port")
}

/// Makes a certificate for `localhost` and gives its options and PEM.
fn certificate(folder: &Path) -> (String, String, Vec<u8>) {
    let (cert, key) = (folder.join("cert.pem"), folder.join("key.pem"));
    let made = Command::new("openssl")
        .args([
            "req",
            "-x509",
            "-newkey",
            "ec",
            "-pkeyopt",
            "ec_paramgen_curve:prime256v1",
            "-nodes",
            "-days",
            "2",
        ])
        .args(["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"])
        .args(["-addext", "basicConstraints=critical,CA:FALSE"])
        .arg("-keyout")
        .arg(&key)
        .arg("-out")
        .arg(&cert)
        .output()
        .expect("apt-get install openssl");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let pem = std::fs::read(&cert).expect("made");
    (cert.display().to_string(), key.display().to_string(), pem)
}

#[tokio::test]
async fn a_letter_arrives_in_the_clear_on_this_machine() {
    let server = Server::start(|_| vec!["--no-requiretls".to_owned()]).await;
    let sent = send(&settings(server.address, Security::Plain), "anna@example.org").await;
    assert_eq!(sent, (Outcome::Sent, true));
    let messages = server.messages();
    assert_eq!(messages.len(), 1);
    assert!(messages[0].contains("Message-ID: <00000000-0000-0000-0000-000000000007@utopia.example>"));
    assert!(messages[0].contains("multipart/alternative"));
}

#[tokio::test]
async fn a_letter_arrives_over_starttls_and_only_with_a_known_certificate() {
    let mut pem = Vec::new();
    let server = Server::start(|folder| {
        let (cert, key, bytes) = certificate(folder);
        pem = bytes;
        vec!["--tlscert".to_owned(), cert, "--tlskey".to_owned(), key]
    })
    .await;
    let mut known = settings(server.address, Security::Starttls);
    let (outcome, left) = send(&known, "anna@example.org").await;
    assert!(matches!(&outcome, Outcome::Temporary(reason) if reason.contains("ertificate")), "{outcome:?}");
    assert!(!left && server.messages().is_empty());
    known.certificate = Some(pem);
    assert_eq!(send(&known, "anna@example.org").await, (Outcome::Sent, true));
    assert_eq!(server.messages().len(), 1);
}

#[tokio::test]
async fn a_letter_arrives_over_tls() {
    let mut pem = Vec::new();
    let server = Server::start(|folder| {
        let (cert, key, bytes) = certificate(folder);
        pem = bytes;
        vec!["--smtpscert".to_owned(), cert, "--smtpskey".to_owned(), key, "--no-requiretls".to_owned()]
    })
    .await;
    let mut known = settings(server.address, Security::Tls);
    known.certificate = Some(pem);
    assert_eq!(send(&known, "anna@example.org").await, (Outcome::Sent, true));
    assert_eq!(server.messages().len(), 1);
}

#[tokio::test]
async fn a_server_without_tls_gets_nothing() {
    let server = Server::start(|_| vec!["--no-requiretls".to_owned()]).await;
    let (outcome, left) = send(&settings(server.address, Security::Starttls), "anna@example.org").await;
    assert!(matches!(&outcome, Outcome::Temporary(reason) if reason.contains("STARTTLS")), "{outcome:?}");
    assert!(!left && server.messages().is_empty());
}

#[tokio::test]
async fn nobody_listens() {
    let (outcome, left) = send(&settings(free_address().await, Security::Plain), "anna@example.org").await;
    assert!(matches!(outcome, Outcome::Temporary(_)) && !left, "{outcome:?}");
}

/// What a scripted server does at one step of the dialogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum At {
    Greeting,
    Mail,
    Rcpt,
    Data,
    End,
}

/// What it does there instead of agreeing.
#[derive(Clone, Copy, Debug)]
enum Does {
    Says(&'static str),
    Hangs,
    Closes,
}

/// A server that agrees to everything but one step.
async fn scripted(at: At, does: Does) -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a free port");
    let address = listener.local_addr().expect("bound");
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(dialogue(stream, at, does));
        }
    });
    address
}

async fn dialogue(mut stream: TcpStream, at: At, does: Does) -> std::io::Result<()> {
    let (read, mut write) = stream.split();
    let mut read = BufReader::new(read);
    let (mut step, mut agreed) = (Some(At::Greeting), "220 ready");
    let mut line = String::new();
    loop {
        let answer = match does {
            _ if step != Some(at) => agreed,
            Does::Says(instead) => instead,
            Does::Closes => return Ok(()),
            Does::Hangs => return read.read_to_end(&mut Vec::new()).await.map(|_| ()),
        };
        write.write_all(format!("{answer}\r\n").as_bytes()).await?;
        line.clear();
        read.read_line(&mut line).await?;
        (step, agreed) = match line.get(..4).unwrap_or_default() {
            "" => return Ok(()),
            "EHLO" => (None, "250 scripted"),
            "MAIL" => (Some(At::Mail), "250 fine"),
            "RCPT" => (Some(At::Rcpt), "250 fine"),
            "DATA" => (Some(At::Data), "354 go ahead"),
            "QUIT" => return write.write_all(b"221 bye\r\n").await,
            // The first line of the letter: read on to the line with a dot.
            _ => {
                while line != ".\r\n" {
                    line.clear();
                    read.read_line(&mut line).await?;
                }
                (Some(At::End), "250 taken")
            }
        };
    }
}

/// The kind of an outcome, without its words.
fn kind(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Sent => "sent",
        Outcome::Temporary(_) => "temporary",
        Outcome::Permanent(_) => "permanent",
        Outcome::Unknown(_) => "unknown",
    }
}

#[tokio::test]
async fn every_fault_has_its_outcome() {
    use At::{Data, End, Greeting, Mail, Rcpt};
    use Does::{Closes, Hangs, Says};
    for (at, does, outcome, left) in [
        (Greeting, Hangs, "temporary", false),
        (Greeting, Closes, "temporary", false),
        (Greeting, Says("554 go away"), "temporary", false),
        (Mail, Says("451 try later"), "temporary", false),
        (Mail, Says("550 no such sender"), "permanent", false),
        (Rcpt, Says("550 no such mailbox"), "permanent", false),
        (Rcpt, Says("451 greylisted"), "temporary", false),
        (Rcpt, Hangs, "temporary", false),
        (Rcpt, Closes, "temporary", false),
        (Data, Says("451 disk full"), "temporary", false),
        (Data, Says("554 no"), "permanent", false),
        (Data, Hangs, "temporary", false),
        (End, Says("451 scanner down"), "temporary", true),
        (End, Says("550 looks like spam"), "permanent", true),
        (End, Says("250 taken"), "sent", true),
        (End, Hangs, "unknown", true),
        (End, Closes, "unknown", true),
    ] {
        let address = scripted(at, does).await;
        let (got, had_left) = send(&settings(address, Security::Plain), "anna@example.org").await;
        assert_eq!((kind(&got), had_left), (outcome, left), "{at:?} {does:?}: {got:?}");
    }
}

#[tokio::test]
async fn an_address_beyond_ascii_needs_a_server_that_can() {
    let address = scripted(At::End, Does::Says("250 taken")).await;
    let (outcome, left) = send(&settings(address, Security::Plain), "анна@example.org").await;
    assert!(matches!(&outcome, Outcome::Permanent(reason) if reason.contains("SMTPUTF8")), "{outcome:?}");
    assert!(!left);
    let server = Server::start(|_| vec!["--no-requiretls".to_owned(), "--smtputf8".to_owned()]).await;
    let sent = send(&settings(server.address, Security::Plain), "анна@example.org").await;
    assert_eq!(sent, (Outcome::Sent, true));
}
