//! Whoever wants to hear by Telegram opens a link, and from then on is told in her chat that there is
//! something to read; nobody learns more from it.

use std::time::Duration;

use chrono::TimeDelta;
use http::StatusCode;
use maru::bot::jobs;
use maru::casework::{self, Close};
use maru::language::{Lang, Words};
use serde_json::json;
use uuid::Uuid;

use crate::on_both;
use crate::support::people::counsellor;
use crate::support::telegram::{NAME, TelegramApi};
use crate::support::{Answer, House, Visitor};

const JIN: i64 = 77_001;
const MINA: i64 = 77_002;
const WHAT_HAPPENED: &str = "ខ្ញុំមិនបានទទួលប្រាក់ឈ្នួលពីរខែហើយ";

/// The house with a bot whose name is known.
async fn with_known_bot(house: House, api: &TelegramApi) -> anyhow::Result<House> {
    let house = house.with_telegram(api).await?;
    let bot = house.app.telegram.clone().expect("a bot");
    bot.learn_name(Duration::from_secs(5)).await?;
    Ok(house)
}

/// Asks in Khmer and wants to hear by Telegram.
async fn ask(visitor: &mut Visitor<'_>, key: &str) -> anyhow::Result<Answer> {
    let fields = [("key", key), ("topic", "wages"), ("text", WHAT_HAPPENED), ("reach", "telegram")];
    let page = visitor.post("/km/help", &fields).await?;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    Ok(page)
}

/// What the link on a receipt's page says to the bot.
fn start(page: &Answer) -> anyhow::Result<String> {
    let link = page.attribute("class=\"btn big\" href=\"https://t.me/", "href")?;
    let token = link.strip_prefix(&format!("https://t.me/{NAME}?start="));
    let token = token.ok_or_else(|| anyhow::anyhow!("{link} does not start the bot"))?;
    // https://core.telegram.org/bots/features#deep-linking
    let may = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    assert!(token.len() <= 64 && token.chars().all(may), "{token}");
    Ok(format!("/start {token}"))
}

/// What the bot answers to what somebody says in a chat, after all that was answered before.
async fn hears(house: &House, api: &TelegramApi, chat: i64, says: &str) -> anyhow::Result<String> {
    let before = api.sent_to(chat).len();
    api.says(chat, says, "en");
    jobs::round(&house.app).await?;
    house.deliver().await?;
    let sent = api.sent_to(chat);
    let texts = sent.iter().skip(before).map(|sent| sent.text.as_str());
    Ok(texts.collect::<Vec<_>>().join("\n---\n"))
}

async fn answer(house: &House, who: Uuid) -> anyhow::Result<casework::Case> {
    let (app, now) = (&house.app, house.clock.now());
    let case = casework::cases_of_staff(&mut app.db.read().await?, who).await?[0].clone();
    let mut tx = app.db.begin().await?;
    casework::answer(&mut tx, &app.notices, case.id, who, "សួស្តី", Close::No, now)
        .await?
        .map_err(anyhow::Error::from)?;
    tx.commit().await?;
    Ok(case)
}

async fn nothing_is_offered(house: &House) -> anyhow::Result<()> {
    let form = house.get("/km/help?topic=wages").await?;
    assert!(form.body.contains("value=\"email\"") && !form.body.contains("value=\"telegram\""));
    let page = ask(&mut house.visitor(), "a-key").await?;
    assert!(!page.body.contains("t.me") && page.attribute("name=\"receipt\"", "value").is_ok());
    let request = json!({
        "lang": "km", "topic": "wages", "text": WHAT_HAPPENED, "reach": {"kind": "telegram"},
    });
    let refused = house.visitor().post_json("/api/v1/cases", &request).await?;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    Ok(())
}

fn letters(house: &House, tag: &str) -> Words {
    Words::for_letters(house.app.city.lang(tag).expect("a language"))
}

on_both! {
    /// The whole walk: she asks on the web, opens the link, and is told in Khmer that there is a reply, and
    /// nothing else.
    async fn a_reply_is_announced_in_her_chat(house: House) {
        let api = TelegramApi::start().await;
        let house = with_known_bot(house, &api).await?;
        let sokha = counsellor(&house, "sokha", &["km"], &[1]).await?;
        let form = house.get("/km/help?topic=wages").await?;
        assert!(form.body.contains("value=\"telegram\""));
        let key = form.attribute("name=\"key\"", "value")?;
        let mut visitor = house.visitor();
        let page = ask(&mut visitor, &key).await?;
        let start = start(&page)?;
        assert_eq!(self::start(&ask(&mut visitor, &key).await?)?, start, "another link");

        let km = letters(&house, "km");
        assert!(hears(&house, &api, JIN, &start).await?.contains(&km.say("bot-tied")));
        let case = answer(&house, sokha).await?;
        house.deliver().await?;
        house.deliver().await?;
        let sent = api.sent_to(JIN);
        assert_eq!(sent.len(), 2);
        let link = "http://maru.test/km/help/case";
        let text = km.tell("notice-reply-text").with("link", link).to_string();
        let expected = format!("{}\n\n{}", km.say("notice-reply-subject"), text.trim());
        assert_eq!(sent[1].text, expected);
        let digits = page.attribute("name=\"receipt\"", "value")?;
        let topic = house.app.city.topic_name(&case.topic, case.lang);
        let (id, bare) = (case.id.to_string(), case.id.simple().to_string());
        for message in &sent {
            let said = message.call.to_string();
            for secret in [WHAT_HAPPENED, "សួស្តី", "sokha", &topic, &digits, &case.locator, &id, &bare] {
                assert!(!said.contains(secret), "Telegram reads {secret}");
            }
        }
        let trail = casework::trail(&mut house.app.db.read().await?, case.id).await?;
        let tied: Vec<_> = trail.iter().filter(|entry| entry.act == "reach tied").collect();
        assert_eq!(tied.len(), 1);
        assert_eq!(tied[0].detail, "telegram");
        assert!(casework::is_unbroken(case.id, &trail));
        assert!(house.mails()?.is_empty());
    }

    /// The link ties one chat. In that chat it may be pressed twice; from another it does nothing, and what
    /// is said there is the same as to a link that never was.
    async fn a_link_works_once(house: House) {
        let api = TelegramApi::start().await;
        let house = with_known_bot(house, &api).await?;
        let sokha = counsellor(&house, "sokha", &["km"], &[1]).await?;
        let start = start(&ask(&mut house.visitor(), "a-key").await?)?;
        let made_up = format!("/start {}", maru::id::Token::new());
        let km = letters(&house, "km");
        for _ in 0..2 {
            assert!(hears(&house, &api, JIN, &start).await?.contains(&km.say("bot-tied")));
        }
        let spent = hears(&house, &api, MINA, &start).await?;
        assert!(spent.contains(&letters(&house, "en").say("bot-link-spent")), "{spent}");
        assert_eq!(hears(&house, &api, MINA, &made_up).await?, spent);
        assert_eq!(hears(&house, &api, MINA, "/start wages").await?, spent);
        let (jin, mina) = (api.sent_to(JIN).len(), api.sent_to(MINA).len());
        answer(&house, sokha).await?;
        house.deliver().await?;
        assert_eq!((api.sent_to(JIN).len(), api.sent_to(MINA).len()), (jin + 1, mina));
    }

    /// After a week the link ties nothing, and nobody is told anything.
    async fn a_link_lasts_a_week(house: House) {
        let api = TelegramApi::start().await;
        let house = with_known_bot(house, &api).await?;
        let sokha = counsellor(&house, "sokha", &["km"], &[1]).await?;
        let start = start(&ask(&mut house.visitor(), "a-key").await?)?;
        house.pass(TimeDelta::days(7));
        let spent = letters(&house, "en").say("bot-link-spent");
        assert!(hears(&house, &api, JIN, &start).await?.contains(&spent));
        let app = &house.app;
        casework::jobs::round(&app.db, &app.city, &app.clock, &app.notices).await?;
        assert!(hears(&house, &api, JIN, &start).await?.contains(&spent));
        answer(&house, sokha).await?;
        house.deliver().await?;
        assert_eq!(api.sent_to(JIN).len(), 2, "she is told in a chat that is not hers");
    }

    /// Who opens the link after the reply came is told of it at once.
    async fn a_reply_that_came_before_is_announced(house: House) {
        let api = TelegramApi::start().await;
        let house = with_known_bot(house, &api).await?;
        let sokha = counsellor(&house, "sokha", &["km"], &[1]).await?;
        let start = start(&ask(&mut house.visitor(), "a-key").await?)?;
        answer(&house, sokha).await?;
        house.deliver().await?;
        assert!(api.sent().is_empty());
        let said = hears(&house, &api, JIN, &start).await?;
        let km = letters(&house, "km");
        assert!(said.contains(&km.say("notice-reply-subject")) && said.contains(&km.say("bot-tied")));
    }

    /// Where there is no bot, or nobody knows its name yet, it is not offered; who asks for it all the same
    /// gets her receipt, and no link that leads nowhere.
    async fn without_a_bot_it_is_not_offered(house: House) {
        nothing_is_offered(&house).await?;
        let api = TelegramApi::start().await;
        nothing_is_offered(&house.with_telegram(&api).await?).await?;
    }

    /// A program that asks for her hears the link with the receipt, twice the same; or leaves an address.
    async fn a_program_may_ask_for_a_link(house: House) {
        let api = TelegramApi::start().await;
        let house = with_known_bot(house, &api).await?;
        let sokha = counsellor(&house, "sokha", &["km"], &[1]).await?;
        let request = |reach| json!({
            "lang": "km", "topic": "wages", "text": WHAT_HAPPENED, "reach": reach,
        });
        let mut program = house.visitor().with("idempotency-key", "one");
        let telegram = request(json!({"kind": "telegram"}));
        let opened = program.post_json("/api/v1/cases", &telegram).await?;
        assert_eq!(opened.status, StatusCode::CREATED, "{}", opened.body);
        assert_eq!(program.post_json("/api/v1/cases", &telegram).await?.body, opened.body);
        let link = opened.json()?["telegram_link"].as_str().unwrap_or_default().to_owned();
        let token = link.split_once("?start=").map(|(_, token)| token.to_owned());
        let start = format!("/start {}", token.expect("a token"));
        let tied = letters(&house, "km").say("bot-tied");
        assert!(hears(&house, &api, JIN, &start).await?.contains(&tied));

        let mut program = house.visitor().with("idempotency-key", "two");
        let email = request(json!({"kind": "email", "address": "jin.park@example.com"}));
        let opened = program.post_json("/api/v1/cases", &email).await?;
        assert_eq!(opened.status, StatusCode::CREATED, "{}", opened.body);
        assert!(opened.json()?.get("telegram_link").is_none());
        for reach in [
            json!({"kind": "email"}),
            json!({"kind": "email", "address": "jin@"}),
            json!({"kind": "phone", "address": "call me"}),
        ] {
            let refused = house.visitor().post_json("/api/v1/cases", &request(reach)).await?;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(refused.json()?["detail"].as_str().is_some_and(|said| said.contains("reach")));
        }
        for case in casework::cases_of_staff(&mut house.app.db.read().await?, sokha).await? {
            let (app, now) = (&house.app, house.clock.now());
            let mut tx = app.db.begin().await?;
            casework::answer(&mut tx, &app.notices, case.id, sokha, "សួស្តី", Close::No, now)
                .await?
                .map_err(anyhow::Error::from)?;
            tx.commit().await?;
        }
        house.deliver().await?;
        assert_eq!((api.sent_to(JIN).len(), house.mails()?.len()), (2, 1));
    }

    /// The page says in her language what to do, and the button is large.
    async fn the_page_says_what_to_do(house: House) {
        let api = TelegramApi::start().await;
        let house = with_known_bot(house, &api).await?;
        let fields = [("topic", "wages"), ("text", "안녕하세요"), ("reach", "telegram")];
        let page = house.visitor().post("/ko/help", &fields).await?;
        let ko = Words::new(Lang::KOREAN);
        assert!(page.body.contains(&ko.say("receipt-telegram")));
        assert!(page.body.contains("<a class=\"btn big\" href=\"https://t.me/"));
        let wrong = [("topic", ""), ("text", "안녕하세요"), ("reach", "telegram")];
        let again = house.visitor().post("/ko/help", &wrong).await?;
        assert!(again.body.contains("value=\"telegram\" checked"));
    }
}
