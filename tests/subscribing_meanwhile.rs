//! What a reader changes while something waits for her: whoever still wants it gets it, once, and whoever gave it up
//! does not.

use chrono::{DateTime, TimeDelta, Utc};
use maru::bulletins::{Accepted, digests};
use maru::id;
use maru::subscriptions::{self, Cadence, Circumstances, Source, Wanted};
use tokio::sync::watch;
use uuid::Uuid;

use crate::on_both;
use crate::support::House;
use crate::support::bulletins::{approve, push};
use crate::support::readers::{changes, drafted, reader, rows};
use crate::support::signed_in::lang;

const NOW: Cadence = Cadence::AtOnce;

/// A bulletin on wages in Khmer and Vietnamese is in the outbox.
async fn waits(house: &House) -> anyhow::Result<()> {
    let id = drafted(house, &["wages"], &["km", "vi"]).await?;
    approve(house, id, Accepted::Problems).await??;
    push(house).await?;
    push(house).await
}

/// Her choice from now on, on wages, in some languages.
async fn chooses(house: &House, id: Uuid, tags: &[&str]) -> anyhow::Result<()> {
    let langs: anyhow::Result<Vec<_>> = tags.iter().map(|tag| lang(tag)).collect();
    let wanted = Wanted {
        langs: langs?,
        topics: vec!["wages".to_owned()],
        cadence: NOW,
        circumstances: Circumstances::default(),
        source: Source::Manage,
    };
    let mut tx = house.app.db.begin().await?;
    subscriptions::change(&mut tx, id, &wanted, house.clock.now()).await??;
    tx.commit().await
}

/// What became of what waited for her, as `km sent`.
async fn became(house: &House, id: Uuid) -> anyhow::Result<Vec<String>> {
    let rows = rows(house, id).await?;
    let mut became: Vec<_> = rows.iter().map(|row| format!("{} {}", row.lang, row.state)).collect();
    became.sort();
    Ok(became)
}

on_both! {
    /// She takes another language, another topic besides, or would rather hear each week: what waits comes. Of a
    /// family that gives up one of its languages the other comes, and of one that takes a third, one. Whoever gave up
    /// the topic gets nothing of it, in whatever language.
    async fn whoever_still_wants_it_gets_it_once(house: House) {
        let both = [("wages", "km", NOW), ("wages", "vi", NOW)];
        let other = reader(&house, "other@example.com", &both[..1]).await?;
        let more = reader(&house, "more@example.com", &both[..1]).await?;
        let weekly = reader(&house, "weekly@example.com", &both[..1]).await?;
        let fewer = reader(&house, "fewer@example.com", &both).await?;
        let third = reader(&house, "third@example.com", &both).await?;
        let gone = reader(&house, "gone@example.com", &both).await?;
        waits(&house).await?;
        house.pass(TimeDelta::minutes(1));
        chooses(&house, other, &["vi"]).await?;
        chooses(&house, more, &["km", "vi", "en"]).await?;
        changes(&house, weekly, &["wages", "stay"], "ru", Cadence::Weekly).await?;
        chooses(&house, fewer, &["vi"]).await?;
        chooses(&house, third, &["en"]).await?;
        changes(&house, gone, &["stay"], "km", NOW).await?;
        house.deliver().await?;
        assert_eq!(became(&house, other).await?, ["km sent"]);
        assert_eq!(became(&house, more).await?, ["km sent"]);
        assert_eq!(became(&house, weekly).await?, ["km sent"]);
        assert_eq!(became(&house, fewer).await?, ["km suppressed", "vi sent"]);
        let third = became(&house, third).await?;
        let one = [["km sent", "vi suppressed"], ["km suppressed", "vi sent"]];
        assert!(one.iter().any(|one| third == one), "{third:?}");
        assert_eq!(became(&house, gone).await?, ["km suppressed", "vi suppressed"]);
    }

    /// Wages in Khmer and health in Vietnamese are two digests of one morning that tell of different things: she takes
    /// Vietnamese for both, and each comes.
    async fn a_digest_of_other_things_is_not_the_same_digest(house: House) {
        let asked = [("wages", "km", Cadence::Daily), ("health", "vi", Cadence::Daily)];
        let family = reader(&house, "family@example.com", &asked).await?;
        for (topic, tag) in [("wages", "km"), ("health", "vi")] {
            let id = drafted(&house, &[topic], &[tag]).await?;
            approve(&house, id, Accepted::Problems).await??;
            push(&house).await?;
            push(&house).await?;
        }
        for at in ["2026-11-23T23:31:00Z", "2026-11-24T23:31:00Z"] {
            let at: DateTime<Utc> = at.parse()?;
            house.pass(at - house.clock.now());
            let (_keep, never) = watch::channel(false);
            digests::jobs::round(&house.app, id::new(house.clock.now()), &never).await?;
            changes(&house, family, &["wages", "health"], "vi", Cadence::Daily).await?;
            house.deliver().await?;
        }
        assert_eq!(became(&house, family).await?, ["km sent", "vi sent"]);
    }

    /// Her digest waits, and she takes another language: it comes as it is, and tells of nothing that comes again.
    /// Whoever gave up its topic gets none.
    async fn a_digest_comes_although_she_took_another_language(house: House) {
        let daily = |tag| ("wages", tag, Cadence::Daily);
        let sokha = reader(&house, "sokha@example.com", &[daily("km")]).await?;
        let family = reader(&house, "family@example.com", &[daily("km"), daily("vi")]).await?;
        let gone = reader(&house, "gone@example.com", &[daily("km")]).await?;
        waits(&house).await?;
        for at in ["2026-11-23T23:31:00Z", "2026-11-24T23:31:00Z"] {
            let at: DateTime<Utc> = at.parse()?;
            house.pass(at - house.clock.now());
            let (_keep, never) = watch::channel(false);
            digests::jobs::round(&house.app, id::new(house.clock.now()), &never).await?;
            changes(&house, sokha, &["wages"], "vi", Cadence::Daily).await?;
            changes(&house, gone, &["stay"], "km", Cadence::Daily).await?;
            changes(&house, family, &["wages"], "vi", Cadence::Daily).await?;
            house.deliver().await?;
        }
        assert_eq!(became(&house, sokha).await?, ["km sent"]);
        assert_eq!(became(&house, family).await?, ["km suppressed", "vi sent"]);
        assert_eq!(became(&house, gone).await?, ["km suppressed"]);
    }
}
