//! What Telegram itself shows of the bot, in each reader's language: its commands, and what it is for. It is told
//! when something of it is another than the last time, and not at every start.

use sha2::{Digest, Sha256};
use teloxide::payloads::{
    SetMyCommands, SetMyCommandsSetters, SetMyDescription, SetMyDescriptionSetters,
    SetMyShortDescription, SetMyShortDescriptionSetters,
};
use teloxide::types::BotCommand;

use super::store::told as store;
use super::updates::Trouble;
use crate::app::App;
use crate::city::City;
use crate::deliveries::channels::telegram::Telegram;
use crate::language::negotiation::negotiate;
use crate::language::{Lang, Words};

use super::jobs::PATIENCE;

/// The longest description and the longest short one, in characters
/// (<https://core.telegram.org/bots/api#setmydescription>).
pub const LONGEST: (usize, usize) = (512, 120);

/// The language of Telegram's readers for whom there is nothing in their own.
const ELSE: &str = "en";

/// One call.
enum Telling {
    Commands(SetMyCommands),
    Description(SetMyDescription),
    Short(SetMyShortDescription),
}

/// Tells what changed. Without it the bot works as well.
///
/// # Errors
/// [`Trouble`]; what was told until then is not told again.
pub async fn tell(app: &App, telegram: &Telegram) -> Result<(), Trouble> {
    let mut tx = app.db.read().await?;
    let told = store::all(&mut tx).await?;
    drop(tx);
    // Another bot was told nothing yet.
    let bot = telegram.name().unwrap_or_default();
    for (name, telling) in tellings(&app.city) {
        let hash = Sha256::digest(format!("{bot}\n{}", telling.written()?)).to_vec();
        if told.iter().any(|(of, before)| *of == name && *before == hash) {
            continue;
        }
        telling.tell(telegram).await?;
        let mut tx = app.db.begin().await?;
        store::note(&mut tx, &name, &hash, app.clock.now()).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Everything that is told: for everybody else first, and then for each language.
fn tellings(city: &City) -> Vec<(String, Telling)> {
    let otherwise = city.lang(ELSE).map(|lang| (lang, None));
    let each = city.tags().filter_map(|lang| Some((lang, Some(two_letters(lang)?))));
    let of = |(lang, code): (Lang, Option<String>)| {
        let words = Words::for_letters(lang);
        let commands = super::commands(&words);
        let commands = commands.into_iter().map(|(name, does)| BotCommand::new(name, does));
        let mut commands = SetMyCommands::new(commands);
        let mut whole = SetMyDescription::new().description(words.say("bot-description"));
        let mut short =
            SetMyShortDescription::new().short_description(words.say("bot-short-description"));
        let name = code.clone().unwrap_or_default();
        if let Some(code) = code {
            commands = commands.language_code(code.clone());
            whole = whole.language_code(code.clone());
            short = short.language_code(code);
        }
        [
            (format!("commands:{name}"), Telling::Commands(commands)),
            (format!("description:{name}"), Telling::Description(whole)),
            (format!("short:{name}"), Telling::Short(short)),
        ]
    };
    otherwise.into_iter().chain(each).flat_map(of).collect()
}

/// The code of two letters by which Telegram knows a language: its tag, or an old one that means the same.
pub fn two_letters(lang: Lang) -> Option<String> {
    if lang.as_str().len() == 2 {
        return Some(lang.to_string());
    }
    let letters = || 'a'..='z';
    let codes = letters().flat_map(|one| letters().map(move |other| format!("{one}{other}")));
    codes.into_iter().find(|code| negotiate(code, &[lang]) == Some(lang))
}

impl Telling {
    fn written(&self) -> anyhow::Result<String> {
        Ok(match self {
            Self::Commands(call) => serde_json::to_string(call)?,
            Self::Description(call) => serde_json::to_string(call)?,
            Self::Short(call) => serde_json::to_string(call)?,
        })
    }

    async fn tell(&self, telegram: &Telegram) -> Result<(), Trouble> {
        match self {
            Self::Commands(call) => telegram.ask(call, PATIENCE).await.map(drop)?,
            Self::Description(call) => telegram.ask(call, PATIENCE).await.map(drop)?,
            Self::Short(call) => telegram.ask(call, PATIENCE).await.map(drop)?,
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn telegram_knows_every_language_by_two_letters() {
        let code = |tag| two_letters(Lang::parse(tag).unwrap());
        assert_eq!(code("km").as_deref(), Some("km"));
        assert_eq!(code("fil").as_deref(), Some("tl"));
    }
}
