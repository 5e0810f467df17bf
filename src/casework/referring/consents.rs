//! Consents: what another body may be told, for what and until when, as the client agreed to it.

use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use crate::language::Lang;

/// Which state of the words that a client agrees to; a new one when their sense changes.
pub const TEXT_VERSION: i64 = 1;

/// What may be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The three lines: facts, wish, done.
    Summary,
    /// How she can be reached.
    Reach,
    /// The photos and papers, handed over on paper.
    Files,
}

/// What it is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    Counsel,
    Legal,
    Medical,
    Shelter,
}

/// How she agreed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    Spoken,
    Written,
    /// On her own page of the case.
    InCase,
    /// She could not be asked; a second person stands for it.
    Emergency,
}

macro_rules! codes {
    ($name:ident { $($one:ident = $code:literal),+ $(,)? }) => {
        impl $name {
            pub const ALL: [Self; [$($code),+].len()] = [$(Self::$one),+];

            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$one => $code),+
                }
            }

            pub fn parse(text: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|one| one.as_str() == text)
            }
        }
    };
}
pub(super) use codes;

codes!(Field { Summary = "summary", Reach = "reach", Files = "files" });
codes!(Purpose { Counsel = "counsel", Legal = "legal", Medical = "medical", Shelter = "shelter" });
codes!(How {
    Spoken = "spoken",
    Written = "written",
    InCase = "in-case",
    Emergency = "emergency",
});

/// A consent, opened.
#[derive(Clone, Debug)]
pub struct Consent {
    pub id: Uuid,
    pub purpose: Purpose,
    /// An id of the directory.
    pub contact: String,
    pub fields: Vec<Field>,
    /// The language in which its words were shown.
    pub lang: Lang,
    pub how: How,
    /// Why she could not be asked.
    pub reason: Option<String>,
    pub asked_by: Uuid,
    pub given_at: Option<DateTime<Utc>>,
    pub confirmed_by: Option<Uuid>,
    pub until_on: NaiveDate,
    pub withdrawn_at: Option<DateTime<Utc>>,
}

impl Consent {
    /// Whether the body may be told on this day.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        let is_given = match self.how {
            How::Emergency => self.confirmed_by.is_some(),
            How::Spoken | How::Written | How::InCase => self.given_at.is_some(),
        };
        is_given && self.withdrawn_at.is_none() && day <= self.until_on
    }

    pub fn has(&self, field: Field) -> bool {
        self.fields.contains(&field)
    }

    /// As they are stored: codes with a space between.
    pub(super) fn fields_text(fields: &[Field]) -> String {
        let codes: Vec<&str> = fields.iter().map(|field| field.as_str()).collect();
        codes.join(" ")
    }

    pub(super) fn fields_of(text: &str) -> Vec<Field> {
        Field::ALL
            .into_iter()
            .filter(|field| text.split(' ').any(|code| code == field.as_str()))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn consent(how: How) -> Consent {
        Consent {
            id: Uuid::nil(),
            purpose: Purpose::Legal,
            contact: "x".to_owned(),
            fields: vec![Field::Summary],
            lang: Lang::KOREAN,
            how,
            reason: None,
            asked_by: Uuid::nil(),
            given_at: None,
            confirmed_by: None,
            until_on: NaiveDate::from_ymd_opt(2026, 12, 31).expect("a day"),
            withdrawn_at: None,
        }
    }

    #[test]
    fn it_holds_once_given_until_its_day_or_withdrawn() {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
        let at = DateTime::<Utc>::UNIX_EPOCH;
        let mut given = consent(How::InCase);
        assert!(!given.holds_on(day("2026-12-01")), "she did not agree yet");
        given.given_at = Some(at);
        assert!(given.holds_on(day("2026-12-31")));
        assert!(!given.holds_on(day("2027-01-01")));
        given.withdrawn_at = Some(at);
        assert!(!given.holds_on(day("2026-12-01")));
        let mut emergency = consent(How::Emergency);
        emergency.given_at = Some(at);
        assert!(!emergency.holds_on(day("2026-12-01")), "one person alone is not enough");
        emergency.confirmed_by = Some(Uuid::nil());
        assert!(emergency.holds_on(day("2026-12-01")));
    }

    #[test]
    fn fields_come_back_as_they_were_stored() {
        let fields = vec![Field::Summary, Field::Files];
        assert_eq!(Consent::fields_of(&Consent::fields_text(&fields)), fields);
        assert_eq!(Consent::fields_of(""), []);
    }
}
