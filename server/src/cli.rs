//! The command line.

use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;

/// Issues visas: from the application to the controlled sticker.
#[derive(Debug, Parser)]
#[command(name = "vidimus", version)]
pub struct Cli {
    /// The settings file. Without it, `vidimus.toml` in the working directory counts when it is there.
    #[arg(long, short, env = "VIDIMUS_CONFIG", global = true)]
    pub config: Option<PathBuf>,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What the binary can do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Answer requests until stopped.
    Serve,
    /// Bring the database to the version of this binary.
    Migrate,
    /// Check the settings, the policy and the front end, and say what is wrong.
    CheckConfig,
    /// Look after the accounts of staff.
    #[command(subcommand)]
    User(UserCommand),
    /// Load the fictional State Utopia, with people and cases, into an empty database.
    Demo(DemoArgs),
    /// A stand-in for a payment provider, for demonstrations and tests: it takes no money. With `payment` set as for the server.
    PaymentStandIn(StandInArgs),
    /// List open cases, blanks, skipped serials and acts of people who left; ends with failure when there is one.
    Orphans,
    /// Look after the watch lists.
    #[command(subcommand)]
    Lists(ListsCommand),
    /// Look after the journal.
    #[command(subcommand)]
    Journal(JournalCommand),
    /// Look after the second review of decisions.
    #[command(subcommand)]
    Reviews(ReviewsCommand),
    /// Look after the keys of digital seals and the certificates of other States.
    #[command(subcommand)]
    Keys(KeysCommand),
    /// Look at digital seals.
    #[command(subcommand)]
    Seal(SealCommand),
    /// What border posts without a network load.
    #[command(subcommand)]
    Border(BorderCommand),
    /// Draw a page of the PDF on standard input. The server starts this for itself, with no file, key or network in reach.
    #[command(hide = true)]
    Rasterise(RasteriseArgs),
}

/// A page that is wanted.
#[derive(Debug, Args)]
pub struct RasteriseArgs {
    /// `measure`, or `page:NUMBER:QUARTERS`, with `:words` behind it for its words.
    pub order: services::images::raster::Order,
}

/// Packs for the border.
#[derive(Debug, Subcommand)]
pub enum BorderCommand {
    /// Write a signed pack of stopped ranges and ended visas, and print the key that checks it.
    Pack(BorderPackArgs),
    /// Ask a pack: 0 not listed, 2 stop, 3 nothing can be said (not signed by this key, too old, no number).
    Check(BorderCheckArgs),
}

/// A new pack.
#[derive(Debug, Args)]
pub struct BorderPackArgs {
    /// The file; one that is there is replaced.
    #[arg(long)]
    pub out: PathBuf,
    /// Hours after which it says nothing in favour of anybody.
    #[arg(long, default_value_t = 24, value_parser = clap::value_parser!(u32).range(1..=24 * 31))]
    pub hours: u32,
}

/// A number, and the pack that is asked.
#[derive(Debug, Args)]
pub struct BorderCheckArgs {
    /// The pack.
    #[arg(long)]
    pub pack: PathBuf,
    /// The key that `border pack` printed.
    #[arg(long)]
    pub key: String,
    /// The number of the sticker, or the two lines of the visa.
    pub visa: String,
}

/// Keys and certificates.
#[derive(Debug, Subcommand)]
pub enum KeysCommand {
    /// Show all keys of this State and the sets of other States.
    List,
    /// Make a CSCA: the key that signs the certificates of visa signers.
    Csca(CscaArgs),
    /// Make a visa signer under the newest CSCA. It takes over from the former one at --from; publish it before.
    Signer(SignerArgs),
    /// Revoke a visa signer; its seals are bad from now on. Publish the new list.
    Revoke(RevokeArgs),
    /// Renew the revocation list of a CSCA: at least every 90 days.
    Renew(RenewArgs),
    /// Write the public set of this State, certificates and revocation lists, into a new folder.
    Export(ExportArgs),
    /// Take in the public set of another State.
    Import(ImportArgs),
}

/// A new CSCA.
#[derive(Debug, Args)]
pub struct CscaArgs {
    /// Two-letter country code (ISO 3166-1).
    #[arg(long)]
    pub country: String,
    /// The name, CN of the subject.
    #[arg(long)]
    pub name: String,
    /// P-256, brainpoolP256r1, P-384 or brainpoolP384r1.
    #[arg(long, default_value = "brainpoolP256r1")]
    pub curve: services::keys::Curve,
    /// Years for which the private key signs, 3 to 5.
    #[arg(long, default_value_t = 5)]
    pub years: i64,
    /// For training: seals under it are never good.
    #[arg(long)]
    pub training: bool,
}

/// A new visa signer.
#[derive(Debug, Args)]
pub struct SignerArgs {
    /// Signer identifier: country and two characters, for example UTTS.
    #[arg(long)]
    pub identifier: String,
    /// P-256 or brainpoolP256r1: seals signed with a longer curve have no room on a label.
    #[arg(long, default_value = "P-256")]
    pub curve: services::keys::Curve,
    /// First day on which it signs; today, if it is not given.
    #[arg(long)]
    pub from: Option<domain::Date>,
    /// Days for which the private key signs, at most two years.
    #[arg(long, default_value_t = 365)]
    pub days: i64,
}

/// A signer that is not to be believed any more.
#[derive(Debug, Args)]
pub struct RevokeArgs {
    /// The CSCA that signed it, for example csca-1.
    #[arg(long)]
    pub csca: String,
    /// The signer, for example UTTS-1.
    pub signer: String,
}

/// A revocation list.
#[derive(Debug, Args)]
pub struct RenewArgs {
    /// The CSCA, for example csca-1.
    pub csca: String,
}

/// Where the public set goes.
#[derive(Debug, Args)]
pub struct ExportArgs {
    /// A folder; its files are never overwritten.
    pub folder: PathBuf,
}

/// A foreign public set.
#[derive(Debug, Args)]
#[command(group(clap::ArgGroup::new("belief").required(true)))]
pub struct ImportArgs {
    /// The folder with certificates and revocation lists (DER or PEM).
    pub folder: PathBuf,
    /// A name for the set, for example FRA. A set of the same name is replaced.
    #[arg(long)]
    pub name: String,
    /// Seals under it are believed.
    #[arg(long, group = "belief")]
    pub trusted: bool,
    /// Its signers are known, but not believed.
    #[arg(long, group = "belief")]
    pub untrusted: bool,
}

/// Digital seals.
#[derive(Debug, Subcommand)]
pub enum SealCommand {
    /// Judge a seal: 0 good, 2 not to be trusted, 3 nothing can be said (unreadable, unknown or expired signer).
    Verify(SealVerifyArgs),
}

/// A seal, and what it is compared with.
#[derive(Debug, Args)]
#[command(group(clap::ArgGroup::new("seal").required(true)))]
pub struct SealVerifyArgs {
    /// The bytes in hexadecimal digits or base64, as a scanner sends them.
    #[arg(group = "seal")]
    pub text: Option<String>,
    /// A file with the bytes.
    #[arg(long, group = "seal")]
    pub file: Option<PathBuf>,
    /// The printed lines of the visa, one after the other or with a line end between.
    #[arg(long)]
    pub mrz: Option<String>,
    /// The lines of the passport.
    #[arg(long)]
    pub passport: Option<String>,
}

/// Watch lists.
#[derive(Debug, Subcommand)]
pub enum ListsCommand {
    /// Read a file into a new version of a list and put it in force; the same file again changes nothing. A version with bad lines is
    /// kept and not put in force, unless they are accepted. An import that was stopped goes on when it is given again.
    Import(ListsImportArgs),
    /// Show every version of every list.
    Show,
}

/// A file, and whose list it is.
#[derive(Debug, Args)]
pub struct ListsImportArgs {
    /// CSV with headings, or JSON with an entry or an entity a line.
    pub file: PathBuf,
    /// The name of the list: small letters, digits and hyphens.
    #[arg(long)]
    pub list: String,
    /// Put it in force without its bad lines.
    #[arg(long)]
    pub accept_faults: bool,
    /// Only read it; somebody puts it in force in the browser.
    #[arg(long, conflicts_with = "accept_faults")]
    pub read_only: bool,
}

/// Accounts of staff.
#[derive(Debug, Subcommand)]
pub enum UserCommand {
    /// Add an account. The first password is read from VIDIMUS_PASSWORD, or made and printed; it has to be changed at the
    /// first sign-in.
    Add(UserAddArgs),
}

/// A new account.
#[derive(Debug, Args)]
pub struct UserAddArgs {
    /// What the person types to sign in: small letters, digits, dots and hyphens.
    #[arg(long)]
    pub login: String,
    /// The name that colleagues see.
    #[arg(long)]
    pub name: String,
    /// The post, by its code in the policy; none for border, audit and administration.
    #[arg(long)]
    pub post: Option<String>,
    /// A role; give the option again for another.
    #[arg(long = "role", required = true)]
    pub roles: Vec<domain::case::Role>,
}

/// How to show the demonstration.
#[derive(Debug, Args)]
pub struct DemoArgs {
    /// Serve it afterwards.
    #[arg(long)]
    pub serve: bool,
}

/// The stand-in for a payment provider.
#[derive(Debug, Args)]
pub struct StandInArgs {
    /// Where it keeps its payments, so that it knows them again after it died.
    #[arg(long)]
    pub state: PathBuf,
    /// End when standard input ends: with the program that started it.
    #[arg(long)]
    pub while_stdin: bool,
}

/// The second review.
#[derive(Debug, Subcommand)]
pub enum ReviewsCommand {
    /// Draw every lot again from the signed checkpoints; ends with failure when the journals say something else.
    Verify,
}

/// The journal.
#[derive(Debug, Subcommand)]
pub enum JournalCommand {
    /// Check every chain of the journal; ends with failure when an event was changed, deleted or reordered.
    Verify,
    /// List the cases whose last day for the decision has passed, counted from the journals alone.
    Overdue,
}

#[cfg(test)]
mod tests {
    use super::Cli;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }
}
