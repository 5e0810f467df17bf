//! What somebody asks for beside her question: on whose behalf, by whom, with which lines, and how urgent it is.

use crate::language::Lang;
use crate::staff::rota::Gender;

/// On whose behalf somebody asks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AskedAs {
    #[default]
    Oneself,
    /// For somebody else, who may not be able to ask.
    Friend,
    /// Somebody who employs, which the worker's counsellor must not counsel too.
    Employer,
    /// To the city: a suggestion or a complaint.
    Suggestion,
}

impl AskedAs {
    pub const ALL: [Self; 4] = [Self::Oneself, Self::Friend, Self::Employer, Self::Suggestion];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Oneself => "self",
            Self::Friend => "friend",
            Self::Employer => "employer",
            Self::Suggestion => "suggestion",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == text)
    }
}

/// What makes a question urgent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sign {
    Injury,
    Confinement,
    Violence,
    /// A flight home within days.
    Flight,
    /// The law gives a time, and it is nearly over.
    TimeLimit,
}

impl Sign {
    pub const ALL: [Self; 5] =
        [Self::Injury, Self::Confinement, Self::Violence, Self::Flight, Self::TimeLimit];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Injury => "injury",
            Self::Confinement => "confinement",
            Self::Violence => "violence",
            Self::Flight => "flight",
            Self::TimeLimit => "time-limit",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == text)
    }
}

/// All of it, as it was said at intake.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asks {
    pub asked_as: AskedAs,
    /// Another language that she can use.
    pub second_lang: Option<Lang>,
    /// The tag of a language that the house does not have, in which she speaks.
    pub spoken: Option<String>,
    pub gender: Option<Gender>,
    /// A line that belongs to the Ministry of Justice may be called.
    pub accepts_ministry_line: bool,
    /// Each once, in the order of [`Sign::ALL`].
    pub signs: Vec<Sign>,
}

impl Asks {
    /// As they are stored: codes with a space between.
    pub fn signs_text(&self) -> String {
        let signs: Vec<&str> = self.signs.iter().map(|sign| sign.as_str()).collect();
        signs.join(" ")
    }

    /// Signs as they were stored.
    pub fn signs_of(text: &str) -> Vec<Sign> {
        Sign::ALL
            .into_iter()
            .filter(|sign| text.split(' ').any(|one| one == sign.as_str()))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_come_back_as_they_were_stored() {
        let asks = Asks { signs: vec![Sign::Injury, Sign::TimeLimit], ..Asks::default() };
        assert_eq!(asks.signs_text(), "injury time-limit");
        assert_eq!(Asks::signs_of(&asks.signs_text()), asks.signs);
        assert_eq!(Asks::signs_of(""), []);
    }

    #[test]
    fn each_is_found_again_by_its_name() {
        assert!(AskedAs::ALL.into_iter().all(|one| AskedAs::parse(one.as_str()) == Some(one)));
        assert!(Sign::ALL.into_iter().all(|one| Sign::parse(one.as_str()) == Some(one)));
        assert!(Gender::ALL.into_iter().all(|one| Gender::parse(one.as_str()) == Some(one)));
    }
}
