//! A bulletin in the city's own channels on Telegram: one post in each language that it is written in.

use maru::bulletins::{self, Accepted};
use maru::city::City;
use maru::language::Lang;
use maru::staff::Role;
use serde_json::Value;
use uuid::Uuid;

use crate::support::bulletins::{KHMER, approve, counts, push, states, writer, written};
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
}
