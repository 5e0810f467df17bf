//! How often a publication appears, for the day on which its next issue is expected.

use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Every {
    Quarter,
    /// Twice a month.
    HalfMonth,
    /// Whenever there is something to say.
    Irregular,
}

impl Every {
    pub const ALL: [Self; 3] = [Self::Quarter, Self::HalfMonth, Self::Irregular];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Quarter => "quarter",
            Self::HalfMonth => "half-month",
            Self::Irregular => "irregular",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|every| every.as_str() == text)
    }

    /// The day after an issue on which the next one is expected.
    pub fn after(self, day: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::Quarter => day.checked_add_months(Months::new(3)),
            Self::HalfMonth => day.checked_add_days(Days::new(15)),
            Self::Irregular => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_one_is_expected_in_its_time() {
        fn check(every: Every, day: (i32, u32, u32), expected: Option<&str>) {
            let day = NaiveDate::from_ymd_opt(day.0, day.1, day.2).expect("a day");
            let after = every.after(day).map(|day| day.to_string());
            assert_eq!(after.as_deref(), expected, "{every:?}");
        }
        check(Every::Quarter, (2026, 11, 20), Some("2027-02-20"));
        // There is no 31 November: the last day of that month.
        check(Every::Quarter, (2026, 8, 31), Some("2026-11-30"));
        check(Every::HalfMonth, (2026, 11, 20), Some("2026-12-05"));
        check(Every::Irregular, (2026, 11, 20), None);
    }
}
