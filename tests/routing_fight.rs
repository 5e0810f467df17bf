//! Thirty-two connections fight for two thousand cases, some of which need two people: nobody is with two, no
//! budget is overdrawn, and every load is what its rows hold.

use std::sync::Arc;

use maru::casework::{self, Cause};
use maru::db::{Db, Tx};
use maru::staff::rota::{self, LanguageSkill, TopicSkill};
use maru::staff::{self, Grant, Role};
use uuid::Uuid;

use crate::on_both;
use crate::support::House;
use crate::support::assigning::{books_are_right, number};
use crate::support::people::counsellor;

const CASES: usize = 2_000;
const FIGHTERS: usize = 32;
/// Every fifth case is in a language that no counsellor has.
const PAIRS: usize = 5;

on_both! {
    async fn thirty_two_fight_for_two_thousand(house: House) {
        people(&house).await?;
        let cases = Arc::new(cases(&house.app.db, house.clock.now()).await?);
        let url = house.app.settings.database_url.clone();
        let second = match &house.app.db {
            Db::Postgres(_) => Db::connect(&url).await?,
            db => db.clone(),
        };
        let (city, now) = (Arc::new(house.app.city.clone()), house.clock.now());
        let fighters = (0..FIGHTERS).map(|me| {
            let db = if me % 2 == 0 { house.app.db.clone() } else { second.clone() };
            let (cases, city) = (Arc::clone(&cases), Arc::clone(&city));
            // Each case is wanted by two, who come to it in another order.
            tokio::spawn(async move {
                let mut mine: Vec<Uuid> =
                    cases.iter().copied().enumerate().filter(|(n, _)| n % 16 == me % 16).map(|(_, id)| id).collect();
                if me >= 16 {
                    mine.reverse();
                }
                for case_id in mine {
                    let mut tx = db.begin().await?;
                    casework::route_case(&mut tx, &city, case_id, Cause::Retried, now).await?;
                    tx.commit().await?;
                }
                anyhow::Ok(())
            })
        });
        for fighter in futures::future::join_all(fighters).await {
            fighter??;
        }
        let db = &house.app.db;
        books_are_right(db).await?;
        let seated = number(db, "select count(*) from cases where state in ('assigned', 'offered')").await?;
        let waiting = number(db, "select count(*) from cases where state = 'waiting'").await?;
        assert_eq!(seated + waiting, i64::try_from(CASES)?);
        // It was fought for to the end: whoever writes Khmer and whoever interprets is full.
        let room = "select count(*) from staff
            where (name like 'k%' or name like 'i%') and open_load < open_capacity";
        assert_eq!(number(db, room).await?, 0);
        let pairs = "select count(*) from cases where lang = 'si' and state = 'assigned'";
        assert_eq!(number(db, pairs).await?, 280);
        let halves = number(db, "select count(*) from cases
            where lang = 'si'
              and (select count(*) from assignments where case_id = cases.id and until_at is null)
                  <> case when state = 'assigned' then 2 else 0 end").await?;
        assert_eq!(halves, 0, "pairs are complete or are not");
    }
}

/// Six with Khmer, who take 200 letters each; two without any language of the clients', who take 200 each; and
/// three interpreters, two of whom take 100 letters and one 80.
async fn people(house: &House) -> anyhow::Result<()> {
    for n in 0..11 {
        let (name, tags): (String, &[&str]) = match n {
            0..6 => (format!("k{n}"), &["km"]),
            6..8 => (format!("v{n}"), &["vi"]),
            _ => (format!("i{n}"), &["si"]),
        };
        let id = counsellor(house, &name, tags, &[1]).await?;
        let (now, room) = (
            house.clock.now(),
            [2_000, 500, 400][match n {
                0..8 => 0,
                8 | 9 => 1,
                _ => 2,
            }],
        );
        let mut tx = house.app.db.begin().await?;
        assert!(rota::set_capacity(&mut tx, id, 100, room).await?);
        rota::set_topics(&mut tx, id, &[TopicSkill { topic: "wages".to_owned(), level: 2 }])
            .await?;
        let skills = tags.iter().filter_map(|tag| house.app.city.lang(tag));
        let skills: Vec<LanguageSkill> = skills
            .map(|lang| LanguageSkill { lang, speaks: false, writes: true, level: 3 })
            .collect();
        rota::set_languages(&mut tx, id, &skills).await?;
        if n >= 8 {
            let grant = |role| Grant { role, lang: None };
            staff::give_role(&mut tx, id, grant(Role::Interpreter), None, now).await?;
            staff::end_role(&mut tx, id, grant(Role::Counsellor), Uuid::nil(), now).await??;
        }
        tx.commit().await?;
    }
    Ok(())
}

/// Cases without anything in them, made at once: what is fought for is who has them.
async fn cases(db: &Db, now: chrono::DateTime<chrono::Utc>) -> anyhow::Result<Vec<Uuid>> {
    const CASE: &str = "insert into cases
          (id, locator, demand_id, lang, topic, channel, contact, urgent, weight, reach, state, epoch, opened_at,
           client_wrote_at)
        values ($1, $2, $1, $3, 'wages', 'web', 'letter', false, 10, 'receipt', 'waiting', 1, $4, $4)";
    let mut ids = Vec::new();
    let mut tx = db.begin().await?;
    for n in 0..CASES {
        let id = maru::id::new(now);
        let lang = if n % PAIRS == 0 { "si" } else { "km" };
        let locator = format!("{n:08}");
        match &mut tx {
            Tx::Sqlite(tx) => {
                sqlx::query(CASE)
                    .bind(id)
                    .bind(locator)
                    .bind(lang)
                    .bind(now)
                    .execute(&mut **tx)
                    .await?;
            }
            Tx::Postgres(tx) => {
                sqlx::query(CASE)
                    .bind(id)
                    .bind(locator)
                    .bind(lang)
                    .bind(now)
                    .execute(&mut **tx)
                    .await?;
            }
        }
        ids.push(id);
    }
    tx.commit().await?;
    Ok(ids)
}
