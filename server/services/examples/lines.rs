//! Random visas and the lines that we write for them, for comparison with another implementation. Not part of the product.
//!
//! `lines COUNT` prints tab separated: format, State, surname, given names, number, nationality, birth, sex, valid until,
//! optional data, line 1, line 2. Names are Latin letters with diacritics, apostrophes, hyphens and spaces, some too long.

#![expect(clippy::disallowed_methods, reason = "it measures time, and nothing of the product runs on it")]

use std::io::Write as _;
use std::time::Instant;

use domain::mrz::{self, BirthDate, DocumentNumber, MrzName, OptionalData, Sex, translit::Choices};
use services::sticker::testing::Numbers;

const FORMS: [&str; 17] = [
    "ERIKSSON",
    "MÜLLER",
    "O'CONNOR",
    "SMITH-JONES",
    "DE LA CRUZ",
    "ŁUCJA",
    "ÞÓRA",
    "ØDEGÅRD",
    "ÇELİK",
    "ŠIMŮNEK",
    "BÉLA",
    "MARTÍNEZ",
    "GROß",
    "ÆTHELSTAN",
    "LI",
    "I",
    "WOLFESCHLEGELSTEINHAUSEN",
];
const STATES: [&str; 10] = ["UTO", "CHE", "D", "FRA", "SWE", "VNM", "IND", "XXA", "UNO", "UKR"];
const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

struct Record {
    format: mrz::Format,
    surname: String,
    given: String,
    visa: mrz::Visa,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let count: u64 = std::env::args().nth(1).ok_or("usage: lines COUNT")?.parse()?;
    let records = (0..count).map(record).collect::<Result<Vec<_>, _>>()?;
    let start = Instant::now();
    let lines = records.iter().map(|r| mrz::write(&r.visa, r.format)).collect::<Result<Vec<_>, _>>()?;
    let written = count as f64 / start.elapsed().as_secs_f64();
    let texts: Vec<String> = lines.iter().map(ToString::to_string).collect();
    let start = Instant::now();
    let faults: usize = texts.iter().map(|text| mrz::read(text).map_or(1, |read| read.faults().len())).sum();
    let read = count as f64 / start.elapsed().as_secs_f64();
    eprintln!(
        "  ours, whole process: {written:.0} MRZ written and {read:.0} read and checked per second, {faults} faults"
    );
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for (r, lines) in records.iter().zip(&lines) {
        let v = &r.visa;
        let birth = String::from_utf8(v.birth.to_mrz().to_vec())?;
        writeln!(
            out,
            "{:?}\t{}\t{}\t{}\t{}\t{}\t{birth}\t{}\t{}\t{}\t{}\t{}",
            r.format,
            v.issuing_state,
            r.surname,
            r.given,
            v.document_number.as_str(),
            v.nationality,
            char::from(v.sex.to_mrz()),
            v.expiry.strftime("%y%m%d"),
            v.optional_data.as_str(),
            lines.line1(),
            lines.line2()
        )?;
    }
    Ok(())
}

fn record(seed: u64) -> Result<Record, Box<dyn std::error::Error>> {
    let mut n = Numbers::new(seed);
    let words =
        |n: &mut Numbers, count: u64| (0..count).map(|_| n.pick(&FORMS)).collect::<Vec<_>>().join(" ");
    // One to three components; a twentieth has one name only.
    let count = 1 + n.below(3);
    let surname = words(&mut n, count);
    let count = if n.below(20) == 0 { 0 } else { 1 + n.below(3) };
    let given = words(&mut n, count);
    // Some births are known only in part: no software that wants a date can write them.
    let birth = n.date(1930, 80).strftime("%y%m%d").to_string();
    let birth = if n.below(50) == 0 { format!("{}<<<<", birth.get(..2).unwrap_or("<<")) } else { birth };
    let length = 5 + n.below(5);
    let number = n.text(LETTERS, length);
    let optional = n.below(9);
    let optional = n.text(LETTERS, optional);
    let sex = n.pick(&[Sex::F, Sex::M, Sex::Unspecified]);
    let visa = mrz::Visa {
        type_letter: None,
        issuing_state: n.pick(&["UTO", "CHE", "D", "FRA"]).parse()?,
        name: MrzName::transliterate(&surname, &given, &Choices::default())?,
        document_number: DocumentNumber::new(&number)?,
        nationality: n.pick(&STATES).parse()?,
        birth: BirthDate::parse(&birth)?,
        sex,
        expiry: n.date(2026, 9),
        optional_data: OptionalData::new(&optional)?,
    };
    let format = n.pick(&[mrz::Format::MrvA, mrz::Format::MrvB]);
    Ok(Record { format, surname, given, visa })
}
