//! What differs between a segment and its translation. Order means nothing, since languages order their
//! sentences differently; how often something stands there does.

use super::What;
use super::amounts::{Amount, Origin, decimal};
use super::dates::Day;
use super::reading::Read;
use crate::facts::Facts;

/// Up to here a number may as well be a word, and a word a number: 세 사람, 3 people.
const SMALL: u32 = 12;

/// A difference: what the source has alone, and what the translation has alone.
type Difference = (Vec<String>, Vec<String>);

/// What differs, the gravest first.
pub(super) fn compare(source: &Read, target: &Read, facts: &Facts) -> Vec<What> {
    let mut found = Vec::new();
    let (lost, mut extra) = unmatched(&source.placeholders, &target.placeholders, |a, b| a == b);
    extra.extend(target.broken.iter().cloned());
    push(&mut found, (lost, extra), |lost, extra| What::Placeholder { lost, extra });
    compare_amounts(source, target, facts, &mut found);
    let phones = unmatched(&source.phones, &target.phones, |a, b| a == b);
    push(&mut found, phones, |lost, extra| What::Phone { lost, extra });
    let links = unmatched(&source.links, &target.links, |a, b| a == b);
    push(&mut found, links, |lost, extra| What::Link { lost, extra });
    let marks = unmatched(&source.marks, &target.marks, |a, b| a == b);
    push(&mut found, marks, |lost, extra| What::Marks { lost, extra });
    found
}

fn push(found: &mut Vec<What>, difference: Difference, what: fn(Vec<String>, Vec<String>) -> What) {
    let (lost, extra) = difference;
    if !(lost.is_empty() && extra.is_empty()) {
        found.push(what(lost, extra));
    }
}

/// What each side has alone once every pair is set aside.
fn unmatched<T: Clone>(
    source: &[T],
    target: &[T],
    same: impl Fn(&T, &T) -> bool,
) -> (Vec<T>, Vec<T>) {
    let mut extra = target.to_vec();
    let mut lost = Vec::new();
    for one in source {
        match extra.iter().position(|other| same(one, other)) {
            Some(at) => drop(extra.remove(at)),
            None => lost.push(one.clone()),
        }
    }
    (lost, extra)
}

fn compare_amounts(source: &Read, target: &Read, facts: &Facts, found: &mut Vec<What>) {
    let (dates, numbers_of_dates) = compare_dates(source, target);
    let (lost, extra) = (&numbers_of_dates.0, &numbers_of_dates.1);
    let lost: Vec<Amount> = source.amounts.iter().chain(lost).cloned().collect();
    let extra: Vec<Amount> = target.amounts.iter().chain(extra).cloned().collect();
    // Each with its own reading first, so that no amount takes the counterpart of another.
    let (lost, extra) = unmatched(&lost, &extra, |a, b| a.value == b.value);
    let (lost, mut extra) = unmatched(&lost, &extra, is_same_otherwise);
    let values = values_of_lost_facts(source, target, facts);
    for bare in extra.extract_if(.., |amount| values.contains(&amount.value)) {
        found.push(What::BareAmount { found: bare.shown });
    }
    let (lost, extra) = without_words(lost, extra);
    let (won, rest) = apart(lost, extra);
    push(found, shown(&won.0, &won.1), |lost, extra| What::Money { lost, extra });
    let is_date = |amount: &Amount| amount.origin == Origin::Date;
    let all_dates = rest.0.iter().chain(&rest.1).all(is_date);
    let (mut dated, numbered) = (dates, shown(&rest.0, &rest.1));
    if all_dates {
        dated.0.extend(numbered.0);
        dated.1.extend(numbered.1);
    } else {
        push(found, numbered, |lost, extra| What::Number { lost, extra });
    }
    push(found, dated, |lost, extra| What::Date { lost, extra });
}

/// The dates that differ, and the numbers of those that one side writes in pieces.
fn compare_dates(source: &Read, target: &Read) -> (Difference, (Vec<Amount>, Vec<Amount>)) {
    let (lost, mut extra) = unmatched(&source.days, &target.days, Day::is_same);
    let mut differ = Difference::default();
    let mut pieces = (Vec::new(), Vec::new());
    for day in lost {
        match extra.iter().position(|other| other.says_as_much_as(&day)) {
            Some(at) => {
                differ.0.push(day.shown);
                differ.1.push(extra.remove(at).shown);
            }
            None => pieces.0.extend(day.numbers()),
        }
    }
    pieces.1.extend(extra.iter().flat_map(Day::numbers));
    (differ, pieces)
}

/// Won have no fractions: whatever the mark, 10.320 won are ten thousand.
fn is_same_otherwise(source: &Amount, target: &Amount) -> bool {
    let won = source.origin == Origin::Won || target.origin == Origin::Won;
    won && target.other.as_ref() == Some(&source.value)
}

/// Leaves out what may stand in words on the other side.
fn without_words(mut lost: Vec<Amount>, mut extra: Vec<Amount>) -> (Vec<Amount>, Vec<Amount>) {
    extra.retain(|amount| amount.origin != Origin::Month);
    lost.retain(|amount| amount.origin != Origin::Month);
    let small = |amount: &Amount| {
        amount.origin != Origin::Won && amount.value.parse::<u32>().is_ok_and(|n| n <= SMALL)
    };
    // Where both sides have such a number it is no word, but another number.
    if !(lost.iter().any(small) && extra.iter().any(small)) {
        lost.retain(|amount| !small(amount));
        extra.retain(|amount| !small(amount));
    }
    (lost, extra)
}

type Amounts = (Vec<Amount>, Vec<Amount>);

/// The differences of money, and the rest. Where one side alone says won, the other's numbers are what
/// became of it.
fn apart(lost: Vec<Amount>, extra: Vec<Amount>) -> (Amounts, Amounts) {
    let is_won = |amount: &Amount| amount.origin == Origin::Won;
    let (lost_won, lost): (Vec<_>, Vec<_>) = lost.into_iter().partition(is_won);
    let (extra_won, extra): (Vec<_>, Vec<_>) = extra.into_iter().partition(is_won);
    match (lost_won.is_empty(), extra_won.is_empty()) {
        (false, true) => ((lost_won, extra), (lost, Vec::new())),
        (true, false) => ((lost, extra_won), (Vec::new(), extra)),
        _ => ((lost_won, extra_won), (lost, extra)),
    }
}

fn shown(lost: &[Amount], extra: &[Amount]) -> Difference {
    let shown = |amounts: &[Amount]| amounts.iter().map(|amount| amount.shown.clone()).collect();
    (shown(lost), shown(extra))
}

/// The values of the facts that the source names and the translation does not.
fn values_of_lost_facts(source: &Read, target: &Read, facts: &Facts) -> Vec<String> {
    let lost: Vec<&str> = source
        .facts
        .iter()
        .filter(|placeholder| !target.facts.contains(placeholder))
        .map(|placeholder| placeholder.fact.as_str())
        .collect();
    let values = facts.all().filter(|fact| lost.contains(&fact.id.as_str()));
    values
        .map(|fact| {
            let (whole, fraction) = fact.value.split_once('.').unwrap_or((&fact.value, ""));
            decimal(whole, fraction)
        })
        .collect()
}
