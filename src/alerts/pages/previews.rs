//! What readers of each language will get, and how many they are.

use super::own_chain;
use crate::alerts::{self, Counted, Ready};
use crate::bulletins::{self, urgent};
use crate::deliveries::Channel;
use crate::language::{Lang, formats};
use crate::staff::pages::{Shift, Tongue};

/// What Telegram lets a bot send in a second.
const TELEGRAM_A_SECOND: u64 = 30;

/// One language as its readers get it.
pub struct Preview {
    pub tongue: Tongue,
    pub subject: String,
    pub text: String,
    /// How many get it in this language, in words. None: nobody has counted yet.
    pub people: Option<String>,
    /// Whether it is shown at once: the Korean, and the language of whoever looks.
    pub is_open: bool,
}

/// Who gets it, in numbers.
pub struct Numbers {
    pub all: String,
    pub email: String,
    pub telegram: String,
    /// How long it takes, where it takes more than a minute.
    pub takes: Option<String>,
}

impl Numbers {
    pub fn new(shift: &Shift, counted: &Counted) -> Self {
        let (email, telegram) = (counted.by(Channel::Email), counted.by(Channel::Telegram));
        let minutes = telegram.div_ceil(TELEGRAM_A_SECOND * 60);
        let takes = || {
            let told = shift.words.tell("alert-takes").with("count", minutes);
            told.with("shown", shown(shift, minutes)).to_string()
        };
        Self {
            all: shown(shift, email + telegram),
            email: shown(shift, email),
            telegram: shown(shift, telegram),
            takes: (minutes > 1).then(takes),
        }
    }
}

/// Every language in which it goes out: the Korean first, then that of whoever looks.
pub fn previews(
    shift: &Shift,
    letters: bulletins::Letters<'_>,
    ready: &Ready,
    counted: Option<&Counted>,
) -> anyhow::Result<Vec<Preview>> {
    let mut previews = Vec::new();
    for typed in alerts::typed(ready, letters).unwrap_or_default() {
        let said = urgent::preview(letters, &typed, shift.now)?;
        let people = counted.map(|counted| {
            let here = counted.in_language(typed.lang());
            let told = shift.words.tell("alert-people").with("count", here);
            told.with("shown", shown(shift, here)).to_string()
        });
        previews.push(Preview {
            tongue: Tongue::new(shift, typed.lang()),
            subject: said.title,
            text: said.plain,
            people,
            is_open: own_chain(shift).contains(&typed.lang()),
        });
    }
    let rank = |preview: &Preview| (preview.tongue.tag != Lang::KOREAN, !preview.is_open);
    previews.sort_by_key(rank);
    Ok(previews)
}

fn shown(shift: &Shift, number: u64) -> String {
    formats::number(shift.who.lang, &number.to_string())
}
