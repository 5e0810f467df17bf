//! What somebody had typed when her session ran out: carried in hidden fields past the page that asks who
//! she is, and never in an address, which histories and logs keep.

use super::forms::Filled;

/// Half as much again as the longest text of a form: what is too long comes back too, to be made shorter.
const LONGEST: usize = 16_000;
/// More than the path of any form, than any key, and twice the longest title.
const LONGEST_FIELD: usize = 300;
/// More than a city has topics.
const MOST_VALUES: usize = 100;

/// The fields that are carried, each with the most characters of a value.
const FIELDS: [(&str, usize); 8] = [
    ("key", LONGEST_FIELD),
    // Whose page it was typed on, where the address alone does not say it.
    ("case", LONGEST_FIELD),
    ("text", LONGEST),
    ("title", LONGEST_FIELD),
    ("topics", LONGEST_FIELD),
    ("made-by", LONGEST_FIELD),
    ("here", LONGEST_FIELD),
    ("korean", LONGEST_FIELD),
];

/// A form on its way back to the page that it was typed on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    /// Where it was to go.
    pub to: String,
    /// What stood in it, a line for each value.
    pub fields: Vec<(&'static str, String)>,
}

impl Carried {
    /// What was typed into a form that came without a session. None: nothing was.
    pub fn of(path: &str, filled: &Filled) -> Option<Self> {
        Self::new(path, |field| filled.all(field))
    }

    /// What the page that asked had in its hidden fields.
    pub fn back(filled: &Filled) -> Option<Self> {
        Self::new(filled.get("carried-to"), |field| filled.all(&format!("carried-{field}")))
    }

    fn new<'f>(to: &str, values: impl Fn(&str) -> Vec<&'f str>) -> Option<Self> {
        let cut = |text: &str, most: usize| text.chars().take(most).collect::<String>();
        let mut fields = Vec::new();
        for (field, most) in FIELDS {
            let filled_in = values(field).into_iter().filter(|value| !value.is_empty());
            fields.extend(filled_in.take(MOST_VALUES).map(|value| (field, cut(value, most))));
        }
        let was_typed = fields.iter().any(|(field, _)| ["text", "title"].contains(field));
        was_typed.then(|| Self { to: cut(to, LONGEST_FIELD), fields })
    }

    /// A field's value; empty if it was not filled in.
    pub fn get(&self, field: &str) -> &str {
        let found = self.fields.iter().find(|(name, _)| *name == field);
        found.map_or("", |(_, value)| value)
    }

    /// The form as it was filled in.
    pub fn filled(self) -> Filled {
        let mut filled = Filled::default();
        for (field, value) in self.fields {
            filled.add(field, value);
        }
        filled
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_carried_is_limited() {
        let topics = "&topics=wages".repeat(2 * MOST_VALUES);
        let form = format!("key=k&text={}&other=x{topics}", "a".repeat(2 * LONGEST));
        let filled = Filled::parse(form.as_bytes()).unwrap();
        let carried = Carried::of("/km/help/case/read", &filled).unwrap();
        assert_eq!((carried.get("key"), carried.get("text").len()), ("k", LONGEST));
        let filled = carried.filled();
        assert_eq!((filled.all("topics").len(), filled.get("other")), (MOST_VALUES, ""));
        assert_eq!(Carried::of("/", &Filled::parse(b"key=k&text=+").unwrap()), None);
    }
}
