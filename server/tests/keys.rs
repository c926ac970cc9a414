//! `vidimus keys`, `vidimus seal verify` and `vidimus border` as somebody at a terminal uses them.

use domain::mrz;
use domain::seal::{SealedMrz, Stay, VisaSeal, to_hex};
use server::{assemble, config};
use services::{Clock, SystemClock, SystemEntropy, Vault};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Arc;

const PRINTED: &str =
    "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C<3UTO6908061F9406236<<<<<<<<<<<<<<<<";

/// A signer whose seals no label can show is refused when it is made, and told when it is there already.
#[test]
fn a_curve_that_is_too_long_for_the_label() {
    let ours = Terminal::new();
    ours.says(&[
        "keys",
        "csca",
        "--country",
        "UT",
        "--name",
        "CSCA Utopia",
        "--years",
        "3",
        "--curve",
        "P-384",
    ]);
    let refused = ours.refuses(&["keys", "signer", "--identifier", "UTTS", "--curve", "P-384"]);
    assert!(refused.contains("P-384 has 182 bytes") && refused.contains("18.0 mm"), "{refused}");
    assert_eq!(ours.says(&["keys", "list"]).lines().count(), 1);

    let mut settings = config::Settings { data_dir: ours.data(), ..config::Settings::default() };
    settings.keys.signer = Some("UTTS".to_owned());
    let key = assemble::master_key(&settings, false).expect("the master key");
    let sealing = assemble::sealing(&settings, &Vault::new(&key, Arc::new(SystemEntropy))).expect("keys");
    let now = SystemClock.now();
    let utts = domain::seal::SignerId::new("UTTS").expect("a signer identifier");
    let made = sealing.folder().make_signer(
        sealing.keeper(),
        &SystemEntropy,
        &utts,
        services::keys::Curve::P384,
        (now, now, 365, 90),
    );
    made.expect("an earlier version made such keys");
    let output = ours.run(&["check-config"]);
    let told = String::from_utf8_lossy(&output.stdout);
    assert!(told.contains("seals: WRONG: the key UTTS-1: a seal signed with P-384"), "{told}");
}

struct Terminal {
    place: tempfile::TempDir,
}

impl Terminal {
    fn new() -> Self {
        Self { place: tempfile::tempdir().expect("a folder") }
    }

    fn data(&self) -> PathBuf {
        self.place.path().join("data")
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vidimus"));
        for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("VIDIMUS_")) {
            command.env_remove(name);
        }
        command.env("VIDIMUS_DATA_DIR", self.data()).env("VIDIMUS_KEYS__SIGNER", "UTTS");
        command.args(arguments).output().expect("the binary runs")
    }

    fn says(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{arguments:?}: {errors}");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    fn refuses(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        String::from_utf8_lossy(&output.stderr).into_owned()
    }

    fn judges(&self, arguments: &[&str]) -> (Option<i32>, String) {
        let output = self.run(&[&["seal", "verify"], arguments].concat());
        (output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// The key of packs for the border.
    fn key(&self) -> String {
        self.says(&["migrate"]);
        let pack = self.place.path().join("any.pack");
        let told = self.says(&["border", "pack", "--out", text(&pack)]);
        told.lines().find_map(|line| line.strip_prefix("key ")).expect("the key").to_owned()
    }

    /// A seal of [`PRINTED`] by the key of this moment.
    fn seal(&self) -> Vec<u8> {
        let mut settings = config::Settings { data_dir: self.data(), ..config::Settings::default() };
        settings.keys.signer = Some("UTTS".to_owned());
        let key = assemble::master_key(&settings, false).expect("the master key");
        let sealing = assemble::sealing(&settings, &Vault::new(&key, Arc::new(SystemEntropy)));
        let visa = VisaSeal {
            mrz: SealedMrz::of(mrz::read(PRINTED).expect("an MRZ").lines()).expect("a visa"),
            entries: Some(0),
            stay: Stay::For { days: 90, months: 0, years: 0 },
            passport: "L898902C".parse().expect("a number"),
            visa_type: None,
            additional: None,
            unknown: Vec::new(),
        };
        let now = SystemClock.now();
        let sealed = sealing.expect("keys").seal(&visa, "UTO".parse().expect("a code"), now.date(), now);
        sealed.expect("signed").expect("a seal")
    }
}

fn text(path: &Path) -> &str {
    path.to_str().expect("text")
}

#[test]
fn from_the_first_key_to_the_border_of_another_state() {
    let (ours, theirs) = (Terminal::new(), Terminal::new());
    let refused = ours.refuses(&["keys", "signer", "--identifier", "UTTS"]);
    assert!(refused.contains("no key of a CSCA may sign now"), "{refused}");
    let csca = ["keys", "csca", "--country", "UT", "--name", "CSCA Utopia", "--years", "3"];
    let made = ours.says(&csca);
    assert!(made.starts_with("made csca-1: brainpoolP256r1 in a file, signs "), "{made}");
    let refused = ours.refuses(&["keys", "signer", "--identifier", "utts"]);
    assert!(refused.contains("no signer identifier"), "{refused}");
    let made = ours.says(&["keys", "signer", "--identifier", "UTTS"]);
    assert!(made.starts_with("made UTTS-1: P-256 in a file, signs "), "{made}");
    let later = SystemClock.now().plus_days(300).date().to_string();
    ours.says(&["keys", "signer", "--identifier", "UTTS", "--curve", "brainpoolP256r1", "--from", &later]);
    let list = ours.says(&["keys", "list"]);
    assert_eq!(list.lines().count(), 3, "{list}");
    assert!(list.contains("UTTS-2: brainpoolP256r1"), "{list}");

    let seal = ours.seal();
    let hex = to_hex(&seal);
    let (code, words) = ours.judges(&[&hex, "--mrz", PRINTED]);
    assert!(code == Some(0) && words.starts_with("GOOD: "), "{code:?} {words}");
    assert!(words.contains("signer UTTS certificate 1") && !words.contains("compared"), "{words}");
    let file = ours.place.path().join("seal.bin");
    std::fs::write(&file, &seal).expect("written");
    let (code, words) = ours.judges(&["--file", text(&file)]);
    assert!(code == Some(0) && words.contains("nothing was compared"), "{words}");
    let altered = PRINTED.replace("ANNA", "ANNE").replace('\n', "\\n");
    let (code, words) = ours.judges(&[&data_encoding::BASE64.encode(&seal), "--mrz", &altered]);
    assert!(
        code == Some(2) && words.starts_with("ALTERED VISA: ") && words.contains("name, line 1 position 19"),
        "{words}"
    );
    let (code, words) = ours.judges(&[&hex[..60]]);
    assert!(code == Some(3) && words.starts_with("NOT READABLE: "), "{words}");
    assert!(ours.refuses(&["seal", "verify", "zz"]).contains("neither hexadecimal nor base64"));
    assert!(ours.refuses(&["seal", "verify", &hex, "--mrz", "V<"]).contains("--mrz"));

    // Another State: unknown, then known but not believed, then believed.
    assert_eq!(theirs.judges(&[&hex]).0, Some(3));
    let set = ours.place.path().join("set");
    assert!(ours.says(&["keys", "export", text(&set)]).starts_with("5 files in "));
    let import = |belief: &str| theirs.says(&["keys", "import", text(&set), "--name", "UTO", belief]);
    assert!(import("--untrusted").contains("UTO: 1 CSCA, 2 visa signers, 1 revocation lists"));
    assert_eq!(theirs.judges(&[&hex]).0, Some(2));
    import("--trusted");
    assert_eq!(theirs.judges(&[&hex, "--mrz", PRINTED]).0, Some(0));
    assert!(theirs.says(&["keys", "list"]).contains("UT CSCA Utopia: Trusted, 2 signers"));
    assert_eq!(
        theirs.run(&["keys", "import", text(&set), "--name", "UTO"]).status.code(),
        Some(2),
        "no belief"
    );

    let revoked = ours.says(&["keys", "revoke", "--csca", "csca-1", "UTTS-1"]);
    assert!(revoked.starts_with("revocation list 2 of csca-1: 1 certificates"), "{revoked}");
    let (code, words) = ours.judges(&[&hex]);
    assert!(code == Some(2) && words.starts_with("REVOKED SIGNER: "), "{words}");
    assert!(
        ours.says(&["keys", "renew", "csca-1"]).starts_with("revocation list 3 of csca-1: 1 certificates")
    );
    assert!(ours.says(&["keys", "list"]).contains(", REVOKED"));
}

#[test]
fn training_keys_are_told_and_refused() {
    let ours = Terminal::new();
    let csca = ["keys", "csca", "--country", "UT", "--name", "Practice", "--training", "--curve", "P-256"];
    assert!(ours.says(&csca).contains(", FOR TRAINING"));
    ours.says(&["keys", "signer", "--identifier", "UTTS"]);
    let settings = config::Settings { data_dir: ours.data(), ..config::Settings::default() };
    let key = assemble::master_key(&settings, false).expect("the master key");
    let vault = Vault::new(&key, Arc::new(SystemEntropy));
    let demo = config::Settings { demo: true, ..settings.clone() };
    let signer = domain::seal::SignerId::new("UTTS").expect("an identifier");
    let now = SystemClock.now();
    let current = |settings: &config::Settings| {
        assemble::sealing(settings, &vault).expect("keys").current(&signer, now).map(|_| ())
    };
    assert!(current(&demo).is_ok());
    assert!(current(&settings).is_err_and(|error| error.to_string().contains("for training")));
}

#[test]
fn a_pack_is_written_and_asked_without_a_database() {
    let home = Terminal::new();
    home.says(&["migrate"]);
    let pack = home.place.path().join("border.pack");
    let told = home.says(&["border", "pack", "--out", text(&pack), "--hours", "2"]);
    let key = told.lines().find_map(|line| line.strip_prefix("key ")).expect("the key");
    // Another machine, which has nothing but the file and the key.
    let post = Terminal::new();
    let ask = |key: &str, visa: &str| {
        let output = post.run(&["border", "check", "--pack", text(&pack), "--key", key, visa]);
        (output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned())
    };
    let (code, said) = ask(key, "UTO000001");
    assert!(code == Some(0) && said.starts_with("NOT LISTED: UTO000001"), "{said}");
    let visa = format!("{:<<36}\\n{:<<36}", "V<UTOERIKSSON<<ANNA<MARIA", "UTO0000010UTO6908061F9406236");
    let (code, said) = ask(key, &visa);
    assert!(code == Some(3) && said.contains("line 2 position 10"), "a misread number is no answer: {said}");
    assert_eq!(ask(key, "hello").0, Some(3));
    let (code, said) = ask(&Terminal::new().key(), "UTO000001");
    assert!(code == Some(3) && said.contains("no signature of the expected key"), "{said}");
    let signed = std::fs::read_to_string(&pack).expect("the pack");
    std::fs::write(&pack, signed.replace("\"lines\":0", "\"lines\":1")).expect("written");
    let (code, said) = ask(key, "UTO000001");
    assert!(code == Some(3) && said.contains("does not fit its text"), "{said}");
    assert!(!post.data().join("vidimus.db").exists(), "nothing was opened");
}
