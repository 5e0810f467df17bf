//! Damm's check digit: it finds every single wrong digit and every exchange of two neighbours.
//!
//! H. Michael Damm, *Total anti-symmetrische Quasigruppen*, thesis, Philipps-Universität Marburg,
//! 2004, page 111, <https://archiv.ub.uni-marburg.de/diss/z2004/0516/>. Luhn's digit misses 90 for
//! 09; Verhoeff's is as good and needs three tables.

/// The operation of a weakly totally anti-symmetric quasigroup with a diagonal of zeros.
const TABLE: [[u8; 10]; 10] = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

/// The digit to append. `digits` are values 0 to 9.
pub(super) fn digit_for(digits: &[u8]) -> u8 {
    digits.iter().fold(0, |interim, &digit| TABLE[usize::from(interim)][usize::from(digit)])
}

/// Whether the last digit belongs to those before it.
pub(super) fn fits(digits: &[u8]) -> bool {
    digit_for(digits) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_the_thesis() {
        assert_eq!(digit_for(&[5, 7, 2]), 4);
        assert!(fits(&[5, 7, 2, 4]));
    }

    fn times(x: u8, y: u8) -> u8 {
        TABLE[usize::from(x)][usize::from(y)]
    }

    #[test]
    fn the_table_finds_what_it_promises() {
        for x in 0..10 {
            assert_eq!(times(x, x), 0, "the diagonal");
            // A Latin square: one wrong digit changes the interim digit, and for good.
            for mut line in [
                std::array::from_fn(|y| times(x, y as u8)),
                std::array::from_fn(|y| times(y as u8, x)),
            ] {
                line.sort_unstable();
                assert_eq!(line, [0_u8, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
            }
            for (c, y) in (0..10).flat_map(|c| (0..x).map(move |y| (c, y))) {
                let exchanged = times(times(c, y), x);
                assert_ne!(times(times(c, x), y), exchanged, "{x} and {y} after {c}");
            }
        }
    }
}
