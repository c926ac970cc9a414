//! Invented labels and an invented portrait, for tests, the calibration of readers and pictures in the documentation.

mod numbers;
mod portrait;
mod random;
mod seal;

pub use numbers::Numbers;
pub use portrait::portrait;
pub use random::random;
pub use seal::{seal, sealed, signer, unsigned_seal};

use domain::Date;

use super::{BirthDate, Captions, Column, Design, Field, Format, Label, Layout, Sex, Wording, dates};

/// Captions and months in English and French.
pub fn layout() -> Layout {
    Layout {
        offset: (0, 0),
        first: english(),
        second: Some(french()),
        blanks: [design(Format::MrvA), design(Format::MrvB)],
    }
}

/// Every field in the order of the data directory of Doc 9303-7; two rows share the columns of the dates.
pub fn design(format: Format) -> Design {
    use Field::{
        BirthDate, DateOfIssue, Duration, Entries, Kind, Nationality, Number, PassportNumber, PlaceOfIssue,
        Primary, Remarks, Secondary, Sex, ValidFrom, ValidUntil,
    };
    let (a, b, c, name_points, value_points) = match format {
        Format::MrvA => (14.0, 28.0, 54.0, 8.5, 7.5),
        Format::MrvB => (13.0, 26.0, 46.5, 7.75, 6.75),
    };
    let row = |fields: &[(Field, f64, usize)]| {
        let column = |&(field, at, lines): &_| Column { field, at, lines, most_chars: None };
        fields.iter().map(column).collect()
    };
    Design {
        blank: format.into(),
        name_points,
        value_points,
        rows: vec![
            row(&[(PlaceOfIssue, 0.0, 1), (ValidFrom, b, 1), (ValidUntil, c, 1)]),
            row(&[(Entries, 0.0, 1), (Duration, a, 1), (Number, b, 1), (DateOfIssue, c, 1)]),
            row(&[(Kind, 0.0, 2)]),
            row(&[(Remarks, 0.0, 2)]),
            row(&[(Primary, 0.0, 2)]),
            row(&[(Secondary, 0.0, 2)]),
            row(&[(PassportNumber, 0.0, 1), (Sex, b, 1)]),
            row(&[(BirthDate, 0.0, 1), (Nationality, b, 2)]),
        ],
    }
}

fn wording(language: &str, sex: [&str; 3], captions: Captions) -> Wording {
    Wording { captions, months: dates::months(language).unwrap_or_default(), sex: sex.map(str::to_owned) }
}

/// English, as a State's own language.
pub fn english() -> Wording {
    let captions = captions([
        "Place of issue",
        "Valid from",
        "Valid until",
        "Entries",
        "Days",
        "Visa No.",
        "Date of issue",
        "Type of visa",
        "Remarks",
        "Surname",
        "Given names",
        "Passport No.",
        "Sex",
        "Date of birth",
        "Nationality",
    ]);
    wording("en", ["F", "M", "X"], captions)
}

/// French.
pub fn french() -> Wording {
    let captions = captions([
        "Lieu de délivrance",
        "Valable du",
        "Valable au",
        "Entrées",
        "Jours",
        "N° de visa",
        "Délivré le",
        "Type de visa",
        "Remarques",
        "Nom",
        "Prénoms",
        "N° passeport",
        "Sexe",
        "Date de naissance",
        "Nationalité",
    ]);
    wording("fr", ["F", "M", "X"], captions)
}

fn captions(texts: [&str; 15]) -> Captions {
    let [
        place_of_issue,
        valid_from,
        valid_until,
        entries,
        duration,
        number,
        date_of_issue,
        kind,
        remarks,
        rest @ ..,
    ] = texts.map(str::to_owned);
    let [primary, secondary, passport_number, sex, birth_date, nationality] = rest;
    Captions {
        place_of_issue,
        valid_from,
        valid_until,
        entries,
        duration,
        number,
        date_of_issue,
        kind,
        remarks,
        primary,
        secondary,
        passport_number,
        sex,
        birth_date,
        nationality,
    }
}

/// Anna Maria Eriksson of Doc 9303 with a visa of Utopia.
pub fn label(format: Format) -> Label {
    let mrz = match format {
        Format::MrvA => {
            ["V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L8988901C4XXX7408122F2612109<<<<<<<<<<<<<<<<"]
        }
        Format::MrvB => ["V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L8988901C4XXX7408122F2612109<<<<<<<<"],
    };
    Label {
        format,
        issuing_state: "UTO".to_owned(),
        state_name: "REPUBLIC OF UTOPIA".to_owned(),
        document: vec!["VISA".to_owned()],
        place_of_issue: "PORT AMAUROTE".to_owned(),
        valid_from: Date::constant(2026, 9, 11),
        valid_until: Date::constant(2026, 12, 10),
        entries: "MULT".to_owned(),
        duration_days: Some(30),
        number: "UTO1234567".to_owned(),
        kind: "C - SHORT STAY, ALL TERRITORY".to_owned(),
        remarks: Some("NO EMPLOYMENT PERMITTED. TOURISM".to_owned()),
        primary: "ERIKSSON".to_owned(),
        secondary: Some("ANNA MARIA".to_owned()),
        passport_number: Some("L8988901C".to_owned()),
        sex: Some(Sex::F),
        birth_date: BirthDate { year: Some(1974), month: Some(8), day: Some(12) },
        nationality: Some("UTO".to_owned()),
        portrait: Some(portrait()),
        mrz: mrz.map(str::to_owned),
        seal: None,
        date_of_issue: Date::constant(2026, 9, 8),
        specimen: true,
    }
}

/// Labels that show what names and sizes the layout has to bear, each with a file name.
pub fn samples() -> Vec<(&'static str, Label)> {
    let eriksson = label(Format::MrvA);
    let named = |primary: &str, secondary: Option<&str>, mrz: &str| Label {
        primary: primary.to_owned(),
        secondary: secondary.map(str::to_owned),
        mrz: [mrz_line(mrz, Format::MrvA), eriksson.mrz[1].clone()],
        ..eriksson.clone()
    };
    vec![
        ("eriksson-a", eriksson.clone()),
        ("eriksson-b", label(Format::MrvB)),
        ("arabic", named("المصري", Some("فاطمة الزهراء محمد"), "V<UTOALMASRI<<FATIMA<ALZAHRA<MUHAMMAD")),
        (
            "ukrainian",
            named(
                "КОВАЛЬЧУК-ЇЖАКЕВИЧ",
                Some("ОЛЕКСАНДРА ҐАЛИНА"),
                "V<UTOKOVALCHUK<IZHAKEVYCH<<OLEKSANDRA<GALYNA",
            ),
        ),
        (
            "vietnamese",
            named("NGUYỄN", Some("THỊ ÁNH NGUYỆT QUỲNH HƯƠNG"), "V<UTONGUYEN<<THI<ANH<NGUYET<QUYNH<HUONG"),
        ),
        ("devanagari", named("श्रीवास्तव", Some("लक्ष्मी कृष्णमूर्ति"), "V<UTOSHRIVASTAVA<<LAKSHMI<KRISHNAMURTI")),
        (
            "long",
            named(
                "WOLFESCHLEGELSTEINHAUSEN VON BERGERDORFF-ALTENBURG",
                Some("HUBERT BLAINE MAXIMILIAN ALEXANDER JOHANNES BARTHOLOMÄUS ÆTHELSTAN"),
                "V<UTOWOLFESCHLEGELSTEINHAUSEN<VON<BERGER<<HU",
            ),
        ),
        ("single", named("SUKARNOPUTRI", None, "V<UTOSUKARNOPUTRI")),
        ("full-b", full_b()),
    ]
}

/// MRV-B with every field as long as Doc 9303-7 lets it be.
fn full_b() -> Label {
    Label {
        state_name: "UNITED PROVINCES AND FREE CITIES OF UTOPIA".to_owned(),
        document: vec!["VISUM".to_owned(), "VISA".to_owned()],
        place_of_issue: "NEW AMAUROTE MM".to_owned(),
        valid_from: Date::constant(2026, 9, 30),
        entries: "MULTIPLE".to_owned(),
        duration_days: Some(180),
        number: "UTOM123456789".to_owned(),
        kind: "D NATIONAL LONG STAY, PROVINCES 1 TO 54 ONLY MM".chars().take(46).collect(),
        remarks: Some("EMPLOYMENT WITH SPONSOR ONLY. REPORT TO POLICE IN 8 DAYS".to_owned()),
        primary: "WOLFESCHLEGELSTEINHAUSEN-BERGERDORFF".to_owned(),
        secondary: Some("HUBERT BLAINE MAXIMILIAN ALEXANDER".to_owned()),
        birth_date: BirthDate { year: Some(1974), month: None, day: None },
        sex: Some(Sex::X),
        mrz: [
            mrz_line("V<UTOWOLFESCHLEGELSTEINHAUSEN<BER<<H", Format::MrvB),
            label(Format::MrvB).mrz[1].clone(),
        ],
        ..label(Format::MrvB)
    }
}

fn mrz_line(start: &str, format: Format) -> String {
    format!("{start:<<width$}", width = format.mrz_width())
}
