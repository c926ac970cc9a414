mod certificates;
mod folders;
mod judging;
mod tokens;
pub(crate) mod vectors;

use super::sealed::Stretch;
use super::{CscaName, Curve, Folder, Held, Keeper, Sealing};
use crate::SeededEntropy;
use domain::Timestamp;
use domain::mrz::{self, Read};
use domain::seal::{SealedMrz, SignerId, Stay, VisaSeal};
use std::process::{Command, Output};
use std::sync::Arc;

/// 2026-11-24T12:00:00Z.
pub(crate) const NOW: Timestamp = Timestamp(1_795_521_600_000_000);
/// Longest validity of a visa in these tests, in days.
const VISA: i64 = 1827;

pub(crate) fn keeper() -> Keeper {
    Keeper::File { passphrase: Arc::new(b"correct horse".to_vec().into()), stretch: Stretch::TEST }
}

pub(crate) fn utts() -> SignerId {
    SignerId::new("UTTS").expect("a signer identifier")
}

/// A folder with a CSCA and one signer, both on `curve`.
pub(crate) struct Authority {
    /// Goes when the test is over.
    _place: tempfile::TempDir,
    pub folder: Folder,
    pub csca: Held,
    pub signer: Held,
}

impl Authority {
    pub(crate) fn new(curve: Curve, training: bool) -> Self {
        Self::seeded(curve, training, 1)
    }

    pub(crate) fn seeded(curve: Curve, training: bool, seed: u64) -> Self {
        let place = tempfile::tempdir().expect("a folder");
        let folder = Folder::new(place.path());
        let entropy = SeededEntropy::new(seed);
        let name = CscaName {
            country: "UT".to_owned(),
            state: "UTO".to_owned(),
            name: "CSCA Utopia".to_owned(),
            training,
        };
        let csca = folder.make_csca(&keeper(), &entropy, &name, curve, (NOW, 3, VISA)).expect("a CSCA");
        let days = (NOW, NOW, 365, VISA);
        let signer = folder.make_signer(&keeper(), &entropy, &utts(), curve, days).expect("a signer");
        Self { _place: place, folder, csca, signer }
    }

    pub(crate) fn sealing(&self, demo: bool) -> Sealing {
        Sealing::new(self.folder.clone(), Some(utts()), keeper(), demo)
    }

    /// The seal of [`printed`].
    pub(crate) fn seal(&self, demo: bool, at: Timestamp) -> Vec<u8> {
        let visa = VisaSeal {
            mrz: SealedMrz::of(printed().lines()).expect("a visa"),
            entries: Some(2),
            stay: Stay::For { days: 90, months: 0, years: 0 },
            passport: mrz::DocumentNumber::new("L898902C").expect("a number"),
            visa_type: None,
            additional: None,
            unknown: Vec::new(),
        };
        let state = "UTO".parse().expect("a code");
        self.sealing(demo).seal(&visa, state, at.date(), at).expect("signed").expect("a seal")
    }
}

pub(crate) const PRINTED: &str =
    "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C<3UTO6908061F9406236<<<<<<<<<<<<<<<<";

pub(crate) fn printed() -> Read {
    mrz::read(PRINTED).expect("an MRZ")
}

/// Runs openssl in a folder with these files.
pub(crate) fn openssl(files: &[(&str, &[u8])], arguments: &[&str]) -> Output {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, bytes) in files {
        std::fs::write(folder.path().join(name), bytes).expect("written");
    }
    let ran = Command::new("openssl").args(arguments).current_dir(folder.path()).output();
    ran.expect("openssl can't run: install it with apt-get install openssl")
}
