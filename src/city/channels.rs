//! The city's own channels on Telegram, one a language: whoever follows one gets each bulletin as a single post.

use anyhow::ensure;

use super::City;
use crate::language::Lang;

impl City {
    /// Where a language's channel is opened. None: there is none, or it is private and has no address.
    pub fn telegram_channel_link(&self, lang: Lang) -> Option<String> {
        let name = self.telegram_channels.get(&lang)?.strip_prefix('@')?;
        Some(format!("https://t.me/{name}"))
    }

    pub(super) fn check_telegram_channels(&self) -> anyhow::Result<()> {
        for (lang, chat) in &self.telegram_channels {
            ensure!(
                self.language(*lang).is_some(),
                "content/city.toml: telegram_channels names {lang}, which is no language of the interface"
            );
            ensure!(
                is_name(chat) || is_number(chat),
                "content/city.toml: the Telegram channel of {lang} is @name, or -100 and its number: {chat:?}"
            );
        }
        Ok(())
    }
}

/// The public name of a channel, as Telegram lets one be chosen.
fn is_name(chat: &str) -> bool {
    let Some(name) = chat.strip_prefix('@') else { return false };
    (5..=32).contains(&name.len())
        && name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// The number of a channel, as the Bot API writes it.
fn is_number(chat: &str) -> bool {
    let digits = chat.strip_prefix("-100").unwrap_or_default();
    (1..=13).contains(&digits.len()) && digits.chars().all(|c| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::{is_name, is_number};

    #[test]
    fn channels_are_named_as_telegram_names_them() {
        for chat in ["@ansan_km", "@Maru5"] {
            assert!(is_name(chat), "{chat}");
        }
        for chat in ["ansan_km", "@4nsan", "@abc", "@ansan-km", "@안산시소식", "https://t.me/ansan"]
        {
            assert!(!is_name(chat) && !is_number(chat), "{chat}");
        }
        assert!(is_number("-1001234567890") && !is_number("-100") && !is_number("1001234567890"));
    }
}
