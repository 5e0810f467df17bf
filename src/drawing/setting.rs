//! Words set in lines: as many to a line as fit, never a cut word, and an ellipsis where a text does not fit whole.

use skrifa::MetadataProvider;
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::DrawSettings;
use unicode_segmentation::UnicodeSegmentation;

use super::Undrawn;
use super::breaking::pieces;
use super::canvas::{Area, Canvas, Outline, Rgb};
use super::fonts::{Faces, Weight};
use super::shaping::Shaped;

const ELLIPSIS: &str = "…";

/// How words look: the size of their letters in pixels, and how heavy these are.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    pub size: f32,
    pub weight: Weight,
}

/// To which side lines are set: where one begins to read, or where one ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    Start,
    End,
}

/// Words in lines.
#[derive(Clone, Debug)]
pub struct Block {
    pub lines: Vec<String>,
    /// Whether there are more words than lines for them.
    pub is_cut: bool,
    style: Style,
}

impl Faces<'_> {
    /// The height of a line, in pixels.
    pub fn line(&self, style: Style) -> f32 {
        (style.size * self.leading).round()
    }

    pub fn height(&self, block: &Block) -> f32 {
        self.line(block.style) * block.lines.len() as f32
    }

    /// How wide the widest line is.
    pub fn width_of(&self, block: &Block) -> f32 {
        let set = (block.style.size, block.style.weight);
        block.lines.iter().map(|line| self.width(line, set)).fold(0.0, f32::max)
    }

    /// Sets a text of one paragraph into a width, in at most so many lines.
    pub fn set(&self, text: &str, style: Style, width: f32, most: usize) -> Block {
        let set = (style.size, style.weight);
        let measured = self.measured(text, set, width);
        let mut lines = fitted(&measured, width);
        let is_cut = lines.len() > most;
        if is_cut {
            lines.truncate(most);
            if let Some(last) = lines.last_mut() {
                *last = self.cut(last, set, width);
            }
        }
        Block { lines, is_cut, style }
    }

    /// The same with lines of about the same length: for a title.
    pub fn set_evenly(&self, text: &str, style: Style, width: f32, most: usize) -> Block {
        let block = self.set(text, style, width, most);
        if block.is_cut || block.lines.len() < 2 {
            return block;
        }
        let measured = self.measured(text, (style.size, style.weight), width);
        let (mut narrow, mut wide) = (width / 2.0, width);
        while wide - narrow > 4.0 {
            let middle = f32::midpoint(narrow, wide);
            match fitted(&measured, middle).len() > block.lines.len() {
                true => narrow = middle,
                false => wide = middle,
            }
        }
        Block { lines: fitted(&measured, wide), ..block }
    }

    /// The pieces of a text with their widths, without and with the spaces behind them. What is wider than a line
    /// goes in clusters: an address.
    fn measured<'t>(&self, text: &'t str, set: (f32, Weight), width: f32) -> Vec<Piece<'t>> {
        let mut measured = Vec::new();
        for piece in pieces(text, self.by_words) {
            let one = self.piece(piece, set);
            match one.ink > width {
                true => measured.extend(piece.graphemes(true).map(|part| self.piece(part, set))),
                false => measured.push(one),
            }
        }
        measured
    }

    fn piece<'t>(&self, text: &'t str, set: (f32, Weight)) -> Piece<'t> {
        let bare = text.trim_end();
        let ink = self.width(bare, set);
        let whole = if bare == text { ink } else { self.width(text, set) };
        Piece { text, ink, whole }
    }

    /// A line with an ellipsis behind as many of its words as leave room for it.
    fn cut(&self, line: &str, set: (f32, Weight), width: f32) -> String {
        let parts = pieces(line, self.by_words);
        for kept in (1..=parts.len()).rev() {
            let words = parts.get(..kept).unwrap_or_default().concat();
            let words = words.trim_end().trim_end_matches([',', '.', ';', ':', '·', '-', '–']);
            let cut = format!("{words}{ELLIPSIS}");
            if self.width(&cut, set) <= width {
                return cut;
            }
        }
        ELLIPSIS.to_owned()
    }

    /// Draws a block into an area, from its top.
    ///
    /// # Errors
    /// [`Undrawn::Letters`].
    pub fn draw(
        &self,
        canvas: &mut Canvas,
        block: &Block,
        area: Area,
        align: Align,
        colours: (Rgb, Rgb),
    ) -> Result<(), Undrawn> {
        let style = block.style;
        let first = self.faces.first();
        let (ascent, descent) = first.map_or((1.0, 0.2), |face| (face.ascent, face.descent));
        let line_height = self.line(style);
        let base = (line_height - (ascent + descent) * style.size) / 2.0 + ascent * style.size;
        for (n, line) in block.lines.iter().enumerate() {
            let shaped = self.shape(line, (style.size, style.weight));
            if shaped.lacks {
                return Err(Undrawn::Letters(line.clone()));
            }
            let is_left = (align == Align::Start) != self.is_rtl;
            let x = if is_left { area.x } else { area.x + area.width - shaped.width };
            let y = area.y + n as f32 * line_height + base;
            self.ink(canvas, &shaped, style.size, (x, y), colours);
        }
        Ok(())
    }

    fn ink(
        &self,
        canvas: &mut Canvas,
        shaped: &Shaped,
        size: f32,
        at: (f32, f32),
        colours: (Rgb, Rgb),
    ) {
        for glyph in &shaped.glyphs {
            let Some(face) = self.faces.get(glyph.face) else { continue };
            let glyphs = face.font.outline_glyphs();
            let Some(found) = glyphs.get(glyph.id.into()) else { continue };
            let mut outline = Outline::default();
            let settings = DrawSettings::unhinted(Size::new(size), LocationRef::default());
            // A glyph without an outline is a space.
            if found.draw(settings, &mut outline).is_ok() {
                canvas.outline(&outline, (at.0 + glyph.x, at.1 - glyph.y), colours);
            }
        }
    }
}

/// What stands together in a line.
#[derive(Clone, Copy, Debug)]
struct Piece<'t> {
    text: &'t str,
    ink: f32,
    whole: f32,
}

/// Lines of as many pieces as fit.
fn fitted(pieces: &[Piece<'_>], width: f32) -> Vec<String> {
    let (mut lines, mut line, mut filled) = (Vec::new(), String::new(), 0.0);
    for piece in pieces {
        if !line.is_empty() && filled + piece.ink > width {
            lines.push(std::mem::take(&mut line).trim_end().to_owned());
            filled = 0.0;
        }
        line.push_str(piece.text);
        filled += piece.whole;
    }
    if !line.trim().is_empty() {
        lines.push(line.trim_end().to_owned());
    }
    lines
}
