//! Corrections: what native speakers made of some messages, said by the whole program in place of its own
//! words.
//!
//! They are kept for the process, since words are said everywhere and know no app. While there are none, a
//! look-up costs one load.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use fluent_templates::fluent_bundle::concurrent::FluentBundle;
use fluent_templates::fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::Lang;

/// Corrected words by key.
pub type Corrected = BTreeMap<String, String>;

/// What one app has put in force. A language that it never corrected is left alone: another app of the same
/// process may have.
#[derive(Debug, Default)]
pub struct Corrections(Mutex<BTreeMap<Lang, Corrected>>);

impl Corrections {
    /// Puts these in force, and takes back whatever of this app's is not among them.
    pub fn replace(&self, all: &BTreeMap<Lang, Corrected>) {
        let mut mine = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for (lang, corrected) in all {
            if mine.get(lang) != Some(corrected) {
                put(*lang, Some(corrected));
            }
        }
        for lang in mine.keys().filter(|lang| !all.contains_key(lang)) {
            put(*lang, None);
        }
        mine.clone_from(all);
    }
}

/// The corrected messages of one language, ready to be said.
struct Bundles {
    pages: FluentBundle<FluentResource>,
    letters: FluentBundle<FluentResource>,
}

static ANY: AtomicBool = AtomicBool::new(false);
static IN_FORCE: RwLock<BTreeMap<Lang, Arc<Bundles>>> = RwLock::new(BTreeMap::new());

fn put(lang: Lang, corrected: Option<&Corrected>) {
    let mut in_force = IN_FORCE.write().unwrap_or_else(PoisonError::into_inner);
    match corrected {
        Some(corrected) => in_force.insert(lang, Arc::new(Bundles::new(lang, corrected))),
        None => in_force.remove(&lang),
    };
    ANY.store(!in_force.is_empty(), Ordering::Release);
}

/// The corrected message of a key, if there is one that can be said with these values.
pub(super) fn say(
    lang: Lang,
    isolating: bool,
    key: &str,
    values: &HashMap<Cow<'static, str>, FluentValue<'_>>,
) -> Option<String> {
    if !ANY.load(Ordering::Acquire) {
        return None;
    }
    let bundles = IN_FORCE.read().unwrap_or_else(PoisonError::into_inner).get(&lang)?.clone();
    let bundle = if isolating { &bundles.pages } else { &bundles.letters };
    let pattern = bundle.get_message(key)?.value()?;
    let mut arguments = FluentArgs::new();
    for (name, value) in values {
        arguments.set(name.clone(), value.clone());
    }
    let mut errors = Vec::new();
    let said = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
    errors.is_empty().then(|| said.into_owned())
}

impl Bundles {
    fn new(lang: Lang, corrected: &Corrected) -> Self {
        Self { pages: bundle(lang, corrected, true), letters: bundle(lang, corrected, false) }
    }
}

/// What cannot be read is left out: the program's own words then stand.
fn bundle(lang: Lang, corrected: &Corrected, isolating: bool) -> FluentBundle<FluentResource> {
    let tag: LanguageIdentifier = lang.as_str().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(isolating);
    for (key, words) in corrected {
        let words = words.replace('\n', "\n    ");
        if let Ok(resource) = FluentResource::try_new(format!("{key} =\n    {words}\n")) {
            bundle.add_resource_overriding(resource);
        }
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::super::Words;
    use super::*;

    #[test]
    fn a_correction_is_said_in_its_language_until_it_is_taken_back() {
        let lang = |tag: &str| Lang::parse(tag).expect("a tag");
        // No story corrects Sinhala.
        let (sinhala, thai) = (Words::for_letters(lang("si")), Words::for_letters(lang("th")));
        let (before, others) = (sinhala.say("nav-guides"), thai.say("nav-guides"));
        let corrections = Corrections::default();
        let told =
            |words: Words| words.tell("bulletin-test-subject").with("title", "T").to_string();
        let corrected = Corrected::from([
            ("nav-guides".to_owned(), "corrected".to_owned()),
            ("bulletin-test-subject".to_owned(), "trial { $title }".to_owned()),
        ]);
        corrections.replace(&BTreeMap::from([(lang("si"), corrected)]));
        assert_eq!(sinhala.say("nav-guides"), "corrected");
        assert_eq!(told(sinhala), "trial T");
        assert_eq!(told(Words::new(lang("si"))), "trial \u{2068}T\u{2069}");
        assert_eq!(thai.say("nav-guides"), others);
        Corrections::default().replace(&BTreeMap::new());
        assert_eq!(sinhala.say("nav-guides"), "corrected", "another app took it back");
        corrections.replace(&BTreeMap::new());
        assert_eq!(sinhala.say("nav-guides"), before);
    }
}
