//! A crowd of invented entries: the commonest names are as common as in life (one or two in a hundred), most are rare.

use crate::chance::Chance;
use crate::names::{Part, Parts, parts};
use domain::screening::{Document, Known, KnownName, PartialDate, Sex};

/// Names that are made up.
const MADE_UP: usize = 300_000;
const COUNTRIES: [&str; 12] =
    ["XAA", "XAB", "XAC", "XAD", "XAE", "XAF", "XAG", "XAH", "XAI", "XAJ", "XAK", "XAL"];
const STARTS: &str = "ba be bo bra ka ke ko kra da de do dra fe fi ga go gre ha he hu ja je ju la le lo lu ma me mi mo na ne ni no \
    pa pe po pra ra re ro ru sa se si so sha she sto ta te ti to tre va ve vi vo za ze zi cha chi ye yu wa wi qa";
const MIDDLES: &str = "ra ri ro lo la le mba nde ndi rza rko shi sha ste sto ko ki lla mi ma nga ngo po pe rka rti sa si to te vi va zu \
    za dri dra kha bu ga hi";
const ENDS: &str = "nov ski zadeh wicz ez son man li ra ti enko oglu ian idis mura wal dze sen ich eau tta ng rov kin das nen sto \
    bar din fer gul ham jit lam mek nor";

/// Makes entries one after the other.
pub struct Crowd {
    chance: Chance,
    scripts: Vec<Parts>,
    made_up: Vec<String>,
}

impl Crowd {
    /// The crowd of a seed.
    pub fn new(seed: u64) -> Self {
        let mut chance = Chance(seed);
        let made_up = (0..MADE_UP).map(|_| family(&mut chance)).collect();
        Self { chance, scripts: parts().into_values().collect(), made_up }
    }

    /// The next entry.
    pub fn entry(&mut self) -> Known {
        let own = self.chance.percent(25);
        let mut entry = Known {
            names: vec![KnownName::new(self.name(own))],
            births: self.birth().into_iter().collect(),
            sex: [Some(Sex::M), Some(Sex::M), Some(Sex::F), None][self.chance.below(4)],
            nationalities: vec![(*self.chance.one_of(&COUNTRIES)).to_owned()],
            documents: Vec::new(),
        };
        if self.chance.percent(20) {
            let alias = self.name(false);
            entry.names.push(KnownName { text: alias, weak: self.chance.percent(30) });
        }
        if self.chance.percent(40) {
            let number = format!("P{:07}", self.chance.below(10_000_000));
            entry
                .documents
                .push(Document { number, country: Some((*self.chance.one_of(&COUNTRIES)).to_owned()) });
        }
        entry
    }

    /// A person who applies: half of them stand in the list, written otherwise.
    pub fn applicant(&mut self, of: &Known) -> Known {
        let mut person = if self.chance.percent(50) { of.clone() } else { self.entry() };
        person.names.truncate(1);
        person.documents.clear();
        for name in &mut person.names {
            let mut words: Vec<&str> = name.text.split(' ').collect();
            if self.chance.percent(30) {
                words.reverse();
            }
            let mut text = words.join(" ");
            if self.chance.percent(30) && text.is_ascii() && text.len() > 6 {
                let at = 2 + self.chance.below(text.len() - 4);
                text.remove(at);
            }
            name.text = text;
        }
        person
    }

    fn birth(&mut self) -> Option<PartialDate> {
        let year = 1935 + self.chance.below(75) as u16;
        let (month, day) = (1 + self.chance.below(12) as u8, 1 + self.chance.below(28) as u8);
        match self.chance.below(10) {
            0 => None,
            1 | 2 => PartialDate::new(year, None, None),
            _ => PartialDate::new(year, Some(month), Some(day)),
        }
    }

    fn name(&mut self, own: bool) -> String {
        let Self { chance, scripts, made_up } = self;
        let parts = chance.one_of(scripts);
        let write = |chance: &mut Chance, part: &Part| {
            if own { part.written.to_owned() } else { (*chance.one_of(&part.latin)).to_owned() }
        };
        let mut names = Vec::with_capacity(3);
        if chance.percent(75) {
            let part = chance.one_of_first(&parts.given, 2);
            names.push(write(chance, part));
        } else {
            names.push(chance.one_of_first(made_up, 2).clone());
        }
        if chance.percent(40) {
            let middle = if parts.middle.is_empty() { &parts.given } else { &parts.middle };
            let part = chance.one_of_first(middle, 2);
            names.push(write(chance, part));
        }
        if chance.percent(30) {
            let part = chance.one_of_first(&parts.family, 2);
            names.push(write(chance, part));
        } else {
            names.push(chance.one_of_first(made_up, 3).clone());
        }
        if chance.percent(4) {
            let last = names.len() - 1;
            let letters = names[last].chars().rev().skip(1).collect::<Vec<_>>();
            names[last] = letters.into_iter().rev().chain(['a']).collect();
        }
        names.join(" ")
    }
}

fn family(chance: &mut Chance) -> String {
    let [starts, middles, ends] =
        [STARTS, MIDDLES, ENDS].map(|list| list.split_whitespace().collect::<Vec<_>>());
    let mut name = (*chance.one_of(&starts)).to_owned();
    for _ in 0..=chance.below(2) {
        name.push_str(chance.one_of::<&str>(&middles));
    }
    name.push_str(chance.one_of::<&str>(&ends));
    name
}
