//! The SQL of alerts.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{Act, Alert, Because, By, Counted, Done, Level, Place, Slots, What};
use crate::db::{Tx, on};

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    slug: String,
    level: Option<String>,
    from_at: DateTime<Utc>,
    until_at: DateTime<Utc>,
    place: Option<String>,
    place_latin: Option<String>,
    replaces_id: Option<Uuid>,
    written_by: Uuid,
    written_at: DateTime<Utc>,
    asked_by: Option<Uuid>,
    asked_at: Option<DateTime<Utc>>,
    seen: Option<String>,
    sent_by: Option<Uuid>,
    sent_at: Option<DateTime<Utc>>,
    alone_because: Option<String>,
    bulletin_id: Option<Uuid>,
    ended_by: Option<Uuid>,
    ended_at: Option<DateTime<Utc>>,
    ended_because: Option<String>,
    audience: Option<String>,
}

impl Row {
    fn alert(self) -> anyhow::Result<Alert> {
        let level =
            |text: String| Level::parse(&text).with_context(|| format!("{text:?} is no level"));
        let because = |text: String| {
            Because::parse(&text).with_context(|| format!("{text:?} is no reason to end"))
        };
        let place = match self.place {
            Some(korean) => Place::Named { korean, latin: self.place_latin },
            None => Place::WholeCity,
        };
        let done = |by, at: Option<DateTime<Utc>>| at.map(|at| Done { by, at });
        let because = self.ended_because.map(because).transpose()?;
        Ok(Alert {
            id: self.id,
            slug: self.slug,
            slots: Slots {
                level: self.level.map(level).transpose()?,
                from: self.from_at,
                until: self.until_at,
                place,
            },
            replaces: self.replaces_id,
            written: Done { by: Some(self.written_by), at: self.written_at },
            asked: done(self.asked_by, self.asked_at),
            seen: self.seen,
            sent: done(self.sent_by, self.sent_at),
            alone_because: self.alone_because,
            bulletin: self.bulletin_id,
            ended: done(self.ended_by, self.ended_at).zip(because),
            counted: self.audience.as_deref().map(serde_json::from_str).transpose()?,
        })
    }
}

/// Which alerts.
#[derive(Clone, Copy)]
enum Which {
    One(Uuid),
    /// Sent and not ended.
    Sent,
    Newest(i64),
    Bulletin(Uuid),
}

async fn read(tx: &mut Tx, which: Which) -> anyhow::Result<Vec<Alert>> {
    let (which, id, most) = match which {
        Which::One(id) => ("one", Some(id), 1),
        Which::Sent => ("sent", None, 100),
        Which::Newest(most) => ("newest", None, most),
        Which::Bulletin(id) => ("bulletin", Some(id), 1),
    };
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "select id, slug, level, from_at, until_at, place, place_latin, replaces_id, written_by,
                written_at, asked_by, asked_at, seen, sent_by, sent_at, alone_because, bulletin_id,
                ended_by, ended_at, ended_because, audience
         from alerts
         where $1 = 'newest'
            or ($1 = 'one' and id = $2)
            or ($1 = 'bulletin' and bulletin_id = $2)
            or ($1 = 'sent' and sent_at is not null and ended_at is null)
         order by case when ended_at is null then 0 else 1 end, id desc
         limit $3",
    )
    .bind(which)
    .bind(id)
    .bind(most)
    .fetch_all(c)
    .await)
    .context("read alerts")?;
    rows.into_iter().map(Row::alert).collect()
}

pub(super) async fn find(tx: &mut Tx, id: Uuid) -> anyhow::Result<Option<Alert>> {
    Ok(read(tx, Which::One(id)).await?.pop())
}

pub(super) async fn of_bulletin(tx: &mut Tx, bulletin: Uuid) -> anyhow::Result<Option<Alert>> {
    Ok(read(tx, Which::Bulletin(bulletin)).await?.pop())
}

pub(super) async fn list(tx: &mut Tx, most: i64) -> anyhow::Result<Vec<Alert>> {
    read(tx, Which::Newest(most)).await
}

/// What is in force, the newest first.
pub(super) async fn sent(tx: &mut Tx) -> anyhow::Result<Vec<Alert>> {
    read(tx, Which::Sent).await
}

/// Finds an alert and keeps others from changing it until the transaction ends: that is why its row is
/// written.
pub(super) async fn lock(tx: &mut Tx, id: Uuid) -> anyhow::Result<Option<Alert>> {
    on!(tx, c => sqlx::query("update alerts set slug = slug where id = $1")
        .bind(id)
        .execute(c)
        .await
        .map(drop))
    .context("lock an alert")?;
    find(tx, id).await
}

/// Those in force whose time has come.
pub(super) async fn over(tx: &mut Tx, now: DateTime<Utc>) -> anyhow::Result<Vec<Uuid>> {
    on!(tx, c => sqlx::query_scalar(
        "select id
         from alerts
         where ended_at is null and sent_at is not null and until_at <= $1
         order by id",
    )
    .bind(now)
    .fetch_all(c)
    .await)
    .context("look for alerts whose time has come")
}

pub(super) async fn insert(tx: &mut Tx, alert: &Alert) -> anyhow::Result<()> {
    let (place, latin) = names(&alert.slots.place);
    on!(tx, c => sqlx::query(
        "insert into alerts
           (id, slug, level, from_at, until_at, place, place_latin, replaces_id, written_by,
            written_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(alert.id)
    .bind(&alert.slug)
    .bind(alert.slots.level.map(Level::as_str))
    .bind(alert.slots.from)
    .bind(alert.slots.until)
    .bind(place)
    .bind(latin)
    .bind(alert.replaces)
    .bind(alert.written.by)
    .bind(alert.written.at)
    .execute(c)
    .await
    .map(drop))
    .context("draw an alert up")
}

pub(super) async fn set_slots(tx: &mut Tx, id: Uuid, slots: &Slots, by: By) -> anyhow::Result<()> {
    let (place, latin) = names(&slots.place);
    on!(tx, c => sqlx::query(
        "update alerts
         set level = $2, from_at = $3, until_at = $4, place = $5, place_latin = $6,
             written_by = $7, written_at = $8, audience = null
         where id = $1",
    )
    .bind(id)
    .bind(slots.level.map(Level::as_str))
    .bind(slots.from)
    .bind(slots.until)
    .bind(place)
    .bind(latin)
    .bind(by.staff_id)
    .bind(by.now)
    .execute(c)
    .await
    .map(drop))
    .context("change an alert")
}

fn names(place: &Place) -> (Option<&str>, Option<&str>) {
    match place {
        Place::WholeCity => (None, None),
        Place::Named { korean, latin } => (Some(korean), latin.as_deref()),
    }
}

/// Whoever is asked reads how many it reaches now: they are counted anew.
pub(super) async fn set_asked(tx: &mut Tx, id: Uuid, seen: &str, by: By) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update alerts
         set asked_by = $2, asked_at = $3, seen = $4, audience = null
         where id = $1",
    )
    .bind(id)
    .bind(by.staff_id)
    .bind(by.now)
    .bind(seen)
    .execute(c)
    .await
    .map(drop))
    .context("ask a second person")
}

pub(super) async fn clear_asked(tx: &mut Tx, id: Uuid) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update alerts set asked_by = null, asked_at = null, seen = null where id = $1",
    )
    .bind(id)
    .execute(c)
    .await
    .map(drop))
    .context("send an alert back")
}

pub(super) async fn set_sent(
    tx: &mut Tx,
    id: Uuid,
    bulletin_id: Uuid,
    by: By,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update alerts set sent_by = $2, sent_at = $3, bulletin_id = $4 where id = $1",
    )
    .bind(id)
    .bind(by.staff_id)
    .bind(by.now)
    .bind(bulletin_id)
    .execute(c)
    .await
    .map(drop))
    .context("send an alert")
}

pub(super) async fn set_alone(tx: &mut Tx, id: Uuid, because: &str) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update alerts set alone_because = $2 where id = $1")
        .bind(id)
        .bind(because)
        .execute(c)
        .await
        .map(drop))
    .context("note why an alert was sent alone")
}

pub(super) async fn set_until(tx: &mut Tx, id: Uuid, until: DateTime<Utc>) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update alerts set until_at = $2 where id = $1")
        .bind(id)
        .bind(until)
        .execute(c)
        .await
        .map(drop))
    .context("prolong an alert")
}

/// Drafts and what waits for a second person, where nobody counted yet.
pub(super) async fn uncounted(tx: &mut Tx) -> anyhow::Result<Vec<(Uuid, DateTime<Utc>)>> {
    on!(tx, c => sqlx::query_as(
        "select id, coalesce(asked_at, written_at)
         from alerts
         where ended_at is null and sent_at is null and audience is null
         order by id",
    )
    .fetch_all(c)
    .await)
    .context("look for alerts whose readers are not counted")
}

pub(super) async fn keep_count(
    tx: &mut Tx,
    (id, since): (Uuid, DateTime<Utc>),
    counted: &Counted,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update alerts set audience = $3 where id = $1 and coalesce(asked_at, written_at) = $2",
    )
    .bind(id)
    .bind(since)
    .bind(serde_json::to_string(counted)?)
    .execute(c)
    .await
    .map(drop))
    .context("keep how many get an alert")
}

pub(super) async fn end(
    tx: &mut Tx,
    id: Uuid,
    (done, because): (Done, Because),
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update alerts set ended_by = $2, ended_at = $3, ended_because = $4 where id = $1",
    )
    .bind(id)
    .bind(done.by)
    .bind(done.at)
    .bind(because.as_str())
    .execute(c)
    .await
    .map(drop))
    .context("end an alert")
}

pub(super) async fn insert_act(
    tx: &mut Tx,
    id: Uuid,
    alert_id: Uuid,
    act: &Act,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into alert_acts (id, alert_id, act, staff_id, acted_at, detail)
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(id)
    .bind(alert_id)
    .bind(act.what.as_str())
    .bind(act.done.by)
    .bind(act.done.at)
    .bind(&act.detail)
    .execute(c)
    .await
    .map(drop))
    .context("note what was done with an alert")
}

/// What was done, in its order.
pub(super) async fn acts(tx: &mut Tx, alert_id: Uuid) -> anyhow::Result<Vec<Act>> {
    let rows: Vec<(String, Option<Uuid>, DateTime<Utc>, String)> = on!(tx, c => sqlx::query_as(
        "select act, staff_id, acted_at, detail from alert_acts where alert_id = $1 order by id",
    )
    .bind(alert_id)
    .fetch_all(c)
    .await)
    .context("read what was done with an alert")?;
    let act = |(what, by, at, detail): (String, Option<Uuid>, DateTime<Utc>, String)| {
        let what = What::parse(&what).with_context(|| format!("{what:?} is no act"))?;
        Ok(Act { what, done: Done { by, at }, detail })
    };
    rows.into_iter().map(act).collect()
}
