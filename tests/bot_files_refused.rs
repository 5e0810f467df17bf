//! What the bot does not take is said in her language, with where it can go instead, and nothing is lost without
//! a word.

use chrono::TimeDelta;
use maru::bot::{Media, Said};
use maru::casework::files::MOST_OF_CLIENT;
use maru::casework::{self, Close};
use uuid::Uuid;

use crate::on_both;
use crate::support::House;
use crate::support::chat_files::{asks, cases, files_of, media, put, puts, sends};
use crate::support::files::{eicar, png, rows};
use crate::support::people::counsellor;
use crate::support::phone::{Phone, words, write};
use crate::support::telegram::{Held, TelegramApi};

const SREY: i64 = 88_401;
const MEGABYTE: usize = 1024 * 1024;

async fn close(house: &House, case_id: Uuid, staff_id: Uuid) -> anyhow::Result<()> {
    let (app, now) = (&house.app, house.clock.now());
    let mut tx = app.db.begin().await?;
    let answer = casework::answer(&mut tx, &app.notices, case_id, staff_id, "សួស្តី", Close::Yes, now);
    answer.await?.map_err(anyhow::Error::from)?;
    tx.commit().await
}

on_both! {
    /// Ten may come, together or one by one; the eleventh is refused, and the ten stay.
    async fn the_eleventh_is_refused(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        let sokha = counsellor(&house, "sokha", &["km"], &[1]).await?;
        let too_many = words(&house, "km").say("files-error-too-many");
        let mut phone = Phone::new(&house, SREY, "km");
        asks(&mut phone).await?;
        let mut asked = None;
        for number in 1..=10 {
            let name = format!("photo-{number}");
            api.hold(&name, png(number));
            asked = Some(sends(&mut phone, &name).await?);
        }
        api.hold("one-more", png(11));
        assert!(sends(&mut phone, "one-more").await?.text().contains(&too_many));
        phone.presses(&put(&asked.expect("a question"))).await?;
        let case_id = cases(&house, sokha).await?[0];
        assert_eq!(files_of(&house, case_id).await?.len() as i64, MOST_OF_CLIENT);
        let refused = puts(&mut phone, "one-more").await?;
        assert!(refused.text().contains(&too_many), "{}", refused.text());
        assert_eq!(files_of(&house, case_id).await?.len() as i64, MOST_OF_CLIENT);
        // It is not held back for ever.
        let nothing = puts(&mut phone, "photo-1").await?;
        assert!(!nothing.has_button("drop"), "{}", nothing.text());
    }

    /// Too large by what Telegram says, by what it does not give to a bot, and by the bytes themselves.
    async fn what_is_too_large_is_refused(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        counsellor(&house, "sokha", &["km"], &[1]).await?;
        let km = words(&house, "km");
        let too_large = km.tell("files-error-too-large").with("most", "15").to_string();
        let mut phone = Phone::new(&house, SREY, "km");
        asks(&mut phone).await?;
        let said = Media { size: Some(20 * 1024 * 1024), ..media("said") };
        let refused = phone.does(Said::File(said)).await?;
        assert!(refused.text().contains(&too_large), "{}", refused.text());
        let says = Some(21 * 1024 * 1024);
        api.hold("not-given", Held { bytes: png(1), says, breaks_after: None });
        assert!(puts(&mut phone, "not-given").await?.text().contains(&too_large));
        assert!(api.fetched().is_empty());
        let mut large = png(1);
        large.resize(16 * MEGABYTE, 0);
        api.hold("lied", Held { bytes: large, says: Some(9), breaks_after: None });
        let refused = puts(&mut phone, "lied").await?;
        assert!(refused.text().contains(&too_large), "{}", refused.text());
        assert_eq!(rows(&house).await?, (0, 0));
    }

    /// The antivirus test string as a paper, a script, a film: the bytes say what it is.
    async fn what_is_of_a_wrong_type_is_refused(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        let sokha = counsellor(&house, "sokha", &["km"], &[1]).await?;
        let km = words(&house, "km");
        let mut phone = Phone::new(&house, SREY, "km");
        asks(&mut phone).await?;
        api.hold("eicar", eicar());
        api.hold("script", b"#!/bin/sh\n".to_vec());
        api.hold("photo", png(1));
        for name in ["eicar", "script"] {
            let refused = puts(&mut phone, name).await?;
            assert!(refused.text().contains(&km.say("files-error-wrong-type")), "{}", refused.text());
            assert!(!refused.text().contains(&km.say("bot-files-not-fetched")));
        }
        // One that is wrong does not keep out the others.
        sends(&mut phone, "eicar").await?;
        let told = puts(&mut phone, "photo").await?;
        assert!(told.text().contains(&km.say("files-error-wrong-type")));
        assert!(told.text().contains(&km.tell("bot-files-arrived").with("shown", "1").to_string()));
        assert_eq!(files_of(&house, cases(&house, sokha).await?[0]).await?.len(), 1);
        let film = phone.does(Said::Other).await?;
        assert!(film.text().contains(&km.say("bot-files-other")));
    }

    /// A question that is closed takes nothing, also where it was closed while she thought about it.
    async fn after_the_end_it_is_refused(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        let sokha = counsellor(&house, "sokha", &["km"], &[1]).await?;
        let closed = words(&house, "km").say("bot-files-closed");
        let mut phone = Phone::new(&house, SREY, "km");
        asks(&mut phone).await?;
        api.hold("photo", png(1));
        let asked = sends(&mut phone, "photo").await?;
        let case_id = cases(&house, sokha).await?[0];
        close(&house, case_id, sokha).await?;
        let late = phone.presses(&put(&asked)).await?;
        assert!(late.text().contains(&closed), "{}", late.text());
        let after = sends(&mut phone, "photo").await?;
        assert!(after.text().contains(&closed) && !after.presses().iter().any(|data| data.starts_with("put:")));
        assert!(api.fetched().is_empty());
        assert_eq!(rows(&house).await?, (0, 0));
    }

    /// The question that she chose was closed meanwhile and another is open: what she sent waits, and goes there.
    async fn what_waits_goes_to_another_question(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        let sokha = counsellor(&house, "sokha", &["km"], &[1, 2]).await?;
        let km = words(&house, "km");
        let mut phone = Phone::new(&house, SREY, "km");
        asks(&mut phone).await?;
        house.pass(TimeDelta::minutes(65));
        asks(&mut phone).await?;
        api.hold("photo", png(1));
        let asked = sends(&mut phone, "photo").await?;
        let choices: Vec<_> =
            asked.presses().into_iter().filter(|data| data.starts_with("put:")).collect();
        let [old, new] = cases(&house, sokha).await?[..] else { panic!("two cases") };
        close(&house, old, sokha).await?;
        let again = phone.presses(&choices[1]).await?;
        assert!(again.text().contains(&km.say("bot-files-closed")), "{}", again.text());
        phone.presses(&put(&again)).await?;
        assert_eq!(files_of(&house, new).await?.len(), 1);
        assert_eq!(files_of(&house, old).await?.len(), 0);
    }

    /// Text goes first and gives the number. What is sent before it is said not to be taken, and the question
    /// stays as it was.
    async fn photos_come_after_the_question(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        counsellor(&house, "sokha", &["km"], &[1]).await?;
        let km = words(&house, "km");
        let mut phone = Phone::new(&house, SREY, "km");
        let greeting = sends(&mut phone, "photo").await?;
        assert!(greeting.text().contains(&km.say("bot-files-no-question")) && greeting.has_button("lang:km"));
        phone.presses("lang:km").await?;
        let none = sends(&mut phone, "photo").await?;
        assert!(none.text().contains(&km.say("bot-files-no-question")) && none.has_button("ask"));
        write(&mut phone, "km", "ខ្ញុំមិនបានទទួលប្រាក់ឈ្នួល").await?;
        let early = sends(&mut phone, "photo").await?;
        assert!(early.text().contains(&km.say("bot-files-after-sending")) && early.has_button("send"));
        let receipt = phone.presses("send").await?;
        assert!(receipt.text().contains(&km.say("bot-files-now")));
        assert!(phone.presses("put:0123456789abcdef").await?.text().contains(&km.say("bot-files-nothing")));
        assert!(api.fetched().is_empty());
    }

    /// Words below a photo are not taken, and she is told; what waited too long is not sent along with another.
    async fn words_below_and_old_photos_are_not_taken(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        let sokha = counsellor(&house, "sokha", &["km"], &[1, 2]).await?;
        let km = words(&house, "km");
        let mut phone = Phone::new(&house, SREY, "km");
        asks(&mut phone).await?;
        api.hold("old", png(1));
        api.hold("new", png(2));
        let captioned = Media { has_caption: true, ..media("old") };
        let asked = phone.does(Said::File(captioned)).await?;
        assert!(asked.text().contains(&km.say("bot-files-caption")));
        house.pass(TimeDelta::hours(1));
        let asked = sends(&mut phone, "new").await?;
        assert!(!asked.text().contains(&km.say("bot-files-caption")));
        phone.presses(&put(&asked)).await?;
        assert_eq!(api.fetched(), ["new"]);
        assert_eq!(files_of(&house, cases(&house, sokha).await?[0]).await?.len(), 1);
    }
}
