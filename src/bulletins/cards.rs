//! Picture cards: a bulletin in one language as a picture to forward in a chat, where a link is often not opened.
//!
//! A card is drawn when it is asked for, one at a time, and kept in memory while there is room. What it says is read
//! anew each time: a card of what is no longer so is another card.

mod drawing;

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Context;
use serde::Serialize;
use sha2::{Digest, Sha256};
use tokio::sync::Semaphore;

pub use self::drawing::{HEIGHT, WIDTH};
use crate::drawing::{Fonts, Undrawn};
use crate::language::Lang;

/// Pictures in memory take at most so many bytes: some hundred cards.
const MOST_KEPT: usize = 6 * 1_024 * 1_024;

/// How many may wait for the one that is being drawn.
const MOST_WAITING: usize = 8;

/// What a card has to tell apart at a glance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Tone {
    Calm,
    Urgent,
    /// It holds no more.
    Past,
}

/// All that a card says, in one language.
#[derive(Clone, Debug, Serialize)]
pub struct Card {
    pub lang: Lang,
    pub is_rtl: bool,
    pub tone: Tone,
    pub city: String,
    /// What it is, and of an alert how grave.
    pub kind: String,
    /// Why it is not to be believed any more.
    pub state: Option<String>,
    pub title: String,
    pub when: Option<String>,
    pub place: Option<String>,
    /// Paragraphs, of which as many are shown as fit.
    pub text: Vec<String>,
    /// Emergency numbers that the text names, with whom one reaches.
    pub phones: Vec<(String, String)>,
    pub date: String,
    /// Where a machine translated it: says so.
    pub machine: Option<String>,
    pub read_on: String,
    /// The address of its public page as the code has it, and as it is shown.
    pub address: String,
    pub link: String,
}

/// A card as a PNG.
#[derive(Debug)]
pub struct Picture {
    pub png: bytes::Bytes,
    /// Of these bytes.
    pub etag: String,
}

/// Why somebody gets no picture.
#[derive(Debug, thiserror::Error)]
pub enum NoPicture {
    /// The machine has no font with all its letters.
    #[error("the machine has no letters for it")]
    NoLetters,
    /// So many wait already.
    #[error("too many pictures are being drawn")]
    Busy,
}

/// Where cards are drawn.
pub struct Easel {
    fonts: Arc<Fonts>,
    /// The pictures that were asked for last, the latest at the end.
    kept: Mutex<VecDeque<(Key, Arc<Picture>)>>,
    hand: Semaphore,
    waiting: AtomicUsize,
}

type Key = [u8; 32];

impl Easel {
    /// With fonts from a folder, or from where the machine has them.
    pub fn new(fonts: Option<PathBuf>) -> Self {
        Self {
            fonts: Arc::new(Fonts::new(fonts)),
            kept: Mutex::default(),
            hand: Semaphore::new(1),
            waiting: AtomicUsize::new(0),
        }
    }

    /// Whether a card can be drawn.
    pub async fn can(&self, card: &Card) -> anyhow::Result<bool> {
        let (fonts, lang, words) = (self.fonts.clone(), card.lang, card.words());
        let has = move || fonts.have(lang, &words);
        tokio::task::spawn_blocking(has).await.context("look for fonts")
    }

    /// The Debian package with the fonts of a language.
    pub fn package(&self, lang: Lang) -> &'static str {
        Fonts::package(lang)
    }

    /// The picture of a card, drawn now or kept from before.
    ///
    /// # Errors
    /// Any [`NoPicture`].
    pub async fn picture(&self, card: Card) -> anyhow::Result<Result<Arc<Picture>, NoPicture>> {
        let key = card.key()?;
        if let Some(kept) = self.find(&key) {
            return Ok(Ok(kept));
        }
        let Some(_place) = Place::take(&self.waiting) else { return Ok(Err(NoPicture::Busy)) };
        let _hand = self.hand.acquire().await.context("wait for the easel")?;
        // Somebody who waited before may have asked for the same.
        if let Some(kept) = self.find(&key) {
            return Ok(Ok(kept));
        }
        let fonts = self.fonts.clone();
        let draw = move || fonts.with(card.lang, card.is_rtl, |faces| drawing::draw(&card, faces));
        match tokio::task::spawn_blocking(draw).await.context("draw a card")? {
            None | Some(Err(Undrawn::Letters(_))) => Ok(Err(NoPicture::NoLetters)),
            Some(Err(trouble)) => Err(trouble).context("draw a card"),
            Some(Ok(png)) => Ok(Ok(self.keep(key, png))),
        }
    }

    fn find(&self, key: &Key) -> Option<Arc<Picture>> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let at = kept.iter().position(|(of, _)| of == key)?;
        let found = kept.remove(at)?;
        let picture = found.1.clone();
        kept.push_back(found);
        Some(picture)
    }

    fn keep(&self, key: Key, png: Vec<u8>) -> Arc<Picture> {
        let digest = Sha256::digest(&png);
        let hex: String = digest.iter().take(12).map(|byte| format!("{byte:02x}")).collect();
        let picture = Arc::new(Picture { png: png.into(), etag: format!("\"{hex}\"") });
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.push_back((key, picture.clone()));
        let mut size: usize = kept.iter().map(|(_, picture)| picture.png.len()).sum();
        while size > MOST_KEPT
            && let Some((_, oldest)) = kept.pop_front()
        {
            size -= oldest.png.len();
        }
        picture
    }
}

impl Card {
    fn key(&self) -> anyhow::Result<Key> {
        Ok(Sha256::digest(serde_json::to_vec(self)?).into())
    }

    /// All letters on it.
    fn words(&self) -> String {
        let more = [&self.state, &self.when, &self.place, &self.machine];
        let phones = self.phones.iter().flat_map(|(number, name)| [number, name]);
        let words = [&self.city, &self.kind, &self.title, &self.date, &self.read_on, &self.link];
        let words = words.into_iter().chain(more.into_iter().flatten()).chain(phones);
        words.chain(&self.text).map(String::as_str).collect::<Vec<_>>().join(" ")
    }
}

/// One of the places in the queue, given back when it is left.
struct Place<'w>(&'w AtomicUsize);

impl<'w> Place<'w> {
    fn take(waiting: &'w AtomicUsize) -> Option<Self> {
        let before = waiting.fetch_add(1, Ordering::AcqRel);
        let place = Self(waiting);
        // The one that is drawing stands in the queue too.
        (before <= MOST_WAITING).then_some(place)
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::AcqRel);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_makes_it_draw_without_end() {
        let waiting = AtomicUsize::new(0);
        let places: Vec<_> = (0..=MOST_WAITING).map(|_| Place::take(&waiting)).collect();
        assert!(places.iter().all(Option::is_some));
        assert!(Place::take(&waiting).is_none(), "the queue has an end");
        drop(places);
        assert!(Place::take(&waiting).is_some());
        assert_eq!(waiting.load(Ordering::Acquire), 0);
    }
}
