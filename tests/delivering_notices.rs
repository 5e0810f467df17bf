//! A resident who left an address is told that there is something to read, and nobody learns more from it.

use chrono::TimeDelta;
use http::StatusCode;
use maru::casework::{self, Close};
use maru::language::{Lang, Words};

use crate::on_both;
use crate::support::House;
use crate::support::people::counsellor;

const JIN: &str = "jin.park@example.com";

on_both! {
    /// She asked in Khmer and left an address: one mail says that there is a reply, and nothing else.
    async fn a_reply_is_announced_and_names_nothing(house: House) {
        let sokha = counsellor(&house, "sokha", &["km"], &[1]).await?;
        let (digits, what) = (ask_by_email(&house, JIN).await?, "ខ្ញុំមិនបានទទួលប្រាក់ឈ្នួល");
        house.deliver().await?;
        assert!(house.mails()?.is_empty(), "nothing has happened yet");
        let app = &house.app;
        let case = casework::cases_of_staff(&mut app.db.read().await?, sokha).await?[0].clone();
        let mut tx = app.db.begin().await?;
        let now = house.clock.now();
        casework::answer(&mut tx, &app.notices, case.id, sokha, "សួស្តី", Close::No, now)
            .await?
            .map_err(anyhow::Error::from)?;
        tx.commit().await?;
        house.deliver().await?;
        house.deliver().await?;
        let mails = house.mails()?;
        assert_eq!(mails.len(), 1);
        let km = Words::for_letters(case.lang);
        assert_eq!(mails[0].subject(), Some(km.say("notice-reply-subject").as_str()));
        assert_eq!(mails[0].header_raw("Content-Language").map(str::trim), Some("km"));
        let text = mails[0].body_text(0).unwrap_or_default().replace("\r\n", "\n");
        let link = "http://maru.test/km/help/case";
        let expected = km.tell("notice-reply-text").with("link", link).to_string();
        assert_eq!(text.trim(), expected.trim());
        let raw = String::from_utf8_lossy(mails[0].raw_message()).into_owned() + &text;
        let topic = app.city.topic_name(&case.topic, case.lang);
        let (id, bare) = (case.id.to_string(), case.id.simple().to_string());
        for secret in [what, "សួស្តី", "sokha", "wages", &topic, &digits, &case.locator, &id, &bare] {
            assert!(!raw.contains(secret), "the mail says {secret}");
        }
    }

    /// When the answer is late, she is told once.
    async fn a_late_answer_is_announced(house: House) {
        counsellor(&house, "sokha", &["km"], &[1]).await?;
        ask_by_email(&house, JIN).await?;
        house.pass(TimeDelta::days(4));
        let app = &house.app;
        for _ in 0..2 {
            casework::jobs::round(&app.db, &app.city, &app.clock, &app.notices).await?;
            house.deliver().await?;
        }
        let mails = house.mails()?;
        assert_eq!(mails.len(), 1);
        let lang = app.city.lang("km").expect("Khmer");
        let subject = Words::for_letters(lang).say("notice-late-subject");
        assert_eq!(mails[0].subject(), Some(subject.as_str()));
    }

    /// An address that cannot be one is said so at its field, and what she typed comes back.
    async fn a_wrong_address_is_refused_at_the_door(house: House) {
        let fields =
            [("topic", "wages"), ("text", "hello"), ("reach", "email"), ("address", "jin@example")];
        let page = house.visitor().post("/ko/help", &fields).await?;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        let said = Words::new(Lang::KOREAN).say("help-error-address");
        assert!(page.body.contains(&said) && page.body.contains("value=\"jin@example\""));
        assert!(page.body.contains("value=\"email\" checked"));
    }
}

/// Asks in Khmer, to be told by email. Gives the digits of the receipt.
async fn ask_by_email(house: &House, address: &str) -> anyhow::Result<String> {
    let fields =
        [("topic", "wages"), ("text", "ខ្ញុំមិនបានទទួលប្រាក់ឈ្នួល"), ("reach", "email"), ("address", address)];
    let page = house.visitor().post("/km/help", &fields).await?;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    page.attribute("name=\"receipt\"", "value")
}
