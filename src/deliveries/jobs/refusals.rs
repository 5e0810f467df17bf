//! Whether a policy means one recipient or the house: one refusal may be hers, those of several in a row are
//! ours.

use std::collections::{HashSet, VecDeque};
use std::hash::{DefaultHasher, Hash, Hasher};

/// Answers that are looked at.
const LAST: usize = 20;
/// Different recipients among them who were refused.
const SEVERAL: usize = 5;

/// The last answers: who was refused in the name of a policy, and none for who was not.
#[derive(Default)]
pub(super) struct Refusals(VecDeque<Option<u64>>);

impl Refusals {
    /// Counts an answer. Whether by now the house itself is refused; then the count begins anew.
    pub fn count(&mut self, address: &str, is_spurned: bool) -> bool {
        let mut hasher = DefaultHasher::new();
        address.to_ascii_lowercase().hash(&mut hasher);
        self.0.push_back(is_spurned.then(|| hasher.finish()));
        if self.0.len() > LAST {
            self.0.pop_front();
        }
        let refused: HashSet<u64> = self.0.iter().flatten().copied().collect();
        let is_ours = is_spurned && refused.len() >= SEVERAL;
        if is_ours {
            self.0.clear();
        }
        is_ours
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(answers: &[(&str, bool)]) -> Vec<bool> {
        let mut refusals = Refusals::default();
        answers.iter().map(|(address, refused)| refusals.count(address, *refused)).collect()
    }

    #[test]
    fn one_recipient_is_not_the_house() {
        let often = [("Jin@example.com", true), ("jin@example.com", true)].repeat(20);
        assert!(!counted(&often).contains(&true));
    }

    #[test]
    fn several_in_a_row_are() {
        let five = ["a", "b", "c", "d", "e"].map(|address| (address, true));
        assert_eq!(counted(&five), [false, false, false, false, true]);
        let among: Vec<_> =
            (0..100).map(|at| (["a", "b", "c", "d", "e"][at / 10 % 5], at % 10 == 0)).collect();
        assert!(!counted(&among).contains(&true), "one in ten is refused");
    }
}
