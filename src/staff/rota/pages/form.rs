//! What the head types about somebody, parsed once, with an error at each field that is not right.

use chrono::{NaiveDate, NaiveTime};

use super::super::{
    Absence, Colleague, Gender, LanguageSkill, Letters, Shift, TopicSkill, minute_of,
};
use crate::city::City;
use crate::language::Words;
use crate::staff::{self, NewAccount, Role};
use crate::web::{Filled, Troubles};

/// Before and after a break: so many shifts a day can be typed.
pub const SHIFTS_A_DAY: u8 = 2;
const DAY_ENDS: u16 = 24 * 60;
/// RFC 5321, section 4.5.3.1.3.
const LONGEST_EMAIL: usize = 254;
const LARGEST_CAPACITY: i64 = 10_000;
/// Most counsellors have their language as a first one.
const USUAL_LEVEL: u8 = 3;

/// Somebody new.
pub fn account(typed: &Filled, city: &City, words: Words) -> Result<NewAccount, Troubles> {
    let mut troubles = Troubles::default();
    let email = staff::fold_email(typed.get("email"));
    let is_address = email.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && !host.is_empty() && !email.contains(char::is_whitespace)
    });
    if !is_address || email.len() > LONGEST_EMAIL {
        troubles.add("email", words.say("staff-error-email"));
    }
    let name = typed.get("name").to_owned();
    if name.is_empty() {
        troubles.add("name", words.say("staff-error-name"));
    }
    let lang = city.lang(typed.get("lang"));
    if lang.is_none() {
        troubles.add("lang", words.say("staff-error-lang"));
    }
    let roles: Vec<Role> = typed.all("role").into_iter().filter_map(Role::parse).collect();
    if roles.is_empty() {
        troubles.add("role", words.say("staff-error-role"));
    }
    let lang = lang.unwrap_or(words.lang());
    troubles.or(NewAccount { email, name, lang, roles })
}

/// What somebody can do and when, as the head set it.
pub struct Edited {
    pub languages: Vec<LanguageSkill>,
    pub topics: Vec<TopicSkill>,
    pub shifts: Vec<Shift>,
    pub live: i64,
    pub open: i64,
    pub absence: Option<Absence>,
    pub gender: Option<Gender>,
    pub letters: Letters,
}

pub fn edited(
    typed: &Filled,
    city: &City,
    words: Words,
    today: NaiveDate,
) -> Result<Edited, Troubles> {
    let mut troubles = Troubles::default();
    let edited = Edited {
        languages: languages(typed, city),
        topics: topics(typed, city),
        shifts: shifts(typed, words, today, &mut troubles),
        live: capacity(typed, "live", words, &mut troubles),
        open: capacity(typed, "open", words, &mut troubles),
        absence: absence(typed, words, &mut troubles),
        gender: Gender::parse(typed.get("gender")),
        letters: if typed.get("letters") == "yes" { Letters::Translates } else { Letters::No },
    };
    troubles.or(edited)
}

/// The form as it stands before anything is typed.
pub fn filled(colleague: &Colleague, today: NaiveDate) -> Filled {
    let mut filled = Filled::default();
    for skill in &colleague.languages {
        let lang = skill.lang;
        if skill.speaks {
            filled.set(&format!("speaks-{lang}"), "yes");
        }
        if skill.writes {
            filled.set(&format!("writes-{lang}"), "yes");
        }
        filled.set(&format!("level-{lang}"), skill.level.to_string());
    }
    for skill in &colleague.topics {
        filled.set(&format!("topic-{}", skill.topic), skill.level.to_string());
    }
    for weekday in 1..=7 {
        let hours = colleague.shifts.iter();
        let hours = hours.filter(|hours| hours.weekday == weekday && hours.holds_on(today));
        for (part, hours) in (1..=SHIFTS_A_DAY).zip(hours) {
            filled.set(&format!("from-{weekday}-{part}"), super::clock(hours.from_minute));
            filled.set(&format!("until-{weekday}-{part}"), super::clock(hours.to_minute));
        }
    }
    filled.set("gender", colleague.gender.map_or("", Gender::as_str));
    if colleague.translates_letters {
        filled.set("letters", "yes");
    }
    filled.set("live", colleague.load.live_capacity.to_string());
    filled.set("open", colleague.load.open_capacity.to_string());
    filled
}

/// The level that is chosen in the form for a language.
pub fn language_level(typed: &Filled, tag: &str) -> u8 {
    let level = typed.get(&format!("level-{tag}")).parse().ok();
    level.filter(|level| (1..=3).contains(level)).unwrap_or(USUAL_LEVEL)
}

/// The level that is chosen in the form for a topic; 0 is not at all.
pub fn topic_level(typed: &Filled, topic: &str) -> u8 {
    let level = typed.get(&format!("topic-{topic}")).parse().ok();
    level.filter(|level| (1..=3).contains(level)).unwrap_or(0)
}

fn languages(typed: &Filled, city: &City) -> Vec<LanguageSkill> {
    let counselled = city.languages().iter().filter(|language| language.counsels);
    let skills = counselled.map(|language| LanguageSkill {
        lang: language.tag,
        speaks: !typed.get(&format!("speaks-{}", language.tag)).is_empty(),
        writes: !typed.get(&format!("writes-{}", language.tag)).is_empty(),
        level: language_level(typed, language.tag.as_str()),
    });
    skills.filter(|skill| skill.speaks || skill.writes).collect()
}

fn topics(typed: &Filled, city: &City) -> Vec<TopicSkill> {
    let skills = city
        .topics
        .iter()
        .map(|topic| TopicSkill { topic: topic.id.clone(), level: topic_level(typed, &topic.id) });
    skills.filter(|skill| skill.level > 0).collect()
}

fn shifts(typed: &Filled, words: Words, today: NaiveDate, troubles: &mut Troubles) -> Vec<Shift> {
    let mut shifts = Vec::new();
    for weekday in 1..=7 {
        let mut free_from = 0;
        for part in 1..=SHIFTS_A_DAY {
            let field = format!("from-{weekday}-{part}");
            let (from, until) = (typed.get(&field), typed.get(&format!("until-{weekday}-{part}")));
            if from.is_empty() && until.is_empty() {
                continue;
            }
            match hours(from, until).filter(|(from, _)| *from >= free_from) {
                Some((from_minute, to_minute)) => {
                    free_from = to_minute;
                    shifts.push(Shift {
                        weekday,
                        from_minute,
                        to_minute,
                        valid_from: today,
                        valid_until: None,
                    });
                }
                None => troubles.add(&field, words.say("staff-error-hours")),
            }
        }
    }
    shifts
}

/// Minutes from and until; none if they are no times or end before they begin.
fn hours(from: &str, until: &str) -> Option<(u16, u16)> {
    let minute = |text: &str| {
        let time = NaiveTime::parse_from_str(text, "%H:%M").ok()?;
        Some(minute_of(NaiveDate::default().and_time(time)))
    };
    let (from, until) = (minute(from)?, minute(until)?);
    let until = if until == 0 { DAY_ENDS } else { until };
    (from < until).then_some((from, until))
}

fn capacity(typed: &Filled, field: &str, words: Words, troubles: &mut Troubles) -> i64 {
    let capacity = typed.get(field).parse().ok();
    let capacity = capacity.filter(|capacity| (0..=LARGEST_CAPACITY).contains(capacity));
    if capacity.is_none() {
        troubles.add(field, words.say("staff-error-capacity"));
    }
    capacity.unwrap_or(0)
}

fn absence(typed: &Filled, words: Words, troubles: &mut Troubles) -> Option<Absence> {
    let (from, until) = (typed.get("away-from"), typed.get("away-until"));
    if from.is_empty() && until.is_empty() {
        return None;
    }
    let day = |text: &str| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok();
    let absence = day(from).zip(day(until));
    let absence = absence.filter(|(from_on, until_on)| from_on <= until_on);
    if absence.is_none() {
        troubles.add("away-from", words.say("staff-error-absence"));
    }
    absence.map(|(from_on, until_on)| Absence { from_on, until_on })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shift_has_a_beginning_and_a_later_end() {
        fn check(from: &str, until: &str, expected: Option<(u16, u16)>) {
            assert_eq!(hours(from, until), expected, "{from} to {until}");
        }
        check("09:00", "18:00", Some((540, 1080)));
        check("18:00", "00:00", Some((1080, 1440)));
        check("00:00", "00:00", Some((0, 1440)));
        check("18:00", "09:00", None);
        check("09:00", "09:00", None);
        check("09:00", "", None);
        check("", "09:00", None);
        check("nine", "ten", None);
    }
}
