//! Words and shapes on a picture, in every script of the city, with the fonts that the machine has.
//!
//! Deliberately absent: a glyph for what no font has. A picture with boxes for letters is not drawn at all.

mod breaking;
mod canvas;
mod fonts;
mod setting;
mod shaping;
mod strokes;

pub use self::canvas::{Area, Canvas, Rgb};
pub use self::fonts::{Faces, Fonts, Weight};
pub use self::setting::{Align, Block, Style};
pub use self::strokes::{Point, distance, span};

/// Why there is no picture.
#[derive(Debug, thiserror::Error)]
pub enum Undrawn {
    /// A letter of the text is in none of the fonts that were found.
    #[error("no font of this machine has all letters of {0:?}")]
    Letters(String),
    #[error("the picture could not be encoded")]
    Encoding(#[from] png::EncodingError),
}
