//! The same targets without a fuzzer: seeded mutations of the test vectors, on the stable compiler.
//!
//! `cargo run --release --no-default-features --bin mutate -- [rounds] [seed]`

/// SplitMix64: small, and the same sequence everywhere.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }
}

fn mutate(random: &mut Random, text: &mut Vec<u8>, other: &[u8]) {
    let at = random.below(text.len() + 1);
    match random.below(8) {
        0 => text.insert(at, random.next() as u8),
        1 => text.insert(at, b"\n\r \t<0AVP"[random.below(9)]),
        2 if at < text.len() => drop(text.remove(at)),
        3 => text.truncate(at),
        4 => text.extend_from_slice(&other[random.below(other.len())..]),
        5 if at < text.len() => text[at] ^= 1 << random.below(8),
        _ if at < text.len() => text[at] = b"<0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"[random.below(37)],
        _ => text.push(b'<'),
    }
}

/// The seals of the vectors, without a JSON library.
fn seals() -> Vec<Vec<u8>> {
    let file = include_str!("../../../data/seals.json");
    let hex = |text: &str| {
        (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).expect("hex")).collect()
    };
    let seals: Vec<_> = file
        .split("\"seal_hex\": \"")
        .skip(1)
        .map(|rest| hex(rest.split('"').next().unwrap_or_default()))
        .collect();
    assert!(!seals.is_empty(), "the vectors hold seals");
    seals
}

fn main() {
    let number = |at: usize, default: u64| std::env::args().nth(at).map_or(Some(default), |n| n.parse().ok());
    let (Some(rounds), Some(seed)) = (number(1, 1_000_000), number(2, 1)) else {
        eprintln!("mutate [rounds] [seed]: both are whole numbers");
        std::process::exit(2);
    };
    let vectors =
        include_str!("../../../data/vectors.tsv").lines().filter(|line| !line.starts_with('#')).skip(1);
    let seeds: Vec<Vec<u8>> = vectors
        .map(|row| row.split('\t').skip(2).take(3).collect::<Vec<_>>().join("\n").into_bytes())
        .collect();
    let mut random = Random(seed);
    for _ in 0..rounds {
        let mut text = seeds[random.below(seeds.len())].clone();
        let other = seeds[random.below(seeds.len())].clone();
        for _ in 0..=random.below(6) {
            mutate(&mut random, &mut text, &other);
        }
        domain_fuzz::mrz_read(&text);
    }
    let seals = seals();
    for _ in 0..rounds {
        let mut bytes = seals[random.below(seals.len())].clone();
        let other = seals[random.below(seals.len())].clone();
        for _ in 0..=random.below(3) {
            mutate(&mut random, &mut bytes, &other);
        }
        domain_fuzz::seal_read(&bytes);
    }
    println!("{rounds} zones and as many seals, seed {seed}: every promise held");
}
