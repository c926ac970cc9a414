//! Time and heap allocations for one MRZ written, read, and one name transliterated.
#![expect(unsafe_code, reason = "an allocator that counts can only be written with unsafe")]

use criterion::{Criterion, criterion_group};
use domain::mrz::translit::Choices;
use domain::mrz::{BirthDate, DocumentNumber, Format, MrzName, OptionalData, Sex, Visa, read, write};
use std::alloc::{GlobalAlloc, Layout, System};
use std::hint::black_box;
use std::sync::atomic::{AtomicU64, Ordering};

struct Counting;

static COUNT: AtomicU64 = AtomicU64::new(0);

// SAFETY: every call goes unchanged to the system's allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        COUNT.fetch_add(1, Ordering::Relaxed);
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn visa(name: MrzName) -> Result<Visa, Box<dyn std::error::Error>> {
    Ok(Visa {
        type_letter: None,
        issuing_state: "UTO".parse()?,
        name,
        document_number: DocumentNumber::new("L898902C")?,
        nationality: "UTO".parse()?,
        birth: BirthDate::parse("690806")?,
        sex: Sex::F,
        expiry: domain::Date::new(1994, 6, 23)?,
        optional_data: OptionalData::new("ZE184226")?,
    })
}

/// Nanoseconds that this thread has run, where the system tells: other programs do not count, unlike on a clock.
fn processor_time() -> Option<u64> {
    std::fs::read_to_string("/proc/thread-self/schedstat").ok()?.split(' ').next()?.parse().ok()
}

fn bench(c: &mut Criterion) {
    let choices = Choices::default();
    let short = MrzName::transliterate("Eriksson", "Anna Maria", &choices).expect("letters");
    let long =
        MrzName::transliterate("Bennelong Woolloomooloo Warrandyte Warnambool", "Dingo Potoroo", &choices);
    let short = visa(short).expect("values of the specimen");
    let long = visa(long.expect("letters")).expect("values of the specimen");
    let lines = write(&short, Format::MrvA).expect("the specimen may be printed");
    let text = lines.to_string();
    let passport =
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
    let card = "I<UTOD23145890<7349<<<<<<<<<<<3407127M9507122UTO<<<<<<<<<<<2STEVENSON<<PETER<JOHN<<<<<<<<<";

    let whole = |primary, secondary| {
        let name = MrzName::transliterate(primary, secondary, &choices).expect("letters");
        write(&Visa { name, ..short.clone() }, Format::MrvA)
    };

    let work: [(&str, &dyn Fn()); 9] = [
        ("write MRV-A", &|| _ = black_box(write(black_box(&short), Format::MrvA))),
        ("write MRV-B", &|| _ = black_box(write(black_box(&short), Format::MrvB))),
        ("write MRV-A, name cut", &|| _ = black_box(write(black_box(&long), Format::MrvA))),
        ("read MRV-A", &|| _ = black_box(read(black_box(&text)))),
        ("read TD3", &|| _ = black_box(read(black_box(passport)))),
        ("read TD1", &|| _ = black_box(read(black_box(card)))),
        ("transliterate and write, Latin", &|| _ = black_box(whole("Müller-Özdemir", "Zoë Renée"))),
        ("transliterate and write, Cyrillic", &|| _ = black_box(whole("Шевченко", "Юрій Олександрович"))),
        ("transliterate", &|| _ = black_box(MrzName::transliterate("Nguyễn", "Thị Đường", &choices))),
    ];
    for (name, work) in work {
        let before = COUNT.load(Ordering::Relaxed);
        (0..1_000).for_each(|_| work());
        let allocations = COUNT.load(Ordering::Relaxed) - before;
        let start = processor_time();
        (0..200_000).for_each(|_| work());
        let each = processor_time().zip(start).map_or(0, |(end, start)| (end - start) / 200_000);
        println!("{name}: {allocations} heap allocations in 1000, {each} ns of processor time each");
        c.bench_function(name, |b| b.iter(work));
    }
}

criterion_group!(benches, bench);

fn main() {
    benches();
    Criterion::default().configure_from_args().final_summary();
}
