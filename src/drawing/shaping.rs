//! From letters to glyphs: which font has them, in which order they are seen, and where each stands.

use harfrust::{Direction, Language, ShapeOptions, UnicodeBuffer};
use icu_properties::CodePointMapData;
use icu_properties::props::Script;
use unicode_bidi::{BidiInfo, Level};
use unicode_segmentation::UnicodeSegmentation;

use super::fonts::{Faces, Weight, is_unseen};

/// A glyph in its place on a line, in pixels from the line's left end and its base.
#[derive(Clone, Copy, Debug)]
pub(super) struct Glyph {
    /// Its place among the faces.
    pub(super) face: usize,
    pub(super) id: u32,
    pub(super) x: f32,
    pub(super) y: f32,
}

/// A line of glyphs as it is seen.
#[derive(Debug, Default)]
pub(super) struct Shaped {
    pub(super) glyphs: Vec<Glyph>,
    pub(super) width: f32,
    /// Whether a glyph is the box that stands for what a font lacks.
    pub(super) lacks: bool,
}

/// Letters that follow each other, of one script and in one face.
#[derive(Debug)]
struct Item<'t> {
    text: &'t str,
    face: usize,
}

impl Faces<'_> {
    /// Shapes one line.
    pub(super) fn shape(&self, line: &str, (size, weight): (f32, Weight)) -> Shaped {
        let base = if self.is_rtl { Level::rtl() } else { Level::ltr() };
        let bidi = BidiInfo::new(line, Some(base));
        let mut shaped = Shaped::default();
        for paragraph in &bidi.paragraphs {
            let (levels, runs) = bidi.visual_runs(paragraph, paragraph.range.clone());
            for run in runs {
                let is_rtl = levels.get(run.start).is_some_and(Level::is_rtl);
                let mut items = self.items(line.get(run).unwrap_or_default(), weight);
                if is_rtl {
                    items.reverse();
                }
                for item in &items {
                    self.add(&mut shaped, item, is_rtl, size);
                }
            }
        }
        shaped
    }

    /// How wide a piece is, in pixels.
    pub(super) fn width(&self, piece: &str, set: (f32, Weight)) -> f32 {
        self.shape(piece, set).width
    }

    fn add(&self, shaped: &mut Shaped, item: &Item<'_>, is_rtl: bool, size: f32) {
        let Some(face) = self.faces.get(item.face) else { return };
        let shaper = face.shaping.shaper(&face.font).build();
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(item.text);
        buffer.set_direction(match is_rtl {
            true => Direction::RightToLeft,
            false => Direction::LeftToRight,
        });
        if let Ok(language) = self.lang.as_str().parse::<Language>() {
            buffer.set_language(language);
        }
        buffer.guess_segment_properties();
        let scale = size / shaper.units_per_em() as f32;
        let glyphs = shaper.shape(buffer, ShapeOptions::new());
        let placed = glyphs.glyph_infos().iter().zip(glyphs.glyph_positions());
        for (info, place) in placed {
            let letter = item.text.get(info.cluster as usize..).and_then(|it| it.chars().next());
            shaped.lacks |= info.glyph_id == 0 && !letter.is_some_and(is_unseen);
            if info.glyph_id != 0 {
                let x = shaped.width + place.x_offset as f32 * scale;
                let y = place.y_offset as f32 * scale;
                shaped.glyphs.push(Glyph { face: item.face, id: info.glyph_id, x, y });
            }
            shaped.width += place.x_advance as f32 * scale;
        }
    }

    fn items<'t>(&self, run: &'t str, weight: Weight) -> Vec<Item<'t>> {
        let mut items: Vec<Item<'t>> = Vec::new();
        let (mut start, mut held): (usize, Option<(usize, Script)>) = (0, None);
        for (at, cluster) in run.grapheme_indices(true) {
            let script = script(cluster);
            let (face, script) = match held {
                // Signs and spaces stay with what they follow.
                Some((face, before)) if script == Script::Common && self.has(face, cluster) => {
                    (face, before)
                }
                _ => (self.face(cluster, weight), script),
            };
            if let Some((before, of)) = held
                && (before != face || (of != script && of != Script::Common))
            {
                items.extend(run.get(start..at).map(|text| Item { text, face: before }));
                start = at;
            }
            held = Some((face, script));
        }
        if let Some((face, _)) = held {
            items.extend(run.get(start..).map(|text| Item { text, face }));
        }
        items
    }

    fn has(&self, face: usize, cluster: &str) -> bool {
        let face = self.faces.get(face);
        face.is_some_and(|face| cluster.chars().all(|one| is_unseen(one) || face.has(one)))
    }

    /// The first face of this weight that has all of a cluster, else of any weight.
    fn face(&self, cluster: &str, weight: Weight) -> usize {
        let all = || (0..self.faces.len()).filter(|face| self.has(*face, cluster));
        let heavy = |face: &usize| self.faces.get(*face).is_some_and(|it| it.weight == weight);
        all().find(heavy).or_else(|| all().next()).unwrap_or_default()
    }
}

/// The script of a cluster: that of its first letter that has one.
fn script(cluster: &str) -> Script {
    let scripts = CodePointMapData::<Script>::new();
    let of = |letter: char| scripts.get(letter);
    let has_one = |script: &Script| !matches!(*script, Script::Common | Script::Inherited);
    cluster.chars().map(of).find(has_one).unwrap_or(Script::Common)
}
