//! Letters in the outbox that no page wrote: somebody is told something, by a way and in a class of a story's choice.

use chrono::{DateTime, Utc};
use maru::deliveries::{self, Channel, Class, Content, Letter};
use maru::language::Lang;
use uuid::Uuid;

use super::House;

/// The same few Korean words to somebody.
pub fn letter(class: Class, channel: Channel, to: &str) -> Letter {
    Letter {
        class,
        channel,
        lang: Lang::KOREAN,
        address: to.to_owned(),
        content: Content {
            subject: "소식".to_owned(),
            text: "안녕하세요".to_owned(),
            ..Content::default()
        },
        not_after: None,
    }
}

/// Puts letters into the outbox, in one transaction, and gives their ids in their order.
pub async fn post(
    house: &House,
    letters: &[Letter],
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<Uuid>> {
    let ring = &house.app.ring;
    let sealed: Vec<_> = letters.iter().map(|letter| deliveries::seal(ring, letter, now)).collect();
    let mut tx = house.app.db.begin().await?;
    let mut ids = Vec::new();
    for letter in &sealed {
        ids.push(deliveries::post(&mut tx, letter, now).await?);
    }
    tx.commit().await?;
    Ok(ids)
}

/// A notice by mail, now.
pub async fn notice(house: &House, to: &str) -> anyhow::Result<Uuid> {
    let letters = [letter(Class::Notice, Channel::Email, to)];
    Ok(post(house, &letters, house.clock.now()).await?.remove(0))
}
