//! Each form with what it gives and what it refuses. Every person is invented.

use super::{Entry, FileForm, LineFaultKind, Reader};
use rstest::rstest;

fn read(text: &str) -> (Vec<Entry>, Vec<(u64, LineFaultKind)>, Option<FileForm>) {
    let mut reader = Reader::default();
    text.lines().for_each(|line| reader.link(line));
    let (mut entries, mut faults) = (Vec::new(), Vec::new());
    for (number, line) in (1..).zip(text.lines()) {
        match reader.read(number, line) {
            Some(Ok(entry)) => entries.push(entry),
            Some(Err(fault)) => faults.push((fault.line, fault.kind)),
            None => {}
        }
    }
    (entries, faults, reader.form())
}

const CSV: &str = "\u{feff}reference,name,weak_name,birth,sex,nationality,document\n\
    N-1,\"Example, Jane;Jean Example\",Janie,1962-03-17;1962,F,uto;FRA,UTO:X1234567;99887766\n";
const JSON: &str = "[\n\
    {\"reference\": \"N-1\", \"names\": [\"Example, Jane\", \"Jean Example\"], \"weak_names\": [\"Janie\"], \
    \"births\": [\"1962-03-17\", \"1962\"], \"sex\": \"female\", \"nationalities\": [\"UTO\", \"FR\"], \
    \"documents\": [{\"number\": \"X1234567\", \"country\": \"UTO\"}, {\"number\": \"99887766\"}]},\n]\n";

#[test]
fn our_own_forms_say_the_same() {
    let (csv, none, form) = read(CSV);
    assert_eq!((none, form), (Vec::new(), Some(FileForm::Csv)));
    let (json, none, form) = read(JSON);
    assert_eq!((none, form), (Vec::new(), Some(FileForm::Json)));
    assert_eq!(csv, json);
    let known = &csv[0].known;
    assert_eq!(known.names[0].text, "Example, Jane");
    assert!(known.names[2].weak && !known.names[1].weak);
    assert_eq!(known.nationalities, ["UTO", "FRA"]);
    assert_eq!(known.births[1].to_string(), "1962");
    assert_eq!(known.documents[1].country, None);
    let kept = serde_json::to_string(&csv[0]).expect("JSON");
    assert_eq!(serde_json::from_str::<Entry>(&kept).expect("an entry"), csv[0]);
}

#[test]
fn entities_are_people_with_the_documents_that_name_them() {
    let text = r#"{"id": "p-1", "schema": "Passport", "properties": {"holder": ["Q1"], "number": ["X1234567"], "country": ["fr"]}}
{"id": "Q1", "schema": "Person", "properties": {"name": ["Jane Example"], "alias": ["Jean Example"], "weakAlias": ["Janie"], "birthDate": ["1962-03-17T00:00:00"], "nationality": ["fr", "suhh"], "gender": ["female"], "passportNumber": ["99887766"]}}
{"id": "V1", "schema": "Vessel", "properties": {"name": ["Jane"]}}
{"id": "i-1", "schema": "Identification", "properties": {"holder": ["Q1"], "number": ["55443322"]}}
"#;
    let (entries, faults, form) = read(text);
    assert_eq!((faults, form), (Vec::new(), Some(FileForm::Entities)));
    let [entry] = entries.as_slice() else { panic!("{entries:?}") };
    assert_eq!(entry.reference, "Q1");
    assert_eq!(entry.known.nationalities, ["FRA"], "a country that is no more is left out");
    let documents: Vec<_> =
        entry.known.documents.iter().map(|one| (one.number.as_str(), one.country.as_deref())).collect();
    assert_eq!(documents, [("99887766", None), ("X1234567", Some("FRA")), ("55443322", None)]);
    assert_eq!(entry.known.births[0].to_string(), "1962-03-17");
}

#[rstest]
#[case::brackets_alone("[\n", ",\n", "\n]\n")]
#[case::brackets_beside("[", ",\n", "]\n")]
#[case::commas_before("[ \n  ", "\n, ", "\n]")]
fn entities_may_stand_in_an_array(#[case] begin: &str, #[case] between: &str, #[case] end: &str) {
    let lines = [
        r#"{"id": "p-1", "schema": "Passport", "properties": {"holder": ["Q1"], "number": ["X1234567"]}}"#,
        r#"{"id": "Q1", "schema": "Person", "properties": {"name": ["Jane Example"]}}"#,
        r#"{"id": "V1", "schema": "Vessel", "properties": {"name": ["Jane"]}}"#,
    ];
    let (entries, faults, form) = read(&format!("{begin}{}{end}", lines.join(between)));
    assert_eq!((faults, form), (Vec::new(), Some(FileForm::Entities)));
    let [entry] = entries.as_slice() else { panic!("{entries:?}") };
    assert_eq!((entry.reference.as_str(), entry.known.documents.len()), ("Q1", 1));
}

#[rstest]
#[case("reference,surname", 1, LineFaultKind::Heading)]
#[case("name,birth", 1, LineFaultKind::Heading)]
#[case("reference,name\nN-1", 2, LineFaultKind::Columns)]
#[case("reference,name\nN-1,\"Jane", 2, LineFaultKind::Columns)]
#[case("reference,name\n,Jane", 2, LineFaultKind::Reference)]
#[case("reference,name\n\nN-1, ; ", 3, LineFaultKind::Name)]
#[case("reference,name\nN-1,Jane\nN-1,Jean", 3, LineFaultKind::Twice)]
#[case("reference,name,birth\nN-1,Jane,17.3.1962", 2, LineFaultKind::Birth)]
#[case("reference,name,sex\nN-1,Jane,w", 2, LineFaultKind::Sex)]
#[case("reference,name,nationality\nN-1,Jane,QQQ", 2, LineFaultKind::Country)]
#[case("reference,name,document\nN-1,Jane,QQQ:X1234567", 2, LineFaultKind::Country)]
#[case("{\"reference\": \"N-1\", \"names\": [\"Jane\"], \"born\": \"1962\"}", 1, LineFaultKind::Json)]
#[case("{\"reference\": \"N-1\"", 1, LineFaultKind::Json)]
#[case("{\"id\": \"Q1\", \"schema\": \"Person\", \"properties\": {}}", 1, LineFaultKind::Name)]
fn a_bad_line_is_told_with_its_number(#[case] text: &str, #[case] line: u64, #[case] kind: LineFaultKind) {
    let (_, faults, _) = read(text);
    assert_eq!(faults.first(), Some(&(line, kind)));
}
