//! Readers as the fan-out sees them: what they asked for, what they said of themselves, and what is to go to them.

use chrono::{DateTime, Utc};
use maru::bulletins;
use maru::db::Tx;
use maru::deliveries::EmailAddress;
use maru::subscriptions::{self, Asked, Cadence, Circumstances, Source, Wanted};
use uuid::Uuid;

use super::House;
use super::bulletins::{translate, typed, writer};
use super::signed_in::lang;

/// Words with the same blocks in four languages, the Korean first.
pub const WORDS: [(&str, (&str, &str)); 5] = [
    ("ko", ("제목", "첫 문단\n\n- 하나\n- 둘")),
    ("km", ("ចំណងជើង", "កថាខណ្ឌ\n\n- មួយ\n- ពីរ")),
    ("ru", ("Заголовок", "Абзац\n\n- один\n- два")),
    ("vi", ("Tiêu đề", "Một đoạn\n\n- một\n- hai")),
    ("en", ("Heading", "A paragraph\n\n- one\n- two")),
];

/// Title and text in a language.
pub fn words(tag: &str) -> (&'static str, &'static str) {
    WORDS.iter().find(|(known, _)| *known == tag).expect("words in this language").1
}

/// Somebody who asked and confirmed, for each of these topics in a language and as often.
pub async fn reader(
    house: &House,
    address: &str,
    wants: &[(&str, &str, Cadence)],
) -> anyhow::Result<Uuid> {
    let (app, now) = (&house.app, house.clock.now());
    let mut id = Uuid::nil();
    for (topic, tag, cadence) in wants {
        let wanted = Wanted {
            langs: vec![lang(tag)?],
            topics: vec![(*topic).to_owned()],
            cadence: *cadence,
            circumstances: Circumstances::default(),
            source: Source::Web,
        };
        let asked = Asked { address: EmailAddress::parse(address)?, wanted };
        let prepared = subscriptions::prepare(&app.ring, &app.city, &app.settings, asked, now);
        let mut tx = app.db.begin().await?;
        subscriptions::subscribe(&mut tx, &prepared, now).await?;
        id = subscriptions::confirm(&mut tx, prepared.token(), now).await??.subscriber_id;
        tx.commit().await?;
    }
    Ok(id)
}

/// What a reader says of herself.
#[derive(Default)]
pub struct Says<'s> {
    pub reads: Option<&'s str>,
    pub lives_in: Option<&'s str>,
    pub zone: Option<&'s str>,
    pub quiet: Option<(&'s str, &'s str)>,
}

pub async fn says(house: &House, id: Uuid, says: Says<'_>) -> anyhow::Result<()> {
    const SAY: &str = "update subscribers
         set other_langs = $2, district = $3, time_zone = $4, quiet_from = $5, quiet_until = $6
         where id = $1";
    let others = says.reads.map(|tags| {
        let tags: Vec<&str> = tags.split_whitespace().collect();
        serde_json::to_string(&tags).expect("tags")
    });
    let (from, until) = (says.quiet.map(|quiet| quiet.0), says.quiet.map(|quiet| quiet.1));
    let mut tx = house.app.db.begin().await?;
    macro_rules! say {
        ($tx:expr) => {
            sqlx::query(SAY)
                .bind(id)
                .bind(&others)
                .bind(says.lives_in)
                .bind(says.zone)
                .bind(from)
                .bind(until)
                .execute(&mut **$tx)
                .await
                .map(drop)?
        };
    }
    match &mut tx {
        Tx::Sqlite(tx) => say!(tx),
        Tx::Postgres(tx) => say!(tx),
    }
    tx.commit().await
}

/// Her choice from now on, on the page where she changes it.
pub async fn changes(
    house: &House,
    id: Uuid,
    topics: &[&str],
    tag: &str,
    cadence: Cadence,
) -> anyhow::Result<()> {
    let wanted = Wanted {
        langs: vec![lang(tag)?],
        topics: topics.iter().map(|topic| (*topic).to_owned()).collect(),
        cadence,
        circumstances: Circumstances::default(),
        source: Source::Web,
    };
    let mut tx = house.app.db.begin().await?;
    subscriptions::change(&mut tx, id, &wanted, house.clock.now()).await??;
    tx.commit().await
}

/// A draft on some topics in some languages besides Korean.
pub async fn drafted(house: &House, topics: &[&str], tags: &[&str]) -> anyhow::Result<Uuid> {
    let (app, now) = (&house.app, house.clock.now());
    let by = writer(house).await?;
    let korean = typed(house, "ko", words("ko")).await?;
    let topics: Vec<String> = topics.iter().map(|topic| (*topic).to_owned()).collect();
    let mut tx = app.db.begin().await?;
    let today = app.city.today(now);
    let id = bulletins::begin(&mut tx, &korean, &topics, by, today, now).await?;
    tx.commit().await?;
    for tag in tags {
        translate(house, id, tag, words(tag)).await??;
    }
    Ok(id)
}

/// Makes a draft another kind of bulletin, as its own pages do.
pub async fn make(
    house: &House,
    id: Uuid,
    kind: &str,
    follows: Option<Uuid>,
) -> anyhow::Result<()> {
    const MAKE: &str = "update bulletins set kind = $2, follows_id = $3 where id = $1";
    let mut tx = house.app.db.begin().await?;
    match &mut tx {
        Tx::Sqlite(tx) => sqlx::query(MAKE)
            .bind(id)
            .bind(kind)
            .bind(follows)
            .execute(&mut **tx)
            .await
            .map(drop)?,
        Tx::Postgres(tx) => sqlx::query(MAKE)
            .bind(id)
            .bind(kind)
            .bind(follows)
            .execute(&mut **tx)
            .await
            .map(drop)?,
    }
    tx.commit().await
}

/// A row of the outbox that is pushed to somebody.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Row {
    pub class: String,
    pub subscription_id: Option<Uuid>,
    pub lang: String,
    pub wanted_lang: Option<String>,
    pub lang_reason: Option<String>,
    pub state: String,
    pub last_code: Option<String>,
    pub due_at: DateTime<Utc>,
    pub not_after: Option<DateTime<Utc>>,
}

impl Row {
    /// `ru for uz, fallback`
    pub fn told(&self) -> String {
        let wanted = self.wanted_lang.as_deref().unwrap_or_default();
        format!("{} for {wanted}, {}", self.lang, self.lang_reason.as_deref().unwrap_or_default())
    }
}

/// What is in the outbox for a reader, of bulletins and digests, the oldest first.
pub async fn rows(house: &House, reader: Uuid) -> anyhow::Result<Vec<Row>> {
    const ROWS: &str = "select class, subscription_id, lang, wanted_lang, lang_reason,
                state, last_code, due_at, not_after
         from deliveries
         where subscriber_id = $1
         order by created_at, lang";
    let rows = match house.app.db.read().await? {
        Tx::Sqlite(mut tx) => sqlx::query_as(ROWS).bind(reader).fetch_all(&mut *tx).await?,
        Tx::Postgres(mut tx) => sqlx::query_as(ROWS).bind(reader).fetch_all(&mut *tx).await?,
    };
    Ok(rows)
}

/// In which languages and why, for a reader.
pub async fn told(house: &House, reader: Uuid) -> anyhow::Result<Vec<String>> {
    Ok(rows(house, reader).await?.iter().map(Row::told).collect())
}

/// What a worker would have noted of somebody's row: where it stands, and how often nobody knew whether it arrived.
pub async fn stands(
    house: &House,
    (bulletin, reader): (Uuid, Uuid),
    (state, unknowns): (&str, i64),
) -> anyhow::Result<()> {
    const STAND: &str = "update deliveries
         set state = $3, unknowns = $4, again_at = null
         where bulletin_id = $1 and subscriber_id = $2";
    let mut tx = house.app.db.begin().await?;
    macro_rules! stand {
        ($tx:expr) => {
            sqlx::query(STAND)
                .bind(bulletin)
                .bind(reader)
                .bind(state)
                .bind(unknowns)
                .execute(&mut **$tx)
                .await
                .map(drop)?
        };
    }
    match &mut tx {
        Tx::Sqlite(tx) => stand!(tx),
        Tx::Postgres(tx) => stand!(tx),
    }
    tx.commit().await
}
