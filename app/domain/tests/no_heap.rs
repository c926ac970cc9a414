//! Writing and reading a zone take no heap memory: the border desk and the sticker rely on it under load.
#![expect(unsafe_code, reason = "an allocator that counts can only be written with unsafe")]

use domain::mrz::name::{name_field, names_match};
use domain::mrz::{BirthDate, DocumentNumber, Format, MrzName, OptionalData, Sex, Visa, read, write};
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

struct Counting;

thread_local! {
    static COUNT: Cell<u64> = const { Cell::new(0) };
}

// SAFETY: every call goes unchanged to the system's allocator; counting touches a thread-local that needs no heap.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        COUNT.with(|count| count.set(count.get() + 1));
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        unsafe { System.dealloc(pointer, layout) }
    }
    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        COUNT.with(|count| count.set(count.get() + 1));
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn allocations<T>(work: impl FnOnce() -> T) -> (T, u64) {
    let before = COUNT.with(Cell::get);
    let value = work();
    (value, COUNT.with(Cell::get) - before)
}

#[test]
fn the_counter_counts() {
    assert!(allocations(|| std::hint::black_box(vec![1, 2, 3])).1 > 0);
}

#[test]
fn reading_takes_no_heap() {
    let vectors = include_str!("../data/vectors.tsv");
    for row in vectors.lines().filter(|line| !line.starts_with('#')).skip(1) {
        let columns: Vec<&str> = row.split('\t').collect();
        let text = columns[2..5].join("\r\n").to_lowercase();
        let ((), count) = allocations(|| {
            if let Ok(read) = read(&text) {
                let sink =
                    (read.document_number(), read.name(), read.birth(), read.expiry(), read.faults().len());
                let _ = std::hint::black_box((sink, read.known_nationality(), read.optional_data().len()));
            }
        });
        assert_eq!(count, 0, "{}", columns[0]);
    }
}

#[test]
fn writing_takes_no_heap() {
    let mut visa = Visa {
        type_letter: None,
        issuing_state: "UTO".parse().expect("a code"),
        name: MrzName::new("ERIKSSON", "ANNA MARIA").expect("a name"),
        document_number: DocumentNumber::new("L898902C").expect("a number"),
        nationality: "UTO".parse().expect("a code"),
        birth: BirthDate::parse("690806").expect("a date"),
        sex: Sex::F,
        expiry: domain::Date::new(1994, 6, 23).expect("a date"),
        optional_data: OptionalData::new("ZE184226").expect("data"),
    };
    let long = "BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL";
    for name in [visa.name.clone(), MrzName::new(long, "DINGO POTOROO").expect("a name")] {
        visa.name = name;
        for format in [Format::MrvA, Format::MrvB] {
            let (lines, count) = allocations(|| write(&visa, format));
            assert_eq!((lines.is_ok(), count), (true, 0));
            let (_, count) =
                allocations(|| names_match(&name_field(&visa.name, format.name_width()), &visa.name));
            assert_eq!(count, 0);
        }
    }
}
