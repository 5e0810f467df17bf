//! Hiding small numbers in a table with sums.
//!
//! A number from 1 to 4 is not shown (primary suppression). Since it could be found from a sum and the other numbers
//! in it, others are hidden with it (secondary suppression), the smallest first, until no hidden one follows from
//! what is shown: neither from one sum, with what is known of small numbers, nor from all sums together, solved as
//! equations. See Hundepool et al., *Statistical Disclosure Control* (Wiley 2012), chapter 4, and the Handbook on
//! Statistical Disclosure Control of Eurostat's ESSnet, 4.2. Zeros are shown: they say that nobody asked.

use std::collections::BTreeMap;

/// Numbers below this are hidden, but for zero.
pub const SMALL: i64 = 5;

/// More than any month has: what is hidden and not small is at most that.
const MOST: i64 = 1 << 40;

/// A large prime. Equations are solved modulo it: their coefficients are 1 and −1.
const PRIME: i64 = 2_147_483_647;

/// A number as it may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    Shown(i64),
    /// From 1 to 4.
    Few,
    /// Hidden, since a small one could be found from it.
    Hidden,
}

impl Cell {
    fn is_shown(self) -> bool {
        matches!(self, Self::Shown(_))
    }

    /// What a reader knows of it: at least and at most.
    fn bounds(self) -> (i64, i64) {
        match self {
            Self::Shown(value) => (value, value),
            Self::Few => (1, SMALL - 1),
            Self::Hidden => (0, MOST),
        }
    }
}

/// The values as they may be shown. Each addition is some cells and last the one that is their sum.
pub fn hide(values: &[i64], additions: &[Vec<usize>]) -> Vec<Cell> {
    let is_few = |value: i64| 0 < value && value < SMALL;
    let cell = |value: &i64| if is_few(*value) { Cell::Few } else { Cell::Shown(*value) };
    let mut cells: Vec<Cell> = values.iter().map(cell).collect();
    loop {
        let told = additions.iter().find(|addition| tells(&cells, addition));
        let next = told.and_then(|addition| smallest(&cells, addition));
        let next = next.or_else(|| {
            let solved = solved(&cells, additions);
            let with = additions
                .iter()
                .filter(|addition| addition.iter().any(|index| solved.contains(index)));
            with.filter_map(|addition| smallest(&cells, addition)).next()
        });
        match next.and_then(|index| cells.get_mut(index)) {
            Some(cell) => *cell = Cell::Hidden,
            None => return cells,
        }
    }
}

/// The smallest number of an addition that is shown and not zero; a zero only where nothing else is left.
fn smallest(cells: &[Cell], addition: &[usize]) -> Option<usize> {
    let shown = addition.iter().filter_map(|index| match cells.get(*index) {
        Some(Cell::Shown(value)) => Some((*value == 0, *value, *index)),
        _ => None,
    });
    shown.min().map(|(_, _, index)| index)
}

/// Whether a hidden number follows from this addition alone and from what is known of small ones.
fn tells(cells: &[Cell], addition: &[usize]) -> bool {
    let Some((sum, parts)) = addition.split_last() else { return false };
    let at = |index: &usize| cells.get(*index).copied().unwrap_or(Cell::Shown(0));
    let (sum_least, sum_most) = at(sum).bounds();
    let bounds = parts.iter().map(|index| at(index).bounds());
    let (least, most) = bounds.fold((0, 0), |(least, most), (from, to)| (least + from, most + to));
    let sum_follows = !at(sum).is_shown() && sum_least.max(least) == sum_most.min(most);
    sum_follows
        || parts.iter().map(at).filter(|cell| !cell.is_shown()).any(|cell| {
            let (from, to) = cell.bounds();
            from.max(sum_least - (most - to)) == to.min(sum_most - (least - from))
        })
}

type Equation = BTreeMap<usize, i64>;

/// The hidden numbers that follow from all additions together: those that stand alone in an equation once the
/// others are solved (Gauss–Jordan).
fn solved(cells: &[Cell], additions: &[Vec<usize>]) -> Vec<usize> {
    let mut reduced: BTreeMap<usize, Equation> = BTreeMap::new();
    for addition in additions {
        let mut equation = unknowns(cells, addition);
        for (pivot, other) in &reduced {
            subtract(&mut equation, *pivot, other);
        }
        let Some((pivot, factor)) = equation.iter().next().map(|(at, by)| (*at, *by)) else {
            continue;
        };
        let inverse = power(factor, PRIME - 2);
        equation.values_mut().for_each(|by| *by = *by * inverse % PRIME);
        for other in reduced.values_mut() {
            subtract(other, pivot, &equation);
        }
        reduced.insert(pivot, equation);
    }
    reduced.iter().filter(|(_, equation)| equation.len() == 1).map(|(pivot, _)| *pivot).collect()
}

fn unknowns(cells: &[Cell], addition: &[usize]) -> Equation {
    let Some((sum, parts)) = addition.split_last() else { return Equation::new() };
    let is_hidden = |index: &&usize| cells.get(**index).is_some_and(|cell| !cell.is_shown());
    let parts = parts.iter().filter(is_hidden).map(|index| (*index, 1));
    parts.chain([sum].into_iter().filter(is_hidden).map(|index| (*index, PRIME - 1))).collect()
}

/// Takes an unknown out of an equation by one in which it has the factor 1.
fn subtract(equation: &mut Equation, pivot: usize, other: &Equation) {
    let Some(factor) = equation.get(&pivot).copied() else { return };
    for (index, by) in other {
        let left = equation.get(index).copied().unwrap_or(0) - factor * by % PRIME;
        match left.rem_euclid(PRIME) {
            0 => equation.remove(index),
            left => equation.insert(*index, left),
        };
    }
}

fn power(base: i64, exponent: i64) -> i64 {
    let (mut base, mut exponent, mut result) = (base, exponent, 1);
    while exponent > 0 {
        if exponent % 2 == 1 {
            result = result * base % PRIME;
        }
        base = base * base % PRIME;
        exponent /= 2;
    }
    result
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A table with sums of its lines, its columns and all.
    fn table(inner: &[Vec<i64>]) -> (Vec<i64>, Vec<Vec<usize>>) {
        let mut rows: Vec<Vec<i64>> = inner
            .iter()
            .map(|row| row.iter().copied().chain([row.iter().sum()]).collect())
            .collect();
        let width = rows[0].len();
        let sums = (0..width).map(|column| rows.iter().map(|row| row[column]).sum()).collect();
        rows.push(sums);
        let lines = (0..rows.len()).map(|row| (0..width).map(|c| row * width + c).collect());
        let columns = (0..width).map(|c| (0..rows.len()).map(|row| row * width + c).collect());
        let additions = lines.chain(columns).collect();
        (rows.concat(), additions)
    }

    fn hidden(inner: &[Vec<i64>]) -> Vec<Cell> {
        let (values, additions) = table(inner);
        hide(&values, &additions)
    }

    #[test]
    fn what_is_large_everywhere_is_shown() {
        let cells = hidden(&[vec![5, 6], vec![7, 0]]);
        assert_eq!(cells.iter().filter(|cell| cell.is_shown()).count(), 9);
    }

    #[test]
    fn a_small_number_takes_three_others_along() {
        let cells = hidden(&[vec![20, 3, 40], vec![50, 60, 70], vec![80, 90, 9]]);
        assert_eq!(cells[1], Cell::Few);
        assert_eq!(cells.iter().filter(|cell| !cell.is_shown()).count(), 4, "{cells:?}");
    }

    #[test]
    fn two_ones_that_make_two_are_not_told() {
        // 10 = 8 + 1 + 1 would tell both.
        let addition = vec![vec![0, 1, 2, 3]];
        let cells = hide(&[8, 1, 1, 10], &addition);
        assert!(cells[0] == Cell::Hidden || cells[3] == Cell::Hidden, "{cells:?}");
        let cells = hide(&[8, 1, 3, 12], &addition);
        assert_eq!(cells, [Cell::Shown(8), Cell::Few, Cell::Few, Cell::Shown(12)]);
    }

    /// In each line and column of two squares two are hidden, and one that joins the squares: it follows from the
    /// sums of one square though no single sum tells it.
    #[test]
    fn what_follows_from_several_sums_is_found() {
        let (values, additions) = table(&vec![vec![50; 4]; 4]);
        let mut cells: Vec<Cell> = values.into_iter().map(Cell::Shown).collect();
        for index in [0, 1, 5, 6, 12, 13, 17, 18, 7] {
            cells[index] = Cell::Hidden;
        }
        assert!(!additions.iter().any(|addition| tells(&cells, addition)));
        assert_eq!(solved(&cells, &additions), [7]);
    }

    proptest! {
        #[test]
        fn nothing_hidden_follows_from_what_is_shown(
            inner in proptest::collection::vec(proptest::collection::vec(0_i64..12, 4), 1..5),
        ) {
            let (values, additions) = table(&inner);
            let cells = hide(&values, &additions);
            for (value, cell) in values.iter().zip(&cells) {
                prop_assert!(!(1..SMALL).contains(value) || *cell == Cell::Few);
                prop_assert!(!cell.is_shown() || *cell == Cell::Shown(*value));
            }
            prop_assert!(solved(&cells, &additions).is_empty());
            for addition in &additions {
                prop_assert!(!tells(&cells, addition) || smallest(&cells, addition).is_none());
            }
        }
    }
}
