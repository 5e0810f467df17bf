//! A resident is led through what is asked of her topic, one message each: she presses, types, skips, stops and
//! comes back, and all that she said is in her case.

use maru::bot::Said;
use maru::casework::{self, Sign, Thread};
use uuid::Uuid;

use crate::on_both;
use crate::support::House;
use crate::support::people::counsellor;
use crate::support::phone::{Message, Phone, handle, words};
use crate::support::telegram::TelegramApi;

const SREY: i64 = 88_201;

/// The text of the only case of a counsellor.
async fn only_case(house: &House, staff_id: Uuid) -> anyhow::Result<Thread> {
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

/// Begins with a topic and goes on to the first of its questions.
async fn first_question(phone: &mut Phone<'_>, lang: &str) -> anyhow::Result<Message> {
    phone.presses(&format!("lang:{lang}")).await?;
    phone.presses("ask:wages").await?;
    phone.presses("questions").await
}

/// What a button says that begins so.
fn press(message: &Message, begins: &str) -> String {
    let found = message.presses().into_iter().find(|data| data.starts_with(begins));
    found.unwrap_or_else(|| panic!("no {begins} in {:?}", message.presses()))
}

/// A choice that stands in the message, and its number on the button.
fn choice(message: &Message, number: usize) -> String {
    let begins = format!("{number}. ");
    let text = message.text();
    let line = text.lines().find_map(|line| line.strip_prefix(&begins));
    line.unwrap_or_else(|| panic!("no choice {number} in {text}")).to_owned()
}

fn position(text: &str, what: &str) -> usize {
    text.find(what).unwrap_or_else(|| panic!("no {what} in {text}"))
}

on_both! {
    /// Whom to call stands before anything else; she says what is urgent, presses, types and skips; all of it is
    /// with the counsellor, also in Korean.
    async fn what_she_answers_is_in_her_case(house: House) {
        let sokha = counsellor(&house, "sokha", &["en"], &[1]).await?;
        let en = words(&house, "en");
        let mut phone = Phone::new(&house, SREY, "en");
        phone.presses("lang:en").await?;
        let notice = phone.presses("ask").await?;
        let free = position(&notice.text(), &en.say("help-free"));
        for number in ["112", "119"] {
            assert!(position(&notice.text(), number) < free, "{}", notice.text());
        }

        let signs = phone.presses("ask:wages").await?;
        assert!(signs.text().contains(&en.say("help-signs-label")));
        assert!(!signs.text().contains("119"));
        let hurt = phone.presses("sign:injury").await?;
        assert!(hurt.button("sign:injury").contains('✓') && hurt.text().contains("119"));

        let first = phone.presses("questions").await?;
        let button = press(&first, "choose:");
        assert_eq!(first.button(&button), "1");
        let second = phone.presses(&button).await?;
        assert_ne!(second.content.subject, first.content.subject);
        let third = phone.says("since my boss changed").await?;
        assert!(third.text().contains(&en.say("bot-question-taken")), "{}", third.text());
        let fourth = phone.presses(&press(&third, "pass:")).await?;
        assert_ne!(fourth.content.subject, third.content.subject);
        let own = phone.presses("pass-all").await?;
        assert!(own.text().contains(&en.say("help-text-hint")) && own.has_button("send"));
        assert!(own.text().contains(&en.say("bot-question-enough")));
        phone.says("I want my wages").await?;
        phone.presses("send").await?;

        let thread = only_case(&house, sokha).await?;
        assert!(thread.case.urgent);
        assert_eq!(thread.case.asks.signs, [Sign::Injury]);
        assert_eq!(thread.messages[0].text, "I want my wages");
        let [one, other] = &thread.intake.answers[..] else { panic!("{:?}", thread.intake) };
        assert_eq!((&one.question, &one.answer), (&first.content.subject, &choice(&first, 1)));
        assert!(one.answer_ko.is_some() && !one.question_ko.is_empty());
        assert_eq!((&other.question, other.answer.as_str()), (&second.content.subject, "since my boss changed"));
        assert_eq!(other.answer_ko, None);
    }

    /// Who answered need not write more: the answers are what she wrote.
    async fn answers_alone_are_enough(house: House) {
        let sokha = counsellor(&house, "sokha", &["en"], &[1]).await?;
        let mut phone = Phone::new(&house, SREY, "en");
        let first = first_question(&mut phone, "en").await?;
        phone.presses(&press(&first, "choose:")).await?;
        phone.presses("pass-all").await?;
        phone.presses("send").await?;
        let thread = only_case(&house, sokha).await?;
        let expected = format!("{}\n{}", first.content.subject, choice(&first, 1));
        assert_eq!(thread.messages[0].text, expected);
        assert!(!thread.case.urgent);
    }

    /// She stops in the middle, the house is started anew meanwhile: she goes on where she was, or begins anew.
    async fn an_interrupted_conversation_goes_on(house: House) {
        let sokha = counsellor(&house, "sokha", &["km"], &[1]).await?;
        let mut phone = Phone::new(&house, SREY, "km");
        let first = first_question(&mut phone, "km").await?;
        let second = phone.presses(&press(&first, "choose:")).await?;

        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        let mut phone = Phone::new(&house, SREY, "km");
        phone.next(Said::Other);
        phone.new_messages().await?;
        let asked = phone.says("/ask").await?;
        assert!(asked.has_button("draft") && asked.has_button("anew") && asked.has_button("send"));
        let again = phone.presses("draft").await?;
        assert_eq!(again.content.subject, second.content.subject);
        phone.presses("pass-all").await?;
        phone.presses("send").await?;
        assert_eq!(only_case(&house, sokha).await?.intake.answers.len(), 1);

        first_question(&mut phone, "km").await?;
        let anew = phone.presses("anew").await?;
        assert!(anew.has_button("ask:wages") && anew.text().contains(&words(&house, "km").say("help-free")));
        let none = phone.presses("send").await?;
        assert!(none.text().contains(&words(&house, "km").say("bot-ask-nothing")));
    }

    /// A button below an old message changes that answer; one of another topic does nothing; the same update
    /// twice says it once; and a whole story is her question, wherever she is.
    async fn an_answer_can_be_changed(house: House) {
        let sokha = counsellor(&house, "sokha", &["en"], &[1]).await?;
        let en = words(&house, "en");
        let mut phone = Phone::new(&house, SREY, "en");
        let first = first_question(&mut phone, "en").await?;
        let choices: Vec<_> =
            first.presses().into_iter().filter(|data| data.starts_with("choose:")).collect();
        let second = phone.says("1").await?;
        assert_eq!(phone.presses(&choices[1]).await?.content.subject, second.content.subject);
        for none in ["choose:0000.1", "choose:x", "pass:0000"] {
            assert_eq!(phone.presses(none).await?.content.subject, second.content.subject, "{none}");
        }
        let story = "They have not paid me for two months, and I still work there. ".repeat(6);
        let story = story.trim_end();
        let added = phone.says(story).await?;
        assert_eq!(added.content.subject, second.content.subject);
        assert!(added.text().contains(&en.say("bot-question-added")));
        let typed = phone.next(Said::Text("own words".to_owned()));
        handle(&house, &typed).await?;
        handle(&house, &typed).await?;
        let sent = phone.presses("send").await?;
        assert!(sent.text().contains(&en.say("receipt-title")), "{}", sent.text());
        let thread = only_case(&house, sokha).await?;
        assert_eq!(thread.messages[0].text, story);
        let answers: Vec<_> = thread.intake.answers.iter().map(|one| one.answer.clone()).collect();
        assert_eq!(answers, [choice(&first, 2), "own words".to_owned()]);
    }

    /// What nobody needs to know is asked about in an answer too, and written again without it.
    async fn an_answer_is_looked_at_before_it_is_sent(house: House) {
        let sokha = counsellor(&house, "sokha", &["en"], &[1]).await?;
        let en = words(&house, "en");
        let mut phone = Phone::new(&house, SREY, "en");
        let first = first_question(&mut phone, "en").await?;
        phone.presses(&press(&first, "choose:")).await?;
        phone.says("my passport is M12345678").await?;
        phone.presses("pass-all").await?;
        let asked = phone.presses("send").await?;
        assert!(asked.text().contains(&en.say("flag-reason-passport")), "{}", asked.text());
        phone.presses("rewrite").await?;
        phone.says("they have not paid me").await?;
        phone.presses("send").await?;
        let thread = only_case(&house, sokha).await?;
        assert_eq!(thread.intake.answers.len(), 1);
        assert!(!format!("{thread:?}").contains("M12345678"));
    }

    /// She begins to write at once and is not stopped by questions; a second language goes along.
    async fn who_writes_at_once_is_not_asked(house: House) {
        let sokha = counsellor(&house, "sokha", &["km"], &[1]).await?;
        let mut phone = Phone::new(&house, SREY, "km");
        phone.presses("lang:km").await?;
        phone.presses("ask:wages").await?;
        let noted = phone.says("ខ្ញុំមិនបានទទួលប្រាក់ឈ្នួល").await?;
        assert!(noted.has_button("send") && noted.has_button("questions"));
        phone.says("ពីរខែហើយ").await?;
        assert!(phone.presses("seconds").await?.has_button("second:vi"));
        phone.presses("second:vi").await?;
        phone.presses("send").await?;
        let thread = only_case(&house, sokha).await?;
        assert_eq!(thread.messages[0].text, "ខ្ញុំមិនបានទទួលប្រាក់ឈ្នួល\nពីរខែហើយ");
        assert_eq!(thread.case.asks.second_lang, house.app.city.lang("vi"));
        assert!(thread.intake.answers.is_empty());
    }
}
