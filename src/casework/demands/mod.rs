//! Demands, counted: each month by language and topic, what was asked and what became of it, also of those whom
//! nobody helped. Small numbers are hidden ([`hiding`]), since a number below five may point at a person.

mod hiding;

use std::collections::BTreeMap;

use super::reading::Month;
use super::store;
use crate::db::Tx;
use crate::language::Lang;

pub use hiding::{Cell, SMALL};

/// What became of a demand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Somebody was answered, spoken with or led on.
    Helped,
    /// Turned away, closed without an answer, or given up.
    Unhelped,
    /// A question at the counter that is no case.
    Tallied,
    /// It waits or is worked on.
    Open,
}

impl Kind {
    pub const ALL: [Self; 4] = [Self::Helped, Self::Unhelped, Self::Tallied, Self::Open];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Helped => "helped",
            Self::Unhelped => "unhelped",
            Self::Tallied => "tallied",
            Self::Open => "open",
        }
    }

    /// From the outcome that is stored. None: it was no request for help.
    fn of(outcome: &str, waited: Option<i64>) -> Option<Self> {
        match outcome {
            "spam" | "duplicate" => None,
            "tally" => Some(Self::Tallied),
            "opened" => Some(Self::Open),
            // Whoever had an answer was helped, however the case ended later.
            _ if waited.is_some() => Some(Self::Helped),
            "answered" | "advised" | "interpreted" | "referred" | "paid" | "petition-filed" => {
                Some(Self::Helped)
            }
            _ => Some(Self::Unhelped),
        }
    }
}

/// One line of a month: of a language and a topic, of a language, or of all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// None: all languages.
    pub lang: Option<Lang>,
    /// None: all topics.
    pub topic: Option<String>,
    /// By [`Kind::ALL`].
    pub kinds: [Cell; Kind::ALL.len()],
    /// All of them.
    pub asked: Cell,
    /// Half of them had the first answer within so many minutes. None: too few were answered to say so.
    pub waited_minutes: Option<i64>,
}

/// A month, counted: for each language its topics and then all of it, and all languages last. Empty: nobody asked.
///
/// # Errors
/// Trouble with the database.
pub async fn of_month(tx: &mut Tx, month: Month) -> anyhow::Result<Vec<Row>> {
    let counted = store::count_demands(tx, month.first_day(), month.after().first_day()).await?;
    Ok(rows(counted))
}

/// How often each came, and after how many minutes it was answered.
#[derive(Clone, Debug, Default)]
struct Sum {
    kinds: [i64; Kind::ALL.len()],
    waits: BTreeMap<i64, i64>,
}

impl Sum {
    fn add(&mut self, kind: usize, waited: Option<i64>, times: i64) {
        if let Some(count) = self.kinds.get_mut(kind) {
            *count += times;
        }
        if let Some(waited) = waited {
            *self.waits.entry(waited).or_default() += times;
        }
    }

    fn asked(&self) -> i64 {
        self.kinds.iter().sum()
    }

    fn waited_minutes(&self) -> Option<i64> {
        let all: i64 = self.waits.values().sum();
        let mut seen = 0;
        let median = self.waits.iter().find(|(_, times)| {
            seen += **times;
            2 * seen >= all
        });
        let median = median.map(|(waited, _)| *waited);
        median.filter(|_| all >= SMALL)
    }
}

type Place = (Option<Lang>, Option<String>);

fn rows(counted: Vec<store::Counted>) -> Vec<Row> {
    let mut sums: BTreeMap<Place, Sum> = BTreeMap::new();
    for row in counted {
        let Some(kind) = Kind::of(&row.outcome, row.waited_minutes) else { continue };
        let at = Kind::ALL.iter().position(|one| *one == kind).unwrap_or_default();
        let (lang, topic) = (Some(row.lang), Some(row.topic));
        for place in [(lang, topic), (lang, None), (None, None)] {
            sums.entry(place).or_default().add(at, row.waited_minutes, row.times);
        }
    }
    let mut sums: Vec<(Place, Sum)> = sums.into_iter().collect();
    // A language's own line stands below its topics, that of all at the end.
    sums.sort_by(|((lang, topic), _), ((other_lang, other_topic), _)| {
        (lang.is_none(), lang, topic.is_none(), topic).cmp(&(
            other_lang.is_none(),
            other_lang,
            other_topic.is_none(),
            other_topic,
        ))
    });
    shown(&sums)
}

/// The cells of a line: the kinds and, behind them, their sum.
const WIDTH: usize = Kind::ALL.len() + 1;

fn shown(sums: &[(Place, Sum)]) -> Vec<Row> {
    let values: Vec<i64> =
        sums.iter().flat_map(|(_, sum)| sum.kinds.into_iter().chain([sum.asked()])).collect();
    let places: Vec<&Place> = sums.iter().map(|(place, _)| place).collect();
    let cells = hiding::hide(&values, &additions(&places));
    let cells = cells.chunks_exact(WIDTH);
    let rows = sums.iter().zip(cells).map(|(((lang, topic), sum), cells)| Row {
        lang: *lang,
        topic: topic.clone(),
        kinds: std::array::from_fn(|kind| cells[kind]),
        asked: cells[WIDTH - 1],
        waited_minutes: sum.waited_minutes(),
    });
    rows.collect()
}

/// All that can be added up in the table: each line is some cells, and last the one that is their sum.
fn additions(places: &[&Place]) -> Vec<Vec<usize>> {
    let cell = |row: usize, column: usize| row * WIDTH + column;
    let mut additions: Vec<Vec<usize>> =
        (0..places.len()).map(|row| (0..WIDTH).map(|column| cell(row, column)).collect()).collect();
    let with = |fits: &dyn Fn(&Place) -> bool| -> Vec<usize> {
        places.iter().enumerate().filter(|(_, place)| fits(place)).map(|(row, _)| row).collect()
    };
    let mut groups = vec![with(&|(_, topic)| topic.is_none())];
    for (lang, topic) in places {
        if lang.is_some() && topic.is_none() {
            groups.push(with(&|(other, _)| other == lang));
        }
    }
    for group in groups {
        additions
            .extend((0..WIDTH).map(|column| group.iter().map(|row| cell(*row, column)).collect()));
    }
    additions
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(
        tag: &str,
        topic: &str,
        outcome: &str,
        waited: Option<i64>,
        times: i64,
    ) -> store::Counted {
        store::Counted {
            lang: Lang::parse(tag).expect("a tag"),
            topic: topic.to_owned(),
            outcome: outcome.to_owned(),
            waited_minutes: waited,
            times,
        }
    }

    #[test]
    fn what_became_of_a_demand_is_one_of_four() {
        let check = |outcome, waited, expected| {
            assert_eq!(Kind::of(outcome, waited), expected, "{outcome}")
        };
        check("answered", Some(3), Some(Kind::Helped));
        check("not-reached", Some(3), Some(Kind::Helped));
        check("not-reached", None, Some(Kind::Unhelped));
        check("closed", Some(3), Some(Kind::Helped));
        check("closed", None, Some(Kind::Unhelped));
        check("turned-away", None, Some(Kind::Unhelped));
        check("no-language", None, Some(Kind::Unhelped));
        check("advised", None, Some(Kind::Helped));
        check("tally", None, Some(Kind::Tallied));
        check("opened", None, Some(Kind::Open));
        check("spam", None, None);
    }

    #[test]
    fn a_language_stands_below_its_topics_and_all_at_the_end() {
        let rows = rows(vec![
            counted("vi", "wages", "tally", None, 7),
            counted("km", "wages", "answered", Some(10), 6),
            counted("km", "stay", "answered", Some(30), 5),
            counted("km", "stay", "spam", None, 9),
        ]);
        let places: Vec<(String, String)> = rows
            .iter()
            .map(|row| {
                let lang = row.lang.map_or_else(|| "all".to_owned(), |lang| lang.to_string());
                (lang, row.topic.clone().unwrap_or_else(|| "all".to_owned()))
            })
            .collect();
        let places: Vec<(&str, &str)> =
            places.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        let expected = [
            ("km", "stay"),
            ("km", "wages"),
            ("km", "all"),
            ("vi", "wages"),
            ("vi", "all"),
            ("all", "all"),
        ];
        assert_eq!(places, expected);
        assert_eq!(rows[2].asked, Cell::Shown(11));
        assert_eq!(rows[5].asked, Cell::Shown(18));
        assert_eq!((rows[0].waited_minutes, rows[2].waited_minutes), (Some(30), Some(10)));
        assert_eq!(rows[3].waited_minutes, None, "nobody waited");
    }

    #[test]
    fn one_small_number_hides_another() {
        let rows = rows(vec![
            counted("km", "wages", "answered", None, 20),
            counted("km", "wages", "turned-away", None, 2),
            counted("km", "stay", "answered", None, 30),
            counted("km", "stay", "turned-away", None, 9),
        ]);
        let wages = rows.iter().find(|row| row.topic.as_deref() == Some("wages")).expect("a row");
        assert_eq!(wages.kinds[1], Cell::Hidden);
        assert!(
            !matches!(wages.kinds[0], Cell::Shown(_)) || !matches!(wages.asked, Cell::Shown(_))
        );
        let stay = rows.iter().find(|row| row.topic.as_deref() == Some("stay")).expect("a row");
        assert!(
            stay.kinds[1] == Cell::Hidden
                || rows.iter().any(|row| row.topic.is_none() && row.kinds[1] == Cell::Hidden)
        );
    }
}
