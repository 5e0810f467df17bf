//! How many get an alert. They are counted once, beside the pages: a million readers take seconds, and whoever is in a
//! hurry must not wait for them.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::store;
use crate::bulletins::urgent;
use crate::city::City;
use crate::db::Tx;
use crate::deliveries::Channel;
use crate::language::Lang;

/// How many get an alert, by language and channel.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counted(Vec<(Lang, String, u64)>);

impl Counted {
    pub fn all(&self) -> u64 {
        self.0.iter().map(|(.., people)| people).sum()
    }

    pub fn by(&self, channel: Channel) -> u64 {
        let here = self.0.iter().filter(|(_, by, _)| by == channel.as_str());
        here.map(|(.., people)| people).sum()
    }

    pub fn in_language(&self, lang: Lang) -> u64 {
        self.0.iter().filter(|(of, ..)| *of == lang).map(|(.., people)| people).sum()
    }
}

/// Those that wait to be sent and were not counted since they were filled in, or since a second person was asked, each
/// with the instant of that.
pub async fn uncounted(tx: &mut Tx) -> anyhow::Result<Vec<(Uuid, DateTime<Utc>)>> {
    store::uncounted(tx).await
}

/// How many would get an alert now.
pub async fn count(tx: &mut Tx, city: &City, now: DateTime<Utc>) -> anyhow::Result<Counted> {
    let audience = urgent::audience(tx, city, now).await?.into_iter();
    let parts = audience.map(|part| (part.lang, part.channel.as_str().to_owned(), part.people));
    Ok(Counted(parts.collect()))
}

/// Keeps how many get one, unless somebody filled it in anew or asked for it meanwhile.
pub async fn keep_count(
    tx: &mut Tx,
    (id, since): (Uuid, DateTime<Utc>),
    counted: &Counted,
) -> anyhow::Result<()> {
    store::keep_count(tx, (id, since), counted).await
}
