//! Whether mails are short enough to be shown whole, in every frame in which somebody may get them.

use super::styling::LARGEST;
use super::{Letters, Unfillable};
use crate::language::Lang;
use crate::texts::Draft;

/// Words whose mail would be cut off, and how large it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLarge {
    pub lang: Lang,
    pub kilobytes: usize,
}

/// The first of these words that are too large in their own frame, or in that of another language: whoever wants one
/// in which there are no words gets them so. A frame is some kilobytes, so that small words are rendered once.
pub(super) fn too_large(
    letters: Letters<'_>,
    slug: &str,
    drafts: &[&Draft],
) -> Result<Option<TooLarge>, Unfillable> {
    for draft in drafts {
        let lang = draft.lang;
        let too_large = |bytes: usize| TooLarge { lang, kilobytes: bytes.div_ceil(1_024) };
        let own = letters.weight(slug, draft, lang)?;
        if own > LARGEST {
            return Ok(Some(too_large(own)));
        }
        if own <= LARGEST / 2 {
            continue;
        }
        for frame in letters.city.tags().filter(|frame| *frame != lang) {
            let framed = letters.weight(slug, draft, frame)?;
            if framed > LARGEST {
                return Ok(Some(too_large(framed)));
            }
        }
    }
    Ok(None)
}
