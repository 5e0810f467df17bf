//! A resident with a phone and Telegram reads and asks, one message at a time.

use chrono::TimeDelta;
use maru::bot::{self, Said, jobs};
use maru::casework::{self, Close};
use maru::db::Tx;
use uuid::Uuid;

use crate::on_both;
use crate::support::people::counsellor;
use crate::support::phone::{Message, Phone, chats, handle, words, write};
use crate::support::telegram::TelegramApi;
use crate::support::{Engine, House};

const SREY: i64 = 88_001;
const WHAT_HAPPENED: &str = "ខ្ញុំមិនបានទទួលប្រាក់ឈ្នួលពីរខែហើយ";

/// The text of the only case of a counsellor.
async fn only_case(house: &House, staff_id: Uuid) -> anyhow::Result<casework::Thread> {
    let app = &house.app;
    let mut tx = app.db.begin().await?;
    let cases = casework::cases_of_staff(&mut tx, staff_id).await?;
    assert_eq!(cases.len(), 1);
    let now = house.clock.now();
    let read = casework::read_as_staff(&mut tx, &app.ring, cases[0].id, staff_id, false, now);
    let opened = read.await?.map_err(anyhow::Error::from)?;
    tx.commit().await?;
    Ok(opened.thread)
}

/// Every byte that stands in the table of chats.
async fn all_of_the_chats(house: &House) -> anyhow::Result<Vec<u8>> {
    type Row = (Vec<u8>, Vec<u8>, Option<String>, String, Option<Vec<u8>>);
    const ALL: &str = "select chat_hash, chat_sealed, lang, step, draft_sealed from telegram_chats";
    let rows: Vec<Row> = match house.app.db.read().await? {
        Tx::Sqlite(mut tx) => sqlx::query_as(ALL).fetch_all(&mut *tx).await?,
        Tx::Postgres(mut tx) => sqlx::query_as(ALL).fetch_all(&mut *tx).await?,
    };
    let bytes = |(hash, chat, lang, step, draft): Row| {
        [hash, chat, lang.unwrap_or_default().into(), step.into(), draft.unwrap_or_default()]
            .concat()
    };
    Ok(rows.into_iter().flat_map(bytes).collect())
}

fn stands_in(bytes: &[u8], secret: &str) -> bool {
    bytes.windows(secret.len()).any(|window| window == secret.as_bytes())
}

/// The line with the number of a receipt.
fn digits(message: &Message) -> String {
    let bare = |line: &str| line.chars().filter(char::is_ascii_digit).collect::<String>();
    let found = message.content.text.lines().map(bare).find(|digits| digits.len() == 23);
    found.unwrap_or_else(|| panic!("no receipt in {}", message.text()))
}

on_both! {
    /// The whole walk: she chooses Khmer, reads a guide, asks, and the question is with the counsellor who
    /// writes Khmer. Her number arrives by Telegram, also when it is late, and opens her case on the site.
    async fn a_resident_reads_and_asks_in_khmer(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        let sokha = counsellor(&house, "sokha", &["km"], &[1, 2, 3, 4, 5]).await?;
        let (ko, en, km) = (words(&house, "ko"), words(&house, "en"), words(&house, "km"));
        let mut phone = Phone::new(&house, SREY, "km-KH");

        let hello = phone.says("/start").await?;
        assert_eq!(hello.presses().len(), 16);
        assert_eq!(hello.presses()[0], "lang:km");
        for (words, city) in [(ko, "안산시"), (en, "Ansan City"), (km, "ទីក្រុងអានសាន")] {
            let greeting = words.tell("bot-greeting").with("city", city).to_string();
            assert!(hello.text().contains(&greeting), "{}", hello.text());
        }
        let menu = phone.presses("lang:km").await?;
        assert!(menu.text().contains(&km.say("home-question")));
        assert_eq!(menu.presses(), ["guides", "contacts", "ask", "mine", "topics", "lang"]);

        assert!(phone.presses("guides").await?.has_button("topic:wages"));
        let shelf = phone.presses("topic:wages").await?;
        let guide = phone.presses("guide:unpaid-wages").await?;
        assert_eq!(shelf.button("guide:unpaid-wages"), guide.content.subject);
        assert!(guide.has_button("http://maru.test/km/guides/unpaid-wages"));
        let length = guide.content.text.chars().count();
        assert!((200..=1_700).contains(&length), "{length} characters");
        assert!(guide.text().contains("1350") && !guide.text().contains("{fact:"));

        let notice = phone.presses("ask").await?;
        for key in ["help-free", "help-no-name", "help-no-status", "help-who-reads"] {
            assert!(notice.text().contains(&km.say(key)), "{key}");
        }
        let signs = phone.presses("ask:wages").await?;
        assert!(signs.text().contains(&km.say("help-signs-label")) && !signs.has_button("send"));
        let prompt = phone.presses("pass-all").await?;
        assert!(prompt.text().contains(&km.say("help-text-hint")) && !prompt.has_button("send"));
        assert!(phone.says(WHAT_HAPPENED).await?.has_button("send"));
        let receipt = phone.presses("send").await?;
        assert_eq!(receipt.not_after, None);
        assert!(receipt.text().contains(&km.say("receipt-keep")));
        assert!(receipt.text().contains(&km.say("bot-ask-announced")));

        let thread = only_case(&house, sokha).await?;
        assert_eq!(thread.messages[0].text, WHAT_HAPPENED);
        assert_eq!((thread.case.lang.as_str(), thread.case.topic.as_str()), ("km", "wages"));
        let mut visitor = house.visitor();
        let entered = [("receipt", digits(&receipt))];
        let entered = entered.each_ref().map(|(name, digits)| (*name, digits.as_str()));
        let page = visitor.post("/km/help/case", &entered).await?;
        assert!(visitor.follow(page).await?.body.contains(WHAT_HAPPENED));

        // Telegram was out of reach for a while: menus are worth nothing by now, the number is.
        house.pass(TimeDelta::minutes(11));
        house.deliver().await?;
        let sent = api.sent_to(SREY);
        assert_eq!(sent.len(), 1, "{:?}", sent.iter().map(|sent| &sent.text).collect::<Vec<_>>());
        assert!(sent[0].text.contains(&receipt.content.text));
    }

    /// Through Telegram itself: what she presses and types is fetched, she is answered, her case is opened
    /// once although the last press comes twice, and the reply is announced in her chat and says nothing.
    async fn a_question_goes_through_telegram(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        let sokha = counsellor(&house, "sokha", &["km"], &[1]).await?;
        let km = words(&house, "km");
        api.says(SREY, "/start", "km");
        for data in ["lang:km", "ask:wages"] {
            api.presses(SREY, data, "km");
        }
        api.says(SREY, WHAT_HAPPENED, "km");
        let send = api.presses(SREY, "send", "km");
        jobs::round(&house.app).await?;
        api.fill(send);
        jobs::round(&house.app).await?;
        house.deliver().await?;
        let sent = api.sent_to(SREY);
        assert_eq!(sent.len(), 5, "a message each time");
        assert!(sent[4].text.contains(&km.say("receipt-keep")));
        let case = only_case(&house, sokha).await?.case;

        let (app, now) = (&house.app, house.clock.now());
        let mut tx = app.db.begin().await?;
        let answer = casework::answer(&mut tx, &app.notices, case.id, sokha, "សួស្តី", Close::No, now);
        answer.await?.map_err(anyhow::Error::from)?;
        tx.commit().await?;
        house.deliver().await?;
        let sent = api.sent_to(SREY);
        assert_eq!(sent.len(), 6);
        assert!(sent[5].text.contains(&km.say("notice-reply-subject")), "{}", sent[5].text);
        let topic = app.city.topic_name("wages", km.lang());
        for secret in ["សួស្តី", WHAT_HAPPENED, &topic, &case.locator] {
            assert!(!sent[5].call.to_string().contains(secret), "the notice says {secret}");
        }
    }

    /// The same update handled twice, also by two machines at once, opens one case and adds nothing twice.
    async fn a_repeated_update_opens_one_case(house: House) {
        let sokha = counsellor(&house, "sokha", &["km"], &[1]).await?;
        let mut phone = Phone::new(&house, SREY, "km");
        phone.presses("lang:km").await?;
        phone.presses("ask:wages").await?;
        let said = phone.next(Said::Text(WHAT_HAPPENED.to_owned()));
        handle(&house, &said).await?;
        handle(&house, &said).await?;
        let send = phone.next(Said::Pressed("send".to_owned()));
        let (app, now) = (&house.app, house.clock.now());
        let first = bot::prepare(app, &send, now).await?;
        let second = bot::prepare(app, &send, now).await?;
        for prepared in [first, second] {
            let mut tx = app.db.begin().await?;
            bot::handle(app, &mut tx, &send, prepared, now).await?;
            tx.commit().await?;
        }
        handle(&house, &send).await?;
        assert_eq!(only_case(&house, sokha).await?.messages[0].text, WHAT_HAPPENED);
        let again = phone.presses("send").await?;
        assert!(again.text().contains(&words(&house, "km").say("bot-ask-nothing")));
        assert_eq!(only_case(&house, sokha).await?.messages.len(), 1);
    }

    /// Words that came after a question was prepared are not lost: the sending is tried anew.
    async fn a_question_that_changed_is_prepared_anew(house: House) {
        let sokha = counsellor(&house, "sokha", &["km"], &[1]).await?;
        let mut phone = Phone::new(&house, SREY, "km");
        write(&mut phone, "km", WHAT_HAPPENED).await?;
        let send = phone.next(Said::Pressed("send".to_owned()));
        let (app, now) = (&house.app, house.clock.now());
        let early = bot::prepare(app, &send, now).await?;
        phone.says("អរគុណ").await?;
        let mut tx = app.db.begin().await?;
        assert!(bot::handle(app, &mut tx, &send, early, now).await.is_err());
        drop(tx);
        handle(&house, &send).await?;
        let expected = format!("{WHAT_HAPPENED}\nអរគុណ");
        assert_eq!(only_case(&house, sokha).await?.messages[0].text, expected);
    }

    /// What she writes in three messages arrives whole; a fourth that makes it too long is not taken, and
    /// what was written stays.
    async fn a_long_question_arrives_whole(house: House) {
        let sokha = counsellor(&house, "sokha", &["en"], &[1]).await?;
        let mut phone = Phone::new(&house, SREY, "en");
        let parts = ["a".repeat(2_000), "b".repeat(2_000), "c".repeat(1_000)];
        write(&mut phone, "en", &parts[0]).await?;
        for part in &parts[1..] {
            phone.says(part).await?;
        }
        let refused = phone.says(&"d".repeat(4_000)).await?;
        assert!(refused.text().contains(&words(&house, "en").say("bot-ask-too-long")));
        assert!(refused.has_button("send"));
        phone.presses("send").await?;
        assert_eq!(only_case(&house, sokha).await?.messages[0].text, parts.join("\n"));
    }

    /// She reads a guide while she writes, takes another topic, says that it cannot wait: nothing is lost.
    async fn a_question_waits_while_she_reads(house: House) {
        let sokha = counsellor(&house, "sokha", &["km"], &[1]).await?;
        let km = words(&house, "km");
        let mut phone = Phone::new(&house, SREY, "km");
        write(&mut phone, "km", WHAT_HAPPENED).await?;
        phone.presses("guide:severance-pay").await?;
        let menu = phone.says("/start").await?;
        assert_eq!(menu.presses().len(), 16);
        let menu = phone.presses("lang:km").await?;
        assert!(menu.text().contains(&km.say("bot-ask-unsent")) && menu.has_button("send"));
        let film = phone.does(Said::Other).await?;
        assert!(film.text().contains(&km.say("bot-files-other")) && film.has_button("send"));
        assert!(phone.presses("urgent").await?.button("urgent").contains('✓'));
        phone.presses("ask:accidents").await?;
        phone.presses("send").await?;
        let thread = only_case(&house, sokha).await?;
        assert!(thread.case.urgent);
        assert_eq!((thread.case.topic.as_str(), thread.messages[0].text.as_str()), ("accidents", WHAT_HAPPENED));
    }

    /// Neither what she writes nor the number of her chat stands readable in the table of chats, and the
    /// draft is gone when it was sent, deleted, or left lying for a week.
    async fn a_draft_is_sealed_and_then_gone(house: House) {
        let mut phone = Phone::new(&house, SREY, "en");
        let secret = "a-secret-that-nobody-else-writes";
        write(&mut phone, "en", secret).await?;
        let kept = all_of_the_chats(&house).await?;
        for secret in [secret, "wages", "88001", "88_001"] {
            assert!(!stands_in(&kept, secret), "{secret}");
        }
        assert!(stands_in(&kept, "asking"), "the table was not read");
        assert_eq!(chats(&house).await?, (1, 1));
        phone.presses("send").await?;
        assert_eq!(chats(&house).await?, (1, 0));

        phone.presses("ask:wages").await?;
        phone.says(secret).await?;
        let gone = phone.presses("cancel").await?;
        assert!(gone.text().contains(&words(&house, "en").say("bot-ask-cancelled")));
        assert_eq!(chats(&house).await?, (1, 0));

        phone.presses("ask:wages").await?;
        for (days, drafts) in [(6, 1), (2, 0)] {
            house.pass(TimeDelta::days(days));
            let mut tx = house.app.db.begin().await?;
            bot::forget_old_drafts(&mut tx, house.clock.now()).await?;
            tx.commit().await?;
            assert_eq!(chats(&house).await?, (1, drafts), "after {days} days more");
        }
    }

    /// What is not understood leads to the menu, kindly; a link that nobody made ties nothing.
    async fn what_is_not_understood_leads_to_the_menu(house: House) {
        let mut phone = Phone::new(&house, SREY, "xx");
        let en = words(&house, "en");
        for said in ["hello", "/contacts", "/start not-a-token"] {
            let reply = phone.says(said).await?;
            assert_eq!(reply.presses().len(), 16, "no language was chosen yet: {said}");
            assert_eq!(reply.text().contains(&en.say("bot-link-spent")), said.contains("token"));
        }
        assert_eq!(phone.presses("lang:tlh").await?.presses().len(), 16);
        phone.presses("lang:en").await?;
        let reply = phone.says("/unknown").await?;
        assert!(reply.text().contains(&en.say("bot-not-understood")));
        assert!(reply.has_button("guides"));
        for data in ["guide:none", "ask:none", "want:none", "none", ""] {
            let reply = phone.presses(data).await?;
            assert!(reply.text().contains(&en.say("bot-not-understood")), "{data}");
        }
        let link = format!("/start {}", maru::id::Token::new());
        assert!(phone.says(&link).await?.text().contains(&en.say("bot-link-spent")));
        let film = phone.does(Said::Other).await?;
        assert!(film.text().contains(&en.say("bot-files-other")));
    }
}

/// Walks through everything in every language: each message fits into Telegram, with buttons that it takes,
/// in plain text without marks of any kind.
#[tokio::test]
async fn every_message_fits_in_every_language() -> anyhow::Result<()> {
    let house = House::new(Engine::Sqlite).await?;
    let city = &house.app.city;
    let topics: Vec<String> = city.topics.iter().map(|topic| topic.id.clone()).collect();
    for (n, lang) in city.tags().enumerate() {
        let mut phone = Phone::new(&house, 90_000 + n as i64, "fr");
        let mut seen = vec![phone.presses(&format!("lang:{lang}")).await?];
        let mut ahead =
            ["guides", "contacts", "all-contacts", "here", "mine", "clear", "forget", "open:none"]
                .map(str::to_owned)
                .to_vec();
        ahead.extend(["ask", "topics"].map(str::to_owned));
        seen.push(phone.says("1350").await?);
        seen.push(phone.says("zzyzx").await?);
        seen.push(phone.presses("ask-with").await?);
        ahead.extend(topics.iter().map(|topic| format!("contacts:{topic}")));
        ahead.extend(topics.iter().map(|topic| format!("topic:{topic}")));
        ahead.extend(["want:wages", "done", "ask:wages"].map(str::to_owned));
        while let Some(data) = ahead.pop() {
            let message = phone.presses(&data).await?;
            let guides = message.presses().into_iter().filter(|data| data.starts_with("guide:"));
            ahead.extend(guides);
            seen.push(message);
        }
        // A topic each: what is asked of it, one after another.
        phone.presses("anew").await?;
        phone.presses(&format!("ask:{}", topics[n % topics.len()])).await?;
        let mut asked = phone.presses("questions").await?;
        while let Some(pass) = asked.presses().into_iter().find(|data| data.starts_with("pass:")) {
            seen.push(asked);
            asked = phone.presses(&pass).await?;
        }
        seen.push(asked);
        for message in &seen {
            let text = message.text();
            assert!(text.encode_utf16().count() < 4_096, "{lang}: {text}");
            assert!(!message.content.text.trim().is_empty());
            for mark in ['\u{2068}', '\u{2069}', '*', '#', '{'] {
                assert!(!text.contains(mark), "{lang}: {mark:?} in {text}");
            }
            for button in message.content.buttons.iter().flatten() {
                assert!(!button.text.is_empty());
            }
            assert!(
                message.presses().iter().all(|data| data.len() <= 64 || data.starts_with("http"))
            );
        }
        assert!(seen.len() > 30, "{lang}: only {} messages", seen.len());
    }
    Ok(())
}
