//! What the lists say about a person: each search with its versions, each hit with its evidence, and what people found of it.
//!
//! A search is made by the installation and recorded whole ([`Search`]): [`crate::screening::score`] makes of the kept evidence the
//! same number for ever. A hit is open until somebody says who it is; that it is this person, and that a serious one is not, takes a
//! second person. What a person has cleared stays cleared as long as the entry and what is known of the person stay the same.
//!
//! A search brings a limited number of new hits, so that a common name buries nobody. What it left out is counted, and comes once those
//! are settled: nothing is decided or printed while there is more.

use super::*;
use crate::mrz;
use crate::names::named;
use crate::policy::ScreeningRules;
use crate::screening::{Document, Evidence, Known, KnownName, PartialDate};

/// A version of a list that was searched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SearchedList {
    /// Its name.
    pub list: String,
    /// Its version, counted from 1 for each list.
    pub version: u32,
    /// SHA-256 of the file, 64 hexadecimal digits.
    pub sha256: String,
    /// How many entries it has.
    pub entries: u32,
}

/// From which score on something is a hit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// The version of the numbers in the policy.
    pub version: String,
    /// A hit.
    pub hit: u16,
    /// A serious one.
    pub serious: u16,
    /// At most so many that the case did not have.
    pub most: u16,
}

impl From<&ScreeningRules> for Limits {
    fn from(rules: &ScreeningRules) -> Self {
        Self { version: rules.version.clone(), hit: rules.hit, serious: rules.serious, most: rules.most_hits }
    }
}

/// An entry that could be the person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FoundEntry {
    /// The list.
    pub list: String,
    /// The name of the entry in it.
    pub reference: String,
    /// What the entry says.
    pub entry: Known,
    /// What [`crate::screening::score`] makes of the evidence.
    pub score: u16,
    /// What was compared.
    pub evidence: Evidence,
}

/// One search of the lists in force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Search {
    /// Who was searched for.
    pub person: Known,
    /// The lists.
    pub lists: Vec<SearchedList>,
    /// [`crate::screening::ALGORITHM`] of the program that searched.
    pub algorithm: String,
    /// The thresholds.
    pub limits: Limits,
    /// What was found, the highest score first.
    pub hits: Vec<FoundEntry>,
    /// How many entries reached the threshold behind these and were left out. Some of them may be settled: nobody has looked.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub more: u32,
}

/// What the case keeps of its last search.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Searched {
    /// When.
    pub at: Timestamp,
    /// Who was searched for.
    pub person: Known,
    /// The lists.
    pub lists: Vec<SearchedList>,
    /// The algorithm.
    pub algorithm: String,
    /// The thresholds.
    pub limits: Limits,
    /// How many entries were found, those that were known before included.
    pub found: u32,
    /// How many were left out, see [`Search::more`].
    #[serde(default, skip_serializing_if = "is_zero")]
    pub more: u32,
}

const fn is_zero(number: &u32) -> bool {
    *number == 0
}

impl Searched {
    /// The same search would find the same: nothing that it depends on has changed.
    pub fn is_still(&self, person: &Known, lists: &[SearchedList], algorithm: &str, limits: &Limits) -> bool {
        self.person == *person && self.lists == lists && self.algorithm == algorithm && self.limits == *limits
    }
}

named! {
    /// What somebody says of a hit.
    Verdict {
        /// The entry speaks of somebody else, or does not matter.
        Cleared = "cleared",
        /// It is this person.
        Confirmed = "confirmed",
    }
}

/// What a person found of a hit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Finding {
    /// What.
    pub verdict: Verdict,
    /// Who.
    pub by: UserId,
    /// When.
    pub at: Timestamp,
    /// Why.
    pub reason: String,
    /// A second person is needed.
    pub second_needed: bool,
    /// Who agreed, when, and why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub second: Option<SecondLook>,
}

/// Another person agreed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SecondLook {
    /// Who.
    pub by: UserId,
    /// When.
    pub at: Timestamp,
    /// Why.
    pub reason: String,
}

named! {
    /// How a hit stands.
    HitStatus {
        /// Nobody has said anything.
        Open = "open",
        /// A second person is awaited.
        Waiting = "waiting",
        /// Somebody else.
        Cleared = "cleared",
        /// This person.
        Confirmed = "confirmed",
        /// A later search compared other data of the person or the entry and stands in its place.
        Replaced = "replaced",
    }
}

/// A hit of a search.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListHit {
    /// Its number within the case, from 1.
    pub number: u32,
    /// When it was found.
    pub at: Timestamp,
    /// The version of the list.
    pub version: u32,
    /// The entry and the evidence.
    pub found: FoundEntry,
    /// What was known of the person.
    pub person: Known,
    /// Its score is that of a serious hit.
    pub serious: bool,
    /// What somebody found of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finding: Option<Finding>,
    /// A later hit stands in its place.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub replaced: bool,
}

impl ListHit {
    /// How it stands.
    pub fn status(&self) -> HitStatus {
        match &self.finding {
            _ if self.replaced => HitStatus::Replaced,
            None => HitStatus::Open,
            Some(finding) if finding.second_needed && finding.second.is_none() => HitStatus::Waiting,
            Some(Finding { verdict: Verdict::Cleared, .. }) => HitStatus::Cleared,
            Some(Finding { verdict: Verdict::Confirmed, .. }) => HitStatus::Confirmed,
        }
    }

    /// Nothing is decided or printed over it.
    pub fn is_unsettled(&self) -> bool {
        matches!(self.status(), HitStatus::Open | HitStatus::Waiting)
    }

    /// It is this person, and nobody has decided since.
    fn is_news_to(&self, decision: &Decision) -> bool {
        let known = |finding: &Finding| finding.second.as_ref().map_or(finding.at, |second| second.at);
        self.status() == HitStatus::Confirmed
            && self.finding.as_ref().is_some_and(|finding| known(finding) >= decision.at)
    }

    fn is_of(&self, found: &FoundEntry) -> bool {
        self.found.list == found.list && self.found.reference == found.reference
    }
}

impl Case {
    /// What is known of the applicant, for a search: the form, the machine readable zone of the passport, a name set by hand.
    pub fn known(&self) -> Known {
        let subject = &self.subject;
        let form = serde_json::from_value::<crate::form::Application>(self.form.clone()).ok();
        let mut known = Known {
            births: birth(subject.birth).into_iter().collect(),
            sex: Some(subject.sex.into()).filter(|sex| *sex != mrz::Sex::Unspecified),
            nationalities: vec![subject.nationality.clone()],
            documents: vec![document(&subject.passport.number, &subject.passport.issuer)],
            ..Known::default()
        };
        let given = subject.names.given.as_deref().unwrap_or_default();
        let mut named = |parts: [&str; 2]| {
            let text = parts.join(" ").split_whitespace().collect::<Vec<_>>().join(" ");
            if !text.is_empty() && known.names.iter().all(|name| name.text != text) {
                known.names.push(KnownName::new(text));
            }
        };
        named([given, &subject.names.surname]);
        named([subject.names.native.as_deref().unwrap_or_default(), ""]);
        if let Some(at_birth) = form.as_ref().and_then(|form| form.names.at_birth.as_deref()) {
            named([given, at_birth]);
        }
        if let Some(by_hand) = &self.mrz_name {
            named([&by_hand.secondary, &by_hand.primary]);
        }
        let read = subject.passport.mrz.as_deref().and_then(|lines| mrz::read(lines).ok());
        if let Some(name) = read.as_ref().and_then(|read| mrz::MrzName::from_passport(&read.name()).ok()) {
            named([name.secondary(), name.primary()]);
        }
        if let Some(form) = form {
            known.nationalities.extend(form.nationality.others);
            known.nationalities.extend(form.nationality.at_birth);
            known.documents.extend(form.national_id.map(|number| document(&number, &subject.nationality)));
        }
        let mut seen = std::collections::BTreeSet::new();
        known.nationalities.retain(|code| seen.insert(code.clone()));
        known
    }

    /// The hit of this number.
    pub fn hit(&self, number: u32) -> Option<&ListHit> {
        self.hits.iter().find(|hit| hit.number == number)
    }

    /// A hit stands in the way of a sticker: nobody has settled it, or it was confirmed after the decision.
    pub fn is_print_barred(&self) -> bool {
        self.hit_flags().intersects(super::table::PRINT_HITS)
    }

    /// The flags that hits give.
    pub(super) fn hit_flags(&self) -> Flags {
        let some = |status| self.hits.iter().any(|hit| hit.status() == status);
        let news = |decision: &Decision| self.hits.iter().any(|hit| hit.is_news_to(decision));
        Flags::NONE
            .with(Flags::HIT_OPEN, some(HitStatus::Open))
            .with(Flags::HIT_WAITING, some(HitStatus::Waiting))
            .with(Flags::HIT_NEWS, self.decision.as_ref().is_some_and(news))
    }

    /// The last search would find the same today and left nothing out that could come now.
    pub fn is_searched(
        &self,
        person: &Known,
        lists: &[SearchedList],
        algorithm: &str,
        limits: &Limits,
    ) -> bool {
        let last = self.searched.as_ref();
        !self.awaits_more_hits() && last.is_some_and(|last| last.is_still(person, lists, algorithm, limits))
    }

    /// All hits are settled, and the last search left some out: the next one brings them.
    pub fn awaits_more_hits(&self) -> bool {
        self.searched.as_ref().is_some_and(|last| last.more > 0)
            && !self.hits.iter().any(ListHit::is_unsettled)
    }

    /// Hits that no later one has replaced. A search may find them again, besides those that it brings.
    pub fn standing_hits(&self) -> usize {
        self.hits.iter().filter(|hit| !hit.replaced).count()
    }

    /// The case has this hit already: what the entry says and what is known of the person are the same.
    pub fn has_hit(&self, list: &str, reference: &str, entry: &Known, person: &Known) -> bool {
        self.hits.iter().any(|hit| {
            !hit.replaced
                && hit.found.list == list
                && hit.found.reference == reference
                && hit.found.entry.says_the_same_as(entry)
                && hit.person.says_the_same_as(person)
        })
    }

    /// The hits of a search that the case does not have yet.
    pub fn new_hits<'a>(&self, search: &'a Search) -> Vec<&'a FoundEntry> {
        let known =
            |found: &FoundEntry| self.has_hit(&found.list, &found.reference, &found.entry, &search.person);
        search.hits.iter().filter(|found| !known(found)).collect()
    }

    /// Adds what a search found. A hit that nobody has settled gives way to one of the same entry that compares newer data.
    pub(super) fn absorb_search(&mut self, at: Timestamp, search: &Search) {
        let new: Vec<FoundEntry> = self.new_hits(search).into_iter().cloned().collect();
        for found in new {
            for older in self.hits.iter_mut().filter(|hit| hit.is_of(&found) && hit.is_unsettled()) {
                older.replaced = true;
            }
            let searched = search.lists.iter().find(|list| list.list == found.list);
            self.hits.push(ListHit {
                number: self.hits.last().map_or(1, |last| last.number + 1),
                at,
                version: searched.map_or(0, |list| list.version),
                serious: found.score >= search.limits.serious,
                person: search.person.clone(),
                found,
                finding: None,
                replaced: false,
            });
        }
        self.searched = Some(Searched {
            at,
            person: search.person.clone(),
            lists: search.lists.clone(),
            algorithm: search.algorithm.clone(),
            limits: search.limits.clone(),
            found: u32::try_from(search.hits.len()).unwrap_or(u32::MAX),
            more: search.more,
        });
    }
}

/// Day and month may be unknown in a form as they may in a list.
fn birth(date: crate::form::date::PartialDate) -> Option<PartialDate> {
    let part = |part: Option<i8>| part.and_then(|part| u8::try_from(part).ok());
    PartialDate::new(u16::try_from(date.year).ok()?, part(date.month), part(date.day))
}

fn document(number: &str, country: &str) -> Document {
    Document { number: number.to_owned(), country: Some(country.to_owned()) }
}
