//! A list of people as a spreadsheet writes it: each line a person, each column a field of the form.
//!
//! The first line names the columns by the ids of the fields ([`crate::form::fields()`]), in any order and in any case. Values
//! stand between commas, semicolons or tabs, whichever the first line has, and may be quoted (RFC 4180). A date is
//! `2019-04-27`, a choice the name of its option, a country its code. An empty cell is an answer that comes later. A faulty list
//! adds nobody: every fault is named with its line and column.

use crate::form::date::parts;
use crate::form::{Answers, Context, Field, Kind, check_field, field};
use crate::problem::Problem;
use std::collections::BTreeMap;

/// The columns of the list that people are offered to fill in.
pub const COLUMNS: &[&str] = &[
    "surname",
    "given-names",
    "birth-date",
    "sex",
    "nationality",
    "passport-number",
    "passport-country",
    "passport-issued",
    "passport-expires",
];

/// The longest list in bytes.
pub const LONGEST: usize = 64 * 1024;

/// One thing that is wrong with a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Line of the text, from 1.
    pub line: usize,
    /// Column, from 1; none when it concerns the whole line.
    pub column: Option<usize>,
    /// What is wrong. Its field is that of the column, or empty.
    pub problem: Problem,
}

impl Fault {
    fn new(line: usize, column: Option<usize>, problem: Problem) -> Self {
        Self { line, column, problem }
    }
}

/// The people of a list, each with what is known, in their order; at most `most`.
///
/// # Errors
/// Everything that is wrong, in the order of the list.
pub fn read(text: &str, most: usize, context: &Context) -> Result<Vec<Answers>, Vec<Fault>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let whole = |line: usize, key: &str| vec![Fault::new(line, None, Problem::new("", key))];
    if text.len() > LONGEST {
        return Err(whole(1, "problem-roster-long"));
    }
    let mut rows = rows(text).map_err(|line| whole(line, "problem-roster-quote"))?.into_iter();
    let Some(head) = rows.next() else { return Err(whole(1, "problem-roster-empty")) };
    let (columns, mut faults) = columns(&head);
    let mut people = Vec::new();
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for row in rows {
        if people.len() >= most {
            let problem = Problem::new("", "problem-roster-many").with("most", most);
            faults.push(Fault::new(row.line, None, problem));
            break;
        }
        let person = person(&row, &columns, context, &mut faults);
        let number = crate::form::text::document_number(person.get("passport-number"));
        if let Some(first) = seen.get(&number).filter(|_| !number.is_empty()) {
            let column = columns.iter().position(|id| id.is_some_and(|known| known.id == "passport-number"));
            let problem = Problem::new("passport-number", "problem-roster-twice").with("first", first);
            faults.push(Fault::new(row.line, column.map(|at| at + 1), problem));
        }
        seen.entry(number).or_insert(row.line);
        people.push(person);
    }
    if people.is_empty() && faults.is_empty() {
        return Err(whole(head.line, "problem-roster-empty"));
    }
    if faults.is_empty() { Ok(people) } else { Err(faults) }
}

/// A line of a list that is not blank.
struct Row {
    line: usize,
    cells: Vec<String>,
}

/// The lines with their cells, or the line in which a quotation begins that never ends.
fn rows(text: &str) -> Result<Vec<Row>, usize> {
    let head = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let between = [';', '\t'].into_iter().find(|sign| head.contains(*sign)).unwrap_or(',');
    let (mut rows, mut cells, mut cell) = (Vec::new(), Vec::new(), String::new());
    let (mut line, mut begun) = (1, 1);
    let mut quoted: Option<usize> = None;
    let mut signs = text.chars().chain(std::iter::once('\n')).peekable();
    while let Some(sign) = signs.next() {
        let ended = sign == '\n' && signs.peek().is_none();
        match (sign, quoted) {
            ('"', Some(_)) if signs.peek() == Some(&'"') => {
                signs.next();
                cell.push('"');
            }
            ('"', Some(_)) => quoted = None,
            ('"', None) if cell.trim().is_empty() => {
                cell.clear();
                quoted = Some(line);
            }
            (_, Some(at)) if ended => return Err(at),
            ('\n', None) => {
                cells.push(std::mem::take(&mut cell).trim().to_owned());
                let done: Vec<String> = std::mem::take(&mut cells);
                if done.iter().any(|cell| !cell.is_empty()) {
                    rows.push(Row { line: begun, cells: done });
                }
                begun = line + 1;
            }
            (sign, None) if sign == between => cells.push(std::mem::take(&mut cell).trim().to_owned()),
            (sign, _) => cell.push(sign),
        }
        line += usize::from(sign == '\n');
    }
    Ok(rows)
}

/// The fields of the columns. What is no field of a list is a fault.
fn columns(head: &Row) -> (Vec<Option<&'static Field>>, Vec<Fault>) {
    let (mut found, mut faults): (Vec<Option<&'static Field>>, Vec<Fault>) = (Vec::new(), Vec::new());
    for (at, name) in head.cells.iter().enumerate() {
        let id = name.to_lowercase().replace(['_', ' '], "-");
        let known = field(&id).filter(|field| !matches!(field.kind, Kind::Accept | Kind::Mrz));
        let fault = |key: &str| {
            let problem = Problem::new("", key).with("name", name);
            Fault::new(head.line, Some(at + 1), problem)
        };
        match known {
            None => faults.push(fault("problem-roster-column")),
            Some(field) if found.iter().flatten().any(|earlier| earlier.id == field.id) => {
                faults.push(fault("problem-roster-column-twice"));
            }
            Some(_) => {}
        }
        found.push(known);
    }
    if faults.is_empty() && !found.iter().flatten().any(|field| field.id == "surname") {
        faults.push(Fault::new(head.line, None, Problem::new("surname", "problem-roster-surname")));
    }
    (found, faults)
}

fn person(
    row: &Row,
    columns: &[Option<&'static Field>],
    context: &Context,
    faults: &mut Vec<Fault>,
) -> Answers {
    let mut answers = Answers::new();
    for (at, cell) in row.cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
        match columns.get(at) {
            Some(Some(field)) => write(&mut answers, field, cell),
            Some(None) => {}
            None => {
                faults.push(Fault::new(row.line, Some(at + 1), Problem::new("", "problem-roster-cell")));
                return answers;
            }
        }
    }
    // A field is only asked where the one before it says so.
    let has_given = columns.iter().flatten().any(|field| field.id == "given-names");
    if has_given && answers.get("one-name").is_empty() {
        answers.set("one-name", if answers.get("given-names").is_empty() { "yes" } else { "no" });
    }
    for (at, field) in columns.iter().enumerate().filter_map(|(at, field)| Some((at, (*field)?))) {
        let problem = if answers.is_filled(field) {
            check_field(field, &answers, context)
        } else if field.id == "surname" {
            Some(Problem::new("surname", "problem-roster-surname"))
        } else {
            None
        };
        faults.extend(problem.map(|problem| Fault::new(row.line, Some(at + 1), problem)));
    }
    answers
}

/// Writes a cell as the form keeps it. A date that is none is kept whole, for the check to refuse.
fn write(answers: &mut Answers, field: &Field, cell: &str) {
    if !matches!(field.kind, Kind::Date | Kind::BirthDate) {
        answers.set(field.id, cell);
        return;
    }
    let [day, month, year] = parts(field.id);
    let split: Vec<&str> = cell.split('-').collect();
    match split.as_slice() {
        [y, m, d] if y.len() == 4 => {
            answers.set(day, *d);
            answers.set(month, *m);
            answers.set(year, *y);
        }
        _ => answers.set(day, cell),
    }
}

#[cfg(test)]
mod tests {
    use super::{COLUMNS, read};
    use crate::form::{Answers, Context, field};
    use jiff::civil::date;
    use proptest::prelude::*;

    fn context() -> Context {
        Context::short_stay(date(2026, 11, 30))
    }

    fn people(text: &str) -> Vec<Answers> {
        read(text, 60, &context()).unwrap_or_else(|faults| panic!("{faults:#?}"))
    }

    /// Line, column and key of each fault.
    fn faults(text: &str) -> Vec<(usize, Option<usize>, String)> {
        let faults = read(text, 3, &context()).expect_err("a fault");
        faults.into_iter().map(|fault| (fault.line, fault.column, fault.problem.key)).collect()
    }

    #[test]
    fn a_spreadsheet_becomes_people() {
        let text = "\u{feff}Surname;Given names;birth_date;SEX;nationality;passport-number;birth place\r\n\
                    \"O'Hara\";Maeve;2015-02-28;female;IRL;PA 123;\"Cork; \"\"the Rebel County\"\"\"\r\n\
                    \r\n\
                    Sukarno;;1960-00-00;male;IDN;\r\n";
        let people = people(text);
        assert_eq!(people.len(), 2);
        assert_eq!(people[0].get("surname"), "O'Hara");
        assert_eq!(people[0].get("birth-place"), "Cork; \"the Rebel County\"");
        assert_eq!((people[0].get("one-name"), people[1].get("one-name")), ("no", "yes"));
        assert_eq!(
            ["day", "month", "year"].map(|part| people[0].get(&format!("birth-date-{part}"))),
            ["28", "02", "2015"]
        );
        assert_eq!(people[1].get("passport-number"), "", "an empty cell is answered later");
    }

    #[test]
    fn every_column_that_is_offered_is_a_field() {
        for id in COLUMNS {
            assert!(field(id).is_some(), "{id}");
        }
    }

    #[test]
    fn each_fault_has_its_line_and_column() {
        let key = |line: usize, column: usize, key: &str| (line, Some(column), key.to_owned());
        let text = "surname,birth-date,nationality\nDoe,27.4.2019,FRA\n,2019-04-27,FRANCE\nRoe,2019-02-30,FRA,more\n";
        let found = faults(text);
        assert_eq!((found[0].0, found[0].1), (2, Some(2)), "{found:?}");
        assert_eq!(found[1], key(3, 1, "problem-roster-surname"));
        assert_eq!((found[2].0, found[2].1), (3, Some(3)), "{found:?}");
        assert_eq!(found[3], key(4, 4, "problem-roster-cell"));
        assert_eq!(faults("surname,shoe size\nDoe,9\n"), [key(1, 2, "problem-roster-column")]);
        assert_eq!(faults("surname,surname\nDoe,Roe\n"), [key(1, 2, "problem-roster-column-twice")]);
        assert_eq!(faults("surname,declare-fee\nDoe,yes\n"), [key(1, 2, "problem-roster-column")]);
        assert_eq!(faults("nationality\nFRA\n"), [(1, None, "problem-roster-surname".to_owned())]);
        assert_eq!(faults(""), [(1, None, "problem-roster-empty".to_owned())]);
        assert_eq!(faults("surname\n"), [(1, None, "problem-roster-empty".to_owned())]);
        assert_eq!(faults("surname\n\"Doe\nRoe\n"), [(2, None, "problem-roster-quote".to_owned())]);
        assert_eq!(faults("surname\nA\nB\nC\nD\nE\n"), [(5, None, "problem-roster-many".to_owned())]);
        assert_eq!(
            faults("surname,passport-number\nDoe,AB 12\nRoe,ab12\n"),
            [key(3, 2, "problem-roster-twice")]
        );
    }

    proptest! {
        /// Whatever is pasted, there is an answer; whatever is quoted comes back as it was.
        #[test]
        fn nothing_that_is_pasted_is_too_much(text in ".{0,400}") {
            let _ = read(&text, 60, &context());
        }

        #[test]
        fn a_quoted_cell_is_kept(cell in "[^\\r\\n]{1,40}") {
            let cell = cell.trim();
            prop_assume!(!cell.is_empty());
            let quoted = cell.replace('"', "\"\"");
            let text = format!("surname,purpose-details\nDoe,\"{quoted}\"\n");
            if let Ok(people) = read(&text, 60, &context()) {
                prop_assert_eq!(people[0].get("purpose-details"), cell);
            }
        }
    }
}
