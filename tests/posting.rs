//! A bulletin in the city's own channels on Telegram: one post in each language that it is written in.

use chrono::TimeDelta;
use http::StatusCode;
use maru::bulletins::{self, Accepted, State};
use maru::city::City;
use maru::db::Tx;
use maru::language::Lang;
use maru::staff::Role;
use serde_json::Value;
use uuid::Uuid;

use crate::support::alerts;
use crate::support::bulletins::{
    KHMER, approve, counts, find, newest, push, states, writer, written,
};
use crate::support::signed_in::lang;
use crate::support::subscribers::subscribed;
use crate::support::telegram::{Reply, TelegramApi};
use crate::support::texts::staff;
use crate::support::{Engine, House, Visitor};

/// Vietnamese has a channel, and no words in these stories.
fn with_channels(city: &mut City) {
    let channels = [("ko", "@maru_ko"), ("km", "@maru_km"), ("vi", "@maru_vi")];
    let tag = |tag: &str| Lang::parse(tag).expect("a language");
    city.telegram_channels =
        channels.into_iter().map(|(lang, chat)| (tag(lang), chat.to_owned())).collect();
}

/// To which channels was posted, and what.
fn posted(api: &TelegramApi) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let calls = api.calls("sendmessage").into_iter();
    let mut posts: Vec<_> = calls
        .map(|call| (text(&call["chat_id"]), text(&call["text"])))
        .filter(|(chat, _)| chat.starts_with('@'))
        .collect();
    posts.sort();
    posts
}

fn chats(api: &TelegramApi) -> Vec<String> {
    posted(api).into_iter().map(|(chat, _)| chat).collect()
}

/// What a worker or a kill leaves of posts.
async fn stand(house: &House, sql: &'static str) -> anyhow::Result<()> {
    let mut tx = house.app.db.begin().await?;
    match &mut tx {
        Tx::Sqlite(tx) => sqlx::query(sql).execute(&mut **tx).await.map(drop)?,
        Tx::Postgres(tx) => sqlx::query(sql).execute(&mut **tx).await.map(drop)?,
    }
    tx.commit().await
}

async fn go_on(house: &House) -> anyhow::Result<()> {
    push(house).await?;
    house.deliver().await?;
    push(house).await
}

async fn garam(house: &House) -> anyhow::Result<Visitor<'_>> {
    staff(house, "garam", &[Role::Writer, Role::Publisher]).await
}

async fn page(garam: &mut Visitor<'_>, id: Uuid, below: &str) -> anyhow::Result<String> {
    Ok(garam.get(&format!("/newsroom/bulletins/{id}{below}")).await?.text())
}

/// One post in each language that it is written in, with the way to read on and nothing to stop; people are counted
/// without them. However often the round comes, there is no second.
async fn each_channel_gets_one_post(house: House) -> anyhow::Result<()> {
    let api = TelegramApi::start().await;
    let house = house.with_telegram(&api).await?;
    subscribed(&house, "sokha@example.com", "km", &["wages"]).await?;
    let id = written(&house).await?;
    let mut garam = garam(&house).await?;
    let draft = page(&mut garam, id, "").await?;
    assert!(draft.contains("@maru_ko") && draft.contains("@maru_km"), "{draft}");
    assert!(!draft.contains("@maru_vi"), "it is not written in Vietnamese");
    approve(&house, id, Accepted::Nothing).await??;
    go_on(&house).await?;
    go_on(&house).await?;
    let posts = posted(&api);
    assert_eq!(chats(&api), ["@maru_km", "@maru_ko"]);
    let (_, khmer) = &posts[0];
    assert!(khmer.contains(KHMER.0) && khmer.contains("http://maru.test/km/bulletins/"), "{khmer}");
    assert!(!khmer.contains("/stop") && !khmer.contains("%OWN-LINK%"), "{khmer}");
    assert_eq!(counts(&house, id).await?, states(&[("sent", 1)]), "people alone");
    assert!(page(&mut garam, id, "/report").await?.contains("@maru_km"));
    Ok(())
}

/// While it is held back, nothing is posted; once it is stopped, nothing ever.
async fn what_is_held_back_is_not_posted(house: House) -> anyhow::Result<()> {
    let api = TelegramApi::start().await;
    let house = house.with_telegram(&api).await?;
    subscribed(&house, "sokha@example.com", "km", &["wages"]).await?;
    house.deliver().await?;
    let by = writer(&house).await?;
    let (held, stopped) = (written(&house).await?, written(&house).await?);
    for id in [held, stopped] {
        approve(&house, id, Accepted::Problems).await??;
        push(&house).await?;
    }
    let now = house.clock.now();
    let mut tx = house.app.db.begin().await?;
    bulletins::pause(&mut tx, held, by, now).await??;
    bulletins::stop(&mut tx, stopped, by, now).await??;
    tx.commit().await?;
    go_on(&house).await?;
    assert!(chats(&api).is_empty(), "{:?}", chats(&api));
    let mut tx = house.app.db.begin().await?;
    bulletins::resume(&mut tx, held, by, now).await??;
    tx.commit().await?;
    go_on(&house).await?;
    assert_eq!(chats(&api), ["@maru_km", "@maru_ko"]);
    Ok(())
}

/// The bot may not post in the channel: the report says so, and a correction does not go where nothing was.
async fn what_telegram_refuses_is_reported(house: House) -> anyhow::Result<()> {
    let api = TelegramApi::start().await;
    let house = house.with_telegram(&api).await?;
    subscribed(&house, "sokha@example.com", "km", &["wages"]).await?;
    // A channel has a name and no number, which this API takes for the chat 0.
    api.reply(0, Reply::Refuse(403, "Forbidden: bot is not a member of the channel chat"));
    let id = written(&house).await?;
    approve(&house, id, Accepted::Nothing).await??;
    go_on(&house).await?;
    assert_eq!(chats(&api), ["@maru_km", "@maru_ko"], "each was tried once");
    let report = page(&mut garam(&house).await?, id, "/report").await?;
    assert!(report.contains("bot is not a member"), "{report}");
    let mut tx = house.app.db.read().await?;
    let bulletin = bulletins::find(&mut tx, id).await?.expect("a bulletin");
    let follows = bulletins::Bulletin { follows: Some(id), ..bulletin.clone() };
    assert!(bulletins::channels(&mut tx, &house.app.city, &follows).await?.is_empty());
    let only = bulletins::Bulletin { langs: vec![lang("km")?], ..bulletin.clone() };
    let channels = bulletins::channels(&mut tx, &house.app.city, &only).await?;
    assert_eq!(channels, [(lang("km")?, "@maru_km".to_owned())]);
    let there = bulletins::Bulletin { districts: vec!["danwon".to_owned()], ..bulletin };
    assert!(bulletins::channels(&mut tx, &house.app.city, &there).await?.is_empty());
    Ok(())
}

/// A worker holds the posts when one bulletin is held back and another is stopped: what it gives back waits with its
/// bulletin and goes with it, once; what was called off stays, however long it goes on.
async fn what_comes_back_follows_its_bulletin(house: House) -> anyhow::Result<()> {
    const IN_HAND: &str = "update deliveries set state = 'sending' where class = 'post'";
    const BACK: &str =
        "update deliveries set state = 'ready' where class = 'post' and state = 'sending'";
    let api = TelegramApi::start().await;
    let house = house.with_telegram(&api).await?;
    subscribed(&house, "sokha@example.com", "km", &["wages"]).await?;
    house.deliver().await?;
    let by = writer(&house).await?;
    let (held, stopped) = (written(&house).await?, written(&house).await?);
    for id in [held, stopped] {
        approve(&house, id, Accepted::Problems).await??;
        push(&house).await?;
    }
    stand(&house, IN_HAND).await?;
    let now = house.clock.now();
    let mut tx = house.app.db.begin().await?;
    bulletins::pause(&mut tx, held, by, now).await??;
    bulletins::stop(&mut tx, stopped, by, now).await??;
    tx.commit().await?;
    stand(&house, BACK).await?;
    go_on(&house).await?;
    go_on(&house).await?;
    assert!(chats(&api).is_empty(), "{:?}", chats(&api));
    let mut tx = house.app.db.begin().await?;
    bulletins::resume(&mut tx, held, by, now).await??;
    tx.commit().await?;
    for _ in 0..2 {
        house.pass(TimeDelta::minutes(1));
        go_on(&house).await?;
    }
    assert_eq!(chats(&api), ["@maru_km", "@maru_ko"]);
    assert_eq!(find(&house, held).await?.state, State::Done);
    Ok(())
}

/// Nobody knows whether they arrived, and they are to go once more: until then the bulletin is not through. It is
/// stopped, they do not go, and nobody says that they were not sent.
async fn what_was_to_go_once_more_is_stopped(house: House) -> anyhow::Result<()> {
    const ONCE_MORE: &str = "update deliveries
         set state = 'unknown', unknowns = 1, again_at = due_at
         where class = 'post' and state = 'sending'";
    const IN_HAND: &str = "update deliveries set state = 'sending' where class = 'post'";
    let api = TelegramApi::start().await;
    let house = house.with_telegram(&api).await?;
    subscribed(&house, "sokha@example.com", "km", &["wages"]).await?;
    let id = written(&house).await?;
    approve(&house, id, Accepted::Nothing).await??;
    push(&house).await?;
    stand(&house, IN_HAND).await?;
    go_on(&house).await?;
    stand(&house, ONCE_MORE).await?;
    push(&house).await?;
    assert_eq!(find(&house, id).await?.state, State::Sending);
    let by = writer(&house).await?;
    let mut tx = house.app.db.begin().await?;
    bulletins::stop(&mut tx, id, by, house.clock.now()).await??;
    tx.commit().await?;
    house.pass(TimeDelta::minutes(11));
    go_on(&house).await?;
    assert!(chats(&api).is_empty(), "{:?}", chats(&api));
    let posts = bulletins::posts(&mut house.app.db.read().await?, id).await?;
    assert!(posts.iter().all(|post| post.state.as_str() == "unknown"), "{posts:?}");
    Ok(())
}

/// Everybody has it by mail, and Telegram is in trouble: the posts wait, the page says so, and the bulletin can still
/// be stopped. They do not go when Telegram is well again.
async fn a_post_that_waits_keeps_its_bulletin_open(house: House) -> anyhow::Result<()> {
    let api = TelegramApi::start().await;
    let house = house.with_telegram(&api).await?;
    subscribed(&house, "sokha@example.com", "km", &["wages"]).await?;
    api.reply(0, Reply::Refuse(500, "Internal Server Error"));
    let id = written(&house).await?;
    approve(&house, id, Accepted::Nothing).await??;
    go_on(&house).await?;
    assert_eq!(counts(&house, id).await?, states(&[("sent", 1)]), "people alone");
    assert_eq!(find(&house, id).await?.state, State::Sending);
    let mut garam = garam(&house).await?;
    for below in ["", "/report"] {
        let page = page(&mut garam, id, below).await?;
        let line = page.split("<tbody id=\"live-posts\">").nth(1).unwrap_or_default();
        let line = line.split("</tbody>").next().unwrap_or_default();
        assert_eq!(line.matches("<tr>").count(), 2, "a line for each channel: {page}");
        let waits = "data-label=\"Waiting\">1</td>";
        assert_eq!(line.matches(waits).count(), 2, "{line}");
    }
    let tried = chats(&api).len();
    let stop = format!("/newsroom/bulletins/{id}/stop");
    let stopped = garam.post(&stop, &[]).await?;
    assert_eq!(stopped.status, StatusCode::SEE_OTHER, "{}", stopped.text());
    api.reply(0, Reply::Take);
    house.pass(TimeDelta::minutes(2));
    go_on(&house).await?;
    assert_eq!(chats(&api).len(), tried, "it was posted after the stop");
    Ok(())
}

/// The bot was not let into the channels; now it is, and somebody sends again what failed: the post in Khmer goes
/// once. Of the Korean one nobody knows whether it stands there, and it is left alone.
async fn what_failed_is_posted_again(house: House) -> anyhow::Result<()> {
    const UNKNOWN: &str = "update deliveries set state = 'unknown', unknowns = 1 where class = 'post' and lang = 'ko'";
    let api = TelegramApi::start().await;
    let house = house.with_telegram(&api).await?;
    subscribed(&house, "sokha@example.com", "km", &["wages"]).await?;
    api.reply(0, Reply::Refuse(403, "Forbidden: bot is not a member of the channel chat"));
    let id = written(&house).await?;
    approve(&house, id, Accepted::Nothing).await??;
    go_on(&house).await?;
    assert_eq!(find(&house, id).await?.state, State::Done);
    stand(&house, UNKNOWN).await?;
    let mut garam = garam(&house).await?;
    let report = page(&mut garam, id, "/report").await?;
    assert!(report.contains("id=\"again\""), "{report}");
    api.reply(0, Reply::Take);
    // Long after the words of letters that failed are forgotten.
    house.pass(TimeDelta::days(3));
    house.deliver().await?;
    let tried = chats(&api).len();
    // Garam's session is over by then.
    let mut nari = staff(&house, "nari", &[Role::Publisher]).await?;
    let again = format!("/newsroom/bulletins/{id}/again");
    let done = nari.post(&again, &[]).await?;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    go_on(&house).await?;
    go_on(&house).await?;
    assert_eq!(posted(&api).len(), tried + 1, "{:?}", posted(&api));
    let posts = bulletins::posts(&mut house.app.db.read().await?, id).await?;
    let stands: Vec<_> =
        posts.iter().map(|post| (post.chat.as_str(), post.state.as_str())).collect();
    assert_eq!(stands, [("@maru_km", "sent"), ("@maru_ko", "unknown")]);
    assert_eq!(find(&house, id).await?.state, State::Done);
    assert_eq!(counts(&house, id).await?, states(&[("sent", 1)]), "people got nothing again");
    assert!(!page(&mut nari, id, "/report").await?.contains("id=\"again\""));
    let again = nari.post(&again, &[]).await?;
    assert_eq!(again.status, StatusCode::CONFLICT, "{}", again.text());
    Ok(())
}

/// An alert goes on until tomorrow while its posts wait for Telegram: they go as long as it holds, and no longer.
async fn a_post_of_an_alert_holds_as_long_as_it(house: House) -> anyhow::Result<()> {
    let api = TelegramApi::start().await;
    let house = house.with_telegram(&api).await?;
    let mut haneul = staff(&house, "haneul", &[Role::Publisher]).await?;
    let mut other = staff(&house, "garam", &[Role::Publisher]).await?;
    let path = alerts::send(&mut haneul, &mut other).await?;
    push(&house).await?;
    let alert = newest(&house).await?;
    let longer = [("until", "2026-11-24T18:00")];
    let done = haneul.post(&format!("{path}/longer"), &longer).await?;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    house.pass(TimeDelta::hours(9));
    go_on(&house).await?;
    let all = ["@maru_km", "@maru_ko", "@maru_vi"];
    assert_eq!(chats(&api), all, "six o'clock was not its end any more");
    assert_eq!(find(&house, alert.id).await?.state, State::Done);
    Ok(())
}

macro_rules! in_a_city_with_channels {
    ($($story:ident)*) => {$(
        mod $story {
            use super::*;

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() -> anyhow::Result<()> {
                super::$story(House::in_city(Engine::Sqlite, with_channels).await?).await
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() -> anyhow::Result<()> {
                super::$story(House::in_city(Engine::Postgres, with_channels).await?).await
            }
        }
    )*};
}

in_a_city_with_channels! {
    each_channel_gets_one_post
    what_is_held_back_is_not_posted
    what_telegram_refuses_is_reported
    what_comes_back_follows_its_bulletin
    what_was_to_go_once_more_is_stopped
    a_post_that_waits_keeps_its_bulletin_open
    what_failed_is_posted_again
    a_post_of_an_alert_holds_as_long_as_it
}
