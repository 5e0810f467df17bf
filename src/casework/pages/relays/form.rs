//! What the head types about a line, parsed once, with an error at each field that is not right.

use chrono::{NaiveTime, Timelike};

use crate::casework::relays::{ANY_LANGUAGE, LONGEST_NAME, MOST_LINES, NewRelay, Span};
use crate::directory::{Contact, Hours, Weekday};
use crate::language::{Lang, formats};
use crate::staff::pages::Shift;
use crate::web::{Filled, Troubles};

const DAY_ENDS: u16 = 1440;

/// A line as its entry of the directory suggests it: its name, languages and hours. Who runs it is for the head
/// to say; until then it is called only if the client agreed.
pub fn suggested(contact: &Contact, lang: Lang) -> Filled {
    let tags = contact.speaks.iter().filter(|lang| **lang != Lang::KOREAN);
    filled(&NewRelay {
        contact_id: Some(contact.id.clone()),
        name: contact.words(lang).name,
        langs: tags.map(ToString::to_string).collect(),
        hours: hours_of(&contact.hours),
        run_by_ministry: true,
        lines: 1,
    })
}

/// The widest hours of each day: the form has one span a day.
fn hours_of(hours: &Hours) -> Vec<Span> {
    let whole = |weekday| Span { weekday, from_minute: 0, to_minute: DAY_ENDS };
    match hours {
        Hours::Always(_) => (1..=7).map(whole).collect(),
        Hours::Unknown => Vec::new(),
        Hours::Weekly(openings) => (1..)
            .zip(Weekday::ALL)
            .filter_map(|(weekday, day)| {
                let on_it = openings.iter().filter(|opening| opening.days.contains(&day));
                let from_minute = on_it.clone().map(|opening| minute(opening.opens)).min()?;
                let to_minute = on_it.map(|opening| end_of(opening.closes)).max()?;
                Some(Span { weekday, from_minute, to_minute })
            })
            .collect(),
    }
}

fn minute(time: NaiveTime) -> u16 {
    u16::try_from(time.hour() * 60 + time.minute()).unwrap_or(0)
}

/// Midnight at the end is the end of the day.
fn end_of(time: NaiveTime) -> u16 {
    Some(minute(time)).filter(|minute| *minute > 0).unwrap_or(DAY_ENDS)
}

/// The form of a line.
pub fn filled(line: &NewRelay) -> Filled {
    let mut filled = Filled::default();
    filled.set("contact", line.contact_id.clone().unwrap_or_default());
    filled.set("name", line.name.clone());
    filled.set("lines", line.lines.to_string());
    filled.replace("lang", line.langs.iter().cloned());
    if line.run_by_ministry {
        filled.set("ministry", "yes");
    }
    for span in &line.hours {
        filled.set(&format!("from-{}", span.weekday), clock(span.from_minute));
        filled.set(&format!("until-{}", span.weekday), clock(span.to_minute));
    }
    filled
}

fn clock(minute: u16) -> String {
    let (hour, minute) = (u32::from(minute) / 60 % 24, u32::from(minute) % 60);
    NaiveTime::from_hms_opt(hour, minute, 0).map(formats::time).unwrap_or_default()
}

/// What was typed as a line.
pub fn parsed(
    typed: &Filled,
    shift: &Shift,
    known: &[(String, String)],
) -> Result<NewRelay, Troubles> {
    let (words, mut troubles) = (shift.words, Troubles::default());
    let name = typed.get("name").to_owned();
    if name.is_empty() || name.chars().count() > LONGEST_NAME {
        troubles.add("name", words.say("relays-error-name"));
    }
    let lines = typed.get("lines").parse().ok().filter(|lines| (1..=MOST_LINES).contains(lines));
    if lines.is_none() {
        troubles.add("lines", words.say("relays-error-lines"));
    }
    let is_known = |tag: &&str| *tag == ANY_LANGUAGE || shift.app.city.lang(tag).is_some();
    let langs: Vec<String> =
        typed.all("lang").into_iter().filter(is_known).map(str::to_owned).collect();
    if langs.is_empty() {
        troubles.add("lang", words.say("relays-error-langs"));
    }
    let hours = (1..=7).filter_map(|weekday| span(typed, shift, weekday, &mut troubles)).collect();
    let contact_id = typed.get("contact").to_owned();
    troubles.or(NewRelay {
        contact_id: known.iter().any(|(id, _)| *id == contact_id).then_some(contact_id),
        name,
        langs,
        hours,
        run_by_ministry: typed.get("ministry") == "yes",
        lines: lines.unwrap_or(1),
    })
}

/// The hours of a day; a day may be left empty.
fn span(typed: &Filled, shift: &Shift, weekday: u8, troubles: &mut Troubles) -> Option<Span> {
    let field = format!("from-{weekday}");
    let (from, until) = (typed.get(&field), typed.get(&format!("until-{weekday}")));
    if from.is_empty() && until.is_empty() {
        return None;
    }
    let time = |text: &str| NaiveTime::parse_from_str(text, "%H:%M").ok();
    let times = time(from).zip(time(until));
    let span = times.map(|(from, until)| (minute(from), end_of(until)));
    let span = span.filter(|(from, until)| from < until);
    if span.is_none() {
        troubles.add(&field, shift.words.say("relays-error-hours"));
    }
    span.map(|(from_minute, to_minute)| Span { weekday, from_minute, to_minute })
}
