//! Prepared alerts: the same slots in every language, levels that have a name, and no language forgotten.

use super::Fault;
use super::forms::{GuideFile, Stock, TextFile};
use crate::alerts::{Level, SLOTS, is_an_end, slots_in};
use crate::language::Lang;
use crate::texts::Kind;

/// What would keep an alert from being filled in.
pub(super) fn faults(stock: &Stock) -> Vec<Fault> {
    let mut faults = Vec::new();
    for text in alerts(stock) {
        let Some(korean) = text.files.get(&Lang::KOREAN) else { continue };
        faults.extend(in_korean(&text.slug, korean));
        for file in text.files.values().filter(|file| file.lang != Lang::KOREAN) {
            faults.extend(beside(korean, file));
        }
    }
    faults
}

/// The languages in which an alert would not go out.
pub(super) fn missing(stock: &Stock) -> Vec<Fault> {
    let mut missing = Vec::new();
    for text in alerts(stock) {
        for lang in stock.city.tags().filter(|lang| !text.files.contains_key(lang)) {
            missing.push(Fault {
                path: format!("alerts/{}", text.slug),
                line: 0,
                what: format!("it is missing in {lang}"),
                advice: "Translate it: who reads no other language hears nothing".to_owned(),
            });
        }
    }
    missing
}

fn alerts(stock: &Stock) -> impl Iterator<Item = &GuideFile> {
    stock.others.iter().filter(|(kind, _)| *kind == Kind::Alert).map(|(_, text)| text)
}

fn in_korean(slug: &str, file: &TextFile) -> Vec<Fault> {
    let mut faults = Vec::new();
    let used = sorted(file);
    for slot in used.iter().filter(|slot| !SLOTS.contains(&slot.as_str())) {
        faults.push(fault(file, format!("nothing can be filled into {{{slot}}}"), "Take it out"));
    }
    for level in file.front.levels.iter().filter(|level| Level::parse(level).is_none()) {
        faults.push(fault(file, format!("{level} is no level"), "Use one that has a name"));
    }
    let uses = |slot: &str| used.iter().any(|used| used == slot);
    if uses("level") == file.front.levels.is_empty() {
        let what =
            "it says {level} without levels, or has levels and does not say which".to_owned();
        faults.push(fault(file, what, "Write both, or neither"));
    }
    if uses("alert") != is_an_end(slug) {
        let what = "{alert} stands where no alert is ended, or is missing where one is".to_owned();
        faults.push(fault(file, what, "Name the alert in its end alone"));
    }
    faults
}

fn beside(korean: &TextFile, file: &TextFile) -> Option<Fault> {
    let (wanted, used) = (sorted(korean), sorted(file));
    let list = |slots: &[String]| slots.join(", ");
    let what = || format!("its slots are {}, where ko.md has {}", list(&used), list(&wanted));
    (wanted != used).then(|| fault(file, what(), "Use the slots of ko.md, each as often"))
}

fn sorted(file: &TextFile) -> Vec<String> {
    let texts = [&file.front.title, &file.front.summary, &file.body];
    let mut all: Vec<String> =
        texts.into_iter().flat_map(|text| slots_in(text)).map(str::to_owned).collect();
    all.sort();
    all
}

fn fault(file: &TextFile, what: String, advice: &str) -> Fault {
    Fault { path: file.path.clone(), line: 1, what, advice: advice.to_owned() }
}
