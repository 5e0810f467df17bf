//! Hiding small numbers in a table with sums.
//!
//! A number from 1 to 4 is not shown (primary suppression). Since it could be found from a sum and the other numbers
//! in it, others are hidden with it (secondary suppression), the smallest first, until no hidden one follows from
//! what is shown: neither from the sums one after the other, with what is known of each, nor from all of them
//! together, solved as equations. Both kinds are shown by one sign: one that told which is which would say that the
//! others are large, and so how much is left for the small ones. See Hundepool et al., *Statistical Disclosure Control* (Wiley 2012), chapter 4, and the Handbook on
//! Statistical Disclosure Control of Eurostat's ESSnet, 4.2. Zeros are shown: they say that nobody asked.

use std::collections::BTreeMap;

/// Numbers below this are hidden, but for zero.
pub const SMALL: i64 = 5;

/// More than any month has: what is hidden is at most that.
const MOST: i64 = 1 << 40;

/// So often all sums are taken one after the other: tables of a month are settled after a few.
const ROUNDS: usize = 100;

/// A large prime. Equations are solved modulo it: their coefficients are 1 and −1.
const PRIME: i64 = 2_147_483_647;

/// A number as it may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    Shown(i64),
    /// From 1 to 4, or such a one could be found from it.
    Hidden,
}

impl Cell {
    fn is_shown(self) -> bool {
        matches!(self, Self::Shown(_))
    }
}

/// The values as they may be shown. Each addition is some cells and last the one that is their sum.
pub fn hide(values: &[i64], additions: &[Vec<usize>]) -> Vec<Cell> {
    let is_small = |value: i64| 0 < value && value < SMALL;
    let cell = |value: &i64| if is_small(*value) { Cell::Hidden } else { Cell::Shown(*value) };
    let mut cells: Vec<Cell> = values.iter().map(cell).collect();
    loop {
        let mut told = told(values, &cells, additions);
        if told.is_empty() {
            told = solved(&cells, additions);
        }
        // First where fewest are hidden: there it follows. Where all of an addition is hidden, another one that
        // holds the number has something left to hide.
        let with = additions.iter().filter(|one| one.iter().any(|index| told.contains(index)));
        let hidden = |one: &Vec<usize>| unknowns(&cells, one).len();
        let next = with.filter_map(|one| Some((hidden(one), smallest(&cells, one)?)));
        let next = next.min_by_key(|(hidden, _)| *hidden).map(|(_, index)| index);
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

/// At least and at most.
type Bounds = (i64, i64);

/// What a reader knows of each number at first. Zeros are hidden only where nothing else is left, and whoever knows
/// that takes a hidden one for at least 1: where it is, they are not to find it either.
fn at_first(values: &[i64], cells: &[Cell]) -> Vec<Bounds> {
    let known = values.iter().zip(cells).map(|(value, cell)| match cell {
        Cell::Shown(value) => (*value, *value),
        Cell::Hidden => ((*value).min(1), MOST),
    });
    known.collect()
}

/// The hidden numbers that follow from the additions, one taken after the other until none tells more. Also those
/// that alone are hidden in an addition.
fn told(values: &[i64], cells: &[Cell], additions: &[Vec<usize>]) -> Vec<usize> {
    let mut bounds = at_first(values, cells);
    for _ in 0..ROUNDS {
        let mut is_news = false;
        for addition in additions {
            is_news |= narrow(&mut bounds, addition);
        }
        if !is_news {
            break;
        }
    }
    let known = cells.iter().zip(&bounds).enumerate();
    let known = known.filter(|(_, (cell, (least, most)))| !cell.is_shown() && least >= most);
    known.map(|(index, _)| index).collect()
}

/// Takes into the bounds what an addition says. Gives whether it said more than was known.
fn narrow(bounds: &mut [Bounds], addition: &[usize]) -> bool {
    let Some((sum, parts)) = addition.split_last() else { return false };
    let at = |bounds: &[Bounds], index: usize| bounds.get(index).copied().unwrap_or_default();
    let all = parts.iter().fold((0, 0), |(least, most), index| {
        let (from, to) = at(bounds, *index);
        (least + from, most + to)
    });
    let (sum_least, sum_most) = at(bounds, *sum);
    let mut is_news = set(bounds, *sum, all);
    for index in parts {
        let (from, to) = at(bounds, *index);
        // What the others leave, by what was known of all of them before.
        let left = (sum_least - (all.1 - to), sum_most - (all.0 - from));
        is_news |= set(bounds, *index, left);
    }
    is_news
}

fn set(bounds: &mut [Bounds], index: usize, (least, most): Bounds) -> bool {
    let Some(known) = bounds.get_mut(index) else { return false };
    let next = (known.0.max(least), known.1.min(most));
    std::mem::replace(known, next) != next
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
        assert_eq!(cells[1], Cell::Hidden);
        assert_eq!(cells.iter().filter(|cell| !cell.is_shown()).count(), 4, "{cells:?}");
    }

    #[test]
    fn two_ones_that_make_two_are_not_told() {
        // 10 = 8 + 1 + 1 would tell both.
        let addition = vec![vec![0, 1, 2, 3]];
        let cells = hide(&[8, 1, 1, 10], &addition);
        assert!(cells[0] == Cell::Hidden || cells[3] == Cell::Hidden, "{cells:?}");
        let cells = hide(&[8, 1, 3, 12], &addition);
        assert_eq!(cells, [Cell::Shown(8), Cell::Hidden, Cell::Hidden, Cell::Shown(12)]);
    }

    /// Of an addition in which nothing is left to hide the number is kept by another one.
    #[test]
    fn what_one_sum_cannot_keep_another_does() {
        let cells = hide(&[1, 1, 9, 10], &[vec![0, 1], vec![1, 2, 3]]);
        assert!(!cells[0].is_shown() && !cells[1].is_shown());
        assert!(!cells[2].is_shown() || !cells[3].is_shown(), "{cells:?}");
    }

    /// In each line and column of two squares two are hidden, and one that joins the squares: it follows from the
    /// sums of one square though no single sum tells it.
    #[test]
    fn what_follows_from_several_sums_is_found() {
        let (values, additions) = table(&vec![vec![50; 4]; 4]);
        let mut cells: Vec<Cell> = values.iter().copied().map(Cell::Shown).collect();
        for index in [0, 1, 5, 6, 12, 13, 17, 18, 7] {
            cells[index] = Cell::Hidden;
        }
        assert_eq!(told(&values, &cells, &additions), Vec::<usize>::new());
        assert_eq!(solved(&cells, &additions), [7]);
    }

    /// All tables that fit what is shown, by trying.
    fn fits(cells: &[Cell], rows: usize, most: i64) -> Vec<Vec<i64>> {
        let (mut found, wide) = (Vec::new(), 2);
        let ways = (0..rows * wide).fold(1, |ways, _| ways * (most + 1));
        for way in 0..ways {
            let digits = (0..rows * wide).scan(way, |left, _| {
                let digit = *left % (most + 1);
                *left /= most + 1;
                Some(digit)
            });
            let tried: Vec<Vec<i64>> =
                digits.collect::<Vec<_>>().chunks(wide).map(<[i64]>::to_vec).collect();
            let (values, _) = table(&tried);
            let fits =
                |(value, cell): (&i64, &Cell)| !cell.is_shown() || *cell == Cell::Shown(*value);
            if values.iter().zip(cells).all(fits) {
                found.push(values);
            }
        }
        found
    }

    proptest! {
        #[test]
        fn nothing_hidden_follows_from_what_is_shown(
            inner in proptest::collection::vec(proptest::collection::vec(0_i64..12, 4), 1..5),
        ) {
            let (values, additions) = table(&inner);
            let cells = hide(&values, &additions);
            for (value, cell) in values.iter().zip(&cells) {
                prop_assert!(!(1..SMALL).contains(value) || *cell == Cell::Hidden);
                prop_assert!(!cell.is_shown() || *cell == Cell::Shown(*value));
            }
            prop_assert!(solved(&cells, &additions).is_empty());
            let told = told(&values, &cells, &additions);
            for addition in additions.iter().filter(|one| one.iter().any(|at| told.contains(at))) {
                prop_assert!(smallest(&cells, addition).is_none());
            }
        }

        /// Who knows the sign and the sums, and tries all numbers that fit, is left with two at least for each.
        #[test]
        fn each_hidden_number_may_be_another(
            inner in proptest::collection::vec(proptest::collection::vec(0_i64..7, 2), 1..3),
        ) {
            let (values, additions) = table(&inner);
            let cells = hide(&values, &additions);
            let fits = fits(&cells, inner.len(), 8);
            prop_assert!(fits.contains(&values));
            for (index, _) in cells.iter().enumerate().filter(|(_, cell)| !cell.is_shown()) {
                prop_assert!(fits.iter().any(|fit| fit[index] != values[index]), "{cells:?}");
            }
        }
    }
}
