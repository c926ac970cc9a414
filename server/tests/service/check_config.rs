//! `vidimus check-config` as it is run at a terminal.

use std::{fs, path::Path, process::Command};

fn check(data: &Path) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_vidimus"))
        .arg("check-config")
        .env_clear()
        .env("VIDIMUS_DATA_DIR", data)
        .current_dir(data.parent().expect("a folder"))
        .output()
        .expect("the program");
    // There is no front end here: that is told, and the rest is looked at all the same.
    assert!(!output.status.success());
    String::from_utf8(output.stdout).expect("text")
}

#[test]
fn looking_at_the_settings_makes_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    let told = check(&data);
    assert!(
        told.contains("mail: file\n") && told.contains("master key: is made at the first start"),
        "{told}"
    );
    let left: Vec<_> = fs::read_dir(folder.path()).expect("a folder").collect();
    assert!(left.is_empty(), "{left:?}");

    fs::create_dir(&data).expect("a folder");
    check(&data);
    assert_eq!(fs::read_dir(&data).expect("a folder").count(), 0);
}

/// A payment provider whose secret anybody could guess, or that cannot be read, is told and never used.
#[test]
fn the_secret_of_a_payment_provider_is_looked_at() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    assert!(check(&data).contains("payment: none\n"));
    let told = |secret: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_vidimus"))
            .arg("check-config")
            .env_clear()
            .env("VIDIMUS_DATA_DIR", &data)
            .env("VIDIMUS_PAYMENT__BASE_URL", "https://pay.example")
            .env("VIDIMUS_PAYMENT__KEY_ID", "utopia")
            .env("VIDIMUS_PAYMENT__SECRET_FILE", secret)
            .output()
            .expect("the program");
        String::from_utf8(output.stdout).expect("text")
    };
    let secret = folder.path().join("secret");
    let path = secret.display().to_string();
    assert!(told(&path).contains("payment: WRONG: ") && told(&path).contains("cannot be read"));
    fs::write(&secret, "short\n").expect("written");
    assert!(told(&path).contains("shorter than 16"), "{}", told(&path));
    fs::write(&secret, "long enough to be a secret\n").expect("written");
    let good = told(&path);
    assert!(good.contains("payment: https://pay.example\n") && !good.contains("long enough"), "{good}");
}

#[test]
fn a_file_in_the_place_of_the_mail_folder_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("mail"), "").expect("written");
    let told = check(folder.path());
    assert!(told.contains("mail: WRONG") && told.contains("is no folder"), "{told}");
}
