//! A delivery and a day's blanks in one call, for the demonstration and for tests: every step by its own person.

use super::run;
use crate::{Result, Services, Staff};
use domain::stock::{Command, Packing, Span};

/// Announces a range and brings it into the vault.
///
/// # Errors
/// As [`run`].
pub async fn deliver(
    services: &Services,
    supervisor: &Staff,
    custodian: &Staff,
    span: Span,
    packing: Packing,
) -> Result<()> {
    let design = "2026".to_owned();
    let announce = Command::Announce { span, packing, design, producer: "Utopian State Printer".to_owned() };
    let key = || services.new_command_key();
    run(services, supervisor, key(), &announce).await?;
    let dispatch = Command::Dispatch { span, courier: "Diplomatic bag".to_owned() };
    run(services, supervisor, key(), &dispatch).await?;
    let count = Command::CountIn { spans: vec![span], note: "Seals whole".to_owned() };
    let act = run(services, custodian, key(), &count).await?;
    let confirm = Command::Confirm { act, certificate: String::new() };
    run(services, supervisor, key(), &confirm).await.map(|_| ())
}

/// Issues blanks to an operator for today, and the operator confirms.
///
/// # Errors
/// As [`run`].
pub async fn hand_out(services: &Services, custodian: &Staff, operator: &Staff, span: Span) -> Result<()> {
    let issue = Command::Issue { spans: vec![span], to: operator.id };
    let act = run(services, custodian, services.new_command_key(), &issue).await?;
    let confirm = Command::Confirm { act, certificate: String::new() };
    run(services, operator, services.new_command_key(), &confirm).await.map(|_| ())
}
