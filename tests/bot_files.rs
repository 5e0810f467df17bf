//! A resident sends photos, a voice message and papers into the chat in which she asked, says to which question
//! they belong, and her counsellor has them.

use chrono::TimeDelta;
use maru::bot::{Media, Said, jobs};
use maru::casework::files::Kind;
use maru::casework::{self, erasing};
use maru::db::Tx;
use maru::language::formats;
use serde_json::json;

use crate::on_both;
use crate::support::House;
use crate::support::chat_files::{asks, cases, files_of, media, put, puts, sends};
use crate::support::files::{clean, kept, photo, png, rows};
use crate::support::people::counsellor;
use crate::support::phone::{Phone, handle, words};
use crate::support::signed_in;
use crate::support::telegram::{Held, TelegramApi};

const SREY: i64 = 88_301;
const ALI: i64 = 88_302;
const OGG: &[u8] = b"OggS\0\x02\0\0\0\0\0\0\0\0OpusHead";

/// Every byte that the bot and the cases keep of chats.
async fn all_of_the_chats(house: &House) -> anyhow::Result<Vec<u8>> {
    const ALL: [&str; 4] = [
        "select draft_sealed from telegram_chats where draft_sealed is not null",
        "select chat_sealed from telegram_chats",
        "select chat_hash from case_chats",
        "select sealed from telegram_updates where sealed is not null",
    ];
    let mut all = Vec::new();
    for sql in ALL {
        let rows: Vec<Vec<u8>> = match house.app.db.read().await? {
            Tx::Sqlite(mut tx) => sqlx::query_scalar(sql).fetch_all(&mut *tx).await?,
            Tx::Postgres(mut tx) => sqlx::query_scalar(sql).fetch_all(&mut *tx).await?,
        };
        all.extend(rows.concat());
    }
    Ok(all)
}

fn stands_in(bytes: &[u8], secret: &[u8]) -> bool {
    bytes.windows(secret.len()).any(|window| window == secret)
}

on_both! {
    /// Through Telegram itself: of a photo the largest size is fetched, Telegram reads the day of her question
    /// and nothing else, and the counsellor sees the photo on the page of the case.
    async fn a_photo_arrives_in_the_case(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        let mut head = signed_in::head(&house).await?;
        let mut bopha = signed_in::counsellor(&house, &mut head, "bopha").await?;
        signed_in::set_skills(&house, &mut head, "bopha", "km", "wages").await?;
        let bopha_id = signed_in::id_of(&house, "bopha@maru.test").await?;
        let km = words(&house, "km");
        asks(&mut Phone::new(&house, SREY, "km")).await?;
        api.hold("large", photo(40, 20));
        api.sends(SREY, &json!({"photo": [
            {"file_id": "small", "file_unique_id": "s", "width": 90, "height": 60, "file_size": 900},
            {"file_id": "large", "file_unique_id": "l", "width": 1280, "height": 960, "file_size": 9_000},
            {"file_id": "middle", "file_unique_id": "m", "width": 320, "height": 240, "file_size": 2_000},
        ]}), "km");
        jobs::round(&house.app).await?;
        house.deliver().await?;
        let asked = api.sent_to(SREY).pop().expect("a question");
        let day = formats::date(km.lang(), house.app.city.today(house.clock.now()));
        assert!(asked.text.contains(&km.tell("bot-files-question").with("day", day).to_string()));
        assert!(asked.text.contains(&km.say("bot-files-telegram")), "{}", asked.text);
        let site = "http://maru.test/km/help/case/files";
        assert!(asked.buttons.iter().any(|(_, opens)| opens == site), "no link to the site");
        let case_id = cases(&house, bopha_id).await?[0];
        let topic = house.app.city.topic_name("wages", km.lang());
        for secret in [topic, case_id.to_string(), case_id.simple().to_string()] {
            assert!(!asked.call.to_string().contains(&secret), "Telegram reads {secret}");
        }
        assert!(api.fetched().is_empty(), "fetched before she said so");

        let (_, put) = asked.buttons.iter().find(|(_, data)| data.starts_with("put:")).expect("a button");
        api.presses(SREY, put, "km");
        jobs::round(&house.app).await?;
        house.deliver().await?;
        assert_eq!(api.fetched(), ["large"]);
        let told = api.sent_to(SREY).pop().expect("an answer");
        assert!(told.text.contains(&km.tell("bot-files-arrived").with("shown", "1").to_string()), "{}", told.text);
        clean(&house).await?;
        let page = bopha.get(&format!("/desk/cases/{case_id}")).await?;
        let file = files_of(&house, case_id).await?[0].file.id;
        assert!(page.body.contains(&format!("/files/{file}/small")), "{}", page.body);
        let trail = casework::trail(&mut house.app.db.read().await?, case_id).await?;
        assert!(trail.iter().any(|one| one.act == "file added" && one.staff_id.is_none()));
    }

    /// A voice message, a sound, and a paper with its name, as Telegram tells of them.
    async fn sound_and_papers_arrive_too(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        let sokha = counsellor(&house, "sokha", &["km"], &[1]).await?;
        let mut phone = Phone::new(&house, SREY, "km");
        asks(&mut phone).await?;
        api.hold("voice", OGG.to_vec());
        api.hold("sound", b"ID3\x04sound".to_vec());
        api.hold("paper", b"%PDF-1.7 contract".to_vec());
        api.sends(SREY, &json!({"voice": {
            "file_id": "voice", "file_unique_id": "v", "duration": 4, "mime_type": "audio/ogg",
        }}), "km");
        api.sends(SREY, &json!({"audio": {
            "file_id": "sound", "file_unique_id": "a", "duration": 4, "mime_type": "audio/mpeg",
        }}), "km");
        api.sends(SREY, &json!({"document": {
            "file_id": "paper", "file_unique_id": "d", "file_name": "계약서.pdf", "file_size": 17,
            "mime_type": "application/pdf",
        }}), "km");
        jobs::round(&house.app).await?;
        let asked = phone.new_messages().await?.pop().expect("a question");
        let told = phone.presses(&put(&asked)).await?;
        assert!(told.text().contains('3'), "{}", told.text());
        let files = files_of(&house, cases(&house, sokha).await?[0]).await?;
        let kinds: Vec<_> = files.iter().filter_map(|one| Some(one.file.format?.kind())).collect();
        assert_eq!(kinds, [Kind::Audio, Kind::Audio, Kind::Document]);
        assert_eq!(files[2].name.as_deref(), Some("계약서.pdf"));
    }

    /// Photos that are sent together are asked about once, and all of them arrive.
    async fn an_album_is_asked_about_once(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        let sokha = counsellor(&house, "sokha", &["km"], &[1]).await?;
        let mut phone = Phone::new(&house, SREY, "km");
        asks(&mut phone).await?;
        let mut asked = Vec::new();
        for number in 1..=3 {
            let name = format!("photo-{number}");
            api.hold(&name, png(number));
            let album = Some("an-album".to_owned());
            let sent = phone.next(Said::File(Media { album, ..media(&name) }));
            handle(&house, &sent).await?;
            asked.extend(phone.new_messages().await?);
        }
        assert_eq!(asked.len(), 1);
        phone.presses(&put(&asked[0])).await?;
        assert_eq!(files_of(&house, cases(&house, sokha).await?[0]).await?.len(), 3);

        // One of them came late: it is asked about, since nothing waits any more.
        api.hold("late", png(4));
        let album = Some("an-album".to_owned());
        let late = phone.does(Said::File(Media { album, ..media("late") })).await?;
        phone.presses(&put(&late)).await?;
        assert_eq!(files_of(&house, cases(&house, sokha).await?[0]).await?.len(), 4);
    }

    /// A flaky phone, a flaky line, two machines: the file is there once.
    async fn the_same_file_arrives_once(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        let sokha = counsellor(&house, "sokha", &["km"], &[1]).await?;
        let km = words(&house, "km");
        let mut phone = Phone::new(&house, SREY, "km");
        asks(&mut phone).await?;
        let case_id = cases(&house, sokha).await?[0];
        api.hold("photo", png(1));
        sends(&mut phone, "photo").await?;
        let asked = sends(&mut phone, "photo").await?;
        let pressed = phone.next(Said::Pressed(put(&asked)));
        let (app, now) = (&house.app, house.clock.now());
        let first = maru::bot::prepare(app, &pressed, now).await?;
        let second = maru::bot::prepare(app, &pressed, now).await?;
        for prepared in [first, second] {
            let mut tx = app.db.begin().await?;
            maru::bot::handle(app, &mut tx, &pressed, prepared, now).await?;
            tx.commit().await?;
        }
        phone.new_messages().await?;
        assert_eq!(files_of(&house, case_id).await?.len(), 1);
        let again = phone.presses(&put(&asked)).await?;
        assert!(again.text().contains(&km.say("bot-files-nothing")), "{}", again.text());

        api.hold("cut", Held { bytes: png(2), says: None, breaks_after: Some(20) });
        let told = puts(&mut phone, "cut").await?;
        assert!(told.text().contains(&km.say("bot-files-not-fetched")), "{}", told.text());
        assert_eq!(files_of(&house, case_id).await?.len(), 1);
        api.hold("cut", png(2));
        let told = phone.presses(&put(&told)).await?;
        assert!(!told.has_button("drop"), "it still waits: {}", told.text());
        assert_eq!(files_of(&house, case_id).await?.len(), 2);
    }

    /// Neither what she sent nor where it lies at Telegram stands readable anywhere, and nothing of it stays in
    /// the chat once she has answered.
    async fn nothing_of_it_is_kept_in_the_clear(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        counsellor(&house, "sokha", &["km"], &[1]).await?;
        let mut phone = Phone::new(&house, SREY, "km");
        asks(&mut phone).await?;
        let original = photo(400, 300);
        api.hold("AgACAgUAAx-secret", original.clone());
        let asked = sends(&mut phone, "AgACAgUAAx-secret").await?;
        let chats = all_of_the_chats(&house).await?;
        assert!(!chats.is_empty());
        for secret in ["AgACAgUAAx", "88301", "file_id"] {
            assert!(!stands_in(&chats, secret.as_bytes()), "{secret}");
        }
        phone.presses(&put(&asked)).await?;
        assert_eq!(crate::support::phone::chats(&house).await?, (1, 0));
        clean(&house).await?;
        for sealed in kept(&house).await? {
            assert!(!stands_in(&sealed, b"JFIF") && !stands_in(&sealed, &original[..12]));
        }
        asks(&mut phone).await?;
        sends(&mut phone, "AgACAgUAAx-secret").await?;
        phone.presses("drop").await?;
        assert_eq!(crate::support::phone::chats(&house).await?, (1, 0));
    }

    /// With two open questions she says which; of one day they are told apart by their time.
    async fn she_says_to_which_question_it_belongs(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        let sokha = counsellor(&house, "sokha", &["km"], &[1, 2]).await?;
        let mut phone = Phone::new(&house, SREY, "km");
        asks(&mut phone).await?;
        house.pass(TimeDelta::minutes(65));
        asks(&mut phone).await?;
        api.hold("photo", png(1));
        let asked = sends(&mut phone, "photo").await?;
        assert!(asked.text().contains(&words(&house, "km").say("bot-files-which")));
        let choices: Vec<_> =
            asked.presses().into_iter().filter(|data| data.starts_with("put:")).collect();
        assert_eq!(choices.len(), 2);
        assert!(asked.button(&choices[0]).ends_with("11:05"), "{}", asked.button(&choices[0]));
        assert!(asked.button(&choices[1]).ends_with("10:00"), "{}", asked.button(&choices[1]));
        phone.presses(&choices[1]).await?;
        let [old, new] = cases(&house, sokha).await?[..] else { panic!("two cases") };
        assert_eq!((files_of(&house, old).await?.len(), files_of(&house, new).await?.len()), (1, 0));
    }

    /// A case that was asked on the site and tied by its link gets photos too, from the chat that is hers alone;
    /// after it was erased nothing ties them any more.
    async fn a_chat_tied_by_a_link_sends_photos(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        house.app.telegram.clone().expect("a bot").learn_name(std::time::Duration::from_secs(5)).await?;
        let sokha = counsellor(&house, "sokha", &["km"], &[1]).await?;
        let fields = [("topic", "wages"), ("text", "ខ្ញុំមិនបានទទួលប្រាក់ឈ្នួល"), ("reach", "telegram")];
        let page = house.visitor().post("/km/help", &fields).await?;
        let link = page.attribute("class=\"btn big\" href=\"https://t.me/", "href")?;
        let token = link.split_once("?start=").map(|(_, token)| token.to_owned()).expect("a token");
        api.hold("photo", png(1));
        let mut phone = Phone::new(&house, SREY, "km");
        phone.presses("lang:km").await?;
        let before = sends(&mut phone, "photo").await?;
        assert!(before.text().contains(&words(&house, "km").say("bot-files-no-question")));
        phone.says(&format!("/start {token}")).await?;
        let asked = sends(&mut phone, "photo").await?;
        let mut other = Phone::new(&house, ALI, "km");
        other.presses("lang:km").await?;
        other.does(Said::File(media("photo"))).await?;
        other.presses(&put(&asked)).await?;
        assert_eq!(rows(&house).await?, (0, 0), "another chat put something into her case");
        phone.presses(&put(&asked)).await?;
        let case_id = cases(&house, sokha).await?[0];
        assert_eq!(files_of(&house, case_id).await?.len(), 1);

        let app = &house.app;
        let now = house.clock.now();
        let mut tx = app.db.begin().await?;
        let answer = casework::answer(&mut tx, &app.notices, case_id, sokha, "សួស្តី", casework::Close::Yes, now);
        answer.await?.map_err(anyhow::Error::from)?;
        erasing::erase(&mut tx, case_id, None, erasing::Cause::Client, now).await??;
        tx.commit().await?;
        let after = sends(&mut phone, "photo").await?;
        assert!(after.text().contains(&words(&house, "km").say("bot-files-no-question")), "{}", after.text());
    }
}
