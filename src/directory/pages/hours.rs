//! Hours in a form: rows of days, times and languages. A row that nobody filled in is none.

use chrono::NaiveTime;

use crate::city::City;
use crate::directory::{Always, Hours, Opening, Weekday};
use crate::language::{Lang, Words, formats};
use crate::web::Filled;

/// The most rows of a form: each day twice.
pub const MOST_ROWS: usize = 14;
/// The fewest rows, and how many more are shown at a time.
const ROWS: usize = 3;

/// A row to be filled in.
pub struct Row {
    pub at: usize,
    pub days: Vec<Day>,
    pub opens: String,
    pub closes: String,
    pub tongues: Vec<TongueBox>,
    /// Whether it holds in some languages alone.
    pub is_narrow: bool,
}

/// A day of the week to be ticked.
pub struct Day {
    pub code: &'static str,
    pub name: String,
    pub is_ticked: bool,
}

/// A language to be ticked.
pub struct TongueBox {
    pub tag: Lang,
    pub html: String,
    pub autonym: String,
    pub is_ticked: bool,
}

/// The hours as a form has them.
pub fn fill(typed: &mut Filled, hours: &Hours) {
    let which = match hours {
        Hours::Unknown => "unknown",
        Hours::Always(_) => "always",
        Hours::Weekly(_) => "weekly",
    };
    typed.set("hours", which);
    let Hours::Weekly(openings) = hours else { return };
    typed.set("rows", openings.len().to_string());
    for (at, opening) in openings.iter().enumerate() {
        let days = opening.days.iter().map(|day| day.as_str().to_owned());
        typed.replace(&format!("days-{at}"), days);
        typed.set(&format!("opens-{at}"), formats::time(opening.opens));
        typed.set(&format!("closes-{at}"), formats::time(opening.closes));
        let tags = opening.speaks.iter().map(Lang::to_string);
        typed.replace(&format!("in-{at}"), tags);
    }
}

/// The hours of a form. None: they cannot be, or a row is filled in although it says that they are not
/// weekly.
pub fn parse(typed: &Filled, city: &City) -> Option<Hours> {
    let mut filled = (0..MOST_ROWS).filter(|at| !is_blank(typed, *at));
    match typed.get("hours") {
        "weekly" => {
            let openings = filled.map(|at| opening(typed, at, city)).collect::<Option<Vec<_>>>()?;
            (!openings.is_empty()).then_some(Hours::Weekly(openings))
        }
        "always" => filled.next().is_none().then_some(Hours::Always(Always::Always)),
        _ => filled.next().is_none().then_some(Hours::Unknown),
    }
}

/// The rows to show: those that were filled in, and some more.
pub fn rows(typed: &Filled, city: &City, words: Words) -> Vec<Row> {
    let more = if typed.get("step") == "more" { ROWS } else { 0 };
    let shown: usize = typed.get("rows").parse().unwrap_or_default();
    let shown = shown.clamp(ROWS, MOST_ROWS) + more;
    (0..shown.min(MOST_ROWS)).map(|at| row(typed, at, city, words)).collect()
}

fn row(typed: &Filled, at: usize, city: &City, words: Words) -> Row {
    let days = Weekday::ALL.into_iter().map(|day| Day {
        code: day.as_str(),
        name: words.say_of("weekday", day.as_str()),
        is_ticked: typed.has(&format!("days-{at}"), day.as_str()),
    });
    let tongues = city.languages().iter().map(|language| TongueBox {
        tag: language.tag,
        html: language.html.clone(),
        autonym: language.autonym.clone(),
        is_ticked: typed.has(&format!("in-{at}"), language.tag.as_str()),
    });
    Row {
        at,
        days: days.collect(),
        opens: typed.get(&format!("opens-{at}")).to_owned(),
        closes: typed.get(&format!("closes-{at}")).to_owned(),
        tongues: tongues.collect(),
        is_narrow: !typed.all(&format!("in-{at}")).is_empty(),
    }
}

fn is_blank(typed: &Filled, at: usize) -> bool {
    let fields = ["days", "opens", "closes", "in"];
    fields.iter().all(|field| typed.all(&format!("{field}-{at}")).iter().all(|it| it.is_empty()))
}

fn opening(typed: &Filled, at: usize, city: &City) -> Option<Opening> {
    let time =
        |field: &str| NaiveTime::parse_from_str(typed.get(&format!("{field}-{at}")), "%H:%M").ok();
    let is_ticked = |day: &Weekday| typed.has(&format!("days-{at}"), day.as_str());
    let days: Vec<Weekday> = Weekday::ALL.into_iter().filter(is_ticked).collect();
    let (opens, closes) = (time("opens")?, time("closes")?);
    let speaks = city.tags().filter(|lang| typed.has(&format!("in-{at}"), lang.as_str()));
    let is_right = !days.is_empty() && opens < closes;
    is_right.then(|| Opening { days, opens, closes, speaks: speaks.collect() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::collection::vec;
    use proptest::prelude::*;

    fn city() -> City {
        let files = crate::content::embedded().expect("content");
        City::parse(&files["city.toml"]).expect("a city")
    }

    fn time(minutes: u32) -> NaiveTime {
        NaiveTime::from_hms_opt(minutes / 60, minutes % 60, 0).expect("a time")
    }

    fn openings() -> impl Strategy<Value = Vec<Opening>> {
        let tags: Vec<Lang> = city().tags().collect();
        let some = prop::sample::subsequence(tags.clone(), 0..=tags.len());
        let days = prop::sample::subsequence(Weekday::ALL.to_vec(), 1..=7);
        let times = (0u32..1438).prop_flat_map(|opens| (Just(opens), opens + 1..1440));
        let opening = (days, times, some).prop_map(|(days, (opens, closes), speaks)| Opening {
            days,
            opens: time(opens),
            closes: time(closes),
            speaks,
        });
        vec(opening, 1..=MOST_ROWS)
    }

    /// What a browser sends back of the rows that are shown.
    fn sent(shown: &Filled) -> Filled {
        let mut sent = Filled::default();
        sent.set("hours", shown.get("hours"));
        for row in rows(shown, &city(), Words::new(Lang::KOREAN)) {
            sent.set(&format!("opens-{}", row.at), row.opens);
            sent.set(&format!("closes-{}", row.at), row.closes);
            let days = row.days.iter().filter(|day| day.is_ticked);
            sent.replace(&format!("days-{}", row.at), days.map(|day| day.code.to_owned()));
            let tongues = row.tongues.iter().filter(|tongue| tongue.is_ticked);
            sent.replace(&format!("in-{}", row.at), tongues.map(|one| one.tag.to_string()));
        }
        sent
    }

    fn goes_round(hours: &Hours) {
        let mut typed = Filled::default();
        fill(&mut typed, hours);
        assert_eq!(parse(&sent(&typed), &city()).as_ref(), Some(hours));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn what_is_shown_is_what_is_kept(openings in openings()) {
            goes_round(&Hours::Weekly(openings));
        }
    }

    #[test]
    fn unknown_and_always_go_round() {
        goes_round(&Hours::Unknown);
        goes_round(&Hours::Always(Always::Always));
    }

    #[test]
    fn what_cannot_be_is_not_taken() {
        fn check(fields: &[(&str, &str)]) {
            let mut typed = Filled::default();
            for (field, value) in fields {
                typed.add(field, *value);
            }
            assert_eq!(parse(&typed, &city()), None, "{fields:?}");
        }
        let times = [("opens-0", "09:00"), ("closes-0", "18:00")];
        check(&[("hours", "weekly")]);
        check(&[("hours", "weekly"), times[0], times[1]]);
        check(&[("hours", "weekly"), ("days-0", "mon"), times[0]]);
        check(&[
            ("hours", "weekly"),
            ("days-0", "mon"),
            ("opens-0", "18:00"),
            ("closes-0", "09:00"),
        ]);
        check(&[("hours", "unknown"), ("days-0", "mon"), times[0], times[1]]);
    }
}
