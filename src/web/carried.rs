//! What somebody had typed when her session ran out: carried in hidden fields past the page that asks who
//! she is, and never in an address, which histories and logs keep.

use super::forms::Filled;

/// Twice the longest message: what is too long comes back too, to be made shorter.
const LONGEST: usize = 16_000;
/// More than the path of any form, and than any key that a form of ours carries.
const LONGEST_FIELD: usize = 200;

/// A text on its way back into its form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    /// Where it was to go.
    pub to: String,
    /// What makes a second click the same message, before and after.
    pub key: String,
    /// Whose page it was typed on, where the address alone does not say it.
    pub case: String,
    pub text: String,
}

impl Carried {
    /// What was typed into a form that came without a session. None: nothing was.
    pub fn of(path: &str, filled: &Filled) -> Option<Self> {
        Self::new(path, filled, ["key", "case", "text"])
    }

    /// What the page that asked had in its hidden fields.
    pub fn back(filled: &Filled) -> Option<Self> {
        let names = ["carried-key", "carried-case", "carried-text"];
        Self::new(filled.get("carried-to"), filled, names)
    }

    fn new(to: &str, filled: &Filled, names: [&str; 3]) -> Option<Self> {
        let [key, case, text] = names.map(|name| filled.get(name));
        let cut = |text: &str, most: usize| text.chars().take(most).collect();
        (!text.is_empty()).then(|| Self {
            to: cut(to, LONGEST_FIELD),
            key: cut(key, LONGEST_FIELD),
            case: cut(case, LONGEST_FIELD),
            text: cut(text, LONGEST),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_carried_is_limited() {
        let form = format!("key=k&text={}", "a".repeat(2 * LONGEST));
        let filled = Filled::parse(form.as_bytes()).unwrap();
        let carried = Carried::of("/km/help/case/read", &filled).unwrap();
        assert_eq!((carried.key.as_str(), carried.text.len()), ("k", LONGEST));
        assert_eq!(Carried::of("/", &Filled::parse(b"key=k&text=+").unwrap()), None);
    }
}
