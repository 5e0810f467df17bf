//! A mail as it is hashed: what relays may change without meaning anything is the same afterwards (RFC 6376, 3.4,
//! "relaxed").

/// A mail cut into its header fields and its body.
pub(super) struct Mail<'m> {
    /// Each with its folded lines and without the end of the last one.
    fields: Vec<&'m [u8]>,
    pub body: &'m [u8],
}

impl<'m> Mail<'m> {
    /// None: there is no empty line below the headers.
    pub(super) fn parse(mail: &'m [u8]) -> Option<Self> {
        let end = mail.windows(4).position(|four| four == b"\r\n\r\n")?;
        let (head, body) = (&mail[..end], &mail[end + 4..]);
        let mut fields = Vec::new();
        let (mut start, mut at) = (0, 0);
        while let Some(found) = find(&head[at..], b"\r\n") {
            let next = at + found + 2;
            // A line that begins with a blank goes on with the one before.
            if !matches!(head.get(next), Some(b' ' | b'\t')) {
                fields.push(&head[start..at + found]);
                start = next;
            }
            at = next;
        }
        fields.push(&head[start..]);
        Some(Self { fields, body })
    }

    /// How many fields have a name.
    pub(super) fn count(&self, name: &str) -> usize {
        self.fields.iter().filter(|field| is_called(field, name)).count()
    }

    /// The field of a name that has so many of the name below it.
    pub(super) fn last_but(&self, name: &str, below: usize) -> Option<&'m [u8]> {
        self.fields.iter().rev().filter(|field| is_called(field, name)).nth(below).copied()
    }
}

/// A header field: its name in small letters, its value on one line with single blanks (RFC 6376, 3.4.2).
pub(super) fn header(field: &[u8]) -> Vec<u8> {
    let colon = field.iter().position(|byte| *byte == b':').unwrap_or(field.len());
    let (name, value) = field.split_at(colon);
    let mut relaxed = name.trim_ascii_end().to_ascii_lowercase();
    relaxed.push(b':');
    let words = value.get(1..).unwrap_or_default().split(|byte| is_blank_or_break(*byte));
    for (at, word) in words.filter(|word| !word.is_empty()).enumerate() {
        if at > 0 {
            relaxed.push(b' ');
        }
        relaxed.extend_from_slice(word);
    }
    relaxed.extend_from_slice(b"\r\n");
    relaxed
}

/// A body: single blanks, none at the end of a line, no empty lines at its end (RFC 6376, 3.4.4).
pub(super) fn body(text: &[u8]) -> Vec<u8> {
    let mut relaxed = Vec::with_capacity(text.len());
    let mut rest = text;
    let mut empty_lines = 0;
    while !rest.is_empty() {
        let (line, after) = match find(rest, b"\r\n") {
            Some(end) => (&rest[..end], &rest[end + 2..]),
            None => (rest, &rest[rest.len()..]),
        };
        rest = after;
        let written = single_blanks(line);
        if written.is_empty() {
            empty_lines += 1;
            continue;
        }
        for _ in 0..std::mem::take(&mut empty_lines) {
            relaxed.extend_from_slice(b"\r\n");
        }
        relaxed.extend_from_slice(&written);
        relaxed.extend_from_slice(b"\r\n");
    }
    relaxed
}

fn single_blanks(line: &[u8]) -> Vec<u8> {
    let mut written = Vec::with_capacity(line.len());
    let mut was_blank = false;
    for byte in line {
        let is_blank = matches!(byte, b' ' | b'\t');
        if !is_blank {
            if was_blank {
                written.push(b' ');
            }
            written.push(*byte);
        }
        was_blank = is_blank;
    }
    written
}

fn is_called(field: &[u8], name: &str) -> bool {
    let called = field.split(|byte| *byte == b':').next().unwrap_or_default();
    called.trim_ascii_end().eq_ignore_ascii_case(name.as_bytes())
}

fn is_blank_or_break(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n')
}

fn find(text: &[u8], wanted: &[u8]) -> Option<usize> {
    text.windows(wanted.len()).position(|part| part == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of RFC 6376, 3.4.5.
    const EXAMPLE: &[u8] = b"A: X\r\nB : Y\t\r\n\tZ  \r\n\r\n C \r\nD \t E\r\n\r\n\r\n";

    #[test]
    fn the_example_of_the_standard_is_canonical() {
        let mail = Mail::parse(EXAMPLE).expect("a mail");
        assert_eq!((mail.count("a"), mail.count("B"), mail.count("C")), (1, 1, 0));
        let a = mail.last_but("a", 0).expect("a");
        let b = mail.last_but("b", 0).expect("b");
        assert_eq!(header(a), b"a:X\r\n");
        assert_eq!(header(b), b"b:Y Z\r\n");
        assert_eq!(body(mail.body), b" C\r\nD E\r\n");
    }

    #[test]
    fn a_body_ends_with_one_line_end_or_is_nothing() {
        let check = |text: &str, expected: &str| {
            assert_eq!(String::from_utf8_lossy(&body(text.as_bytes())), expected, "{text:?}");
        };
        check("", "");
        check("\r\n\r\n", "");
        check("  \r\n", "");
        check("a", "a\r\n");
        check("a\r\n\r\nb\r\n\r\n", "a\r\n\r\nb\r\n");
        check("\r\na  b\t\r\n", "\r\na b\r\n");
    }

    #[test]
    fn fields_are_counted_last_but() {
        let mail = Mail::parse(b"To: one\r\nX: 1\r\nto: two\r\n\r\n").expect("a mail");
        assert_eq!(mail.last_but("To", 0), Some(&b"to: two"[..]));
        assert_eq!(mail.last_but("To", 1), Some(&b"To: one"[..]));
        assert_eq!(mail.last_but("To", 2), None);
        assert!(Mail::parse(b"To: one\r\n").is_none());
    }
}
