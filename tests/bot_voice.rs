//! Whoever speaks more easily than she writes: a voice message alone is a question, or her next word to her
//! counsellor.

use chrono::TimeDelta;
use maru::bot::{Media, Said, jobs};
use maru::casework::files::Kind;
use maru::casework::{self, Thread};
use uuid::Uuid;

use crate::on_both;
use crate::support::House;
use crate::support::chat_files::{WHAT_HAPPENED, asks, cases, files_of, media, put};
use crate::support::people::counsellor;
use crate::support::phone::{Message, Phone, words};
use crate::support::telegram::TelegramApi;

const SREY: i64 = 89_101;
const OGG: &[u8] = b"OggS\0\x02\0\0\0\0\0\0\0\0OpusHead";

async fn speaks(phone: &mut Phone<'_>, file_id: &str, seconds: u32) -> anyhow::Result<Message> {
    phone.does(Said::File(Media { seconds: Some(seconds), ..media(file_id) })).await
}

async fn read(house: &House, case_id: Uuid, staff_id: Uuid) -> anyhow::Result<Thread> {
    let app = &house.app;
    let mut tx = app.db.begin().await?;
    let read =
        casework::read_as_staff(&mut tx, &app.ring, case_id, staff_id, false, house.clock.now());
    let thread = read.await?.map_err(anyhow::Error::from)?.thread;
    tx.commit().await?;
    Ok(thread)
}

fn told(house: &House, tag: &str, seconds: usize) -> String {
    let shown =
        maru::language::formats::count(house.app.city.lang(tag).expect("a language"), seconds);
    words(house, tag).tell("bot-voice-text").with("count", seconds).with("shown", shown).to_string()
}

on_both! {
    /// Her first word is spoken, before she has chosen a language: it is her question once she has.
    async fn a_voice_waits_for_a_language(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        let sokha = counsellor(&house, "sokha", &["km"], &[1]).await?;
        let km = words(&house, "km");
        let mut phone = Phone::new(&house, SREY, "km");
        let greeted = speaks(&mut phone, "voice", 12).await?;
        assert!(greeted.has_button("lang:km") && !greeted.text().contains(&km.say("bot-files-no-question")));
        let asked = phone.presses("lang:km").await?;
        assert!(asked.text().contains(&km.say("bot-voice-which-topic")), "{}", asked.text());
        phone.presses("ask:wages").await?;
        phone.presses("send").await?;
        let case_id = cases(&house, sokha).await?[0];
        assert_eq!(read(&house, case_id, sokha).await?.messages[0].text, told(&house, "km", 12));
    }

    /// She says it aloud, chooses a topic, and sends: a case is open with a sentence in her language, and her voice
    /// is in it, although the first try to fetch it was in vain.
    async fn a_voice_alone_is_a_question(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        let sokha = counsellor(&house, "sokha", &["km"], &[1]).await?;
        let km = words(&house, "km");
        let mut phone = Phone::new(&house, SREY, "km");
        phone.presses("lang:km").await?;
        let asked = speaks(&mut phone, "voice", 12).await?;
        assert!(asked.text().contains(&km.say("bot-voice-which-topic")), "{}", asked.text());
        assert!(asked.text().contains(&km.say("bot-ask-passes-telegram")) && asked.has_button("ask:wages"));
        let begun = phone.presses("ask:wages").await?;
        assert!(begun.text().contains(&km.say("bot-voice-noted")) && begun.has_button("send"));
        assert!(api.fetched().is_empty(), "fetched before she sent it");
        phone.presses("send").await?;
        let case_id = cases(&house, sokha).await?[0];
        assert_eq!(read(&house, case_id, sokha).await?.messages[0].text, told(&house, "km", 12));

        jobs::round(&house.app).await?;
        assert!(files_of(&house, case_id).await?.is_empty(), "Telegram does not have it yet");
        api.hold("voice", OGG.to_vec());
        house.pass(TimeDelta::minutes(1));
        jobs::round(&house.app).await?;
        jobs::round(&house.app).await?;
        let files = files_of(&house, case_id).await?;
        assert_eq!(files.len(), 1);
        assert_eq!(files[0].file.format.map(|format| format.kind()), Some(Kind::Audio));
        assert_eq!(api.fetched(), ["voice"]);
    }

    /// A voice message between words belongs to the question with them; one too many is said, and so is one that
    /// could never be fetched.
    async fn a_voice_belongs_to_the_question_under_way(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        let sokha = counsellor(&house, "sokha", &["km"], &[1]).await?;
        let km = words(&house, "km");
        let mut phone = Phone::new(&house, SREY, "km");
        phone.presses("lang:km").await?;
        phone.presses("ask:wages").await?;
        phone.says(WHAT_HAPPENED).await?;
        for (voice, seconds) in [("one", 1), ("two", 20), ("two", 20), ("three", 3)] {
            assert!(speaks(&mut phone, voice, seconds).await?.text().contains(&km.say("bot-voice-noted")));
        }
        let fourth = speaks(&mut phone, "four", 4).await?;
        assert!(fourth.text().contains(&km.say("bot-voice-too-many")) && fourth.has_button("send"));
        phone.presses("send").await?;
        let case_id = cases(&house, sokha).await?[0];
        let lines = [1, 20, 3].map(|seconds| told(&house, "km", seconds)).join("\n");
        let text = &read(&house, case_id, sokha).await?.messages[0].text;
        assert_eq!(*text, format!("{WHAT_HAPPENED}\n{lines}"));
        api.hold("one", OGG.to_vec());
        api.hold("two", [OGG, b"another".as_slice()].concat());
        for _try in 0..10 {
            jobs::round(&house.app).await?;
            house.pass(TimeDelta::hours(3));
        }
        assert_eq!(files_of(&house, case_id).await?.len(), 2);
        let lost = phone.new_messages().await?;
        let lost = lost.iter().filter(|one| one.text().contains(&km.say("bot-voice-lost"))).count();
        assert_eq!(lost, 1, "she is told once which did not arrive");
    }

    /// In a chat with an open question a voice message is her next word to her counsellor: the file, and a line in
    /// the conversation, which brings the case back.
    async fn a_voice_answers_her_counsellor(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        let sokha = counsellor(&house, "sokha", &["km"], &[1]).await?;
        let mut phone = Phone::new(&house, SREY, "km");
        asks(&mut phone).await?;
        let case_id = cases(&house, sokha).await?[0];
        api.hold("answer", OGG.to_vec());
        let asked = speaks(&mut phone, "answer", 7).await?;
        phone.presses(&put(&asked)).await?;
        phone.presses(&put(&asked)).await?;
        let thread = read(&house, case_id, sokha).await?;
        let said: Vec<_> = thread.messages.iter().map(|message| message.text.clone()).collect();
        assert_eq!(said, [WHAT_HAPPENED.to_owned(), told(&house, "km", 7)]);
        assert_eq!(files_of(&house, case_id).await?.len(), 1);
    }
}
