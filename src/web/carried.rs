//! What somebody had typed when her session ran out: carried in hidden fields past the page that asks who
//! she is, and never in an address, which histories and logs keep.

use super::forms::Filled;

/// The field with the path that a carried form was sent to.
const TO: &str = "carried-to";
/// Before the name of each field that is carried.
const FIELD: &str = "carried-field-";
/// More than the path of any form.
const LONGEST_PATH: usize = 300;

/// A form on its way back to the page that it was typed on, as large as it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    /// Where it was to go.
    pub to: String,
    /// What stood in it, a line for each value: a blank one keeps its place among those of its name.
    pub fields: Vec<(String, String)>,
}

impl Carried {
    /// What was typed into a form that came without a session. None: nothing was.
    pub fn of(path: &str, filled: &Filled) -> Option<Self> {
        let fields = filled.fields().map(|(field, value)| (field.to_owned(), value.to_owned()));
        Self::new(path, fields.collect())
    }

    /// What the page that asked had in its hidden fields.
    pub fn back(filled: &Filled) -> Option<Self> {
        let carried = |(field, value): (&str, &str)| {
            Some((field.strip_prefix(FIELD)?.to_owned(), value.to_owned()))
        };
        Self::new(filled.get(TO), filled.fields().filter_map(carried).collect())
    }

    fn new(to: &str, fields: Vec<(String, String)>) -> Option<Self> {
        // It is sent to no other house than this.
        let is_path = to.starts_with('/') && !to.starts_with("//") && to.len() <= LONGEST_PATH;
        let is_filled = fields.iter().any(|(_, value)| !value.trim().is_empty());
        (is_path && is_filled).then(|| Self { to: to.to_owned(), fields })
    }

    /// A field's value; empty if it was not filled in.
    pub fn get(&self, field: &str) -> &str {
        let found = self.fields.iter().find(|(name, _)| *name == field);
        found.map_or("", |(_, value)| value.trim())
    }

    /// What a person wrote of it, and not what the page had put into it: keys and codes have no blanks and no letters
    /// but ours.
    pub fn written(&self) -> Vec<&str> {
        let values = self.fields.iter().map(|(_, value)| value.trim());
        values.filter(|value| !value.is_ascii() || value.contains(char::is_whitespace)).collect()
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

    fn filled(form: &str) -> Filled {
        Filled::parse(form.as_bytes()).expect("a form")
    }

    #[test]
    fn every_field_comes_back() {
        let form = filled("words=&words=one&words=&take-1=theirs&topics=wages&topics=stay");
        let carried = Carried::of("/newsroom/texts/x/km", &form).expect("something was typed");
        let mut hidden = filled("email=a&password=b");
        hidden.set(TO, carried.to.clone());
        for (field, value) in &carried.fields {
            hidden.add(&format!("{FIELD}{field}"), value.clone());
        }
        let back = Carried::back(&hidden).expect("what was carried");
        assert_eq!(back, carried);
        let form = back.filled();
        assert_eq!(form.all("words"), ["", "one", ""]);
        assert_eq!(form.all("topics"), ["wages", "stay"]);
        assert_eq!((form.get("take-1"), form.get("password")), ("theirs", ""));
    }

    #[test]
    fn nothing_is_carried_out_of_the_house() {
        let form = filled("text=one");
        assert_eq!(Carried::of("//elsewhere.example/", &form), None);
        assert_eq!(Carried::of("https://elsewhere.example/", &form), None);
        assert_eq!(Carried::of("/desk/", &filled("text=+&words=")), None);
    }
}
