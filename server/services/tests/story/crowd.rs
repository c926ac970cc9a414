//! Many cases and what the desk asks of them: some thousands in a scene, and a million with twenty million entries of their
//! journals, measured. That is not run with the scenes: `make bench` runs it and prints the numbers. `VIDIMUS_CROWD` is the number of cases.
//!
//! The rows are made by the databases themselves. They look like those of real cases to every list and search; what is
//! sealed in them is only as long as it would be, so no case can be opened.

use crate::world::World;
use domain::case::State;
use domain::{Reference, UserId};
use services::command::submit;
use services::desk::case::open;
use services::desk::counts::{COUNTED, Counted};
use services::desk::queue::{Filter, Page, queue};
use services::desk::tray::Tray;
use services::overview::{Asked, WEEKS, overview};
use services::{Clock, Staff, SystemClock};
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection, SqliteConnection};
use std::collections::BTreeSet;

/// Entries in the journal of a case.
const ENTRIES: u64 = 20;
/// Keys by which a case meets others.
const KEYS: u64 = 5;
/// Real cases that are alike.
const ALIKE: usize = 30;
/// Longest time of an answer, in milliseconds.
const MOST: f64 = 100.0;

/// How one engine writes what the other writes otherwise.
struct Dialect {
    /// The numbers from 1 to the given one, as a table `s(n)`.
    numbers: fn(u64) -> String,
    /// An id of a number, with another first digit for each kind of thing.
    id: fn(&str, u8) -> String,
    /// An id that is known.
    known: fn(UserId) -> String,
    /// A text of `n` with a letter before it and seven digits.
    number: fn(char) -> String,
    /// 32 bytes that follow from a text, or that nobody can guess.
    hash: fn(&str) -> String,
    /// So many bytes.
    bytes: fn(usize) -> String,
    /// A day so many days after the beginning of 2026.
    day: fn(&str) -> String,
    /// The statement of the migration that gives rows of words their signs.
    signs: fn() -> String,
}

/// The statement of a file of migrations that begins with `UPDATE`.
fn update_of(file: &str) -> String {
    let (_, after) = file.split_once("\nUPDATE ").expect("the file has one");
    format!("UPDATE {}", after.split(';').next().unwrap_or_default())
}

const SQLITE: Dialect = Dialect {
    numbers: |count| {
        format!("WITH RECURSIVE s(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < {count})")
    },
    id: |number, kind| format!("unhex(printf('{kind:01x}%031x', {number}))"),
    known: |id| format!("X'{}'", id.0.simple()),
    number: |letter| format!("printf('{letter}%07d', n)"),
    hash: |_| "randomblob(32)".to_owned(),
    bytes: |length| format!("randomblob({length})"),
    day: |days| format!("date('2026-01-01', '+' || ({days}) || ' days')"),
    signs: || update_of(include_str!("../../../../migrations/sqlite/0033_signs.sql")),
};

const POSTGRES: Dialect = Dialect {
    numbers: |count| format!("WITH s(n) AS (SELECT generate_series(1::bigint, {count}))"),
    id: |number, kind| format!("('{kind:01x}' || lpad(to_hex({number}), 31, '0'))::uuid"),
    known: |id| format!("'{}'::uuid", id.0),
    number: |letter| format!("'{letter}' || lpad(n::text, 7, '0')"),
    hash: |text| format!("sha256(({text})::bytea)"),
    bytes: |length| format!("decode(repeat('5a', {length}), 'hex')"),
    day: |days| format!("(date '2026-01-01' + ({days})::int)::text"),
    signs: || update_of(include_str!("../../../../migrations/postgres/0033_signs.sql")),
};

/// A number that follows from `n` and looks like chance, below `below`.
fn chance(salt: u64, below: u64) -> String {
    format!("((n * {} + {salt}) % 2147483647 % {below})", 48_271 + 2 * salt)
}

/// `length` letters of `text` from the given one on, from 0.
fn cut(text: &str, from: &str, length: usize) -> String {
    format!("substr('{text}', CAST(1 + {from} AS integer), {length})")
}

/// Letters of a name: so many syllables out of sixty.
fn name(salt: u64, syllables: u64) -> String {
    let syllable = |part: u64| {
        let text = "babebibobudadedidodugagegigoguhahehihohukakekikokulalelilolumamemimomu\
                    nanenirarerirosasesisosutatetitotuvavevivozazezizo";
        cut(text, &format!("2 * {}", chance(salt + part, 60)), 2)
    };
    (0..syllables).map(syllable).collect::<Vec<_>>().join(" || ")
}

/// The reference of case `n`, as [`Reference`] writes it.
fn reference() -> String {
    // A fixed odd step spreads the numbers over all references.
    let digit = |power: u32| format!("(n * 849347 / {} % 31)", 31_u64.pow(power));
    let letter = |value: &str| cut("0123456789ABCDEFGHJKMNPQRSTVWXY", value, 1);
    let sum: Vec<String> = (0..8).map(|at| format!("{} * {}", digit(7 - at), 9 - at)).collect();
    let check = format!("((31 - ({}) % 31) % 31)", sum.join(" + "));
    let letters: Vec<String> = (0..8).map(|at| letter(&digit(7 - at))).collect();
    format!(
        "{} || '-' || {} || '-' || {}",
        letters[..4].join(" || "),
        letters[4..].join(" || "),
        letter(&check)
    )
}

/// The states of open cases; the others have ended.
const OPEN: [State; 9] = [
    State::Submitted,
    State::Lodged,
    State::Admissible,
    State::Screening,
    State::Examination,
    State::DocumentsRequested,
    State::Interview,
    State::Consultation,
    State::Proposed,
];

/// The statements that fill a migrated database.
fn statements(sql: &Dialect, cases: u64, officer: UserId, decider: UserId) -> Vec<String> {
    let (numbers, id, bytes, day) = (sql.numbers, sql.id, sql.bytes, sql.day);
    let officer = (sql.known)(officer);
    let people = cases / 4 + 1;
    let lot = chance(1, 1000);
    let open: String = OPEN
        .iter()
        .enumerate()
        .fold(String::new(), |cases, (at, state)| format!("{cases} WHEN {at} THEN '{state}'"));
    // 5 of 100 are open, 2 on their way through the printing room, the others have ended.
    let state = format!(
        "CASE WHEN {lot} < 50 THEN CASE {kind}{open} END WHEN {lot} < 60 THEN 'issued' WHEN {lot} < 70 THEN 'affixed' \
         WHEN {lot} < 250 THEN 'refused' WHEN {lot} < 270 THEN 'withdrawn' ELSE 'handed_over' END",
        kind = chance(2, 9),
    );
    // Names as they are: some are everywhere, most are rare.
    let given = format!(
        "CASE {} WHEN 0 THEN 'Maria' WHEN 1 THEN 'Mohamed' WHEN 2 THEN 'Anna' ELSE {} END",
        chance(3, 25),
        name(10, 2)
    );
    let post = format!("CASE WHEN {} < 6 THEN 'GVA' ELSE 'HAN' END", chance(4, 10));
    let nationality = cut("XOMUTODEUFRAUTO", &format!("3 * {}", chance(5, 5)), 3);
    let held = format!("CASE WHEN {lot} < 30 AND {} < 3 THEN {officer} END", chance(6, 100));
    let submitted = format!("1767225600000000 + {} * 31536000", chance(7, 1_000_000));
    let due = format!("CASE WHEN {lot} < 50 THEN {} END", day(&chance(8, 365)));
    vec![
        format!(
            "INSERT INTO applicants (id, email, language, created_at) {} \
             SELECT {}, 'a' || n || '@example.org', 'en', 0 FROM s",
            numbers(people),
            id("n", 1)
        ),
        format!(
            "INSERT INTO cases (id, reference, post, applicant_id, state, visa_type, policy_version, language, version, \
             journal_seq, journal_head, checkpointed_seq, wrapped_key, snapshot, family_name, given_names, search, \
             birth_date, nationality, passport_number, visa_number, mrz_key, assigned_to, due_on, submitted_at, updated_at, \
             kin_made) \
             {} SELECT {}, {reference}, {post}, {}, {state}, 'C1', 'utopia-2026-4', 'en', {ENTRIES}, {ENTRIES}, {}, \
             {ENTRIES}, {}, {}, {}, {given}, '', '1980-01-01', {nationality}, {}, \
             CASE WHEN {lot} >= 270 THEN {} END, NULL, {held}, {due}, {submitted}, {submitted} + 86400000000, 1 FROM s",
            numbers(cases),
            id("n", 2),
            id(&format!("(1 + n % {people})"), 1),
            bytes(32),
            bytes(72),
            bytes(2000),
            name(20, 3),
            (sql.number)('P'),
            (sql.number)('V'),
            reference = reference(),
        ),
        "UPDATE cases SET search = lower(family_name || ' ' || given_names || ' ' || reference || ' ' || passport_number \
         || ' ' || nationality)"
            .to_owned(),
        "INSERT INTO case_words (post, word, case_id, signs_2, signs_4) SELECT post, lower(family_name), id, 0, 0 FROM cases \
         UNION SELECT post, lower(given_names), id, 0, 0 FROM cases UNION SELECT post, lower(passport_number), id, 0, 0 FROM cases \
         UNION SELECT post, lower(nationality), id, 0, 0 FROM cases \
         UNION SELECT post, lower(replace(reference, '-', '')), id, 0, 0 FROM cases \
         UNION SELECT post, lower(visa_number), id, 0, 0 FROM cases WHERE visa_number IS NOT NULL"
            .to_owned(),
        (sql.signs)(),
        format!(
            "INSERT INTO journal (case_id, seq, at, actor, kind, body, prev_hash, hash) {} \
             SELECT c.id, s.n, c.submitted_at + s.n * 1000000, 'system', 'read', {}, {}, {} \
             FROM (SELECT id, submitted_at FROM cases ORDER BY id) c CROSS JOIN s",
            numbers(ENTRIES),
            bytes(120),
            bytes(32),
            bytes(32)
        ),
        format!(
            "INSERT INTO case_kin (key, case_id) {} SELECT {}, c.id FROM cases c CROSS JOIN s",
            numbers(KEYS),
            (sql.hash)("c.reference || s.n")
        ),
        acts("1, post, submitted_at, 'submitted', 'applicant:' || reference", "1 = 1"),
        acts("2, post, submitted_at + 86400000000, 'lodged', 'system'", "state <> 'submitted'"),
        acts(
            &format!(
                "3, post, submitted_at + 1036800000000, CASE state WHEN 'refused' THEN 'refusal_decided' \
                 ELSE 'issue_decided' END, 'staff:{decider}'"
            ),
            "due_on IS NULL AND state <> 'withdrawn'",
        ),
        "ANALYZE".to_owned(),
    ]
}

/// Entries that reports count, for the cases of which `when` holds.
fn acts(values: &str, when: &str) -> String {
    format!(
        "INSERT INTO acts (case_id, seq, post, at, kind, actor, visa_type) SELECT id, {values}, visa_type FROM cases WHERE {when}"
    )
}

/// Changes rows behind the back of the service.
async fn change(world: &World, statement: &'static str) {
    if world.url.starts_with("sqlite") {
        let mut database = SqliteConnection::connect(&world.url).await.expect("the database opens");
        database.execute(statement).await.expect("rows are changed");
    } else {
        let mut database = PgConnection::connect(&world.url).await.expect("the database opens");
        database.execute(statement).await.expect("rows are changed");
    }
}

async fn fill(world: &World, cases: u64) {
    let (officer, decider) = (world.staff.officer.id, world.staff.decider.id);
    if world.url.starts_with("sqlite") {
        let mut database = SqliteConnection::connect(&world.url).await.expect("the database opens");
        for statement in statements(&SQLITE, cases, officer, decider) {
            database.execute(AssertSqlSafe(statement)).await.expect("rows are added");
        }
    } else {
        let mut database = PgConnection::connect(&world.url).await.expect("the database opens");
        // Not asking for each of the twenty million entries whether its case is there.
        database.execute("SET session_replication_role = replica").await.expect("the owner of the database");
        for statement in statements(&POSTGRES, cases, officer, decider) {
            database.execute(AssertSqlSafe(statement)).await.expect("rows are added");
        }
        database.execute("VACUUM ANALYZE").await.expect("the tables are in order");
    }
}

/// Times of one kind of question, told and judged.
struct Times {
    what: String,
    took: Vec<f64>,
    /// The longest of those that were asked for the first time.
    first: f64,
}

impl Times {
    fn new(what: impl Into<String>) -> Self {
        Self { what: what.into(), took: Vec::new(), first: 0.0 }
    }

    async fn add<T>(&mut self, work: impl Future<Output = services::Result<T>>) -> T {
        let start = SystemClock.now();
        let done = work.await.expect("an answer");
        #[expect(clippy::cast_precision_loss, reason = "a measurement")]
        self.took.push((SystemClock.now().0 - start.0) as f64 / 1000.0);
        done
    }

    /// Asks what nobody has asked since the database was filled: the first answer comes from the disk and is told apart.
    async fn again<T, F: Future<Output = services::Result<T>>>(&mut self, work: impl Fn() -> F) -> T {
        let done = self.add(work()).await;
        self.first = self.first.max(self.took.pop().expect("it was asked"));
        for _ in 0..4 {
            self.add(work()).await;
        }
        done
    }

    fn tell(mut self) -> bool {
        self.took.sort_by(f64::total_cmp);
        let at = |part: usize| self.took[(self.took.len() - 1) * part / 100];
        let (half, most, worst) = (at(50), at(95), at(100));
        print!(
            "{:<44} {:>4} asked: p50 {half:>7.2} ms, p95 {most:>7.2} ms, worst {worst:>7.2} ms",
            self.what,
            self.took.len()
        );
        if self.first > 0.0 {
            print!(", the first time at most {:.2} ms", self.first);
        }
        println!();
        most < MOST
    }
}

/// Asks for a tray and goes on for some pages.
async fn pages(world: &World, staff: &Staff, filter: &Filter, times: &mut Times) {
    let mut cursor = None;
    for _ in 0..8 {
        let page = times.add(queue(&world.services, staff, filter, cursor.as_deref())).await;
        cursor = page.next;
        if cursor.is_none() {
            break;
        }
    }
}

/// Common names looked for in one tray, by people who see one post and by one who sees all.
async fn names_in(world: &World, tray: Tray) -> bool {
    let mut times = Times::new(format!("search by names in tray {}", tray.as_str()));
    for staff in [&world.staff.officer, &world.staff.supervisor, &world.staff.auditor] {
        for search in ["maria", "mo", "ma mo", "anna ba", "mohamed fra", "ro maria uto"] {
            let filter = Filter { tray, search: search.to_owned(), ..Filter::default() };
            let page = times.again(|| queue(&world.services, staff, &filter, None)).await;
            assert!(page.rows.iter().all(|row| tray.states().contains(&row.state)));
        }
    }
    times.tell()
}

/// The page of a case that is compared with others like it.
async fn pages_of_a_case(world: &World) -> bool {
    let mut cases = Vec::new();
    for number in 0..ALIKE {
        let (who, request) = world.draft_by("eriksson", &format!("alike{number}@example.org")).await;
        cases.push(submit(&world.services, &who, &request).await.expect("submitted").id);
    }
    let mut times = Times::new(format!("page of a case, {ALIKE} alike"));
    for id in cases {
        let view = times.add(open(&world.services, &world.staff.officer, id)).await;
        assert_eq!(view.earlier.cases.len(), ALIKE - 1, "each is found among all");
    }
    times.tell()
}

/// What a search shows in a tray is what one finds who reads the whole tray, however many cases of that name have ended.
pub async fn a_common_name_is_found_in_a_small_tray(world: World) {
    fill(&world, 6000).await;
    let staff = &world.staff.officer;
    let list = async |tray: Tray, search: &str, cursor: Option<String>| {
        let filter = Filter { tray, search: search.to_owned(), ..Filter::default() };
        queue(&world.services, staff, &filter, cursor.as_deref()).await.expect("a page")
    };
    let mut seen = 0;
    for tray in [Tray::Mine, Tray::Unassigned, Tray::Intake, Tray::ToDecide, Tray::Printing] {
        let mut read = BTreeSet::new();
        let mut cursor = None;
        loop {
            let page = list(tray, "", cursor).await;
            read.extend(page.rows.iter().filter(|row| row.name.ends_with(", Maria")).map(|row| row.id));
            cursor = page.next;
            if cursor.is_none() {
                break;
            }
        }
        let found = list(tray, "maria", None).await;
        assert_eq!(found.rows.iter().map(|row| row.id).collect::<BTreeSet<_>>(), read, "{tray:?}");
        assert!(!found.more, "{tray:?}");
        seen += read.len();
    }
    assert!(seen > 5, "{seen} of that name are in these trays");
    let all = list(Tray::All, "maria", None).await;
    assert!(all.more && all.rows.len() == 100, "{} of more than are shown", all.rows.len());
}

/// Exact up to [`COUNTED`] cases, also over several posts, and beyond it no more than that there are more.
pub async fn a_tray_is_counted_so_far_and_no_farther(world: World) {
    const OLD: &str = "UPDATE cases SET state = 'lodged', due_on = '2026-01-01' WHERE state = 'handed_over' AND post = 'GVA'";
    fill(&world, 2500).await;
    let (officer, auditor) = (&world.staff.officer, &world.staff.auditor);
    let page =
        async |staff: &Staff| queue(&world.services, staff, &Filter::default(), None).await.expect("a page");
    let count = |page: &Page, tray: Tray| {
        page.counts.iter().find(|count| count.tray == tray).map(|count| count.counted)
    };
    let here = page(officer).await;
    let all = page(auditor).await;
    for tray in [Tray::Unassigned, Tray::Open, Tray::Intake, Tray::ToDecide, Tray::Printing] {
        let (here, all) = (count(&here, tray).expect("counted"), count(&all, tray).expect("counted"));
        let mut rows = 0;
        let mut cursor = None;
        loop {
            let filter = Filter { tray, ..Filter::default() };
            let page = queue(&world.services, auditor, &filter, cursor.as_deref()).await.expect("a page");
            rows += i64::try_from(page.rows.len()).expect("a page");
            cursor = page.next;
            if cursor.is_none() {
                break;
            }
        }
        assert_eq!(all, Counted { cases: rows, more: false }, "{tray:?}");
        assert!(here.cases > 0 && here.cases < rows, "{tray:?}: {} of {rows}", here.cases);
    }
    change(&world, OLD).await;
    let many = Some(Counted { cases: COUNTED, more: true });
    for staff in [officer, auditor] {
        let page = page(staff).await;
        for tray in [Tray::Unassigned, Tray::Open, Tray::Intake] {
            assert_eq!(count(&page, tray), many, "{tray:?}");
        }
        assert!(count(&page, Tray::Screening).is_some_and(|count| !count.more && count.cases > 0));
        assert_eq!(Some(page.overdue), many);
    }
}

pub async fn a_million_cases(world: World) {
    let cases = std::env::var("VIDIMUS_CROWD").ok().and_then(|count| count.parse().ok()).unwrap_or(1_000_000);
    let start = SystemClock.now();
    fill(&world, cases).await;
    let took = (SystemClock.now().0 - start.0) / 1_000_000;
    println!("{cases} cases with {} entries of their journals, made in {took} s", cases * ENTRIES);

    let mut held = true;
    let people = [
        ("officer", &world.staff.officer),
        ("supervisor", &world.staff.supervisor),
        ("auditor", &world.staff.auditor),
    ];
    for (name, staff) in people {
        for tray in Tray::ALL {
            let mut times = Times::new(format!("{name}, tray {}", tray.as_str()));
            let filter = Filter { tray: *tray, ..Filter::default() };
            for _ in 0..5 {
                pages(&world, staff, &filter, &mut times).await;
            }
            held &= times.tell();
        }
    }
    let staff = &world.staff.supervisor;
    let mut times = Times::new("due within three days, by state");
    for state in OPEN {
        let due_by =
            world.services.today(&crate::world::geneva()).checked_add(jiff::Span::new().days(3)).ok();
        let filter = Filter { state: Some(state), due_by, ..Filter::default() };
        pages(&world, staff, &filter, &mut times).await;
    }
    held &= times.tell();

    let mut found = 0;
    let mut search = async |what: &str, asked: Vec<String>, all: bool| {
        let mut times = Times::new(format!("search by {what}"));
        for search in asked {
            let filter = Filter { tray: Tray::All, search: search.clone(), ..Filter::default() };
            let page = times.again(|| queue(&world.services, &world.staff.auditor, &filter, None)).await;
            assert!(!all || page.rows.len() == 1, "{search}: {} found", page.rows.len());
            found += page.rows.len();
        }
        times.tell()
    };
    let some = |count: u64| (0..count).map(move |at| 1 + at * (cases / count));
    let own = |number: u64| Reference::from_random(number * 849_347).to_string();
    held &= search("reference", some(100).map(own).collect(), true).await;
    held &= search("passport", some(100).map(|n| format!("P{n:07}")).collect(), true).await;
    held &= search("visa number", some(100).map(|n| format!("V{n:07}")).collect(), false).await;
    let parts = ["ma", "mo", "ba", "ta", "zo", "mari", "moham", "kalu", "rosa", "babe", "sutavi", "lemu"];
    held &= search("part of a name", parts.map(str::to_owned).to_vec(), false).await;
    let pairs =
        ["maria ba", "mohamed ta", "anna zozi", "ma mo", "maria utopia", "ro maria uto", "de mohamed fra"];
    held &= search("parts of two or three words", pairs.map(str::to_owned).to_vec(), false).await;
    for tray in [Tray::Mine, Tray::Open, Tray::ToDecide, Tray::Closed] {
        held &= names_in(&world, tray).await;
    }
    for weeks in WEEKS {
        let mut times = Times::new(format!("overview of {weeks} weeks"));
        let asked = Asked { weeks: Some(weeks), ..Asked::default() };
        for _ in 0..5 {
            times.add(overview(&world.services, &world.staff.supervisor, &asked)).await;
        }
        // A page that is opened once a day has no limit of its own.
        times.tell();
    }
    held &= pages_of_a_case(&world).await;
    assert!(found > 300, "searches find what was made");
    assert!(held, "an answer takes less than {MOST} ms");
}
