//! When somebody answers: always, or weekly hours, each for all or for some languages.

use chrono::{Datelike, NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};

use crate::language::Lang;

/// When a contact answers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Hours {
    Always(Always),
    Weekly(Vec<Opening>),
    #[default]
    Unknown,
}

/// The word `always` in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Always {
    #[serde(rename = "always")]
    Always,
}

/// The same hours on some days of the week.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opening {
    pub days: Vec<Weekday>,
    #[serde(with = "clock")]
    pub opens: NaiveTime,
    #[serde(with = "clock")]
    pub closes: NaiveTime,
    /// Only in these languages; empty: in all that the contact speaks.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub speaks: Vec<Lang>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Weekday {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
}

impl Weekday {
    pub const ALL: [Self; 7] =
        [Self::Mon, Self::Tue, Self::Wed, Self::Thu, Self::Fri, Self::Sat, Self::Sun];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Mon => "mon",
            Self::Tue => "tue",
            Self::Wed => "wed",
            Self::Thu => "thu",
            Self::Fri => "fri",
            Self::Sat => "sat",
            Self::Sun => "sun",
        }
    }

    pub fn of(weekday: chrono::Weekday) -> Self {
        Self::ALL[weekday.num_days_from_monday() as usize % 7]
    }
}

impl Hours {
    /// Whether somebody answers at a local time, in `lang` if one is asked for. `None`: not known.
    pub fn open_at(&self, local: NaiveDateTime, lang: Option<Lang>) -> Option<bool> {
        match self {
            Self::Unknown => None,
            Self::Always(_) => Some(true),
            Self::Weekly(openings) => Some(openings.iter().any(|opening| {
                let day = Weekday::of(local.weekday());
                let speaks = opening.speaks.is_empty()
                    || lang.is_none_or(|lang| opening.speaks.contains(&lang));
                opening.days.contains(&day)
                    && opening.opens <= local.time()
                    && local.time() < opening.closes
                    && speaks
            })),
        }
    }
}

/// Times of day are written `09:00`.
pub mod clock {
    use chrono::NaiveTime;
    use serde::{Deserialize, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(time: &NaiveTime, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&time.format("%H:%M"))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveTime, D::Error> {
        let text = String::deserialize(deserializer)?;
        NaiveTime::parse_from_str(&text, "%H:%M")
            .map_err(|_| serde::de::Error::custom(format!("{text:?} is no time such as 09:00")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    fn check(day: u32, hour: u32, lang: Option<&str>, expected: bool) {
        // As of 1345: weekdays until 18:00 in all languages, until 22:00 in three. 2026-11-23 is a Monday.
        let hours: Hours = serde_json::from_str(
            r#"[{"days":["mon","fri"],"opens":"09:00","closes":"18:00"},
                {"days":["mon"],"opens":"18:00","closes":"22:00","speaks":["ko","en","zh"]}]"#,
        )
        .expect("hours");
        let local =
            NaiveDate::from_ymd_opt(2026, 11, day).and_then(|day| day.and_hms_opt(hour, 0, 0));
        let lang = lang.and_then(Lang::parse);
        assert_eq!(hours.open_at(local.expect("a time"), lang), Some(expected));
    }

    #[test]
    fn hours_are_those_of_the_day_and_the_language() {
        check(23, 9, Some("km"), true);
        check(23, 18, Some("km"), false);
        check(23, 18, Some("zh"), true);
        check(23, 22, Some("zh"), false);
        check(24, 10, None, false);
        check(27, 17, None, true);
    }

    #[test]
    fn what_is_not_known_is_not_said() {
        let local = NaiveDate::from_ymd_opt(2026, 11, 23).and_then(|day| day.and_hms_opt(9, 0, 0));
        assert_eq!(Hours::Unknown.open_at(local.expect("a time"), None), None);
    }
}
