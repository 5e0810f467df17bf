//! The fonts of the machine: found once, when the first picture is drawn, and mapped into memory only while one is.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{LazyLock, OnceLock};

use fontdb::{Database, ID, Style};
use harfrust::ShaperData;
use serde::Deserialize;
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};

use crate::language::Lang;

/// How heavy letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    Regular,
    Bold,
}

/// What a language is set in.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    families: Vec<String>,
    leading: f32,
    package: String,
    #[serde(default)]
    words: bool,
}

/// What is set where a language is not named, and what its words of other scripts are.
const PLAIN: &str = "plain";
const REST: &str = "rest";

/// A table that does not parse leaves every language without a picture; `fonts_are_named` looks at it.
static WANTED: LazyLock<BTreeMap<String, Wanted>> =
    LazyLock::new(|| toml::from_str(include_str!("fonts.toml")).unwrap_or_default());

fn wanted(lang: Lang) -> Option<&'static Wanted> {
    WANTED.get(lang.as_str()).or_else(|| WANTED.get(PLAIN))
}

/// Where fonts are looked for, and what was found there.
#[derive(Debug, Default)]
pub struct Fonts {
    folder: Option<PathBuf>,
    found: OnceLock<Found>,
}

/// The faces of the families that are wanted.
#[derive(Debug)]
struct Found {
    files: Database,
    /// By family: the regular face and the bold one.
    faces: BTreeMap<String, Pair>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Pair {
    regular: Option<ID>,
    bold: Option<ID>,
}

/// A file that was mapped, the number of the face in it, and how heavy that is.
type Mapped<'d> = (&'d [u8], u32, Weight);

/// The faces that a language is set in, the best first, and its way of setting.
pub struct Faces<'d> {
    pub(super) faces: Vec<Face<'d>>,
    pub(super) leading: f32,
    /// Whether its lines break between words alone.
    pub(super) by_words: bool,
    pub(super) lang: Lang,
    pub(super) is_rtl: bool,
}

pub(super) struct Face<'d> {
    pub(super) font: FontRef<'d>,
    pub(super) shaping: ShaperData,
    pub(super) weight: Weight,
    /// In sizes of its letters.
    pub(super) ascent: f32,
    pub(super) descent: f32,
}

impl Fonts {
    /// Fonts below a folder; without one, in the usual folders of the machine.
    pub fn new(folder: Option<PathBuf>) -> Self {
        Self { folder, found: OnceLock::new() }
    }

    /// Whether the machine has a font with each of these letters. It takes its time when it is asked first.
    pub fn have(&self, lang: Lang, text: &str) -> bool {
        let all = |faces: &Faces<'_>| text.chars().all(|letter| faces.have(letter));
        self.with(lang, false, all).unwrap_or(false)
    }

    /// The Debian package with the fonts of a language.
    pub fn package(lang: Lang) -> &'static str {
        wanted(lang).map_or("", |wanted| wanted.package.as_str())
    }

    /// Does something with the faces of a language, which are in memory only so long. None: there are none.
    pub fn with<T>(
        &self,
        lang: Lang,
        is_rtl: bool,
        then: impl FnOnce(&Faces<'_>) -> T,
    ) -> Option<T> {
        let wanted = wanted(lang)?;
        let found = self.found.get_or_init(|| Found::look(self.folder.as_ref()));
        let ids = found.chain(wanted);
        let (mut then, mut done) = (Some(then), None);
        map(&found.files, &ids, &[], &mut |mapped: &[Mapped<'_>]| {
            let faces: Vec<Face<'_>> = mapped.iter().filter_map(Face::new).collect();
            if let Some(then) = then.take().filter(|_| !faces.is_empty()) {
                let (leading, by_words) = (wanted.leading, wanted.words);
                done = Some(then(&Faces { faces, leading, by_words, lang, is_rtl }));
            }
        });
        done
    }
}

/// Maps files one in the other, so that all are there at once and none stays.
fn map(
    files: &Database,
    ids: &[(ID, Weight)],
    mapped: &[Mapped<'_>],
    then: &mut dyn FnMut(&[Mapped<'_>]),
) {
    let Some(((id, weight), rest)) = ids.split_first() else { return then(mapped) };
    let read = files.with_face_data(*id, |data, index| {
        let mut more: Vec<Mapped<'_>> = mapped.to_vec();
        more.push((data, index, *weight));
        map(files, rest, &more, then);
    });
    // Its file is gone since it was found.
    if read.is_none() {
        map(files, rest, mapped, then);
    }
}

impl Found {
    fn look(folder: Option<&PathBuf>) -> Self {
        let mut files = Database::new();
        match folder {
            Some(folder) => files.load_fonts_dir(folder),
            None => files.load_system_fonts(),
        }
        let mut faces: BTreeMap<String, Pair> = BTreeMap::new();
        let wanted: Vec<&String> =
            WANTED.values().flat_map(|wanted| wanted.families.iter()).collect();
        let mut others = Vec::new();
        for face in files.faces() {
            let named = |family: &&&String| face.families.iter().any(|(name, _)| name == **family);
            let family = wanted.iter().find(named).filter(|_| face.style == Style::Normal);
            let pair = family.map(|family| faces.entry((*family).clone()).or_default());
            match (pair, face.weight.0) {
                (Some(pair), 400) if pair.regular.is_none() => pair.regular = Some(face.id),
                (Some(pair), 700) if pair.bold.is_none() => pair.bold = Some(face.id),
                _ => others.push(face.id),
            }
        }
        // A machine may have thousands of others.
        for id in others {
            files.remove_face(id);
        }
        Self { files, faces }
    }

    /// The faces of a language, then those of everything else.
    fn chain(&self, wanted: &Wanted) -> Vec<(ID, Weight)> {
        let rest = WANTED.get(REST).map(|rest| rest.families.as_slice()).unwrap_or_default();
        let mut ids: Vec<(ID, Weight)> = Vec::new();
        for family in wanted.families.iter().chain(rest) {
            let Some(pair) = self.faces.get(family) else { continue };
            let both = [(pair.regular, Weight::Regular), (pair.bold, Weight::Bold)];
            for (id, weight) in both.into_iter().filter_map(|(id, weight)| Some((id?, weight))) {
                if !ids.iter().any(|(known, _)| *known == id) {
                    ids.push((id, weight));
                }
            }
        }
        ids
    }
}

impl<'d> Face<'d> {
    fn new((data, index, weight): &Mapped<'d>) -> Option<Self> {
        let font = FontRef::from_index(data, *index).ok()?;
        let metrics = font.metrics(Size::new(1.0), LocationRef::default());
        let (ascent, descent) = (metrics.ascent, -metrics.descent);
        Some(Self { shaping: ShaperData::new(&font), font, weight: *weight, ascent, descent })
    }

    pub(super) fn has(&self, letter: char) -> bool {
        self.font.charmap().map(letter).is_some()
    }
}

impl Faces<'_> {
    /// Whether a letter can be shown, or needs no ink.
    fn have(&self, letter: char) -> bool {
        is_unseen(letter) || self.faces.iter().any(|face| face.has(letter))
    }
}

/// Space, and marks that say only how others stand.
pub(super) fn is_unseen(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || matches!(
            letter,
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}'
                | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fonts_are_named() {
        let lang = |tag: &str| Lang::parse(tag).expect("a tag");
        assert!(WANTED.contains_key(PLAIN) && WANTED.contains_key(REST));
        assert_eq!(Fonts::package(lang("ko")), "fonts-noto-cjk");
        assert_eq!(Fonts::package(lang("vi")), "fonts-noto-core");
    }

    #[test]
    fn what_no_font_has_is_said() {
        let folder = tempfile::tempdir().expect("a folder");
        let none = Fonts::new(Some(folder.path().to_owned()));
        assert!(!none.have(Lang::KOREAN, "마루"));
        let fonts = Fonts::default();
        for (tag, text) in [("ko", "마루 …"), ("km", "ភាសា"), ("ur", "اردو"), ("vi", "Tiếng Việt")]
        {
            assert!(fonts.have(Lang::parse(tag).expect("a tag"), text), "{text}");
        }
        // A letter of nobody, for private use.
        assert!(!fonts.have(Lang::KOREAN, "마루 \u{10fff0}"));
    }
}
