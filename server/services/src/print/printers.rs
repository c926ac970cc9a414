//! The printers of the posts: which there are, how far off each prints, and which are out of service.

use crate::print::ipp::{Client, Document, Trouble, Waits};
use crate::sticker::{self, Format};
use crate::who::actor_text;
use crate::{Error, Result, Services, Staff};
use domain::case::{ActorId, Role};
use domain::{PostCode, PrinterId, Problem, Problems};
use serde_json::json;
use store::printers::PrinterRow;
use store::{StoreError, Tx};

/// Stored name of a printer that is used.
pub(crate) const ACTIVE: &str = "active";
/// Stored name of a printer that is not.
const OUT_OF_SERVICE: &str = "out_of_service";
/// Most characters of a name.
const NAME: usize = 20;
/// Furthest correction, tenths of a millimetre.
const FURTHEST: i16 = 20;
/// Most characters of a reason.
const REASON: usize = 200;
/// Longest certificate, in characters.
const CERTIFICATE: usize = 20_000;

/// How print files get to a printer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The operator opens the file and prints it with a driver.
    Download,
    /// The installation sends it.
    Ipp,
}

impl Kind {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Download, Self::Ipp];

    /// The stored name.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Download => "download",
            Self::Ipp => "ipp",
        }
    }

    /// The kind of a stored name.
    pub fn called(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == name)
    }
}

/// One printer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printer {
    /// Id.
    pub id: PrinterId,
    /// Where it stands.
    pub post: PostCode,
    /// What is changed.
    pub about: About,
    /// It may be loaded.
    pub active: bool,
    /// Why it may not.
    pub reason: String,
    /// For the next change.
    pub version: i64,
}

/// What an administrator writes down about a printer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// The short name on the machine (`P1`).
    pub name: String,
    /// How print files get there.
    pub kind: Kind,
    /// `ipp://…` or `ipps://…`; empty for a printer with a driver.
    pub uri: String,
    /// The certificate that it must show, in PEM; empty where the public authorities count.
    pub trust: String,
    /// Correction to the right and down, in tenths of a millimetre.
    pub offset: (i16, i16),
}

impl About {
    /// A printer on a computer with its driver, which needs no correction yet.
    pub fn driver(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            kind: Kind::Download,
            uri: String::new(),
            trust: String::new(),
            offset: (0, 0),
        }
    }
}

impl From<PrinterRow> for Printer {
    fn from(row: PrinterRow) -> Self {
        let offset = offset(&row);
        Self {
            id: row.id,
            post: row.post,
            about: About {
                name: row.name,
                kind: Kind::called(&row.kind).unwrap_or(Kind::Download),
                uri: row.uri.unwrap_or_default(),
                trust: row.trust.unwrap_or_default(),
                offset,
            },
            active: row.state == ACTIVE,
            reason: row.reason,
            version: row.version,
        }
    }
}

/// The correction of a stored printer.
pub(crate) fn offset(row: &PrinterRow) -> (i16, i16) {
    let tenths = |stored: i64| i16::try_from(stored).unwrap_or(0);
    (tenths(row.offset_x), tenths(row.offset_y))
}

/// Who looks after printers: administrators after all, supervisors after those of their post.
fn may(staff: &Staff, post: &PostCode) -> bool {
    staff.is(Role::Admin) || (staff.is(Role::Supervisor) && staff.post.as_ref() == Some(post))
}

/// The printers that this person looks after, by post and name.
///
/// # Errors
/// [`Error::Busy`].
pub async fn list(services: &Services, staff: &Staff) -> Result<Vec<Printer>> {
    let rows = services.store.read().await?.printers().all().await?;
    Ok(rows.into_iter().filter(|row| may(staff, &row.post)).map(Printer::from).collect())
}

/// The printers of a post, by name.
///
/// # Errors
/// [`Error::Busy`].
pub async fn of_post(tx: &mut Tx, post: &PostCode) -> Result<Vec<Printer>> {
    Ok(tx.printers().of_post(post).await?.into_iter().map(Printer::from).collect())
}

/// One printer.
///
/// # Errors
/// [`Error::NotFound`] when it is not this person's business.
pub async fn get(services: &Services, staff: &Staff, id: PrinterId) -> Result<Printer> {
    let row = services.store.read().await?.printers().get(id).await?;
    row.filter(|row| may(staff, &row.post)).map(Printer::from).ok_or(Error::NotFound)
}

/// Adds a printer to a post.
///
/// # Errors
/// Problems of `post`, `name`, `kind`, `uri`, `trust`, `offset-x`, `offset-y`.
pub async fn add(services: &Services, staff: &Staff, post: &PostCode, about: &About) -> Result<PrinterId> {
    let mut problems = check(about);
    let known = services.policies.current().post(post).is_some();
    if !known || !may(staff, post) {
        problems.push(Problem::new("post", "problem-printer-post"));
    }
    problems.or(())?;
    let row = row(services, post, about);
    let mut tx = services.store.begin().await?;
    named(tx.printers().add(&row).await)?;
    note(services, &mut tx, staff, "printer_added", &row).await?;
    tx.commit().await?;
    Ok(row.id)
}

/// As [`add`] by the installation itself, for a demonstration.
pub(crate) async fn found(services: &Services, post: &PostCode, about: &About) -> Result<PrinterId> {
    check(about).or(())?;
    let row = row(services, post, about);
    let mut tx = services.store.begin().await?;
    named(tx.printers().add(&row).await)?;
    tx.commit().await?;
    Ok(row.id)
}

fn row(services: &Services, post: &PostCode, about: &About) -> PrinterRow {
    let now = services.now();
    let mut row = PrinterRow {
        id: services.new_id(),
        post: post.clone(),
        name: String::new(),
        kind: String::new(),
        uri: None,
        trust: None,
        offset_x: 0,
        offset_y: 0,
        state: ACTIVE.to_owned(),
        reason: String::new(),
        version: 1,
        created_at: now,
        updated_at: now,
    };
    write(&mut row, about);
    row
}

/// Changes what is written down about a printer.
///
/// # Errors
/// As [`add`]; [`Error::Stale`], [`Error::NotFound`].
pub async fn change(
    services: &Services,
    staff: &Staff,
    id: PrinterId,
    version: i64,
    about: &About,
) -> Result<()> {
    check(about).or(())?;
    alter(services, staff, (id, version), "printer_changed", |row| write(row, about)).await
}

/// Takes a printer out of service, for a reason that operators read.
///
/// # Errors
/// Problems of `reason`; [`Error::Stale`], [`Error::NotFound`].
pub async fn take_out(
    services: &Services,
    staff: &Staff,
    id: PrinterId,
    version: i64,
    reason: &str,
) -> Result<()> {
    let reason = reason.trim();
    if reason.is_empty() || reason.chars().count() > REASON {
        return Err(Error::problem("reason", "problem-printer-reason"));
    }
    alter(services, staff, (id, version), "printer_taken_out", |row| {
        OUT_OF_SERVICE.clone_into(&mut row.state);
        reason.clone_into(&mut row.reason);
    })
    .await
}

/// Puts it back into service.
///
/// # Errors
/// [`Error::Stale`], [`Error::NotFound`].
pub async fn put_back(services: &Services, staff: &Staff, id: PrinterId, version: i64) -> Result<()> {
    alter(services, staff, (id, version), "printer_put_back", |row| {
        ACTIVE.clone_into(&mut row.state);
        row.reason.clear();
    })
    .await
}

async fn alter(
    services: &Services,
    staff: &Staff,
    (id, version): (PrinterId, i64),
    kind: &str,
    change: impl FnOnce(&mut PrinterRow),
) -> Result<()> {
    let mut tx = services.store.begin().await?;
    let row = tx.printers().get(id).await?.filter(|row| may(staff, &row.post));
    let mut row = row.ok_or(Error::NotFound)?;
    if row.version != version {
        return Err(Error::Stale { current_version: row.version });
    }
    change(&mut row);
    row.updated_at = services.now();
    named(tx.printers().save(&row).await)?;
    note(services, &mut tx, staff, kind, &row).await?;
    Ok(tx.commit().await?)
}

fn named(done: store::Result<()>) -> Result<()> {
    match done {
        Err(StoreError::Duplicate(_)) => Err(Error::problem("name", "problem-printer-name-taken")),
        other => Ok(other?),
    }
}

fn write(row: &mut PrinterRow, about: &About) {
    let direct = about.kind == Kind::Ipp;
    let kept = |text: &str| Some(text.trim().to_owned()).filter(|text| direct && !text.is_empty());
    about.name.trim().clone_into(&mut row.name);
    about.kind.as_str().clone_into(&mut row.kind);
    (row.uri, row.trust) = (kept(&about.uri), kept(&about.trust));
    (row.offset_x, row.offset_y) = (i64::from(about.offset.0), i64::from(about.offset.1));
}

fn check(about: &About) -> Problems {
    let mut problems = Problems::default();
    let name = about.name.trim();
    if name.is_empty() || name.chars().count() > NAME {
        problems.push(Problem::new("name", "problem-printer-name"));
    }
    for (field, offset) in [("offset-x", about.offset.0), ("offset-y", about.offset.1)] {
        if offset.unsigned_abs() > FURTHEST.unsigned_abs() {
            problems.push(Problem::new(field, "problem-printer-offset"));
        }
    }
    if about.kind == Kind::Ipp {
        let trust = Some(about.trust.trim()).filter(|trust| !trust.is_empty());
        match Client::new(about.uri.trim(), trust, Waits::default()) {
            Err(Trouble::Certificate) => problems.push(Problem::new("trust", "problem-printer-certificate")),
            Err(_) => problems.push(Problem::new("uri", "problem-printer-address")),
            Ok(_) if about.trust.len() > CERTIFICATE => {
                problems.push(Problem::new("trust", "problem-printer-certificate"));
            }
            Ok(_) => {}
        }
    }
    problems
}

async fn note(services: &Services, tx: &mut Tx, staff: &Staff, kind: &str, row: &PrinterRow) -> Result<()> {
    let body = json!({
        "printer": row.id, "post": row.post, "name": row.name, "kind": row.kind, "uri": row.uri,
        "offset": [row.offset_x, row.offset_y], "state": row.state, "reason": row.reason,
    });
    let actor = actor_text(ActorId::Staff(staff.id));
    tx.audit().append(services.now(), &actor, kind, &body.to_string()).await?;
    Ok(())
}

/// The calibration sheet of a printer, with its correction as it is now.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Internal`].
pub async fn calibration(
    services: &Services,
    staff: &Staff,
    id: PrinterId,
    format: Format,
) -> Result<Vec<u8>> {
    let printer = get(services, staff, id).await?;
    sheet(printer.about.offset, format).await
}

async fn sheet(offset: (i16, i16), format: Format) -> Result<Vec<u8>> {
    let made = tokio::task::spawn_blocking(move || sticker::calibration(format, offset)).await;
    made.map_err(Error::internal)?.map_err(Error::internal)
}

/// Sends the calibration sheet to a printer that is spoken to directly; gives the printer's number for the job.
///
/// # Errors
/// [`Error::NotFound`] also for a printer with a driver; [`Error::Problems`] when the printer does not take it.
pub async fn print_calibration(
    services: &Services,
    staff: &Staff,
    id: PrinterId,
    format: Format,
) -> Result<i32> {
    let printer = get(services, staff, id).await?;
    if printer.about.kind != Kind::Ipp {
        return Err(Error::NotFound);
    }
    let pdf = sheet(printer.about.offset, format).await?;
    let document = Document { pdf, name: "calibration".to_owned(), size: hundredths(format.size()) };
    let asked = tokio::task::spawn_blocking(move || {
        let client = client(&printer.about, Waits::default()).map_err(|trouble| told(&trouble))?;
        let can = client.capabilities().map_err(|trouble| told(&trouble))?;
        can.fits(document.size).map_err(|unfit| Problem::new("", unfit.key()))?;
        client.print(&document, &can).map_err(|trouble| told(&trouble))
    });
    asked.await.map_err(Error::internal)?.map_err(Error::from)
}

fn told(trouble: &Trouble) -> Problem {
    tracing::warn!(%trouble, "a printer");
    Problem::new("", trouble.key())
}

pub(super) fn client(about: &About, waits: Waits) -> Result<Client, Trouble> {
    let trust = Some(about.trust.as_str()).filter(|trust| !trust.is_empty());
    Client::new(&about.uri, trust, waits)
}

/// Millimetres in the unit of printers.
pub(super) fn hundredths((width, height): (f64, f64)) -> (i32, i32) {
    #[expect(clippy::cast_possible_truncation, reason = "`as` saturates, and no printer takes such a size")]
    let hundredths = |millimetres: f64| (millimetres * 100.0).round() as i32;
    (hundredths(width), hundredths(height))
}
