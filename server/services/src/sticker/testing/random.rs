use domain::mrz::{self, DocumentNumber, MrzName, OptionalData, translit::Choices};

use super::{
    super::{BirthDate, Format, Label, Sex},
    label,
    numbers::Numbers,
};

/// Surname and given names as printed, and in the letters from which the MRZ is made: names that somebody could have.
const SURNAMES: [(&str, &str); 20] = [
    ("ERIKSSON", "ERIKSSON"),
    ("MÜLLER-LÜDENSCHEIDT", "MÜLLER-LÜDENSCHEIDT"),
    ("O'CONNOR", "O'CONNOR"),
    ("WOLFESCHLEGELSTEINHAUSEN", "WOLFESCHLEGELSTEINHAUSEN"),
    ("NGUYỄN", "NGUYEN"),
    ("КОВАЛЬЧУК", "KOVALCHUK"),
    ("ΠΑΠΑΔΌΠΟΥΛΟΣ", "PAPADOPOULOS"),
    ("المصري", "ALMASRI"),
    ("श्रीवास्तव", "SHRIVASTAVA"),
    ("বন্দ্যোপাধ্যায়", "BANDYOPADHYAY"),
    ("ศิริวัฒนานุกูล", "SIRIWATTHANANUKUN"),
    ("சுப்பிரமணியன்", "SUBRAMANIYAN"),
    ("ჩხარტიშვილი", "CHKHARTISHVILI"),
    ("ՀԱՅՐԱՊԵՏՅԱՆ", "HAYRAPETYAN"),
    ("בן־גוריון", "BEN GURION"),
    ("歐陽", "OUYANG"),
    ("渡邊", "WATANABE"),
    ("남궁", "NAMGUNG"),
    ("ÁRVÍZTŰRŐ", "ARVIZTURO"),
    ("DE LA CRUZ Y VEGA", "DE LA CRUZ Y VEGA"),
];
const GIVEN: [(&str, &str); 12] = [
    ("ANNA MARIA", "ANNA MARIA"),
    ("ÞÓRA", "THORA"),
    ("OLEKSANDRA", "OLEKSANDRA"),
    ("ОЛЕКСАНДРА ҐАЛИНА", "OLEKSANDRA GALYNA"),
    ("فاطمة الزهراء", "FATIMA ALZAHRA"),
    ("लक्ष्मी", "LAKSHMI"),
    ("小明", "XIAOMING"),
    ("さくら", "SAKURA"),
    ("빛나래", "BITNARAE"),
    ("THỊ ÁNH NGUYỆT", "THI ANH NGUYET"),
    ("HUBERT BLAINE MAXIMILIAN", "HUBERT BLAINE MAXIMILIAN"),
    ("X", "X"),
];
const REMARKS: [&str; 3] = ["NO EMPLOYMENT PERMITTED", "EMPLOYMENT WITH SPONSOR ONLY", ""];

/// The label number `seed` of an endless series, with the MRZ that Doc 9303 gives it.
pub fn random(seed: u64, format: Format) -> Label {
    const ALL: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    let mut numbers = Numbers::new(seed);
    let (primary, latin) = numbers.pick(&SURNAMES);
    let (secondary, latin_given) = numbers.pick(&GIVEN);
    let number = format!("UTO{}", numbers.text(b"0123456789", 6));
    let passport = numbers.text(ALL, 9);
    let birth = numbers.date(1930, 80);
    let (sex, mrz_sex) =
        numbers.pick(&[(Sex::F, mrz::Sex::F), (Sex::M, mrz::Sex::M), (Sex::X, mrz::Sex::Unspecified)]);
    let (nationality, issuing) = (numbers.pick(&["UTO", "CHE", "VNM", "SWE", "UKR", "IND", "KOR"]), "UTO");
    let valid_from = numbers.date(2026, 3);
    let days = jiff::Span::new().days(1 + numbers.below(180) as i64);
    let valid_until = valid_from.checked_add(days).unwrap_or(valid_from);
    let document = if numbers.below(2) == 0 { &number } else { &passport };
    let name = MrzName::transliterate(latin, latin_given, &Choices::default());
    let visa = mrz::Visa {
        type_letter: None,
        issuing_state: issuing.parse().expect("a State of Doc 9303"),
        name: name.expect("Latin letters"),
        document_number: DocumentNumber::new(document).expect("nine characters"),
        nationality: nationality.parse().expect("a code of Doc 9303"),
        birth: mrz::BirthDate::parse(&birth.strftime("%y%m%d").to_string()).expect("a date"),
        sex: mrz_sex,
        expiry: valid_until,
        optional_data: OptionalData::new("").expect("nothing"),
    };
    let size = match format {
        Format::MrvA => mrz::Format::MrvA,
        Format::MrvB => mrz::Format::MrvB,
    };
    let lines = mrz::write(&visa, size).expect("an MRZ");
    Label {
        primary: primary.to_owned(),
        secondary: Some(secondary.to_owned()),
        passport_number: Some(passport),
        nationality: Some(nationality.to_owned()),
        sex: Some(sex),
        birth_date: BirthDate {
            year: u16::try_from(birth.year()).ok(),
            month: u8::try_from(birth.month()).ok(),
            day: u8::try_from(birth.day()).ok(),
        },
        valid_from,
        valid_until,
        entries: numbers.pick(&["01", "02", "MULT"]).to_owned(),
        duration_days: Some(1 + numbers.below(90) as u16),
        number,
        remarks: Some(numbers.pick(&REMARKS).to_owned()).filter(|text| !text.is_empty()),
        mrz: [lines.line1().to_owned(), lines.line2().to_owned()],
        ..label(format)
    }
}
