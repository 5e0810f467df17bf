//! One address in place of another in the Markdown of a text, and nothing else changed.

use url::Url;

use super::is_of_the_web;
use crate::texts::{About, markdown, segments};

/// The longest address, in bytes.
pub const LONGEST: usize = 1_000;

/// An address and the one that takes its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Swap {
    from: String,
    to: String,
}

/// The address cannot be replaced there by itself: somebody wrote it in a way that only they can mend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotBySwap;

impl Swap {
    /// Takes what somebody typed as the new address. None: it is no whole address of the web, or the old one.
    pub fn parse(from: &str, to: &str) -> Option<Self> {
        let to = to.trim();
        let fits = |c: char| c.is_ascii_graphic() || c.is_alphanumeric();
        let clean = to.chars().all(|c| fits(c) && !"()[]<>\"'\\|`{}".contains(c));
        let has_name = to.parse::<Url>().is_ok_and(|url| {
            url.domain().is_none_or(|name| name.contains('.')) && url.username().is_empty()
        });
        let is_new = to != from && clean && has_name && is_of_the_web(to);
        is_new.then(|| Self { from: from.to_owned(), to: to.to_owned() })
    }

    pub fn from(&self) -> &str {
        &self.from
    }

    pub fn to(&self) -> &str {
        &self.to
    }

    /// A body with the new address, where it has the old one.
    pub fn in_body(&self, body: &str) -> Result<String, NotBySwap> {
        let links = markdown::links(body);
        if !links.contains(&self.from) {
            return Ok(body.to_owned());
        }
        let swapped = |link: String| if link == self.from { self.to.clone() } else { link };
        let wanted: Vec<String> = links.into_iter().map(swapped).collect();
        let kinds = |body: &str| -> Vec<segments::Kind> {
            segments::cut("", "", body).into_iter().map(|segment| segment.kind).collect()
        };
        let written = replaced(body, &self.from, &self.to);
        // In Markdown an ampersand may be written as an entity.
        let entity = |address: &str| address.replace('&', "&amp;");
        let written = replaced(&written, &entity(&self.from), &self.to);
        let is_whole = markdown::links(&written) == wanted && kinds(&written) == kinds(body);
        if is_whole { Ok(written) } else { Err(NotBySwap) }
    }

    /// What stands around a text with the new address. None: it does not have the old one.
    pub fn in_sources(&self, about: &About) -> Option<About> {
        let mut about = about.clone();
        let mut is_there = false;
        for source in &mut about.sources {
            if source.url.as_deref() == Some(self.from.as_str()) {
                source.url = Some(self.to.clone());
                is_there = true;
            }
        }
        is_there.then_some(about)
    }
}

/// The text with `to` wherever `from` stands as a whole address, also where it is written out as words.
fn replaced(text: &str, from: &str, to: &str) -> String {
    let mut written = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(from) {
        let (before, after) = (&rest[..at], &rest[at + from.len()..]);
        written.push_str(before);
        let is_link = ["](", "<", "]: "].iter().any(|before| written.ends_with(before));
        let is_whole = match is_link {
            true => after.chars().next().is_none_or(|c| c.is_whitespace() || ")>".contains(c)),
            false => !goes_on(after, from) && !written.ends_with(is_of_an_address),
        };
        written.push_str(if is_whole { to } else { from });
        rest = after;
    }
    written.push_str(rest);
    written
}

/// Whether an address among words goes on. A full stop ends a sentence where nothing follows it; and a Korean
/// particle follows without a space, but for an address in Korean.
fn goes_on(after: &str, address: &str) -> bool {
    let goes_on = |c: char| is_of_an_address(c) || (!address.is_ascii() && c.is_alphanumeric());
    let mut after = after.chars();
    match after.next() {
        Some('.' | ',' | ';' | ':' | '!' | '?') => after.next().is_some_and(goes_on),
        Some(c) => goes_on(c),
        None => false,
    }
}

fn is_of_an_address(c: char) -> bool {
    c.is_ascii_alphanumeric() || "-._~:/?#@!$&+=%".contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_address_changes() {
        fn check(body: &str, expected: &str) {
            let swap = Swap::parse("https://a.kr/x?b=1&c=2", "https://b.kr/y").expect("a swap");
            assert_eq!(swap.in_body(body).as_deref(), Ok(expected), "{body}");
        }
        check("[가](https://a.kr/x?b=1&c=2) 나\n", "[가](https://b.kr/y) 나\n");
        check("[가](https://a.kr/x?b=1&amp;c=2)", "[가](https://b.kr/y)");
        check(
            "[https://a.kr/x?b=1&c=2](https://a.kr/x?b=1&c=2). https://a.kr/x?b=1&c=2.",
            "[https://b.kr/y](https://b.kr/y). https://b.kr/y.",
        );
        check("- [가](<https://a.kr/x?b=1&c=2> \"말\")\n", "- [가](<https://b.kr/y> \"말\")\n");
        check("[가][1]\n\n[1]: https://a.kr/x?b=1&c=2\n", "[가][1]\n\n[1]: https://b.kr/y\n");
        // Another address that begins with it, or has it inside of it, is another address.
        for other in
            ["[가](https://a.kr/x?b=1&c=23)", "[가](https://c.kr/?u=https://a.kr/x?b=1&c=2)"]
        {
            check(other, other);
            check(
                &format!("{other} [나](https://a.kr/x?b=1&c=2)"),
                &format!("{other} [나](https://b.kr/y)"),
            );
        }
    }

    #[test]
    fn korean_goes_on_in_an_address_and_ends_one_among_words() {
        fn check(from: &str, body: &str, expected: &str) {
            let swap = Swap::parse(from, "https://b.kr/새").expect("a swap");
            assert_eq!(swap.in_body(body).as_deref(), Ok(expected), "{body}");
        }
        check(
            "https://a.kr/법",
            "[가](https://a.kr/법) [나](https://a.kr/법령)",
            "[가](https://b.kr/새) [나](https://a.kr/법령)",
        );
        check(
            "https://a.kr/",
            "[가](https://a.kr/) [나](https://a.kr/법령) https://a.kr/에서",
            "[가](https://b.kr/새) [나](https://a.kr/법령) https://b.kr/새에서",
        );
    }

    #[test]
    fn what_is_written_in_another_way_is_left_to_people() {
        let swap = Swap::parse("https://a.kr/x_y", "https://b.kr/").expect("a swap");
        assert_eq!(swap.in_body("[가](https://a.kr/x\\_y)"), Err(NotBySwap));
    }

    #[test]
    fn only_a_whole_address_takes_its_place() {
        for typed in [
            "",
            "b.kr",
            "ftp://b.kr",
            "https://b",
            "https://b.kr/ c",
            "https://b.kr/)",
            "javascript:alert(1)",
            "https://a.kr/",
            "https://me:secret@b.kr/",
        ] {
            assert_eq!(Swap::parse("https://a.kr/", typed), None, "{typed}");
        }
    }
}
