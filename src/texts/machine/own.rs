//! The city's own translator: a LibreTranslate in the house, the only machine that may read what a client wrote.
//! What it says is a draft for the one who asked, kept nowhere.

use super::calling::{Line, Trouble};
use super::libre::Libre;
use crate::language::Lang;

/// A LibreTranslate on this machine or at a private address.
pub struct OwnTranslator(Libre);

impl OwnTranslator {
    /// The machine at an address. Nothing is called yet.
    ///
    /// # Errors
    /// Where the address is not one of the house.
    pub fn parse(address: &str) -> anyhow::Result<Self> {
        Ok(Self(Libre::new(Line::in_the_house(address)?, None)))
    }

    /// A draft of a text in another language.
    ///
    /// # Errors
    /// The [`Trouble`] that says why there is none; [`Trouble::Rejected`] where it does not know a language.
    pub async fn draft(&self, text: &str, from: Lang, to: Lang) -> Result<String, Trouble> {
        let known = self.0.known().await?;
        let code = |lang: Lang| {
            let codes = Libre::codes(lang.as_str()).into_iter();
            codes.chain([lang.to_string()]).find(|code| known.contains(code))
        };
        let (Some(source), Some(target)) = (code(from), code(to)) else {
            return Err(Trouble::Rejected);
        };
        let drafts = self.0.turn((&source, &target), "text", &[text]).await?;
        drafts.into_iter().next().ok_or(Trouble::Senseless)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_machine_in_the_house_is_taken() {
        fn check(address: &str, is_taken: bool) {
            assert_eq!(OwnTranslator::parse(address).is_ok(), is_taken, "{address}");
        }
        check("http://127.0.0.1:5000", true);
        check("http://localhost:5000", true);
        check("http://192.168.0.10:5000/", true);
        check("https://10.1.2.3", true);
        check("http://[fd00::1]:5000", true);
        check("https://libretranslate.com", false);
        check("http://translate.city.example.kr", false);
        check("https://8.8.8.8", false);
        check("http://key@127.0.0.1:5000", false);
        check("ftp://127.0.0.1", false);
        check("127.0.0.1:5000", false);
    }
}
