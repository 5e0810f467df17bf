//! "There is a reply": a button in the chat gives a link that opens the case once within the hour, and in the chat
//! itself nothing of the case is ever shown.

use chrono::TimeDelta;
use http::StatusCode;
use maru::bot::{Said, jobs};
use maru::casework::{self, Close};
use uuid::Uuid;

use crate::on_both;
use crate::support::House;
use crate::support::chat_files::{WHAT_HAPPENED, asks, cases};
use crate::support::people::counsellor;
use crate::support::phone::{Message, Phone, handle, words};
use crate::support::telegram::TelegramApi;

const SREY: i64 = 88_701;
const ALI: i64 = 88_702;

async fn answer(house: &House, case_id: Uuid, staff_id: Uuid) -> anyhow::Result<()> {
    let (app, now) = (&house.app, house.clock.now());
    let mut tx = app.db.begin().await?;
    let answer = casework::answer(&mut tx, &app.notices, case_id, staff_id, "សួស្តី", Close::No, now);
    answer.await?.map_err(anyhow::Error::from)?;
    tx.commit().await
}

/// The path that the link in a message leads to.
fn path(message: &Message) -> String {
    let link = message.presses().into_iter().find(|press| press.contains("/help/case/open/"));
    let link = link.unwrap_or_else(|| panic!("no link in {:?}", message.presses()));
    link.trim_start_matches("http://maru.test").to_owned()
}

on_both! {
    /// Her counsellor answers; the notice has a button; pressing it gives a link; a program that looks at the link
    /// uses nothing up; she opens it and reads; nobody opens it again.
    async fn a_reply_opens_once(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        let sokha = counsellor(&house, "sokha", &["km"], &[1]).await?;
        let km = words(&house, "km");
        let mut phone = Phone::new(&house, SREY, "km");
        asks(&mut phone).await?;
        let case_id = cases(&house, sokha).await?[0];
        answer(&house, case_id, sokha).await?;
        house.deliver().await?;
        let notice = api.sent_to(SREY).pop().expect("a notice");
        assert!(notice.text.contains(&km.say("notice-reply-subject")), "{}", notice.text);
        let (text, opens) = notice.buttons.first().cloned().expect("a button");
        assert_eq!(text, km.say("notice-open-button"));
        for secret in [case_id.to_string(), case_id.simple().to_string(), WHAT_HAPPENED.to_owned()] {
            assert!(!notice.call.to_string().contains(&secret), "Telegram reads {secret}");
        }

        let link = phone.presses(&opens).await?;
        assert!(link.text().contains(&km.say("bot-open-once")));
        assert!(!link.text().contains("សួស្តី"), "the reply stands in the chat");
        let path = path(&link);
        for _ in 0..2 {
            let page = house.visitor().get(&path).await?;
            assert_eq!(page.status, StatusCode::OK);
            assert!(page.body.contains(&km.say("case-open-button")) && !page.body.contains("សួស្តី"));
        }
        let mut visitor = house.visitor();
        let opened = visitor.post(&path, &[]).await?;
        assert_eq!(opened.location(), "/km/help/case/read");
        assert!(visitor.follow(opened).await?.body.contains("សួស្តី"));
        let mut thief = house.visitor();
        let spent = thief.post(&path, &[]).await?;
        assert_eq!(spent.status, StatusCode::GONE);
        assert!(spent.body.contains(&km.say("case-open-over-title")));
        assert_eq!(thief.get(&path).await?.status, StatusCode::GONE);
        assert_eq!(thief.get("/km/help/case/read").await?.location(), "/km/help/case?again");
        house.pass(TimeDelta::minutes(31));
        assert_eq!(visitor.get("/km/help/case/read").await?.location(), "/km/help/case?again");

        let trail = casework::trail(&mut house.app.db.read().await?, case_id).await?;
        let acts: Vec<_> = trail.iter().map(|entry| entry.act.as_str()).collect();
        assert!(acts.contains(&"link made") && acts.contains(&"link opened"), "{acts:?}");
        assert!(casework::is_unbroken(case_id, &trail));
    }

    /// A second press voids the first link; an hour voids the second; another chat gets none, and neither does a
    /// link that nobody made.
    async fn a_link_is_voided_by_the_next_and_by_time(house: House) {
        let sokha = counsellor(&house, "sokha", &["km"], &[1]).await?;
        let km = words(&house, "km");
        let mut phone = Phone::new(&house, SREY, "km");
        asks(&mut phone).await?;
        let mine = phone.presses("mine").await?;
        let opens = mine.presses().into_iter().find(|data| data.starts_with("open:")).expect("her question");
        let first = path(&phone.presses(&opens).await?);
        let second = path(&phone.presses(&opens).await?);
        assert_eq!(house.visitor().post(&first, &[]).await?.status, StatusCode::GONE);
        assert_eq!(house.visitor().get(&second).await?.status, StatusCode::OK);
        house.pass(TimeDelta::minutes(61));
        assert_eq!(house.visitor().post(&second, &[]).await?.status, StatusCode::GONE);

        let mut other = Phone::new(&house, ALI, "km");
        other.presses("lang:km").await?;
        let none = other.presses(&opens).await?;
        assert!(none.text().contains(&km.say("bot-open-none")), "{}", none.text());
        assert!(other.presses("mine").await?.text().contains(&km.say("bot-mine-none")));
        let made_up = format!("/km/help/case/open/{}", maru::id::Token::new());
        for made_up in [made_up.as_str(), "/km/help/case/open/x"] {
            assert_eq!(house.visitor().get(made_up).await?.status, StatusCode::GONE);
            assert_eq!(house.visitor().post(made_up, &[]).await?.status, StatusCode::GONE);
        }
        assert_eq!(cases(&house, sokha).await?.len(), 1);
    }

    /// Who is forgotten is told nothing more in that chat, and a link from it opens nothing; her case stays with
    /// its receipt, and what she gets ends.
    async fn who_is_forgotten_leaves_nothing_but_her_case(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        let sokha = counsellor(&house, "sokha", &["km"], &[1]).await?;
        let km = words(&house, "km");
        let mut phone = Phone::new(&house, SREY, "km");
        asks(&mut phone).await?;
        let case_id = cases(&house, sokha).await?[0];
        phone.presses("want:wages").await?;
        phone.presses("done").await?;
        let mine = phone.presses("mine").await?;
        let opens = mine.presses().into_iter().find(|data| data.starts_with("open:")).expect("her question");
        let link = path(&phone.presses(&opens).await?);
        house.deliver().await?;
        jobs::round(&house.app).await?;

        let asked = phone.says("/forget").await?;
        for key in ["bot-forget-what", "bot-forget-cases"] {
            assert!(asked.text().contains(&km.say(key)), "{key}");
        }
        let done = phone.presses("forget-now").await?;
        assert!(done.text().contains(&km.say("bot-forgotten")));
        assert_eq!(done.not_after, None);
        assert_eq!(crate::support::phone::chats(&house).await?, (0, 0));
        house.deliver().await?;
        let before = api.sent_to(SREY).len();
        jobs::round(&house.app).await?;
        assert_eq!(house.visitor().post(&link, &[]).await?.status, StatusCode::GONE);
        answer(&house, case_id, sokha).await?;
        house.deliver().await?;
        assert_eq!(api.sent_to(SREY).len(), before, "she was told all the same");
        let numbers = crate::bot_clear::numbers(&house).await?;
        assert_eq!(numbers, 0, "numbers of messages are left");
        let trail = casework::trail(&mut house.app.db.read().await?, case_id).await?;
        assert!(trail.iter().any(|entry| entry.act == "reach untied"));

        // Whoever writes again begins anew.
        let again = phone.next(Said::Text("/start".to_owned()));
        handle(&house, &again).await?;
        assert_eq!(phone.new_messages().await?.pop().expect("a greeting").presses().len(), 16);
    }
}
