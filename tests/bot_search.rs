//! A resident types what she wants to know, and is answered as on the site; or she asks a person with the same
//! words.

use maru::casework;

use crate::on_both;
use crate::support::chat_files::{asks, cases};
use crate::support::people::counsellor;
use crate::support::phone::{Phone, words};

const SREY: i64 = 88_501;
const NOBODY_WROTE: &str = "zzyzx qwrtp";
const SINCE_MAY: &str =
    "My boss has not paid me since May, and I would like to know what I can do.";

on_both! {
    /// The best answer of the site's own search comes at once, with its title and where it stands; the next ones
    /// are buttons; and a person can always be asked.
    async fn what_she_types_is_searched(house: House) {
        let en = words(&house, "en");
        let mut phone = Phone::new(&house, SREY, "en");
        phone.presses("lang:en").await?;
        let found = house.app.index()?.search("en", "severance", 5)?;
        assert!(found.len() > 1, "{} texts", found.len());
        let answer = phone.says("severance").await?;
        assert_eq!(answer.content.subject, found[0].title);
        assert!(answer.content.text.chars().count() > 40, "{}", answer.text());
        let first = answer.presses().first().cloned().expect("a link");
        assert_eq!(first, format!("http://maru.test/en{}", found[0].url));
        let titles: Vec<_> = answer.content.buttons.iter().flatten().map(|button| button.text.clone()).collect();
        for other in &found[1..] {
            assert!(titles.contains(&other.title), "{} is not in {titles:?}", other.title);
        }
        assert!(answer.has_button("ask-with"));
        assert!(answer.text().contains(&en.say("bot-search-ask")));
        if let Some(guide) = found[1..].iter().find(|other| other.kind == "guide") {
            assert!(answer.has_button(&format!("guide:{}", guide.slug)), "{:?}", answer.presses());
        }
    }

    /// Whoever's language is not published in is given the texts in the one that she reads, below what there is in
    /// hers.
    async fn the_answer_comes_in_a_language_that_she_reads(house: House) {
        let mut phone = Phone::new(&house, SREY, "uz");
        phone.presses("lang:uz").await?;
        let index = house.app.index()?;
        let (own, read) = (index.search("uz", "зарплата", 5)?, index.search("ru", "зарплата", 5)?);
        let answer = phone.says("зарплата").await?;
        let first = own.first().unwrap_or(&read[0]);
        assert_eq!(answer.content.subject, first.title);
        let buttons: Vec<_> = answer.content.buttons.iter().flatten().map(|button| button.text.clone()).collect();
        let titles = [vec![answer.content.subject.clone()], buttons].concat();
        let guide = read.iter().find(|hit| hit.kind == "guide").expect("a guide");
        assert!(titles.contains(&guide.title), "{} is not in {titles:?}", guide.title);
        assert!(answer.presses()[0].starts_with("http://maru.test/uz/"), "{:?}", answer.presses());
    }

    /// Where nothing is found, the words are not lost: they begin her question, which opens a case with them.
    async fn what_is_not_found_begins_a_question(house: House) {
        let sokha = counsellor(&house, "sokha", &["en"], &[1]).await?;
        let en = words(&house, "en");
        let mut phone = Phone::new(&house, SREY, "en");
        phone.presses("lang:en").await?;
        let none = phone.says(NOBODY_WROTE).await?;
        assert!(none.text().contains(&en.say("bot-search-none")), "{}", none.text());
        let topics = phone.presses("ask-with").await?;
        assert!(topics.text().contains(NOBODY_WROTE) && topics.text().contains(&en.say("help-who-reads")));
        let begun = phone.presses("ask:wages").await?;
        assert!(begun.has_button("send"), "{}", begun.text());
        phone.says(SINCE_MAY).await?;
        phone.presses("send").await?;
        let case_id = cases(&house, sokha).await?[0];
        let app = &house.app;
        let mut tx = app.db.begin().await?;
        let read = casework::read_as_staff(&mut tx, &app.ring, case_id, sokha, false, house.clock.now());
        let thread = read.await?.map_err(anyhow::Error::from)?.thread;
        assert_eq!(thread.messages[0].text, format!("{NOBODY_WROTE}\n{SINCE_MAY}"));
    }

    /// Words that she searched for once are in no later question that she begins without them; nor is anything
    /// searched that she writes while a question is under way.
    async fn a_search_and_a_question_are_kept_apart(house: House) {
        counsellor(&house, "sokha", &["en"], &[1]).await?;
        let en = words(&house, "en");
        let mut phone = Phone::new(&house, SREY, "en");
        phone.presses("lang:en").await?;
        phone.says(NOBODY_WROTE).await?;
        phone.presses("ask-with").await?;
        let topics = phone.presses("ask").await?;
        assert!(!topics.text().contains(NOBODY_WROTE), "{}", topics.text());
        assert!(!phone.presses("ask:wages").await?.has_button("send"));
        let noted = phone.says("severance").await?;
        assert!(!noted.has_button("ask-with") && noted.has_button("send"), "{:?}", noted.presses());
        phone.presses("cancel").await?;

        // Whoever has a question may think that she writes to her counsellor.
        let alone = phone.says("severance").await?;
        assert!(!alone.text().contains(&en.say("bot-search-not-sent")));
        asks(&mut phone).await?;
        phone.presses("lang:en").await?;
        let told = phone.says("thank you, and when?").await?;
        assert!(told.text().contains(&en.say("bot-search-not-sent")) && told.has_button("mine"));
        let long = phone.says(&"wages ".repeat(600)).await?;
        assert!(long.has_button("ask-with"), "{}", long.text());
    }
}
