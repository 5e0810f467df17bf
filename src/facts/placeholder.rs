//! How a text names a fact: `{fact:ID}`, `{fact:ID bare}`, `{fact:ID on 2027-01-01}`.

use chrono::NaiveDate;

use super::{Facts, Unit};
use crate::language::Words;

/// A place in a text where a fact stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placeholder {
    pub fact: String,
    /// Without the unit.
    pub bare: bool,
    /// The day whose value is meant, where it is not the text's own.
    pub on: Option<NaiveDate>,
}

/// In which form a value is written into a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A phone number becomes a link, and nothing in a value is taken for a mark.
    Markdown,
    Plain,
}

/// A text cut into what stands in it and the facts between.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template<'t> {
    /// Each piece of text and the placeholder after it, if one follows.
    pieces: Vec<(&'t str, Option<Placeholder>)>,
}

/// What is wrong with a placeholder, and where (bytes from the start of the text).
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "{found:?} at byte {at} is no fact: write {{fact:ID}}, {{fact:ID bare}} or {{fact:ID on 2027-01-01}}"
)]
pub struct NoFact {
    pub at: usize,
    pub found: String,
}

impl<'t> Template<'t> {
    /// Cuts a text at its placeholders. Refuses a `{fact:` that is not written as one.
    pub fn parse(text: &'t str) -> Result<Self, NoFact> {
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some(start) = rest.find("{fact:") {
            let (before, from) = rest.split_at(start);
            let fault =
                || NoFact { at: text.len() - from.len(), found: from.chars().take(40).collect() };
            let end = from.find('}').ok_or_else(fault)?;
            let (inner, after) = (&from["{fact:".len()..end], &from[end + 1..]);
            pieces.push((before, Some(parse_inner(inner).ok_or_else(fault)?)));
            rest = after;
        }
        pieces.push((rest, None));
        Ok(Self { pieces })
    }

    pub fn placeholders(&self) -> impl Iterator<Item = &Placeholder> {
        self.pieces.iter().filter_map(|(_, placeholder)| placeholder.as_ref())
    }

    /// The text with every fact as it is on `day`. A fact that does not hold then is shown as a dash:
    /// no number is better than a wrong one.
    pub fn fill(&self, facts: &Facts, day: NaiveDate, words: Words, form: Form) -> String {
        let mut filled = String::new();
        for (text, placeholder) in &self.pieces {
            filled.push_str(text);
            if let Some(placeholder) = placeholder {
                filled.push_str(&placeholder.value(facts, day, words, form));
            }
        }
        filled
    }
}

impl Placeholder {
    fn value(&self, facts: &Facts, day: NaiveDate, words: Words, form: Form) -> String {
        let day = self.on.unwrap_or(day);
        let Some(fact) = facts.on(&self.fact, day) else {
            tracing::warn!(fact = self.fact, %day, "a text names a fact that does not hold");
            return "—".to_owned();
        };
        let shown = if self.bare { fact.bare(words) } else { fact.shown(words) };
        match form {
            Form::Plain => shown,
            Form::Markdown if fact.unit == Unit::Phone => format!("[{shown}](tel:{shown})"),
            Form::Markdown => escape(&shown),
        }
    }
}

fn parse_inner(inner: &str) -> Option<Placeholder> {
    let mut words = inner.split(' ');
    let fact = words.next().filter(|id| is_id(id))?.to_owned();
    let mut placeholder = Placeholder { fact, bare: false, on: None };
    while let Some(word) = words.next() {
        match word {
            "bare" if !placeholder.bare => placeholder.bare = true,
            "on" if placeholder.on.is_none() => placeholder.on = Some(words.next()?.parse().ok()?),
            _ => return None,
        }
    }
    Some(placeholder)
}

fn is_id(id: &str) -> bool {
    !id.is_empty() && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// Keeps punctuation of a value from being read as Markdown.
fn escape(value: &str) -> String {
    let mut escaped = String::with_capacity(value.len());
    for c in value.chars() {
        if c.is_ascii_punctuation() && c != ',' && c != '.' && c != '%' {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

/// The facts that a text names, each once, in the order of the text.
pub fn in_text(text: &str) -> Result<Vec<Placeholder>, NoFact> {
    let template = Template::parse(text)?;
    let mut found: Vec<Placeholder> = Vec::new();
    for placeholder in template.placeholders() {
        if !found.contains(placeholder) {
            found.push(placeholder.clone());
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::{Fact, Status};
    use crate::language::Lang;

    fn facts() -> Facts {
        let fact = |id: &str, value: &str, unit, from: &str, until: Option<&str>| Fact {
            id: id.to_owned(),
            value: value.to_owned(),
            unit,
            valid_from: from.parse().expect("a day"),
            valid_until: until.map(|day| day.parse().expect("a day")),
            source: "근로기준법".to_owned(),
            checked_on: "2026-11-21".parse().expect("a day"),
            status: Status::Law,
        };
        Facts::new([
            fact("wage", "10320", Unit::Won, "2026-01-01", Some("2026-12-31")),
            fact("wage", "10700", Unit::Won, "2027-01-01", None),
            fact("line", "1577-1366", Unit::Phone, "2026-01-01", None),
            fact("since", "2025-11-06", Unit::Date, "2025-11-06", None),
        ])
    }

    fn check(text: &str, day: &str, expected: &str) {
        let words = Words::for_letters(Lang::KOREAN);
        let template = Template::parse(text).expect("a template");
        let day = day.parse().expect("a day");
        assert_eq!(template.fill(&facts(), day, words, Form::Markdown), expected);
    }

    #[test]
    fn a_fact_is_shown_as_of_the_day() {
        check("시급 {fact:wage} 이상", "2026-11-22", "시급 10,320원 이상");
        check("시급 {fact:wage} 이상", "2027-01-01", "시급 10,700원 이상");
        check("{fact:wage on 2027-03-01}", "2026-11-22", "10,700원");
        check("{fact:wage bare}", "2026-11-22", "10,320");
        check("{fact:since}부터", "2026-11-22", "2025년 11월 6일부터");
    }

    #[test]
    fn a_phone_can_be_tapped() {
        check("전화 {fact:line}", "2026-11-22", "전화 [1577-1366](tel:1577-1366)");
    }

    #[test]
    fn no_number_is_better_than_a_wrong_one() {
        check("{fact:wage}", "2025-06-01", "—");
        check("{fact:unknown}", "2026-11-22", "—");
    }

    #[test]
    fn a_broken_placeholder_is_refused() {
        for text in
            ["{fact:}", "{fact:wage", "{fact:Wage}", "{fact:wage of}", "{fact:wage on soon}"]
        {
            assert!(Template::parse(text).is_err(), "{text} was taken");
        }
    }

    #[test]
    fn values_of_one_fact_may_not_overlap() {
        assert!(facts().overlap().is_none());
        let mut twice: Vec<Fact> = facts().all().cloned().collect();
        twice[0].valid_until = None;
        for fact in &mut twice {
            if fact.id == "wage" {
                fact.valid_until = None;
            }
        }
        assert!(Facts::new(twice).overlap().is_some());
    }
}
