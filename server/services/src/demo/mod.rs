//! The demonstration: the fictional State Utopia with staff, blank stickers and cases in several states.
//!
//! Everything here is invented and known to everybody: passwords, second factors, people. [`seed`] therefore refuses to run
//! outside a demonstration, and does nothing when it ran before.

mod cases;
mod keys;
mod people;

pub use cases::APPLICANT;
pub use keys::{SIGNER, make_keys};
pub use people::{ACCOUNTS, Account, PASSWORD, code};

use crate::print::printers::{self, About};
use crate::{Error, Result, Services, stock};
use domain::PostCode;
use domain::stock::{Packing, Serial, Span};

/// Under this key the store remembers that the demonstration was loaded.
const DONE: &str = "demo_seeded";
/// How many blank stickers each post of the demonstration has.
const BLANKS: u32 = 200;
/// How many of them the operator has for the first day.
const ISSUED: u32 = 150;

/// Loads accounts, stickers and cases once.
///
/// # Errors
/// [`Error::Forbidden`] outside a demonstration; what goes wrong on the way.
pub async fn seed(services: &Services) -> Result<()> {
    if !services.settings.demo {
        return Err(Error::Forbidden);
    }
    make_keys(services)?;
    if services.store.read().await?.settings().get(DONE).await?.is_some() {
        return Ok(());
    }
    let staff = people::seed(services).await?;
    let posts: Vec<PostCode> =
        services.policies.current().posts.iter().map(|post| PostCode::from(post.code.as_str())).collect();
    for (at, post) in posts.iter().enumerate() {
        let first = 100_001 + u32::try_from(at).unwrap_or(0) * 1_000;
        blanks(services, &staff, post, first).await?;
        let driver = About::driver("P1");
        printers::found(services, post, &driver).await?;
        // Where the staff of the demonstration works a blank can go to another printer.
        if at == 0 {
            printers::found(services, post, &About::driver("P2")).await?;
        }
    }
    cases::seed(services, &staff).await?;
    let mut tx = services.store.begin().await?;
    tx.settings().put(DONE, b"1").await?;
    tx.commit().await?;
    Ok(())
}

/// Brings a box of blanks into the vault of a post.
async fn blanks(services: &Services, staff: &people::Team, post: &PostCode, first: u32) -> Result<()> {
    let shape = &services.policies.current().sticker.serial;
    let width = usize::from(shape.digits);
    let first: Serial = format!("{}{first:0width$}", shape.letters).parse().map_err(Error::internal)?;
    let span =
        Span::of(first, BLANKS).ok_or_else(|| Error::internal("the demonstration has no such serials"))?;
    let (supervisor, custodian) = if post.as_str() == "GVA" {
        ("supervisor", "custodian")
    } else {
        ("hanoi-supervisor", "hanoi-custodian")
    };
    let packing = Packing { per_box: 50, per_sheet: 5 };
    stock::deliver(services, staff.get(supervisor)?, staff.get(custodian)?, span, packing).await?;
    if post.as_str() == "GVA" {
        let day = Span::of(first, ISSUED)
            .ok_or_else(|| Error::internal("the demonstration has no such serials"))?;
        stock::hand_out(services, staff.get(custodian)?, staff.get("operator")?, day).await?;
    }
    Ok(())
}
