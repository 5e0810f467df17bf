//! What somebody had typed when her session ran out: carried in hidden fields past the page that asks who
//! she is, and never in an address, which histories and logs keep.

use super::forms::Filled;

/// Half as much again as the longest text of a form: what is too long comes back too, to be made shorter.
const LONGEST: usize = 16_000;
/// More than the path of any form, than any key, and twice the longest title.
const LONGEST_FIELD: usize = 300;
/// Half as much again as the longest body of a text.
const LONGEST_BODY: usize = 90_000;
/// More than a city has topics.
const MOST_VALUES: usize = 100;
/// More than the longest text has blocks.
const MOST_BLOCKS: usize = 2_000;

/// The fields that are carried, each with the most characters of a value.
const FIELDS: [(&str, usize); 14] = [
    ("key", LONGEST_FIELD),
    // Whose page it was typed on, where the address alone does not say it.
    ("case", LONGEST_FIELD),
    ("text", LONGEST),
    ("title", LONGEST_FIELD),
    ("topics", LONGEST_FIELD),
    ("made-by", LONGEST_FIELD),
    ("here", LONGEST_FIELD),
    ("korean", LONGEST_FIELD),
    // What the editor of texts has besides.
    ("seen", LONGEST_FIELD),
    ("source", LONGEST_FIELD),
    ("right", LONGEST_FIELD),
    ("open", LONGEST_FIELD),
    ("summary", 2 * LONGEST_FIELD),
    ("body", LONGEST_BODY),
];

/// Fields with a value for each block of a text, told apart by their order: a blank one keeps its place.
const OF_BLOCKS: [(&str, usize); 3] =
    [("words", LONGEST), ("piece", LONGEST_BODY), ("other", LONGEST_BODY)];

/// The fields in which somebody types.
const TYPED: [&str; 5] = ["text", "title", "words", "body", "piece"];

/// A form on its way back to the page that it was typed on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    /// Where it was to go.
    pub to: String,
    /// What stood in it, a line for each value.
    pub fields: Vec<(String, String)>,
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
        let mut keep = |field: &str, found: Vec<&str>, longest: usize| {
            fields.extend(found.into_iter().map(|value| (field.to_owned(), cut(value, longest))));
        };
        for (field, longest) in FIELDS {
            let filled_in = values(field).into_iter().filter(|value| !value.is_empty());
            let most = if field == "right" { MOST_BLOCKS } else { MOST_VALUES };
            keep(field, filled_in.take(most).collect(), longest);
        }
        for (field, longest) in OF_BLOCKS {
            keep(field, values(field).into_iter().take(MOST_BLOCKS).collect(), longest);
        }
        // Whose words are taken where two people wrote the same block.
        for at in 0..MOST_BLOCKS {
            let field = format!("take-{at}");
            keep(&field, values(&field).into_iter().take(1).collect(), LONGEST_FIELD);
        }
        let is_typed = |(field, value): &(String, String)| {
            TYPED.contains(&field.as_str()) && !value.is_empty()
        };
        fields.iter().any(is_typed).then(|| Self { to: cut(to, LONGEST_FIELD), fields })
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
            filled.add(&field, value);
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
        let form = format!("key=k&text={}&stray=x{topics}", "a".repeat(2 * LONGEST));
        let filled = Filled::parse(form.as_bytes()).unwrap();
        let carried = Carried::of("/km/help/case/read", &filled).unwrap();
        assert_eq!((carried.get("key"), carried.get("text").len()), ("k", LONGEST));
        let filled = carried.filled();
        assert_eq!((filled.all("topics").len(), filled.get("stray")), (MOST_VALUES, ""));
        assert_eq!(Carried::of("/", &Filled::parse(b"key=k&text=+").unwrap()), None);
    }

    #[test]
    fn a_block_without_words_keeps_its_place() {
        let filled = Filled::parse(b"words=&words=one&words=&take-1=theirs&right=1").unwrap();
        let carried = Carried::of("/newsroom/texts/x/km", &filled).unwrap().filled();
        assert_eq!(carried.all("words"), ["", "one", ""]);
        assert_eq!((carried.get("take-1"), carried.get("right")), ("theirs", "1"));
        assert_eq!(Carried::of("/", &Filled::parse(b"words=&words=").unwrap()), None);
    }
}
