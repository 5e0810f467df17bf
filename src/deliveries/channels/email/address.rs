//! An e-mail address, parsed once where it comes in, and a mailbox: an
//! address with the name shown beside it.

use std::{fmt, str::FromStr};

use idna::{
    AsciiDenyList,
    uts46::{DnsLength, Hyphens, Uts46},
};
use unicode_normalization::UnicodeNormalization;

/// Longest address in bytes: a path has 256 (RFC 5321, 4.5.3.1.3), two of
/// them angle brackets.
const LONGEST: usize = 254;

/// Longest local part in bytes (RFC 5321, 4.5.3.1.1).
const LONGEST_LOCAL: usize = 64;

/// An address that a mail server can be told: a dot-atom, `@`, and a domain
/// name in ASCII (RFC 5321, 4.1.2; RFC 5890).
///
/// Equality is of the spelling; [`EmailAddress::folded`] compares people.
/// `Debug` shows the masked form, so that a log names nobody.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EmailAddress {
    spelling: String,
    at: usize,
}

/// Why a text is not an e-mail address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EmailAddressError {
    /// More than 254 bytes, counted with the domain in ASCII.
    #[error("the address has more than {LONGEST} bytes")]
    TooLong,
    /// No `@`.
    #[error("the address has no @")]
    NoAt,
    /// The part after the last `@` is no domain name of two labels or more.
    #[error("the part after the @ is not a domain name")]
    BadDomain,
    /// The part before the last `@` is empty, longer than 64 bytes, or not a
    /// dot-atom (a quoted local part is refused too: no provider gives one
    /// out, and it could hold a second `@`).
    #[error("the part before the @ is not a mailbox name")]
    BadLocal,
}

impl EmailAddress {
    /// Parses `text` as a person or a setting gave it: white space and
    /// invisible marks around it are dropped, the domain is mapped by IDNA
    /// (UTS 46, so a full-width or Chinese dot counts), the local part stays
    /// as it was typed.
    ///
    /// # Errors
    /// One of [`EmailAddressError`].
    pub fn parse(text: &str) -> Result<Self, EmailAddressError> {
        let text = text.trim_matches(is_blank);
        if text.len() > LONGEST {
            return Err(EmailAddressError::TooLong);
        }
        let (local, domain) = text.rsplit_once('@').ok_or(EmailAddressError::NoAt)?;
        let domain = ascii_domain(domain).ok_or(EmailAddressError::BadDomain)?;
        if !is_dot_atom(local) {
            return Err(EmailAddressError::BadLocal);
        }
        let at = local.len();
        let spelling = format!("{local}@{domain}");
        if spelling.len() > LONGEST {
            return Err(EmailAddressError::TooLong);
        }
        Ok(Self { spelling, at })
    }

    /// The whole address, as a mail server is told it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.spelling
    }

    /// The part before the `@`, as it was typed.
    #[must_use]
    pub fn local(&self) -> &str {
        &self.spelling[..self.at]
    }

    /// The domain, in ASCII and lower case.
    #[must_use]
    pub fn domain(&self) -> &str {
        &self.spelling[self.at + 1..]
    }

    /// A key that is the same for all spellings that reach one mailbox in
    /// practice: NFC and lower case. For comparing and for the suppression
    /// hash only; mail goes to the spelling that was given, since a server
    /// may tell `Jin` from `jin` (RFC 5321, 2.4).
    #[must_use]
    pub fn folded(&self) -> String {
        let lower = self.spelling.to_lowercase();
        lower.nfc().collect()
    }

    /// The address with all of the local part but its first letter hidden,
    /// for logs and reports: `j***@example.com`.
    #[must_use]
    pub fn masked(&self) -> String {
        let first = self.local().chars().next().unwrap_or('*');
        format!("{first}***@{}", self.domain())
    }
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.spelling)
    }
}

impl fmt::Debug for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EmailAddress({})", self.masked())
    }
}

impl FromStr for EmailAddress {
    type Err = EmailAddressError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

/// A name and an address, as in `From:` (RFC 5322, 3.4).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailbox {
    /// The name shown, in any script.
    pub name: Option<String>,
    /// Where it is.
    pub address: EmailAddress,
}

impl Mailbox {
    /// Parses `Name <a@b.example>`, `"Name" <a@b.example>` or `a@b.example`.
    /// Control characters in the name count as spaces.
    ///
    /// # Errors
    /// Those of [`EmailAddress::parse`], for the address.
    pub fn parse(text: &str) -> Result<Self, EmailAddressError> {
        let text = text.trim_matches(is_blank);
        let Some((name, address)) =
            text.strip_suffix('>').and_then(|inside| inside.rsplit_once('<'))
        else {
            return Ok(Self { name: None, address: EmailAddress::parse(text)? });
        };
        let name = name.replace(char::is_control, " ");
        let name = name.trim().trim_matches('"').trim();
        Ok(Self {
            name: (!name.is_empty()).then(|| name.to_owned()),
            address: EmailAddress::parse(address)?,
        })
    }
}

impl fmt::Display for Mailbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.name {
            Some(name) => write!(f, "{name} <{}>", self.address),
            None => write!(f, "{}", self.address),
        }
    }
}

/// White space, or a mark that cannot be seen and comes along when an address
/// is copied from a messenger: zero-width, bidirectional, byte order.
fn is_blank(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{00ad}')
}

fn is_dot_atom(local: &str) -> bool {
    local.len() <= LONGEST_LOCAL
        && local.split('.').all(|atom| !atom.is_empty() && atom.chars().all(is_atext))
}

/// `atext` of RFC 5322, 3.2.3, with the letters of all scripts (RFC 6532).
fn is_atext(c: char) -> bool {
    if c.is_ascii() {
        c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c)
    } else {
        !c.is_control() && !is_blank(c)
    }
}

/// `domain` in ASCII and lower case, if it is a name of two labels or more.
///
/// A single label is refused: no top-level domain takes mail (ICANN forbids
/// it), so it is a slip of the finger. So is an address in digits.
fn ascii_domain(domain: &str) -> Option<String> {
    let ascii = Uts46::new()
        .to_ascii(
            domain.as_bytes(),
            AsciiDenyList::STD3,
            Hyphens::CheckFirstLast,
            DnsLength::Verify,
        )
        .ok()?;
    let (_, top) = ascii.rsplit_once('.')?;
    let is_number = top.bytes().all(|b| b.is_ascii_digit());
    (!is_number).then(|| ascii.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(input: &str, expected: Result<&str, EmailAddressError>) {
        let parsed = EmailAddress::parse(input);
        let shown = parsed.as_ref().map(EmailAddress::as_str).map_err(|e| *e);
        assert_eq!(shown, expected, "{input:?}");
    }

    #[test]
    fn an_address_is_taken_as_people_type_it() {
        check("jin@example.com", Ok("jin@example.com"));
        check("  jin@example.com\r\n", Ok("jin@example.com"));
        check("\u{feff}jin@example.com\u{200b}", Ok("jin@example.com"));
        check("Jin.Park+maru@Example.COM", Ok("Jin.Park+maru@example.com"));
        check("o'brien_{x}~@sub.example.co.kr", Ok("o'brien_{x}~@sub.example.co.kr"));
        check("jin@안산.한국", Ok("jin@xn--zf4b17f.xn--3e0b707e"));
        check("jin@example。com", Ok("jin@example.com"));
        check("សុខ@example.com", Ok("សុខ@example.com"));
    }

    #[test]
    fn what_is_no_address_is_refused_by_name() {
        use EmailAddressError::{BadDomain, BadLocal, NoAt, TooLong};
        check("", Err(NoAt));
        check("jin.example.com", Err(NoAt));
        check("@example.com", Err(BadLocal));
        check("jin@", Err(BadDomain));
        check("jin@localhost", Err(BadDomain));
        check("jin@example..com", Err(BadDomain));
        check("jin@example.com.", Err(BadDomain));
        check("jin@-example.com", Err(BadDomain));
        check("jin@exa_mple.com", Err(BadDomain));
        check("jin@192.0.2.1", Err(BadDomain));
        check("jin@[192.0.2.1]", Err(BadDomain));
        check("jin@example.com>", Err(BadDomain));
        check("jin@exam\nple.com", Err(BadDomain));
        check("a@b@example.com", Err(BadLocal));
        check("jin park@example.com", Err(BadLocal));
        check("jin..park@example.com", Err(BadLocal));
        check(".jin@example.com", Err(BadLocal));
        check("\"jin park\"@example.com", Err(BadLocal));
        check("jin<x@example.com", Err(BadLocal));
        check("jin\r\nRCPT@example.com", Err(BadLocal));
        check("ji\u{200b}n@example.com", Err(BadLocal));
        check(&format!("{}@example.com", "a".repeat(65)), Err(BadLocal));
        let long = format!("a@{}example.com", "b2345678.".repeat(28));
        check(&long, Err(TooLong));
        let grows = format!("{}@{}한국", "a".repeat(60), "안.".repeat(21));
        assert!(grows.len() <= LONGEST);
        check(&grows, Err(TooLong));
    }

    #[test]
    fn spellings_of_one_mailbox_have_one_key() {
        let key = |text: &str| EmailAddress::parse(text).unwrap().folded();
        assert_eq!(key("Jin@Example.com"), key("jin@example.COM"));
        assert_eq!(key("jose\u{301}@example.com"), key("josé@example.com"));
        assert_ne!(key("jin@example.com"), key("jin@example.org"));
    }

    #[test]
    fn a_log_names_nobody() {
        let address = EmailAddress::parse("jin.park@example.com").unwrap();
        assert_eq!(format!("{address:?}"), "EmailAddress(j***@example.com)");
        assert_eq!(address.local(), "jin.park");
        assert_eq!(address.domain(), "example.com");
    }

    #[test]
    fn a_mailbox_has_a_name_or_none() {
        let check = |text: &str, name: Option<&str>| {
            let mailbox = Mailbox::parse(text).unwrap();
            assert_eq!(mailbox.name.as_deref(), name, "{text}");
            assert_eq!(mailbox.address.as_str(), "maru@ansan.example");
        };
        check("maru@ansan.example", None);
        check("<maru@ansan.example>", None);
        check("안산시 글로벌, 센터 <maru@ansan.example>", Some("안산시 글로벌, 센터"));
        check("\"Ansan\" <maru@ansan.example>", Some("Ansan"));
        check("An\r\nsan <maru@ansan.example>", Some("An  san"));
        assert_eq!(Mailbox::parse("Ansan <maru>"), Err(EmailAddressError::NoAt));
    }
}
