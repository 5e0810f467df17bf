//! Whether a translation is far shorter or longer than its neighbours: something was left out, or added.

use super::What;
use super::reading::Read;

/// Fewer letters say too little: a heading of two syllables may become a sentence.
const FEWEST: usize = 20;

/// From this many pairs on, the usual ratio is theirs.
const ENOUGH: usize = 5;

/// How far from the usual ratio a translation may be, in percent.
const BOUNDS: (usize, usize) = (40, 250);

/// The usual letters of the translation for a hundred of the Korean; none where too few are given to say.
pub(super) fn usual<'r>(pairs: impl Iterator<Item = &'r (Read, Read)>) -> Option<usize> {
    let mut ratios: Vec<usize> = pairs
        .map(|(source, target)| (source.letters(), target.letters()))
        .filter(|(source, _)| *source >= FEWEST)
        .map(|(source, target)| target * 100 / source)
        .collect();
    ratios.sort_unstable();
    if ratios.len() < ENOUGH { None } else { ratios.get(ratios.len() / 2).copied() }
}

/// What is wrong with the length, if anything.
pub(super) fn check(source: &Read, target: &Read, usual: Option<usize>) -> Option<What> {
    let (korean, letters) = (source.letters(), target.letters());
    let usual = korean * usual? / 100;
    let (least, most) = (usual * BOUNDS.0 / 100, usual * BOUNDS.1 / 100);
    let fits = korean < FEWEST || (least..=most).contains(&letters);
    (!fits).then_some(What::Length { letters, usual })
}
