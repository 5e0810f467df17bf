//! Forms that a person fills in: read whole, with a limit, and given back with the error.

use std::collections::BTreeMap;

use axum::body::to_bytes;
use axum::extract::{FromRequest, Request};
use http::header::CONTENT_TYPE;

use super::fault::Fault;
use crate::app::App;

/// The largest form in bytes. A page of text in a script of three bytes a letter, three times over.
pub const LARGEST_FORM: usize = 128 * 1024;

/// The largest form in bytes that holds a whole text: the longest body in a script of three bytes a letter,
/// each written as `%E1`, and half as much again for what comes back with it.
pub const LARGEST_TEXT: usize = 1024 * 1024;

/// What a person filled in, by field. A field may have several values.
#[derive(Clone, Debug, Default)]
pub struct Filled(BTreeMap<String, Vec<String>>);

impl Filled {
    /// A field's value without white space around it; empty if it was not filled in.
    pub fn get(&self, field: &str) -> &str {
        let values = self.0.get(field);
        values.and_then(|values| values.first()).map_or("", |value| value.trim())
    }

    /// All values of a field, as of checkboxes.
    pub fn all(&self, field: &str) -> Vec<&str> {
        self.0
            .get(field)
            .map(|values| values.iter().map(|v| v.trim()).collect())
            .unwrap_or_default()
    }

    /// Every value with its field: those of a field in their order, as they were typed.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        let fields = self.0.iter();
        fields.flat_map(|(field, values)| {
            values.iter().map(move |value| (field.as_str(), value.as_str()))
        })
    }

    /// Whether a field has this value among its values.
    pub fn has(&self, field: &str, value: &str) -> bool {
        self.all(field).contains(&value)
    }

    /// Sets a field, as where a link fills in a form.
    pub fn set(&mut self, field: &str, value: impl Into<String>) {
        self.0.insert(field.to_owned(), vec![value.into()]);
    }

    /// Puts other values in the place of all that a field has, in their order.
    pub fn replace(&mut self, field: &str, values: impl IntoIterator<Item = String>) {
        self.0.insert(field.to_owned(), values.into_iter().collect());
    }

    /// Adds a value to those of a field.
    pub fn add(&mut self, field: &str, value: impl Into<String>) {
        self.0.entry(field.to_owned()).or_default().push(value.into());
    }

    /// Reads `application/x-www-form-urlencoded`. `None` if it is not UTF-8 after decoding.
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let mut fields: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for pair in bytes.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()) {
            let mut halves = pair.splitn(2, |byte| *byte == b'=');
            let field = decode(halves.next()?)?;
            let value = decode(halves.next().unwrap_or_default())?;
            fields.entry(field).or_default().push(plain(&value));
        }
        Some(Self(fields))
    }
}

/// What is not right, by field.
#[derive(Debug, Default)]
pub struct Troubles(Vec<Trouble>);

#[derive(Debug)]
pub struct Trouble {
    pub field: String,
    pub error: String,
}

impl Troubles {
    pub fn add(&mut self, field: &str, error: String) {
        self.0.push(Trouble { field: field.to_owned(), error });
    }

    pub fn all(&self) -> &[Trouble] {
        &self.0
    }

    /// What is not right with a field.
    pub fn of(&self, field: &str) -> Option<&str> {
        let trouble = self.0.iter().find(|trouble| trouble.field == field);
        trouble.map(|trouble| trouble.error.as_str())
    }

    /// These and those.
    pub fn and(mut self, others: Self) -> Self {
        self.0.extend(others.0);
        self
    }

    /// What was parsed, unless something is not right.
    pub fn or<T>(self, parsed: T) -> Result<T, Self> {
        if self.0.is_empty() { Ok(parsed) } else { Err(self) }
    }
}

/// Browsers send line ends as CR LF; a text has LF. NUL stands in no text.
pub(super) fn plain(value: &str) -> String {
    value.replace("\r\n", "\n").replace('\0', "")
}

fn decode(bytes: &[u8]) -> Option<String> {
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut rest = bytes.iter();
    while let Some(byte) = rest.next() {
        match byte {
            b'+' => decoded.push(b' '),
            b'%' => {
                let digits = [*rest.next()?, *rest.next()?];
                let digits = std::str::from_utf8(&digits).ok()?;
                decoded.push(u8::from_str_radix(digits, 16).ok()?);
            }
            byte => decoded.push(*byte),
        }
    }
    String::from_utf8(decoded).ok()
}

impl FromRequest<App> for Filled {
    type Rejection = Fault;

    async fn from_request(request: Request, _: &App) -> Result<Self, Fault> {
        read(request, LARGEST_FORM).await
    }
}

/// A form that may hold a whole text.
#[derive(Clone, Debug, Default)]
pub struct LongForm(pub Filled);

impl FromRequest<App> for LongForm {
    type Rejection = Fault;

    async fn from_request(request: Request, _: &App) -> Result<Self, Fault> {
        read(request, LARGEST_TEXT).await.map(Self)
    }
}

async fn read(request: Request, largest: usize) -> Result<Filled, Fault> {
    let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    if !kind.is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded")) {
        return Err(Fault::Unreadable);
    }
    let bytes = to_bytes(request.into_body(), largest).await.map_err(|_| Fault::TooLarge)?;
    Filled::parse(&bytes).ok_or(Fault::Unreadable)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_comes_as_it_was_written() {
        let filled =
            Filled::parse("text=%EC%9B%94%EA%B8%89+%0D%0A1&topic=wages&topic=stay".as_bytes());
        let filled = filled.expect("a form");
        assert_eq!(filled.get("text"), "월급 \n1");
        assert_eq!(filled.all("topic"), ["wages", "stay"]);
        assert_eq!(filled.get("none"), "");
    }

    #[test]
    fn what_is_no_text_is_refused() {
        for form in [&b"text=%FF%FE"[..], b"text=%E1%9E", b"text=%zz", b"text=%4", b"a=\xff"] {
            assert!(Filled::parse(form).is_none(), "{form:?} was taken");
        }
    }
}
