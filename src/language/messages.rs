//! The program's own messages as they stand in its files, for whoever reads them or corrects one.

mod pattern;

use std::collections::BTreeMap;

use fluent_syntax::ast::Entry;
use fluent_syntax::parser;
use include_dir::{Dir, include_dir};
use serde::Deserialize;

use super::Lang;
pub use pattern::{Misfit, Pattern, Unreadable};

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// A message of one language.
#[derive(Clone, Debug)]
pub struct Own {
    pub key: String,
    /// The file that it stands in, without its ending.
    pub file: String,
    pub pattern: Pattern,
}

/// The languages that have messages, by their tags.
pub fn languages() -> Vec<Lang> {
    let tags = LOCALES.dirs().filter_map(|folder| folder.path().to_str());
    let mut languages: Vec<Lang> = tags.filter_map(Lang::parse).collect();
    languages.sort_unstable();
    languages
}

/// The messages of a language, in the order of their files. A file that cannot be read has none: a test reads
/// them all before they are shipped.
pub fn of(lang: Lang) -> Vec<Own> {
    let Some(folder) = LOCALES.get_dir(lang.as_str()) else { return Vec::new() };
    let mut files: Vec<_> = folder.files().collect();
    files.sort_by_key(|file| file.path());
    let mut messages = Vec::new();
    for file in files {
        let name = file.path().file_stem().map(|stem| stem.to_string_lossy().into_owned());
        let (Some(name), Some(source)) = (name, file.contents_utf8()) else { continue };
        let resource = match parser::parse(source) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let key = message.id.name.to_owned();
            if let Ok(pattern) = Pattern::of(message) {
                messages.push(Own { key, file: name.clone(), pattern });
            }
        }
    }
    messages
}

/// The messages of a language by their keys.
pub fn by_key(lang: Lang) -> BTreeMap<String, Pattern> {
    of(lang).into_iter().map(|own| (own.key, own.pattern)).collect()
}

/// `locales/critical.toml`.
#[derive(Deserialize)]
struct Critical {
    prefixes: Vec<String>,
}

/// Beginnings of the keys of what must never be wrong.
pub fn critical() -> Vec<String> {
    let source = LOCALES.get_file("critical.toml").and_then(|file| file.contents_utf8());
    let parsed = source.and_then(|source| toml::from_str::<Critical>(source).ok());
    parsed.map(|critical| critical.prefixes).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_must_never_be_wrong_is_there() {
        let korean = of(Lang::KOREAN);
        assert!(korean.len() > 100, "{}", korean.len());
        for prefix in critical() {
            assert!(korean.iter().any(|own| own.key.starts_with(&prefix)), "no message: {prefix}");
        }
        assert!(critical().len() > 5);
    }

    #[test]
    fn each_message_fits_itself() {
        let tags = LOCALES.dirs().filter_map(|folder| folder.path().to_str());
        for own in tags.filter_map(Lang::parse).flat_map(of) {
            let again = Pattern::parse(own.pattern.as_str());
            assert_eq!(again.as_ref(), Ok(&own.pattern), "{}", own.key);
            assert_eq!(own.pattern.fits(&own.key, &own.pattern), Ok(()), "{}", own.key);
        }
    }
}
