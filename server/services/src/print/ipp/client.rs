//! One printer, asked and answered.

use super::Trouble;
use super::answer::{self, Capabilities, JobProgress, NO_SCALING, PDF};
use ipp::attribute::IppAttribute;
use ipp::model::{DelimiterTag, IppVersion, Operation, StatusCode};
use ipp::parser::{IppParseError, IppParser};
use ipp::payload::IppPayload;
use ipp::reader::IppReader;
use ipp::request::IppRequestResponse;
use ipp::value::{IppName, IppValue};
use std::collections::BTreeMap;
use std::io::{Cursor, ErrorKind};
use std::sync::Arc;
use std::time::Duration;
use ureq::tls::{PemItem, RootCerts, TlsConfig, parse_pem};
use ureq::{Agent, SendBody, Timeout};

/// The longest answer that is read. Printers list hundreds of attributes in some tens of kilobytes.
const LONGEST_ANSWER: u64 = 1 << 20;
/// Who sends: the installation, never a person.
const SENDER: &str = "vidimus";
/// The port of IPP.
const PORT: u16 = 631;

/// How long a printer may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waits {
    /// For the connection, with TLS.
    pub connect: Duration,
    /// For everything together, from the name to the end of the answer.
    pub answer: Duration,
}

impl Default for Waits {
    /// Five seconds and half a minute.
    fn default() -> Self {
        Self { connect: Duration::from_secs(5), answer: Duration::from_secs(30) }
    }
}

/// What is printed, and how.
#[derive(Clone, Debug)]
pub struct Document {
    /// The PDF.
    pub pdf: Vec<u8>,
    /// Name of the job at the printer, which anybody there can read: no personal data.
    pub name: String,
    /// Width and height in hundredths of a millimetre.
    pub size: (i32, i32),
}

/// Asks one printer.
#[derive(Clone, Debug)]
pub struct Client {
    agent: Agent,
    url: String,
    printer: String,
}

impl Client {
    /// A client for `ipp://host[:port]/path` or `ipps://…`. With `trust` (PEM) a printer must show one of these certificates,
    /// or one that they signed, and nothing else counts. Nothing is sent yet.
    ///
    /// # Errors
    /// [`Trouble::Address`], [`Trouble::Certificate`].
    pub fn new(uri: &str, trust: Option<&str>, waits: Waits) -> Result<Self, Trouble> {
        let url = web_address(uri).ok_or_else(|| Trouble::Address(uri.to_owned()))?;
        let mut tls = TlsConfig::builder();
        if let Some(pem) = trust {
            let certificates: Vec<_> = parse_pem(pem.as_bytes())
                .filter_map(|item| match item {
                    Ok(PemItem::Certificate(certificate)) => Some(certificate),
                    _ => None,
                })
                .collect();
            if certificates.is_empty() {
                return Err(Trouble::Certificate);
            }
            tls = tls.root_certs(RootCerts::Specific(Arc::new(certificates)));
        }
        // Printers stand in the own network: no proxy from the environment, and a redirect is no answer.
        let config = Agent::config_builder()
            .proxy(None)
            .max_redirects(0)
            .http_status_as_error(true)
            .timeout_resolve(Some(waits.connect))
            .timeout_connect(Some(waits.connect))
            .timeout_global(Some(waits.answer))
            .user_agent(SENDER)
            .tls_config(tls.build())
            .build();
        Ok(Self { agent: config.into(), url, printer: uri.to_owned() })
    }

    /// What the printer can do, and whether it would do it now.
    ///
    /// # Errors
    /// [`Trouble`].
    pub fn capabilities(&self) -> Result<Capabilities, Trouble> {
        let ask = |version| self.send(self.request(version, Operation::GetPrinterAttributes)?);
        let answer = ask(IppVersion::v2_0())?;
        // A printer of the first generation says so and understands 1.1.
        let answer = match answer.header().status_code() {
            StatusCode::ServerErrorVersionNotSupported => ask(IppVersion::v1_1())?,
            _ => answer,
        };
        accepted(&answer)?;
        Ok(Capabilities::read(&answer))
    }

    /// Gives the document to the printer, which answers with its number for the job. That means that it was taken, not that
    /// it is printed. Attributes that the printer does not know are not sent; those that it knows must hold.
    ///
    /// # Errors
    /// [`Trouble::Lost`] when it may have been taken; the others when it was not.
    pub fn print(&self, document: &Document, can: &Capabilities) -> Result<i32, Trouble> {
        let mut request = self.request(IppVersion::v1_1(), Operation::PrintJob)?;
        for (name, value) in [
            ("requesting-user-name", text(IppValue::new_name_without_language(SENDER))?),
            ("job-name", text(IppValue::new_name_without_language(document.name.as_str()))?),
            ("document-format", text(IppValue::new_mime_media_type(PDF))?),
            ("ipp-attribute-fidelity", IppValue::Boolean(true)),
        ] {
            add(&mut request, DelimiterTag::OperationAttributes, name, value)?;
        }
        add(&mut request, DelimiterTag::JobAttributes, "copies", IppValue::Integer(1))?;
        for (name, word, known) in
            [("sides", "one-sided", &can.sides), ("print-scaling", NO_SCALING, &can.scalings)]
        {
            if known.contains(word) {
                let value = text(IppValue::new_keyword(word))?;
                add(&mut request, DelimiterTag::JobAttributes, name, value)?;
            }
        }
        let media = media(document.size, can.borderless)?;
        add(&mut request, DelimiterTag::JobAttributes, "media-col", media)?;
        *request.payload_mut() = IppPayload::new(Cursor::new(document.pdf.clone()));
        let answer = self.send(request)?;
        accepted(&answer)?;
        answer::job_id(&answer)
            .ok_or_else(|| Trouble::Lost("an answer without a number of the job".to_owned()))
    }

    /// Where a job stands.
    ///
    /// # Errors
    /// [`Trouble`]; [`Trouble::Refused`] also when the printer no longer knows the job.
    pub fn job(&self, number: i32) -> Result<JobProgress, Trouble> {
        let answer = self.send(self.about_job(Operation::GetJobAttributes, number)?)?;
        accepted(&answer)?;
        JobProgress::read(&answer)
    }

    /// Asks the printer to drop a job.
    ///
    /// # Errors
    /// [`Trouble`].
    pub fn cancel(&self, number: i32) -> Result<(), Trouble> {
        accepted(&self.send(self.about_job(Operation::CancelJob, number)?)?)
    }

    fn about_job(&self, operation: Operation, number: i32) -> Result<IppRequestResponse, Trouble> {
        let mut request = self.request(IppVersion::v1_1(), operation)?;
        add(&mut request, DelimiterTag::OperationAttributes, "job-id", IppValue::Integer(number))?;
        let sender = text(IppValue::new_name_without_language(SENDER))?;
        add(&mut request, DelimiterTag::OperationAttributes, "requesting-user-name", sender)?;
        Ok(request)
    }

    fn request(&self, version: IppVersion, operation: Operation) -> Result<IppRequestResponse, Trouble> {
        let mut request = text(IppRequestResponse::new(version, operation, None))?;
        let printer = text(IppValue::new_uri(self.printer.as_str()))?;
        add(&mut request, DelimiterTag::OperationAttributes, "printer-uri", printer)?;
        Ok(request)
    }

    fn send(&self, request: IppRequestResponse) -> Result<IppRequestResponse, Trouble> {
        let post = self.agent.post(&self.url).content_type("application/ipp");
        let response = post.send(SendBody::from_reader(&mut request.into_read())).map_err(|e| failed(&e))?;
        let reader = response.into_body().into_with_config().limit(LONGEST_ANSWER).reader();
        IppParser::new(IppReader::new(reader)).parse().map_err(|error| Trouble::Lost(error.to_string()))
    }
}

/// `media-col` with the size of the label (PWG 5100.7 6.3.1).
fn media((width, height): (i32, i32), borderless: bool) -> Result<IppValue, Trouble> {
    let collection = |members: Vec<(&str, IppValue)>| {
        let named = members.into_iter().map(|(name, value)| Ok((text(IppName::new(name))?, value)));
        named.collect::<Result<BTreeMap<_, _>, Trouble>>().map(IppValue::Collection)
    };
    let size = collection(vec![
        ("x-dimension", IppValue::Integer(width)),
        ("y-dimension", IppValue::Integer(height)),
    ])?;
    let mut members = vec![("media-size", size)];
    if borderless {
        let sides = ["media-bottom-margin", "media-left-margin", "media-right-margin", "media-top-margin"];
        members.extend(sides.map(|side| (side, IppValue::Integer(0))));
    }
    collection(members)
}

fn add(
    request: &mut IppRequestResponse,
    group: DelimiterTag,
    name: &str,
    value: IppValue,
) -> Result<(), Trouble> {
    request.attributes_mut().add(group, text(IppAttribute::with_name(name, value))?);
    Ok(())
}

/// Only the address of the printer can be too long for IPP.
fn text<T>(made: Result<T, IppParseError>) -> Result<T, Trouble> {
    made.map_err(|error| Trouble::Address(error.to_string()))
}

fn accepted(answer: &IppRequestResponse) -> Result<(), Trouble> {
    let status = answer.header().status_code();
    if status.is_success() { Ok(()) } else { Err(Trouble::Refused(status.to_string())) }
}

/// Whether the request can have left. Where that is not certain, it has.
fn failed(error: &ureq::Error) -> Trouble {
    use ureq::Error as E;
    let told = error.to_string();
    match error {
        E::HostNotFound | E::ConnectionFailed | E::BadUri(_) | E::Tls(_) | E::Rustls(_) | E::Pem(_) => {
            Trouble::NoConnection(told)
        }
        E::Timeout(Timeout::Resolve | Timeout::Connect) => Trouble::NoConnection(told),
        E::Io(cause) => match cause.kind() {
            ErrorKind::ConnectionRefused
            | ErrorKind::HostUnreachable
            | ErrorKind::NetworkUnreachable
            | ErrorKind::AddrNotAvailable => Trouble::NoConnection(told),
            // A certificate that is refused is seen before anything of the request is sent.
            ErrorKind::InvalidData if cause.get_ref().is_some_and(|inner| inner.is::<rustls::Error>()) => {
                Trouble::NoConnection(told)
            }
            _ => Trouble::Lost(told),
        },
        // Whoever answers so has read the request and does not print.
        E::StatusCode(400..500) | E::TooManyRedirects | E::RedirectFailed => Trouble::Refused(told),
        _ => Trouble::Lost(told),
    }
}

/// The address of a printer in the scheme of the transport.
fn web_address(uri: &str) -> Option<String> {
    let (scheme, rest) = uri
        .strip_prefix("ipps://")
        .map(|rest| ("https", rest))
        .or_else(|| Some(("http", uri.strip_prefix("ipp://")?)))?;
    let (place, path) = rest.split_once('/').map_or((rest, ""), |(place, path)| (place, path));
    let plain =
        |text: &str| text.bytes().all(|b| b.is_ascii_graphic() && !matches!(b, b'"' | b'<' | b'>' | b'\\'));
    if place.is_empty() || place.contains('@') || !plain(rest) || path.contains('#') {
        return None;
    }
    let port = place.rsplit_once(':').filter(|(_, port)| !port.ends_with(']'));
    let place = match port {
        Some((host, port)) if !host.is_empty() && port.parse::<u16>().is_ok() => place.to_owned(),
        Some(_) => return None,
        None => format!("{place}:{PORT}"),
    };
    Some(format!("{scheme}://{place}/{path}"))
}

#[cfg(test)]
mod tests {
    use super::{Client, Waits, web_address};
    use crate::print::ipp::Trouble;

    #[test]
    fn an_address_of_a_printer_is_read() {
        for (uri, url) in [
            ("ipp://printer.gva.example/ipp/print", "http://printer.gva.example:631/ipp/print"),
            ("ipps://printer.gva.example/ipp/print", "https://printer.gva.example:631/ipp/print"),
            ("ipp://10.0.0.7:8631/ipp/print", "http://10.0.0.7:8631/ipp/print"),
            ("ipp://[fd00::7]/ipp/print", "http://[fd00::7]:631/ipp/print"),
            ("ipp://[fd00::7]:8631/ipp", "http://[fd00::7]:8631/ipp"),
            ("ipp://printer", "http://printer:631/"),
        ] {
            assert_eq!(web_address(uri).as_deref(), Some(url), "{uri}");
        }
        let bad = [
            "http://printer/ipp",
            "ipp://",
            "ipp:///ipp",
            "ipp://me:secret@printer/ipp",
            "ipp://printer:x/ipp",
            "ipp://printer /ipp",
            "ipp://:631/ipp",
            "file:///etc/passwd",
        ];
        for uri in bad {
            assert_eq!(web_address(uri), None, "{uri}");
        }
    }

    #[test]
    fn a_certificate_that_is_none_is_refused() {
        let made = Client::new("ipps://printer/ipp", Some("no certificate"), Waits::default());
        assert_eq!(made.map(|_| ()), Err(Trouble::Certificate));
    }
}
