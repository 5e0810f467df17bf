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

/// Another row that says the same to the same subscriber in another language.
pub struct Beside {
    pub id: Uuid,
    pub wanted: Lang,
    pub state: State,
}

/// What is or was for a subscriber of the same bulletin as one of her rows, beside that one; of a digest, what tells
/// at least of all that this one tells of: on each topic she may have asked for another language, and what stands in
/// one alone is in no other.
pub async fn beside(
    tx: &mut Tx,
    subscriber_id: Uuid,
    delivery_id: Uuid,
) -> anyhow::Result<Vec<Beside>> {
    let rows: Vec<(Uuid, Lang, String)> = on!(tx, c => sqlx::query_as(
        "select other.id, coalesce(other.wanted_lang, other.lang), other.state
         from deliveries as hers
         join deliveries as other on other.subscriber_id = hers.subscriber_id
         where hers.id = $1 and hers.subscriber_id = $2 and other.subscriber_id = $2
           and other.id <> hers.id
           and (other.bulletin_id = hers.bulletin_id
                or (other.digest_id = hers.digest_id
                    and not exists
                      (select 1
                       from digest_items as told
                       where told.body_id = hers.digest_body_id
                         and not exists
                           (select 1
                            from digest_items as told_too
                            where told_too.body_id = other.digest_body_id
                              and told_too.bulletin_id = told.bulletin_id))))",
    )
    .bind(delivery_id)
    .bind(subscriber_id)
    .fetch_all(c)
    .await)
    .context("look what else says the same to a subscriber")?;
    rows.into_iter()
        .map(|(id, wanted, state)| {
            let state = State::parse(&state).context("read a state")?;
            Ok(Beside { id, wanted, state })
        })
        .collect()
}
