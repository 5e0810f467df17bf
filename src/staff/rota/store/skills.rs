//! What somebody can do: languages and topics.

use anyhow::Context;
use uuid::Uuid;

use crate::db::{Tx, on};
use crate::staff::rota::{LanguageSkill, TopicSkill};

pub async fn set_languages(
    tx: &mut Tx,
    staff_id: Uuid,
    languages: &[LanguageSkill],
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from staff_languages where staff_id = $1")
        .bind(staff_id)
        .execute(c)
        .await
        .map(drop))
    .context("clear somebody's languages")?;
    for skill in languages {
        on!(tx, c => sqlx::query(
            "insert into staff_languages (staff_id, lang, speaks, writes, level)
             values ($1, $2, $3, $4, $5)",
        )
        .bind(staff_id)
        .bind(skill.lang)
        .bind(skill.speaks)
        .bind(skill.writes)
        .bind(i64::from(skill.level))
        .execute(c)
        .await
        .map(drop))
        .context("set a language of somebody")?;
    }
    Ok(())
}

pub async fn set_topics(tx: &mut Tx, staff_id: Uuid, topics: &[TopicSkill]) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from staff_topics where staff_id = $1")
        .bind(staff_id)
        .execute(c)
        .await
        .map(drop))
    .context("clear somebody's topics")?;
    for skill in topics {
        on!(tx, c => sqlx::query(
            "insert into staff_topics (staff_id, topic, level) values ($1, $2, $3)",
        )
        .bind(staff_id)
        .bind(&skill.topic)
        .bind(i64::from(skill.level))
        .execute(c)
        .await
        .map(drop))
        .context("set a topic of somebody")?;
    }
    Ok(())
}
