//! Complete sample applicants, for the demo and for tests. All are invented; Anna Maria Eriksson is the specimen holder of
//! Doc 9303. Between them they use every part of the form.

use super::answers::Answers;
use super::date;
use crate::mrz::check;
use crate::time::Date;
use jiff::ToSpan;

/// Every sample by a short name, complete and without problems on the day `today` for a short stay of up to 90 days.
pub fn all(today: Date) -> Vec<(&'static str, Answers)> {
    vec![
        ("eriksson", eriksson(today)),
        ("single-name", single_name(today)),
        ("arabic", arabic(today)),
        ("ukrainian", ukrainian(today)),
        ("vietnamese", vietnamese(today)),
        ("long-name", long_name(today)),
        ("minor", minor(today)),
        ("eu-family", eu_family(today)),
    ]
}

/// One sample by its short name.
pub fn sample(name: &str, today: Date) -> Option<Answers> {
    all(today).into_iter().find(|(known, _)| *known == name).map(|(_, answers)| answers)
}

fn days(today: Date, days: i64) -> Date {
    today.checked_add(days.days()).unwrap_or(today)
}

/// Sets many inputs at once.
fn fill(answers: &mut Answers, pairs: &[(&str, &str)]) {
    for (input, text) in pairs {
        answers.set(*input, *text);
    }
}

/// A tourist of one entry who stays ten days in a hotel and pays alone; names, birth and documents are still missing.
fn tourist(today: Date, country: &str, number: &str, born: Date) -> Answers {
    let mut answers = Answers::new();
    let yes_and_no =
        ["nationality-changed", "more-nationalities", "other-surname", "one-name", "lives-abroad"];
    for input in yes_and_no.into_iter().chain(["going-on", "eu-family", "fingerprints-before"]) {
        answers.set(input, "no");
    }
    for input in ["passport-country", "birth-country", "nationality", "home-country"] {
        answers.set(input, country);
    }
    fill(
        &mut answers,
        &[
            ("purposes", "tourism"),
            ("entries", "single"),
            ("main-destination", "UTO"),
            ("first-entry", "UTO"),
            ("passport-type", "ordinary"),
            ("passport-number", number),
            ("civil-status", "single"),
            ("occupation", "employee"),
            ("lodging", "hotel"),
            ("hotel-name", "Hotel Amaurot"),
            ("host-address", "12 Harbour Street\nAmaurot 1000\nUtopia"),
            ("host-phone", "+999 1 555 0100"),
            ("invited-by-organisation", "no"),
            ("payers", "self"),
            ("own-means", "credit-card,prepaid-accommodation"),
            ("preparer-self", "yes"),
            ("declare-fee", "yes"),
            ("declare-data", "yes"),
            ("declare-truth", "yes"),
            ("declare-leave", "yes"),
            ("declare-entry", "yes"),
        ],
    );
    for (input, day) in [
        ("birth-date", born),
        ("passport-issued", days(today, -500)),
        ("passport-expires", days(today, 3100)),
        ("arrival-date", days(today, 60)),
        ("departure-date", days(today, 69)),
    ] {
        date::write(&mut answers, input, day);
    }
    answers
}

fn eriksson(today: Date) -> Answers {
    let mut answers = tourist(today, "UTO", "L898902C3", jiff::civil::date(1974, 8, 12));
    fill(
        &mut answers,
        &[
            ("surname", "Eriksson"),
            ("given-names", "Anna Maria"),
            ("birth-place", "Zenith"),
            ("sex", "female"),
            ("civil-status", "married"),
            ("national-id", "ZE184226B"),
            ("other-surname", "yes"),
            ("birth-surname", "Lindström"),
            ("passport-authority", "Passport Office, Zenith"),
            ("home-street", "Polestar Road 7"),
            ("home-city", "Zenith"),
            ("home-postcode", "74081"),
            ("email", "anna.eriksson@example.org"),
            ("phone", "+999 20 555 0142"),
            ("occupation-title", "Cartographer"),
            ("employer-name", "Zenith Map Works"),
            ("employer-address", "Meridian Square 1\n74080 Zenith"),
            ("employer-phone", "+999 20 555 0100"),
            ("signing-place", "Zenith"),
        ],
    );
    answers.set("passport-mrz", specimen_lines(days(today, 3100)));
    answers
}

/// The lines of the specimen passport of Doc 9303-4 Appendix B, with another date of expiry.
fn specimen_lines(expires: Date) -> String {
    let digit = |text: &str| char::from(check::digit(text.as_bytes()));
    let expires = expires.strftime("%y%m%d").to_string();
    let (number, birth, personal) = ("L898902C3", "740812", "ZE184226B<<<<<");
    let number = format!("{number}{}", digit(number));
    let birth = format!("{birth}{}", digit(birth));
    let rest = format!("{expires}{}{personal}{}", digit(&expires), digit(personal));
    let all = digit(&format!("{number}{birth}{rest}"));
    format!("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n{number}UTO{birth}F{rest}{all}")
}

fn single_name(today: Date) -> Answers {
    let mut answers = tourist(today, "IDN", "X1234567", jiff::civil::date(1991, 3, 4));
    fill(
        &mut answers,
        &[
            ("one-name", "yes"),
            ("surname", "Wulandari"),
            ("birth-place", "Surakarta"),
            ("sex", "female"),
            ("passport-authority", "Kantor Imigrasi Surakarta"),
            ("purposes", "family-or-friends"),
            ("home-street", "Jalan Kenanga 18"),
            ("home-city", "Surakarta"),
            ("home-region", "Jawa Tengah"),
            ("home-postcode", "57141"),
            ("email", "wulandari@example.org"),
            ("phone", "+62 271 555 014"),
            ("occupation", "unemployed"),
            ("lodging", "person"),
            ("host-surname", "More"),
            ("host-given-names", "Raphael"),
            ("host-address", "3 Anyder Quay\nAmaurot 1002\nUtopia"),
            ("host-email", "raphael.more@example.org"),
            ("payers", "sponsor"),
            ("sponsor", "host"),
            ("sponsor-means", "accommodation,all-expenses"),
            ("signing-place", "Jakarta"),
        ],
    );
    answers
}

fn arabic(today: Date) -> Answers {
    let mut answers = tourist(today, "EGY", "A 1928-3746", jiff::civil::date(1985, 11, 30));
    fill(
        &mut answers,
        &[
            ("surname", "Al-Mansouri"),
            ("given-names", "Khalid Ibrahim"),
            ("native-name", "خالد إبراهيم المنصوري"),
            ("birth-date-day", "٣٠"),
            ("birth-date-month", "١١"),
            ("birth-date-year", "١٩٨٥"),
            ("birth-place", "Asyut"),
            ("sex", "male"),
            ("civil-status", "married"),
            ("passport-authority", "Ministry of Interior, Cairo"),
            ("purposes", "business"),
            ("purpose-details", "Signing of a contract for water pumps"),
            ("home-street", "14 Nile Garden Street"),
            ("home-city", "Cairo"),
            ("email", "khalid@example.org"),
            ("phone", "٠٠٢٠ ٢ ٥٥٥ ٠١٤٢"),
            ("occupation", "self-employed"),
            ("occupation-title", "Engineer"),
            ("employer-name", "Mansouri Pumps"),
            ("employer-address", "2 Workshop Lane\nCairo"),
            ("employer-phone", "+20 2 555 0100"),
            ("invited-by-organisation", "yes"),
            ("organisation-name", "Utopian Waterworks"),
            ("organisation-address", "1 Aqueduct Square\nAmaurot 1001\nUtopia"),
            ("organisation-phone", "+999 1 555 0177"),
            ("organisation-email", "office@example.com"),
            ("organisation-contact-surname", "Hythloday"),
            ("organisation-contact-given-names", "Ines"),
            ("organisation-contact-phone", "+999 1 555 0178"),
            ("organisation-contact-email", "ines.hythloday@example.com"),
            ("payers", "self,sponsor"),
            ("own-means", "cash,credit-card"),
            ("sponsor", "organisation"),
            ("sponsor-means", "accommodation,other"),
            ("sponsor-means-other", "Train tickets inside the country"),
            ("signing-place", "Cairo"),
        ],
    );
    answers
}

fn ukrainian(today: Date) -> Answers {
    let mut answers = tourist(today, "UKR", "FX112233", jiff::civil::date(1996, 2, 29));
    fill(
        &mut answers,
        &[
            ("surname", "Solovianenko"),
            ("given-names", "Mariana"),
            ("native-name", "Мар’яна Солов’яненко"),
            ("birth-place", "Poltava"),
            ("sex", "female"),
            ("national-id", "19960229-01234"),
            ("passport-authority", "5301"),
            ("purposes", "cultural,family-or-friends"),
            ("home-street", "ulica Kwiatowa 9/4"),
            ("home-city", "Kraków"),
            ("home-postcode", "31-000"),
            ("home-country", "POL"),
            ("email", "mariana@example.org"),
            ("phone", "+48 12 555 01 42"),
            ("lives-abroad", "yes"),
            ("residence-permit", "RR 1234567"),
            ("residence-unlimited", "no"),
            ("occupation", "student"),
            ("occupation-title", "Student of music"),
            ("employer-name", "Akademia Muzyczna"),
            ("employer-address", "ulica Dźwięczna 1\n31-001 Kraków"),
            ("employer-phone", "+48 12 555 01 00"),
            ("signing-place", "Kraków"),
        ],
    );
    date::write(&mut answers, "residence-until", days(today, 700));
    answers
}

fn vietnamese(today: Date) -> Answers {
    let mut answers = tourist(today, "VNM", "C7654321", jiff::civil::date(1968, 6, 1));
    fill(
        &mut answers,
        &[
            ("surname", "Nguyễn"),
            ("given-names", "Thị Ánh Tuyết"),
            ("native-name", "Nguyễn Thị Ánh Tuyết"),
            ("birth-date-day", "00"),
            ("birth-date-month", "00"),
            ("birth-place", "Huế"),
            ("sex", "female"),
            ("civil-status", "widowed"),
            ("passport-authority", "Immigration Department"),
            ("entries", "multiple"),
            ("stay-days", "45"),
            ("declare-insurance", "yes"),
            ("nationality-changed", "yes"),
            ("birth-nationality", "KHM"),
            ("more-nationalities", "yes"),
            ("other-nationality", "LAO"),
            ("home-street", "27 Lê Lợi"),
            ("home-city", "Huế"),
            ("email", "tuyet@example.org"),
            ("phone", "+84 234 555 0142"),
            ("occupation", "retired"),
            ("own-means", "cash,other"),
            ("own-means-other", "Monthly pension"),
            ("signing-place", "Hà Nội"),
        ],
    );
    answers
}

fn long_name(today: Date) -> Answers {
    let mut answers = tourist(today, "LKA", "N5550142", jiff::civil::date(1979, 1, 15));
    fill(
        &mut answers,
        &[
            ("surname", "Wijesundaramudiyanselage Ranasinghe"),
            ("given-names", "Chandrakumara Bandaranayake"),
            ("birth-place", "Kurunegala"),
            ("sex", "male"),
            ("passport-authority", "Department of Immigration, Colombo"),
            ("purposes", "tourism,other"),
            ("purpose-details", "A pilgrimage on foot"),
            ("going-on", "yes"),
            ("onward-country", "CAN"),
            ("onward-permit-issuer", "High Commission of Canada, Colombo"),
            ("home-street", "42 Temple Road"),
            ("home-city", "Kurunegala"),
            ("email", "chandrakumara@example.org"),
            ("phone", "+94 37 555 0142"),
            ("occupation", "farmer"),
            ("employer-name", "Own farm"),
            ("employer-address", "42 Temple Road\nKurunegala"),
            ("employer-phone", "+94 37 555 0142"),
            ("fingerprints-before", "yes"),
            ("earlier-visa-number", "UTO 123 456"),
            ("preparer-self", "no"),
            ("preparer-surname", "Perera"),
            ("preparer-given-names", "Nimali"),
            ("preparer-address", "44 Temple Road\nKurunegala"),
            ("preparer-email", "nimali@example.org"),
            ("preparer-phone", "+94 37 555 0199"),
            ("signing-place", "Colombo"),
        ],
    );
    date::write(&mut answers, "fingerprints-date", days(today, -900));
    date::write(&mut answers, "onward-permit-from", days(today, 30));
    date::write(&mut answers, "onward-permit-until", days(today, 300));
    answers
}

fn minor(today: Date) -> Answers {
    let mut answers = tourist(today, "SEN", "S01234567", days(today, -3800));
    fill(
        &mut answers,
        &[
            ("surname", "Diallo-Traoré"),
            ("given-names", "Émile"),
            ("birth-place", "Saint-Louis"),
            ("sex", "male"),
            ("passport-authority", "Ministère de l’Intérieur, Dakar"),
            ("guardian-role", "parent"),
            ("guardian-surname", "Diallo"),
            ("guardian-given-names", "Aïssatou"),
            ("guardian-nationality", "SEN"),
            ("guardian-same-address", "no"),
            ("guardian-address", "5 rue des Manguiers\nThiès"),
            ("guardian-phone", "+221 33 555 01 42"),
            ("guardian-email", "aissatou@example.org"),
            ("declare-guardian", "yes"),
            ("home-street", "18 rue du Fleuve"),
            ("home-city", "Saint-Louis"),
            ("email", "aissatou@example.org"),
            ("phone", "+221 33 555 01 42"),
            ("occupation", "student"),
            ("employer-name", "École du Fleuve"),
            ("employer-address", "2 rue de l’École\nSaint-Louis"),
            ("employer-phone", "+221 33 555 01 00"),
            ("payers", "sponsor"),
            ("sponsor", "other"),
            ("sponsor-name", "Aïssatou Diallo"),
            ("sponsor-means", "all-expenses"),
            ("preparer-self", "no"),
            ("preparer-surname", "Diallo"),
            ("preparer-given-names", "Aïssatou"),
            ("preparer-address", "5 rue des Manguiers\nThiès"),
            ("preparer-email", "aissatou@example.org"),
            ("preparer-phone", "+221 33 555 01 42"),
            ("signing-place", "Dakar"),
        ],
    );
    answers
}

fn eu_family(today: Date) -> Answers {
    let mut answers = tourist(today, "BRA", "FZ998877", jiff::civil::date(1988, 9, 21));
    fill(
        &mut answers,
        &[
            ("surname", "Carvalho Lima"),
            ("given-names", "Beatriz"),
            ("birth-place", "Recife"),
            ("sex", "female"),
            ("civil-status", "married"),
            ("passport-authority", "Polícia Federal"),
            ("purposes", "family-or-friends"),
            ("eu-family", "yes"),
            ("eu-relationship", "spouse"),
            ("eu-surname", "van den Berg"),
            ("eu-given-names", "Joost"),
            ("eu-nationality", "NLD"),
            ("eu-document-number", "SPECI2014"),
            ("home-street", "Rua das Flores 120"),
            ("home-city", "Recife"),
            ("email", "beatriz@example.org"),
            ("phone", "+55 81 5555 0142"),
            ("signing-place", "São Paulo"),
        ],
    );
    date::write(&mut answers, "eu-birth-date", jiff::civil::date(1986, 5, 5));
    // What the printed form marks with a star is not asked of this family member.
    for starred in
        ["occupation", "lodging", "hotel-name", "host-address", "host-phone", "payers", "own-means"]
    {
        answers.0.remove(starred);
    }
    answers.0.remove("invited-by-organisation");
    answers
}
