//! What a subscriber says of herself, as little as it is, and only if she likes: what she reads besides, where in
//! the city she lives, and when she wants quiet.

use chrono::NaiveTime;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::language::Lang;

/// How a time of day is kept and typed: `22:00`.
const CLOCK: &str = "%H:%M";

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Circumstances {
    /// Languages that she reads besides those of her subscriptions, best first: used where something does not exist
    /// in any of these.
    pub other_langs: Vec<Lang>,
    pub district: Option<String>,
    /// The zone of her clock. None: the city's.
    pub time_zone: Option<Tz>,
    pub quiet: Option<Quiet>,
}

/// Hours of her own clock in which nothing is sent but alerts. They may go over midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quiet {
    pub from: NaiveTime,
    pub until: NaiveTime,
}

/// Why two times are no quiet hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("quiet hours are two different times of the day, such as 22:00 and 07:00")]
pub struct NoQuiet;

impl Quiet {
    /// Reads `22:00` and `07:00`; two empty texts are no quiet hours. The same time twice would be the whole day,
    /// in which nothing could ever be sent.
    ///
    /// # Errors
    /// [`NoQuiet`].
    pub fn parse(from: &str, until: &str) -> Result<Option<Self>, NoQuiet> {
        if from.is_empty() && until.is_empty() {
            return Ok(None);
        }
        let time = |text: &str| NaiveTime::parse_from_str(text, CLOCK).map_err(|_| NoQuiet);
        let quiet = Self { from: time(from)?, until: time(until)? };
        if quiet.from == quiet.until { Err(NoQuiet) } else { Ok(Some(quiet)) }
    }

    /// From when, as it is kept and typed.
    pub fn from_text(self) -> String {
        self.from.format(CLOCK).to_string()
    }

    /// Until when, as it is kept and typed.
    pub fn until_text(self) -> String {
        self.until.format(CLOCK).to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quiet_hours_are_two_times() {
        let night = Quiet::parse("22:00", "07:00").expect("hours").expect("a night");
        assert_eq!((night.from_text(), night.until_text()), ("22:00".into(), "07:00".into()));
        assert_eq!(Quiet::parse("", ""), Ok(None));
        for (from, until) in [
            ("22:00", ""),
            ("", "07:00"),
            ("07:00", "07:00"),
            ("24:00", "07:00"),
            ("22:60", "07:00"),
            ("22", "7"),
            ("night", "morning"),
            ("22:00:00", "07:00"),
        ] {
            assert_eq!(Quiet::parse(from, until), Err(NoQuiet), "{from}–{until}");
        }
    }
}
