//! A letter that two answer: nobody who counsels writes the client's language, and somebody of the house puts it into
//! Korean and the answer into hers.

use chrono::TimeDelta;
use http::StatusCode;
use maru::casework::{self, Asked, By, Close, NewNote, Refusal, erasing, translating};
use maru::db::Tx;
use maru::language::{Lang, Words};

use crate::on_both;
use crate::support::asking::{WHAT_HAPPENED, answer, come_back};
use crate::support::assigning::{books_are_right, number};
use crate::support::letters::{
    ANSWER, ANSWER_IN_KHMER, IN_KOREAN, acts, answers, asks, at_the_desk, interpreter, interprets,
    owner,
};
use crate::support::{House, Visitor};

/// How many rows hold these words in the clear.
async fn in_the_clear(house: &House, words: &str) -> anyhow::Result<i64> {
    let mut found = 0;
    for (table, column) in [
        ("message_translations", "sealed"),
        ("answers_held", "sealed"),
        ("answers_held", "translated_sealed"),
        ("case_messages", "sealed"),
    ] {
        let mut tx = house.app.db.begin().await?;
        let count: i64 = match &mut tx {
            Tx::Sqlite(tx) => {
                let sql = format!(
                    "select count(*) from {table} where instr({column}, cast(? as blob)) > 0"
                );
                let query = sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).bind(words);
                query.fetch_one(&mut **tx).await?
            }
            Tx::Postgres(tx) => {
                let sql = format!(
                    "select count(*) from {table}
                     where position(convert_to($1, 'UTF8') in {column}) > 0"
                );
                let query = sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).bind(words);
                query.fetch_one(&mut **tx).await?
            }
        };
        found += count;
    }
    Ok(found)
}

const SAID: &str = "select count(*) from case_messages where author = 'counsellor'";

/// The client writes once more.
async fn writes_again(house: &House, digits: &str, text: &str) -> anyhow::Result<()> {
    let mut client = house.visitor();
    let page = come_back(&mut client, "km", digits).await?;
    let (key, case) =
        (page.attribute("name=\"key\"", "value")?, page.attribute("name=\"case\"", "value")?);
    let form = [("key", key.as_str()), ("case", case.as_str()), ("text", text)];
    let written = client.post("/km/help/case/read", &form).await?;
    anyhow::ensure!(written.status.is_redirection(), "{}", written.body);
    Ok(())
}

async fn held_of(owner: &mut Visitor<'_>, case: &str) -> anyhow::Result<String> {
    owner.get(case).await?.attribute("<input type=\"hidden\" name=\"held\"", "value")
}

on_both! {
    async fn a_letter_that_two_answer(house: House) {
        let park = owner(&house, "park").await?;
        let nimal = interpreter(&house, "nimal").await?;
        let (case_id, digits) = asks(&house).await?;
        assert_eq!(interprets(&house, case_id).await?, Some(nimal));
        let (mut park_sees, mut nimal_sees) = (at_the_desk(&house, "park").await?, at_the_desk(&house, "nimal").await?);
        let (case, sheet) = (format!("/desk/cases/{case_id}"), format!("/desk/translate/{case_id}"));
        // What others keep about the case is not before her.
        let mut tx = house.app.db.begin().await?;
        let (new, by) = (NewNote { text: "사장 번호는 적지 않음", key: "k" }, By { staff_id: park, now: house.clock.now() });
        casework::note(&mut tx, &house.app.ring, case_id, new, by).await??;
        let waits = translating::to_translate(&mut tx, nimal).await?;
        assert_eq!(waits.iter().map(|(id, count, _)| (*id, *count)).collect::<Vec<_>>(), [(case_id, 1)]);
        tx.commit().await?;
        let page = nimal_sees.get(&sheet).await?;
        assert!(page.body.contains(WHAT_HAPPENED), "{}", page.body);
        assert!(!page.body.contains("사장 번호는 적지 않음") && !page.body.contains(&format!("{case}/files")));
        assert_eq!(nimal_sees.get(&case).await?.location(), sheet, "the whole case is not hers");
        assert_eq!(nimal_sees.get(&format!("{case}/export")).await?.status, StatusCode::FORBIDDEN);
        // Nobody else comes in, and whoever has the case has her own page.
        owner(&house, "kim").await?;
        assert_eq!(at_the_desk(&house, "kim").await?.get(&sheet).await?.status, StatusCode::FORBIDDEN);
        assert_eq!(park_sees.get(&sheet).await?.status, StatusCode::FORBIDDEN);

        // What is wrong comes back with what was typed.
        let of = page.attribute("name=\"of\"", "value")?;
        let form = |text: &'static str| [("of", of.clone()), ("text", text.to_owned())];
        let post = |text| form(text).map(|(name, value)| (name.to_owned(), value));
        for (text, status) in [
            ("", StatusCode::UNPROCESSABLE_ENTITY),
            ("여권 번호 M12345678 입니다", StatusCode::UNPROCESSABLE_ENTITY),
            ("두 달째 임금을 못 받았습니다", StatusCode::SEE_OTHER),
            (IN_KOREAN, StatusCode::SEE_OTHER),
            (IN_KOREAN, StatusCode::SEE_OTHER),
        ] {
            let fields = post(text);
            let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
            let kept = nimal_sees.post(&format!("{sheet}/parts"), &fields).await?;
            assert_eq!(kept.status, status, "{text}: {}", kept.body);
            assert!(status == StatusCode::SEE_OTHER || kept.body.contains(text), "{}", kept.body);
            house.pass(TimeDelta::seconds(1));
        }
        assert_eq!(number(&house.app.db, "select count(*) from message_translations").await?, 2);
        let page = park_sees.get(&case).await?;
        for said in [IN_KOREAN, "두 달째 임금을 못 받았습니다", "nimal", WHAT_HAPPENED] {
            assert!(page.text().contains(said), "{said} is not on the page: {}", page.body);
        }

        // He answers in Korean, twice by mistake: it waits, once, and the client reads nothing.
        let sent = answers(&mut park_sees, case_id, &[]).await?;
        assert_eq!(sent.location(), format!("{case}#held"), "{}", sent.body);
        assert_eq!(number(&house.app.db, SAID).await?, 0);
        let page = come_back(&mut house.visitor(), "km", &digits).await?;
        assert!(!page.body.contains(ANSWER));
        let page = park_sees.get(&case).await?;
        assert!(page.body.contains(ANSWER) && !page.body.contains("id=\"text\""), "{}", page.body);
        let page = nimal_sees.get(&sheet).await?;
        assert!(page.body.contains(ANSWER));
        let held = page.attribute("name=\"held\"", "value")?;
        let put = [("held", held.as_str()), ("text", ANSWER_IN_KHMER)];
        for _ in 0..2 {
            let done = nimal_sees.post(&format!("{sheet}/answer"), &put).await?;
            assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
        }
        assert_eq!(number(&house.app.db, SAID).await?, 1);
        let page = come_back(&mut house.visitor(), "km", &digits).await?;
        assert!(page.body.contains(ANSWER_IN_KHMER) && page.body.contains(ANSWER), "{}", page.body);
        assert!(page.body.contains("lang=\"km\" class=\"typed\">អ្នកអាច"), "{}", page.body);
        let done = acts(&house, case_id).await?;
        for act in ["paired", "read to translate", "translated", "answer held", "answer translated", "answered"] {
            assert!(done.iter().any(|one| one == act), "{act} is not in {done:?}");
        }
        for words in [IN_KOREAN, ANSWER, ANSWER_IN_KHMER] {
            assert_eq!(in_the_clear(&house, words).await?, 0, "{words}");
        }
        books_are_right(&house.app.db).await?;

        // Erased with the case.
        answer(&house, case_id, park, "안녕히 가세요", Close::Yes).await?;
        let mut tx = house.app.db.begin().await?;
        erasing::erase(&mut tx, case_id, None, erasing::Cause::Client, house.clock.now()).await??;
        tx.commit().await?;
        const LEFT: &str = "select (select count(*) from message_translations) + (select count(*) from answers_held)";
        assert_eq!(number(&house.app.db, LEFT).await?, 0);
        assert_eq!(nimal_sees.get(&sheet).await?.status, StatusCode::FORBIDDEN);
    }

    /// The client writes while her answer is being translated: what was translated is kept, and the owner decides.
    async fn the_client_writes_meanwhile(house: House) {
        owner(&house, "park").await?;
        interpreter(&house, "nimal").await?;
        let (case_id, digits) = asks(&house).await?;
        let (mut park, mut nimal) = (at_the_desk(&house, "park").await?, at_the_desk(&house, "nimal").await?);
        let (case, sheet) = (format!("/desk/cases/{case_id}"), format!("/desk/translate/{case_id}"));
        answers(&mut park, case_id, &[]).await?;
        house.pass(TimeDelta::minutes(1));
        writes_again(&house, &digits, "ខ្ញុំបានប្រាក់ហើយ").await?;
        let held = held_of(&mut park, &case).await?;
        let put = [("held", held.as_str()), ("text", ANSWER_IN_KHMER)];
        nimal.post(&format!("{sheet}/answer"), &put).await?;
        assert_eq!(number(&house.app.db, SAID).await?, 0, "the owner has not decided");
        let ko = Words::new(Lang::KOREAN);
        assert!(nimal.get(&sheet).await?.body.contains(&ko.say("translate-with-owner")));
        let page = park.get(&case).await?;
        assert!(page.body.contains(&ko.say("translate-held-stale")) && page.body.contains(ANSWER_IN_KHMER), "{}", page.body);
        // From a page that does not show what she wrote, nothing is decided.
        let decide = |did: &'static str, seen: &'static str| [("held", held.clone()), ("seen", seen.to_owned()), ("did", did.to_owned())];
        for (did, seen, status) in [
            ("stands", "1", StatusCode::UNPROCESSABLE_ENTITY),
            ("as-it-is", "1", StatusCode::UNPROCESSABLE_ENTITY),
            ("stands", "2", StatusCode::SEE_OTHER),
            ("withdraw", "2", StatusCode::UNPROCESSABLE_ENTITY),
        ] {
            let fields = decide(did, seen);
            let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (*n, v.as_str())).collect();
            let done = park.post(&format!("{case}/held"), &fields).await?;
            assert_eq!(done.status, status, "{did}: {}", done.body);
        }
        assert_eq!(number(&house.app.db, SAID).await?, 1);
        assert!(acts(&house, case_id).await?.iter().any(|act| act == "answer stands"));
        let page = come_back(&mut house.visitor(), "km", &digits).await?;
        assert!(page.body.contains(ANSWER_IN_KHMER));
    }

    /// The owner takes an answer back, which stands in the field again, and sends it as it is.
    async fn an_answer_is_taken_back(house: House) {
        owner(&house, "park").await?;
        interpreter(&house, "nimal").await?;
        let (case_id, digits) = asks(&house).await?;
        let (mut park, mut nimal) = (at_the_desk(&house, "park").await?, at_the_desk(&house, "nimal").await?);
        let (case, sheet) = (format!("/desk/cases/{case_id}"), format!("/desk/translate/{case_id}"));
        answers(&mut park, case_id, &[]).await?;
        let held = held_of(&mut park, &case).await?;
        // Another tab, in which the form stands still.
        let again = [("text", "다른 답변"), ("lang", "ko"), ("key", "other")];
        let refused = park.post(&format!("{case}/answer"), &again).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains("다른 답변"), "{}", refused.body);
        let back = park.post(&format!("{case}/held"), &[("held", &held), ("seen", "1"), ("did", "withdraw")]).await?;
        let page = park.follow(back).await?;
        assert!(page.body.contains(&format!(">{ANSWER}</textarea>")), "{}", page.body);
        let put = [("held", held.as_str()), ("text", ANSWER_IN_KHMER)];
        let late = nimal.post(&format!("{sheet}/answer"), &put).await?;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY, "it was taken back");
        assert!(late.body.contains(ANSWER_IN_KHMER), "what she wrote is lost: {}", late.body);
        assert_eq!(number(&house.app.db, SAID).await?, 0);
        let sent = answers(&mut park, case_id, &[("as-it-is", "yes")]).await?;
        assert_eq!(sent.location(), "/desk/", "{}", sent.body);
        let page = come_back(&mut house.visitor(), "km", &digits).await?;
        assert!(page.body.contains("lang=\"ko\" class=\"typed\">노동청에"), "{}", page.body);
    }

    /// The owner chooses who interprets, and ends it.
    async fn an_interpreter_by_hand(house: House) {
        let park = owner(&house, "park").await?;
        let nimal = interpreter(&house, "nimal").await?;
        let (case_id, _) = asks(&house).await?;
        let sokha = interpreter(&house, "sokha").await?;
        let mut park_sees = at_the_desk(&house, "park").await?;
        let case = format!("/desk/cases/{case_id}");
        let over = park_sees.post(&format!("{case}/interpreting-over"), &[]).await?;
        assert_eq!(over.location(), format!("{case}#call"));
        assert_eq!(interprets(&house, case_id).await?, None);
        books_are_right(&house.app.db).await?;
        let page = park_sees.get(&case).await?;
        assert!(page.text().contains("sokha") && page.text().contains("nimal"), "{}", page.body);
        let now = house.clock.now();
        let asked = Asked { case_id, staff_id: park };
        let mut tx = house.app.db.begin().await?;
        let whom = Asked { case_id, staff_id: nimal };
        let city = &house.app.city;
        casework::exclude(&mut tx, city, whom, (casework::ExcludeWhy::ClientWish, Some(park)), now).await??;
        let barred = casework::pair_with(&mut tx, city, asked, nimal, now).await?;
        assert_eq!(barred, Err(Refusal::Excluded));
        let strange = casework::pair_with(&mut tx, city, asked, park, now).await?;
        assert_eq!(strange, Err(Refusal::NotACounsellor));
        tx.commit().await?;
        let with = sokha.to_string();
        for _ in 0..2 {
            let chosen = park_sees.post(&format!("{case}/pair-with"), &[("who", &with)]).await?;
            assert_eq!(chosen.location(), format!("{case}#call"), "{}", chosen.body);
        }
        assert_eq!(interprets(&house, case_id).await?, Some(sokha));
        let decisions = casework::decisions(&mut house.app.db.read().await?, case_id).await?;
        assert_eq!((decisions[0].cause.as_str(), decisions[0].decided_by), ("by-hand", Some(park)));
        books_are_right(&house.app.db).await?;
    }
}
