//! A list written: everybody who gets something, with all that she gets and got.

use chrono::{DateTime, SecondsFormat, Utc};
use uuid::Uuid;

use crate::db::Tx;
use crate::language::Lang;
use crate::subscriptions::{self, SealedAddress, Subscriber, Subscription, store};
use crate::vault::KeyRing;

/// What a table's program takes for the beginning of a formula.
pub(super) const FORMULA: [char; 4] = ['=', '+', '-', '@'];

/// The columns: those that an import reads, and from when until when it was so.
pub const HEADER: [&str; 11] = [
    "address",
    "channel",
    "lang",
    "other_langs",
    "topics",
    "cadence",
    "district",
    "consent",
    "consent_at",
    "from",
    "until",
];

/// Some subscribers of a list.
#[derive(Clone, Debug)]
pub struct Written {
    pub rows: Vec<[String; 11]>,
    /// How many are left out, since their addresses cannot be opened.
    pub unreadable: u64,
    /// The last of them.
    pub last: Uuid,
}

/// The rows of the next subscribers after this one (nil: from the first). None when there are no more. One address
/// that cannot be opened keeps back none of the others.
pub async fn rows_after(
    tx: &mut Tx,
    ring: &KeyRing,
    after: Uuid,
    most: i64,
) -> anyhow::Result<Option<Written>> {
    let listed = store::listed_after(tx, after, most).await?;
    let Some(last) = listed.last().map(|listed| listed.id) else { return Ok(None) };
    let key = ring.service_key();
    let mut written = Written { rows: Vec::new(), unreadable: 0, last };
    for listed in listed {
        let sealed = SealedAddress { hash: listed.address_hash, sealed: listed.address_sealed };
        let Ok(address) = subscriptions::open_address(&key, &sealed) else {
            written.unreadable += 1;
            continue;
        };
        let Some(subscriber) = subscriptions::find(tx, listed.id).await? else { continue };
        let history = subscriptions::history(tx, listed.id).await?;
        written.rows.extend(history.iter().map(|had| record(&address, &subscriber, had)));
    }
    Ok(Some(written))
}

/// A row, guarded against being read as a formula.
pub fn record(address: &str, subscriber: &Subscriber, had: &Subscription) -> [String; 11] {
    let said = &subscriber.circumstances;
    let others: Vec<String> = said.other_langs.iter().map(Lang::to_string).collect();
    // What was agreed to here needs no words of anybody.
    let consent = had.consent.clone().unwrap_or_else(|| format!("here ({})", had.source.as_str()));
    [
        address.to_owned(),
        had.channel.as_str().to_owned(),
        had.lang.to_string(),
        others.join(" "),
        had.topic.clone(),
        had.cadence.as_str().to_owned(),
        said.district.clone().unwrap_or_default(),
        consent,
        had.consented_at.map(instant).unwrap_or_default(),
        instant(had.started_at),
        had.ended_at.map(instant).unwrap_or_default(),
    ]
    .map(guarded)
}

fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

fn guarded(cell: String) -> String {
    if cell.starts_with(FORMULA) { format!("'{cell}") } else { cell }
}
