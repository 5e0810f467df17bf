//! How many get what is pushed, by the same rules as the fan-out follows. The database counts together who is
//! alike; what they get is found out once for all of them.

use std::collections::BTreeMap;

use super::choosing::choose_all;
use super::people::Particulars;
use super::reaching::{Haste, Page, Sending};
use super::{Cadence, store};
use crate::db::Tx;
use crate::deliveries::Channel;
use crate::language::Lang;

/// How many get something in one language by one channel. Whoever gets it in two languages is counted in both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Audience {
    /// Of the words; of the wish, for those who get nothing.
    pub lang: Lang,
    pub channel: Channel,
    /// Who get a message of their own, now or when their quiet hours end.
    pub people: u64,
    /// How many of these wanted another language, in which there are no words.
    pub instead: u64,
    /// How many of them have quiet hours now.
    pub quiet: u64,
    /// Whose quiet hours end when it is worth nothing any more: they get nothing.
    pub too_late: u64,
    /// Who get it in their next digest.
    pub digest: u64,
    /// Who wanted this language, read none that there are words in, and get nothing, or wait for a translation.
    pub nothing: u64,
}

/// People who are alike in all that matters.
pub(super) struct Alike {
    pub channel: Channel,
    pub kept: store::Kept,
    pub wants: Vec<(Lang, Cadence)>,
    pub people: u64,
}

/// How many get something, by language and channel.
pub async fn audience(tx: &mut Tx, sending: &Sending<'_>) -> anyhow::Result<Vec<Audience>> {
    let mut counts = Counts::default();
    for alike in store::alike(tx, &sending.topics()).await? {
        let person = Particulars::read(&alike.kept, sending.city.time_zone);
        if person.lives_in(&sending.sought) {
            counts.add(sending, &alike, &person);
        }
    }
    Ok(counts.0.into_values().collect())
}

/// The same of people who were found already.
pub fn audience_of(sending: &Sending<'_>, page: &Page) -> Vec<Audience> {
    let mut counts = Counts::default();
    for one in &page.reached {
        let is_late = sending.not_after.is_some_and(|end| one.due_at >= end);
        let part = counts.part(one.lang, one.channel);
        match is_late {
            true => part.too_late += 1,
            false => {
                part.people += 1;
                part.instead += u64::from(one.wanted != one.lang);
            }
        }
        part.quiet += u64::from(!is_late && one.due_at > sending.now);
    }
    for one in &page.lacking {
        counts.part(one.lang, one.channel).nothing += 1;
    }
    counts.0.into_values().collect()
}

/// Two counts of different people together.
pub fn added(parts: Vec<Audience>, more: Vec<Audience>) -> Vec<Audience> {
    let mut counts = Counts::default();
    for one in parts.into_iter().chain(more) {
        let part = counts.part(one.lang, one.channel);
        part.people += one.people;
        part.instead += one.instead;
        part.quiet += one.quiet;
        part.too_late += one.too_late;
        part.digest += one.digest;
        part.nothing += one.nothing;
    }
    counts.0.into_values().collect()
}

#[derive(Default)]
struct Counts(BTreeMap<(Lang, &'static str), Audience>);

impl Counts {
    fn part(&mut self, lang: Lang, channel: Channel) -> &mut Audience {
        self.0.entry((lang, channel.as_str())).or_insert(Audience {
            lang,
            channel,
            people: 0,
            instead: 0,
            quiet: 0,
            too_late: 0,
            digest: 0,
            nothing: 0,
        })
    }

    fn add(&mut self, sending: &Sending<'_>, alike: &Alike, person: &Particulars) {
        let (people, channel) = (alike.people, alike.channel);
        let meant = |(lang, cadence): &(Lang, Cadence)| {
            sending.sought.means(*lang, channel).then_some((*lang, sending.hears(*cadence)))
        };
        let wants: Vec<(Lang, bool)> = alike.wants.iter().filter_map(meant).collect();
        let of = |at_once: bool| -> Vec<Lang> {
            wants.iter().filter(|(_, now)| *now == at_once).map(|(lang, _)| *lang).collect()
        };
        let (now, without) = choose_all(&of(true), &person.others, &sending.written());
        let due_at = sending.due_at(person);
        for chosen in &now {
            let part = self.part(chosen.lang, channel);
            if sending.not_after.is_some_and(|end| due_at >= end) {
                part.too_late += people;
                continue;
            }
            part.people += people;
            if chosen.wanted != chosen.lang {
                part.instead += people;
            }
            if due_at > sending.now {
                part.quiet += people;
            }
        }
        for lang in without {
            self.part(lang, channel).nothing += people;
        }
        if sending.haste == Haste::Alert {
            return;
        }
        let (later, _) = choose_all(&of(false), &person.others, &sending.written());
        for chosen in later {
            if !now.iter().any(|one| one.lang == chosen.lang) {
                self.part(chosen.lang, channel).digest += people;
            }
        }
    }
}
