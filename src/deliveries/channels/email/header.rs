//! Values that go into a mail's headers, each parsed once, so that none can
//! hold a line break or anything else a header must not.

use std::fmt;

use url::Url;

use super::smtp_url::is_loopback;

/// Longest `Message-ID` without its brackets, in bytes: it is a file's name
/// too, and those end at 255.
const LONGEST_ID: usize = 240;

/// Longest `List-Id` (RFC 2919, 2).
const LONGEST_LIST_ID: usize = 255;

/// Longest URL in a header: the line it stands on may have 998 bytes
/// (RFC 5322, 2.1.1) and it cannot be folded.
const LONGEST_URL: usize = 900;

/// Why a text cannot stand in a header.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HeaderError {
    /// Not `left@right` of letters, digits, `.`, `-`, `_`, `+`, `=`, or too
    /// long.
    #[error("not a message id")]
    MessageId,
    /// Not a domain-like name of two labels or more, or too long.
    #[error("not a list id")]
    ListId,
    /// Neither `https` nor `http` on this machine, or too long.
    #[error("not an https URL")]
    ListUrl,
    /// Not a language tag (BCP 47).
    #[error("not a language tag")]
    ContentLanguage,
}

/// A mail's name for ever (RFC 5322, 3.6.4), the same for each attempt, so
/// that a mail sent twice shows once.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MessageId(String);

/// What names a list (RFC 2919), as in `wages.km.bulletins.ansan.example`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ListId(String);

/// A page that a mail program may open or post to for a reader.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ListUrl(String);

/// The language a mail is written in (RFC 3282), a BCP 47 tag.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ContentLanguage(String);

impl MessageId {
    /// Parses `left@right`, with or without `<` and `>`.
    ///
    /// # Errors
    /// [`HeaderError::MessageId`].
    pub fn parse(text: &str) -> Result<Self, HeaderError> {
        let text =
            text.strip_prefix('<').and_then(|inside| inside.strip_suffix('>')).unwrap_or(text);
        let good = text.len() <= LONGEST_ID
            && text
                .split_once('@')
                .is_some_and(|(left, right)| is_dotted(left) && is_dotted(right));
        good.then(|| Self(text.to_owned())).ok_or(HeaderError::MessageId)
    }

    /// Without brackets.
    #[must_use]
    pub fn bare(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for MessageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{}>", self.0)
    }
}

impl ListId {
    /// Parses a name without brackets.
    ///
    /// # Errors
    /// [`HeaderError::ListId`].
    pub fn parse(text: &str) -> Result<Self, HeaderError> {
        let good = text.len() <= LONGEST_LIST_ID && text.contains('.') && is_dotted(text);
        good.then(|| Self(text.to_owned())).ok_or(HeaderError::ListId)
    }
}

impl fmt::Display for ListId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{}>", self.0)
    }
}

impl ListUrl {
    /// Parses an `https` URL; `http` too on this machine, for a try-out.
    ///
    /// # Errors
    /// [`HeaderError::ListUrl`].
    pub fn parse(text: &str) -> Result<Self, HeaderError> {
        let url = Url::parse(text).map_err(|_| HeaderError::ListUrl)?;
        let trusted = match url.scheme() {
            "https" => true,
            "http" => url.host_str().is_some_and(is_loopback),
            _ => false,
        };
        // The URL as parsed: what is not plain ASCII is percent-encoded, and
        // so are brackets, blanks and line breaks.
        let text = String::from(url);
        let fits = text.len() <= LONGEST_URL && text.bytes().all(|b| b.is_ascii_graphic());
        let closed = !text.contains(['<', '>']);
        (trusted && fits && closed).then_some(Self(text)).ok_or(HeaderError::ListUrl)
    }

    /// The URL.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ListUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{}>", self.0)
    }
}

impl ContentLanguage {
    /// Parses a tag, as in `km` or `zh-Hans`. Whether the language exists is
    /// not asked.
    ///
    /// # Errors
    /// [`HeaderError::ContentLanguage`].
    pub fn parse(text: &str) -> Result<Self, HeaderError> {
        let good = text.split('-').all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
        });
        (good && text.len() <= 64)
            .then(|| Self(text.to_owned()))
            .ok_or(HeaderError::ContentLanguage)
    }
}

impl fmt::Display for ContentLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Labels between dots, none empty. Narrower than a dot-atom, so that the
/// text is safe as a file's name as well.
fn is_dotted(text: &str) -> bool {
    text.split('.').all(|label| {
        !label.is_empty()
            && label.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_+=".contains(&b))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check<T: fmt::Display>(
        parse: fn(&str) -> Result<T, HeaderError>,
        input: &str,
        expected: Result<&str, HeaderError>,
    ) {
        let shown = parse(input).map(|value| value.to_string());
        assert_eq!(shown, expected.map(str::to_owned), "{input:?}");
    }

    #[test]
    fn a_message_id_is_also_a_safe_name() {
        let refused = || Err(HeaderError::MessageId);
        check(MessageId::parse, "<1.b@ansan.example>", Ok("<1.b@ansan.example>"));
        check(MessageId::parse, "1.b@ansan.example", Ok("<1.b@ansan.example>"));
        check(MessageId::parse, "ansan.example", refused());
        check(MessageId::parse, "../x@ansan.example", refused());
        check(MessageId::parse, "a/b@ansan.example", refused());
        check(MessageId::parse, ".a@ansan.example", refused());
        check(MessageId::parse, "a@b@ansan.example", refused());
        check(MessageId::parse, "a@b\r\nBcc: x", refused());
        check(MessageId::parse, &format!("{}@b.example", "a".repeat(240)), refused());
    }

    #[test]
    fn a_list_has_a_dotted_name() {
        let refused = || Err(HeaderError::ListId);
        check(ListId::parse, "wages.km.ansan.example", Ok("<wages.km.ansan.example>"));
        check(ListId::parse, "wages", refused());
        check(ListId::parse, "wages..km", refused());
        check(ListId::parse, "wages.km>\r\nBcc: x", refused());
    }

    #[test]
    fn a_list_url_is_encrypted_or_at_home() {
        let refused = || Err(HeaderError::ListUrl);
        check(ListUrl::parse, "https://ansan.example/km/s/t", Ok("<https://ansan.example/km/s/t>"));
        check(ListUrl::parse, "http://127.0.0.1:8080/s", Ok("<http://127.0.0.1:8080/s>"));
        check(ListUrl::parse, "http://[::1]/s", Ok("<http://[::1]/s>"));
        check(
            ListUrl::parse,
            "https://ansan.example/a>b c",
            Ok("<https://ansan.example/a%3Eb%20c>"),
        );
        check(
            ListUrl::parse,
            "https://ansan.example/s?q=ខ្មែរ",
            Ok("<https://ansan.example/s?q=%E1%9E%81%E1%9F%92%E1%9E%98%E1%9F%82%E1%9E%9A>"),
        );
        check(ListUrl::parse, "https://a.example/\r\nBcc:x", Ok("<https://a.example/Bcc:x>"));
        check(ListUrl::parse, "http://ansan.example/s", refused());
        check(ListUrl::parse, "mailto:a@b.example", refused());
        check(ListUrl::parse, "/km/s", refused());
        check(ListUrl::parse, &format!("https://a.example/{}", "a".repeat(900)), refused());
    }

    #[test]
    fn a_language_is_a_tag() {
        let refused = || Err(HeaderError::ContentLanguage);
        check(ContentLanguage::parse, "km", Ok("km"));
        check(ContentLanguage::parse, "zh-Hans", Ok("zh-Hans"));
        check(ContentLanguage::parse, "", refused());
        check(ContentLanguage::parse, "km, en", refused());
        check(ContentLanguage::parse, "km\r\nBcc: x", refused());
        check(ContentLanguage::parse, "kmerlanguage", refused());
    }
}
