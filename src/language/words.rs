//! The words of the interface: Fluent messages, one folder of `locales/` an interface language.

use std::borrow::Cow;
use std::collections::HashMap;

use fluent_templates::fluent_bundle::FluentValue;
use fluent_templates::{Loader, static_loader};
use unic_langid::LanguageIdentifier;

use super::{Lang, corrections};

static_loader! {
    // In HTML each value stands between isolating marks (U+2068, U+2069), so that a Korean name or a
    // number cannot turn an Urdu sentence round.
    static PAGES = { locales: "./locales", fallback_language: "en" };
}

static_loader! {
    // Mail subjects, plain text and Telegram show those marks as boxes: none here.
    static LETTERS = {
        locales: "./locales",
        fallback_language: "en",
        customise: |bundle| bundle.set_use_isolating(false),
    };
}

/// The interface's words in one language.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    lang: Lang,
    isolating: bool,
}

impl Words {
    /// Words for a page.
    pub fn new(lang: Lang) -> Self {
        Self { lang, isolating: true }
    }

    /// Words for a mail's subject, for plain text and for Telegram, without isolating marks.
    pub fn for_letters(lang: Lang) -> Self {
        Self { lang, isolating: false }
    }

    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The message of this key.
    pub fn say(&self, key: &str) -> String {
        self.look_up(key, &HashMap::new())
    }

    /// The message of a key that is put together from a family and a code, as `state` and `waiting`.
    pub fn say_of(&self, family: &str, code: &str) -> String {
        self.say(&format!("{family}-{code}"))
    }

    /// The message of this key, to be completed by [`Message::with`].
    pub fn tell(&self, key: &'static str) -> Message {
        Message { words: *self, key: Cow::Borrowed(key), values: HashMap::new() }
    }

    /// As [`Words::tell`], for a key of a family.
    pub fn tell_of(&self, family: &str, code: &str) -> Message {
        let key = Cow::Owned(format!("{family}-{code}"));
        Message { words: *self, key, values: HashMap::new() }
    }

    fn look_up(&self, key: &str, values: &HashMap<Cow<'static, str>, FluentValue<'_>>) -> String {
        if let Some(said) = corrections::say(self.lang, self.isolating, key, values) {
            return said;
        }
        let tag: LanguageIdentifier = self.lang.as_str().parse().unwrap_or_default();
        let loader: &dyn Loader = if self.isolating { &*PAGES } else { &*LETTERS };
        loader.lookup_with_args(&tag, key, values)
    }
}

/// A message with its values; shown by `Display`.
pub struct Message {
    words: Words,
    key: Cow<'static, str>,
    values: HashMap<Cow<'static, str>, FluentValue<'static>>,
}

impl Message {
    /// Gives the message a value. A number chooses the plural form, a text is shown as it is.
    pub fn with(mut self, name: &'static str, value: impl Into<FluentValue<'static>>) -> Self {
        self.values.insert(Cow::Borrowed(name), value.into());
        self
    }
}

impl std::fmt::Display for Message {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.words.look_up(&self.key, &self.values))
    }
}
