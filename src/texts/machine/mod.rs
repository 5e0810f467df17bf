//! Help by a machine: a service that translates what has no words yet or whose Korean changed, for somebody
//! who then reads and mends it. It is off unless the operator names a service.
//!
//! Only texts of the newsroom go out, segment by segment; nothing of a case is a text. What a client wrote is
//! drafted by a machine in the house alone ([`OwnTranslator`]). Facts, links, phone
//! numbers and official terms do not go out as words and are put back after; what comes back otherwise than
//! it must is not taken. The rest is a revision made by a machine, and nothing here makes one public.

mod calling;
mod deepl;
mod libre;
mod markup;
mod own;
mod planning;
mod protecting;
mod provenance;
mod reason;
mod restoring;
mod saving;
mod store;
#[cfg(test)]
mod tests;

use std::sync::RwLock;
use std::time::Duration;

use anyhow::{Context, ensure};
use chrono::{DateTime, TimeDelta, Utc};
use tokio::time::{Instant, timeout, timeout_at};

use self::calling::Line;
use self::deepl::DeepL;
use self::libre::Libre;
use self::markup::Markup;
use crate::language::Lang;

pub use self::calling::Trouble;
pub use self::own::OwnTranslator;
pub use self::planning::{Extent, MOST_AT_ONCE, Plan, plan};
pub(super) use self::provenance::made_by;
pub use self::provenance::{MOST_IN_A_DAY, give_back, is_left, spend};
pub use self::reason::Reason;
pub use self::saving::{Done, save};

/// For how long the languages of a service are believed.
const KNOWN_FOR: TimeDelta = TimeDelta::hours(6);
/// After so long a service that did not answer is asked again.
const ASK_AGAIN: TimeDelta = TimeDelta::minutes(1);
/// How long all the calls for one press of a button may take together.
const DEADLINE: Duration = Duration::from_secs(90);
/// What goes out in one call: DeepL takes 50 texts and 128 KiB, a LibreTranslate at home is slow.
const TEXTS_IN_A_CALL: usize = 25;
const CHARACTERS_IN_A_CALL: usize = 5_000;

/// A service that translates.
pub struct Translator {
    service: Service,
    known: RwLock<Option<Known>>,
}

enum Service {
    Libre(Libre),
    DeepL(DeepL),
}

/// The codes of what a service translates into, or why it did not say.
struct Known {
    at: DateTime<Utc>,
    codes: Result<Vec<String>, Trouble>,
}

/// Whether a service translates into a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offers {
    Yes,
    No,
    /// It was not asked yet, or does not answer.
    Unknown,
}

impl Translator {
    /// The service that a setting names: `libretranslate:https://host` or `deepl:https://host`. Nothing is
    /// called yet.
    pub fn parse(setting: &str, key: Option<&str>) -> anyhow::Result<Self> {
        let (kind, address) = setting
            .split_once(':')
            .context("it must be libretranslate: or deepl: and an address")?;
        let line = Line::new(address)?;
        let key = key.map(str::to_owned);
        ensure!(
            key.as_ref().is_none_or(|key| key.chars().all(|c| c.is_ascii_graphic())),
            "MARU_TRANSLATOR_KEY must be letters, digits and marks without spaces"
        );
        let service = match kind {
            "libretranslate" => Service::Libre(Libre::new(line, key)),
            "deepl" => {
                let key = key.context("DeepL wants a key: MARU_TRANSLATOR_KEY")?;
                Service::DeepL(DeepL::new(line, key))
            }
            _ => anyhow::bail!("it must begin with libretranslate: or deepl:"),
        };
        Ok(Self { service, known: RwLock::default() })
    }

    /// The same service, which gets so long for an answer instead of 30 seconds.
    #[must_use]
    pub fn with_patience(mut self, patience: Duration) -> Self {
        match &mut self.service {
            Service::Libre(libre) => libre.line.set_patience(patience),
            Service::DeepL(deepl) => deepl.line.set_patience(patience),
        }
        self
    }

    /// What the service is called.
    pub fn name(&self) -> &'static str {
        match &self.service {
            Service::Libre(_) => "LibreTranslate",
            Service::DeepL(_) => "DeepL",
        }
    }

    /// Where it is.
    pub fn host(&self) -> &str {
        match &self.service {
            Service::Libre(libre) => libre.line.host(),
            Service::DeepL(deepl) => deepl.line.host(),
        }
    }

    /// Asks the service what it translates into, unless that is known, or it just did not say.
    pub async fn learn(&self, within: Duration, now: DateTime<Utc>) -> Result<(), Trouble> {
        if let Some(known) = self.learnt(now) {
            return known;
        }
        let asked = async {
            match &self.service {
                Service::Libre(libre) => libre.targets().await,
                Service::DeepL(deepl) => deepl.targets().await,
            }
        };
        let codes = timeout(within, asked).await.unwrap_or(Err(Trouble::Slow));
        let told = codes.as_ref().map(|_| ()).map_err(|trouble| *trouble);
        if let Err(trouble) = told {
            tracing::warn!(service = self.name(), "which languages are translated: {trouble}");
        }
        if let Ok(mut known) = self.known.write() {
            *known = Some(Known { at: now, codes });
        }
        told
    }

    /// What is known of that by now, if it need not be asked again.
    fn learnt(&self, now: DateTime<Utc>) -> Option<Result<(), Trouble>> {
        let known = self.known.read().ok()?;
        let known = known.as_ref()?;
        let holds_for = if known.codes.is_ok() { KNOWN_FOR } else { ASK_AGAIN };
        let is_fresh = now - known.at < holds_for;
        is_fresh.then(|| known.codes.as_ref().map(|_| ()).map_err(|trouble| *trouble))
    }

    /// Whether it translates into a language, as far as it was asked.
    pub fn offers(&self, lang: Lang) -> Offers {
        let known = self.known.read();
        let codes = known.ok().and_then(|known| known.as_ref().map(|known| known.codes.is_ok()));
        match (codes, self.code(lang)) {
            (Some(true), Some(_)) => Offers::Yes,
            (Some(true), None) => Offers::No,
            _ => Offers::Unknown,
        }
    }

    /// The code by which the service knows a language.
    fn code(&self, lang: Lang) -> Option<String> {
        let tag = lang.to_string();
        let ours = match &self.service {
            Service::Libre(_) => Libre::codes(&tag),
            Service::DeepL(_) => DeepL::codes(&tag),
        };
        let known = self.known.read().ok()?;
        let theirs = known.as_ref()?.codes.as_ref().ok()?;
        let same = |our: &String| theirs.iter().find(|their| their.eq_ignore_ascii_case(our));
        ours.iter().find_map(same).cloned()
    }

    pub(super) fn markup(&self) -> Markup {
        match &self.service {
            Service::Libre(_) => Libre::MARKUP,
            Service::DeepL(_) => DeepL::MARKUP,
        }
    }

    /// Has a plan translated, call by call. What came before the trouble is kept. No transaction may be open.
    pub async fn translate(&self, plan: &Plan) -> Came {
        let mut came = Came::default();
        let Some(code) = self.code(plan.desk.place.lang) else {
            came.trouble = Some(Trouble::Rejected);
            return came;
        };
        let deadline = Instant::now() + DEADLINE;
        let texts: Vec<&str> = plan.parts.iter().map(|part| part.text()).collect();
        for texts in calls(&texts) {
            let call = timeout_at(deadline, self.call(&code, texts)).await;
            let translated = call.unwrap_or(Err(Trouble::Slow));
            if !matches!(translated, Err(trouble) if trouble.is_free()) {
                came.spent += texts.iter().map(|text| text.chars().count()).sum::<usize>();
            }
            match translated {
                Ok(translated) => came.texts.extend(translated),
                Err(trouble) => {
                    tracing::warn!(service = self.name(), "translate: {trouble}");
                    came.trouble = Some(trouble);
                    break;
                }
            }
        }
        came
    }

    async fn call(&self, code: &str, texts: &[&str]) -> Result<Vec<String>, Trouble> {
        let translated = match &self.service {
            Service::Libre(libre) => libre.translate(code, texts).await?,
            Service::DeepL(deepl) => deepl.translate(code, texts).await?,
        };
        let is_whole = translated.len() == texts.len();
        is_whole.then_some(translated).ok_or(Trouble::Senseless)
    }
}

/// What came back for the parts of a plan, in their order, as far as it came.
#[derive(Clone, Debug, Default)]
pub struct Came {
    texts: Vec<String>,
    /// How many characters went out and may have been translated.
    spent: usize,
    /// Why not more.
    pub trouble: Option<Trouble>,
}

impl Came {
    /// How many characters of the plan were counted and not translated.
    pub fn unspent(&self, plan: &Plan) -> usize {
        plan.characters().saturating_sub(self.spent)
    }
}

/// Texts as they go out together.
fn calls<'a, 't>(mut texts: &'a [&'t str]) -> Vec<&'a [&'t str]> {
    let mut calls = Vec::new();
    while !texts.is_empty() {
        let mut characters = 0;
        let fits = |text: &&&str| {
            characters += text.chars().count();
            characters <= CHARACTERS_IN_A_CALL
        };
        let most = texts.iter().take(TEXTS_IN_A_CALL).take_while(fits).count().max(1);
        let (call, rest) = texts.split_at(most);
        calls.push(call);
        texts = rest;
    }
    calls
}
