//! Filling a prepared text: its slots, and what stands in them for the reader of a language.

use chrono::{DateTime, Utc};

use super::Slots;
use crate::city::City;
use crate::language::{Lang, Words as Say, formats};

/// The slots that a prepared text may have. `{alert}` is the title of the alert that one says the end of.
pub const SLOTS: [&str; 5] = ["level", "from", "until", "place", "alert"];

/// The words of a prepared text in one language, with their slots or filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    pub lang: Lang,
    pub title: String,
    pub summary: String,
    pub body: String,
}

/// Why a text cannot be filled in.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unfillable {
    #[error("there is nothing for the slot {{{0}}}")]
    NoValue(String),
}

/// The slots of a text in the order in which they stand. `{fact:…}` and `{missing}` are none.
pub fn slots_in(text: &str) -> Vec<&str> {
    let pieces = text.split('{').skip(1);
    let names = pieces.filter_map(|piece| piece.split_once('}').map(|(name, _)| name));
    let is_name = |name: &&str| !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase());
    names.filter(is_name).filter(|name| *name != "missing").collect()
}

/// Fills in what is known. `alert` is the title of the alert that these words end.
///
/// # Errors
/// [`Unfillable::NoValue`]: a slot is left for which there is nothing.
pub fn fill(
    words: &Words,
    slots: &Slots,
    alert: Option<&str>,
    city: &City,
) -> Result<Words, Unfillable> {
    let say = Say::for_letters(words.lang);
    let values = [
        ("level", slots.level.map(|level| say.say_of("alert-level", level.as_str()))),
        ("from", Some(moment(say, city, slots.from))),
        ("until", Some(moment(say, city, slots.until))),
        ("place", Some(slots.place.said(city, words.lang))),
        ("alert", alert.map(str::to_owned)),
    ];
    let plain = |text: &str| put(text, &values, str::to_owned);
    Ok(Words {
        lang: words.lang,
        title: plain(&words.title)?,
        summary: put(&words.summary, &values, escaped)?,
        body: put(&words.body, &values, escaped)?,
    })
}

/// A day and a time in the city, as a reader of the language writes them.
pub fn moment(say: Say, city: &City, at: DateTime<Utc>) -> String {
    let local = city.local(at);
    let date = formats::short_date(say.lang(), local.date());
    let moment = say.tell("desk-moment").with("date", date);
    moment.with("time", formats::time(local.time())).to_string()
}

fn put(
    text: &str,
    values: &[(&str, Option<String>)],
    form: fn(&str) -> String,
) -> Result<String, Unfillable> {
    let mut filled = text.to_owned();
    for slot in slots_in(text) {
        let value = values.iter().find(|(name, _)| *name == slot);
        let value = value.and_then(|(_, value)| value.as_deref());
        let value = value.ok_or_else(|| Unfillable::NoValue(slot.to_owned()))?;
        filled = filled.replace(&format!("{{{slot}}}"), &form(value));
    }
    Ok(filled)
}

/// What was typed is no Markdown.
fn escaped(value: &str) -> String {
    let mut escaped = String::with_capacity(value.len());
    for c in value.chars() {
        if c.is_ascii_punctuation() && !",.:()/".contains(c) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::alerts::{Level, Place};

    fn city() -> City {
        let files = crate::content::embedded().expect("content");
        City::parse(&files["city.toml"]).expect("the city")
    }

    fn words(tag: &str, title: &str, body: &str) -> Words {
        let lang = Lang::parse(tag).expect("a tag");
        let (title, body) = (title.to_owned(), body.to_owned());
        Words { lang, title, summary: String::new(), body }
    }

    fn heat() -> Slots {
        let at = |text: &str| text.parse::<DateTime<Utc>>().expect("an instant");
        let place = Place::parse("원곡동", "Wongok-dong").expect("a place");
        let (from, until) = (at("2026-07-20T01:00:00Z"), at("2026-07-20T09:30:00Z"));
        Slots { level: Some(Level::Warning), from, until, place }
    }

    #[test]
    fn slots_are_found_and_facts_are_none() {
        fn check(text: &str, expected: &[&str]) {
            assert_eq!(slots_in(text), expected, "{text:?}");
        }
        check("폭염 {level}", &["level"]);
        check("{from} – {until}. {fact:hotline-fire} {missing}", &["from", "until"]);
        check("{} {Level} {a b} {open", &[]);
    }

    #[test]
    fn a_reader_gets_times_and_places_as_she_reads_them() {
        let text = ("폭염 {level}", "어디: {place}\n\n언제: {from} – {until}");
        let korean = fill(&words("ko", text.0, text.1), &heat(), None, &city()).expect("filled");
        assert_eq!(korean.title, "폭염 경보");
        assert_eq!(korean.body, "어디: 원곡동\n\n언제: 7월 20일 10:00 – 7월 20일 18:30");
        let text = ("Extreme heat: {level}", "Where: {place}\n\nWhen: {from} – {until}");
        let english = fill(&words("en", text.0, text.1), &heat(), None, &city()).expect("filled");
        assert_eq!(english.title, "Extreme heat: warning");
        assert!(english.body.contains("Where: Wongok\\-dong (원곡동)"), "{}", english.body);
        assert!(english.body.contains("Jul 20, 10:00"), "{}", english.body);
    }

    #[test]
    fn a_slot_without_a_value_is_refused() {
        let slots = Slots { level: None, place: Place::WholeCity, ..heat() };
        let refused = |text: &str| fill(&words("ko", text, ""), &slots, None, &city());
        assert_eq!(refused("폭염 {level}"), Err(Unfillable::NoValue("level".to_owned())));
        assert_eq!(refused("{weather}"), Err(Unfillable::NoValue("weather".to_owned())));
        assert_eq!(refused("{place}").map(|words| words.title), Ok("안산시".to_owned()));
    }

    #[test]
    fn a_district_goes_by_its_name_in_each_language() {
        let place = Place::parse("단원구", "").expect("a place");
        let said = |tag: &str| place.said(&city(), Lang::parse(tag).expect("a tag"));
        assert_eq!(said("ko"), "단원구");
        assert_eq!(said("en"), "Danwon-gu (단원구)");
        assert_eq!(said("zh"), "檀园区 (단원구)");
    }
}
