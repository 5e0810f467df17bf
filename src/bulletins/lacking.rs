//! Who waits for a language: counted while a bulletin goes round, so that nobody counts a million people to show it.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::store;
use crate::db::Tx;
use crate::deliveries::Channel;
use crate::language::Lang;
use crate::subscriptions::Lacking;

/// How many wait for a language by one channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waiting {
    pub lang: Lang,
    pub channel: Channel,
    pub people: u64,
}

/// How many of those who wanted a bulletin at once got it in no language, for want of words in theirs: by language
/// and channel, as it was when it went round last.
pub async fn waited_for(tx: &mut Tx, bulletin: Uuid) -> anyhow::Result<Vec<Waiting>> {
    store::lacking::of(tx, bulletin).await
}

/// Counts those of a page besides those before.
pub(super) async fn count(tx: &mut Tx, bulletin: Uuid, lacking: &[Lacking]) -> anyhow::Result<()> {
    let mut counts: BTreeMap<(Lang, &str), Waiting> = BTreeMap::new();
    for &Lacking { lang, channel, .. } in lacking {
        let none = Waiting { lang, channel, people: 0 };
        counts.entry((lang, channel.as_str())).or_insert(none).people += 1;
    }
    for waiting in counts.values() {
        store::lacking::add(tx, bulletin, waiting).await?;
    }
    Ok(())
}
