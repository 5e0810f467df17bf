//! The SQL of what was for one subscriber.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};
use crate::deliveries::bulletins::Received;
use crate::deliveries::{Channel, State};
use crate::language::Lang;

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    bulletin_id: Option<Uuid>,
    subject: Option<String>,
    channel: String,
    lang: Lang,
    wanted_lang: Option<Lang>,
    lang_reason: Option<String>,
    state: String,
    created_at: DateTime<Utc>,
    sent_at: Option<DateTime<Utc>>,
}

impl Row {
    fn read(self) -> anyhow::Result<Received> {
        Ok(Received {
            delivery_id: self.id,
            bulletin_id: self.bulletin_id,
            subject: self.subject,
            channel: Channel::parse(&self.channel).context("read a channel")?,
            lang: self.lang,
            wanted_lang: self.wanted_lang,
            lang_reason: self.lang_reason,
            state: State::parse(&self.state).context("read a state")?,
            created_at: self.created_at,
            sent_at: self.sent_at,
        })
    }
}

pub async fn of_subscriber(
    tx: &mut Tx,
    subscriber_id: Uuid,
    most: i64,
) -> anyhow::Result<Vec<Received>> {
    // The subject is the same in whatever frame the words went out.
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "select deliveries.id, deliveries.bulletin_id,
                (select min(bulletin_bodies.subject)
                 from bulletin_bodies
                 where bulletin_bodies.bulletin_id = deliveries.bulletin_id
                   and bulletin_bodies.lang = deliveries.lang) as subject,
                deliveries.channel, deliveries.lang, deliveries.wanted_lang,
                deliveries.lang_reason, deliveries.state, deliveries.created_at,
                deliveries.sent_at
         from deliveries
         where deliveries.subscriber_id = $1
         order by deliveries.id desc
         limit $2",
    )
    .bind(subscriber_id)
    .bind(most)
    .fetch_all(c)
    .await)
    .context("list what was for a subscriber")?;
    rows.into_iter().map(Row::read).collect()
}
