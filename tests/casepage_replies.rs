//! Beside the answer: saved replies in the client's language, and a machine's draft of what she wrote.

use std::sync::{Arc, Mutex};

use axum::Json;
use axum::routing::{get, post};
use maru::casework;
use maru::language::Words;
use maru::texts::{self, Kind, MadeBy, Written};
use serde_json::{Value, json};
use tokio::net::TcpListener;

use crate::on_both;
use crate::support::signed_in::{self, ask, counsellor, head, lang, set_skills};
use crate::support::{House, Visitor};

const QUESTION: &str = "ខ្ញុំមិនទាន់បានប្រាក់ខែទេ។";

fn english() -> anyhow::Result<Words> {
    Ok(Words::new(lang("en")?))
}

/// A saved reply of the city that no file has, public in some languages.
async fn reply(
    house: &House,
    slug: &str,
    topic: &str,
    words: &[(&str, &str, &str)],
) -> anyhow::Result<()> {
    let now = house.clock.now();
    let mut tx = house.app.db.begin().await?;
    let text_id = texts::create(&mut tx, Kind::Reply, slug, Some(topic), now).await?;
    for (tag, title, body) in words {
        let written = Written {
            lang: lang(tag)?,
            title: (*title).to_owned(),
            summary: String::new(),
            body: (*body).to_owned(),
            made_by: if *tag == "ko" { MadeBy::Person } else { MadeBy::Machine },
            made_from: Vec::new(),
        };
        let revision = texts::save(&mut tx, text_id, &written, None, now).await?;
        texts::publish(&mut tx, text_id, lang(tag)?, revision, None, now).await?;
    }
    tx.commit().await
}

/// A counsellor of a language with a case in it, and the path of its page.
async fn a_case<'h>(house: &'h House, tag: &str) -> anyhow::Result<(Visitor<'h>, String)> {
    let mut head = head(house).await?;
    let bopha = counsellor(house, &mut head, "bopha").await?;
    set_skills(house, &mut head, "bopha", tag, "wages").await?;
    let case_id = ask(house, tag, "wages", QUESTION).await?;
    Ok((bopha, format!("/desk/cases/{case_id}")))
}

/// The field of the answer.
fn field(page: &str) -> &str {
    let field = page.split("<textarea class=\"box\" id=\"text\"").nth(1).unwrap_or_default();
    field.split_once('>').map_or("", |(_, rest)| rest.split("</textarea>").next().unwrap_or(""))
}

on_both! {
    /// A reply is found by its title, goes below what she typed, with the fact of today, and the Korean beside it.
    async fn a_saved_reply_is_put_into_the_answer(house: House) {
        let words = [
            ("ko", "준비 서류 안내", "**서류**를 가져오세요. 최저임금은 {fact:minimum-wage-hourly bare}입니다."),
            ("km", "ឯកសារត្រូវយកមក", "សូមយក**ឯកសារ**មក។ {fact:minimum-wage-hourly bare}"),
        ];
        reply(&house, "what-to-bring", "wages", &words).await?;
        reply(&house, "where-we-are", "stay", &[("ko", "센터 가는 길", "4호선")]).await?;
        let (mut bopha, case) = a_case(&house, "km").await?;
        let page = bopha.get(&case).await?;
        assert!(page.body.contains("value=\"what-to-bring\"") && page.body.contains("value=\"where-we-are\""));
        assert!(page.text().contains("only in 한국어"), "{}", page.body);

        let form = |name, value| [("text", "សួស្តី"), ("key", "k"), (name, value)];
        let path = format!("{case}/compose");
        for title in ["서류", "ឯកសារ"] {
            let found = bopha.post(&path, &form("find", title)).await?;
            assert!(found.body.contains("value=\"what-to-bring\""), "{title}: {}", found.body);
            assert!(!found.body.contains("value=\"where-we-are\""), "{title}");
            assert_eq!(field(&found.body), "សួស្តី", "what was typed is there still");
        }
        let put = bopha.post(&path, &form("reply", "what-to-bring")).await?;
        let answer = field(&put.body);
        assert!(answer.starts_with("សួស្តី\n\nសូមយកឯកសារមក។ 10,"), "{answer}");
        assert!(put.body.contains("서류를 가져오세요. 최저임금은 10,"), "{}", put.body);
        assert!(put.body.contains(&english()?.say("made-by-machine")), "{}", put.body);
        assert_eq!(put.attribute("name=\"key\"", "value")?, "k", "it is the same answer");

        let linked = bopha.get(&format!("{case}?reply=where-we-are")).await?;
        assert_eq!(field(&linked.body), "4호선");
        assert!(linked.text().contains("There is no ខ្មែរ of this reply"), "{}", linked.body);
        assert_eq!(field(&bopha.get(&format!("{case}?reply=none")).await?.body), "");
    }

    /// A machine in the house drafts one message when asked, for this once, and it is in the trail.
    async fn a_machine_drafts_what_she_wrote(house: House) {
        let heard = Arc::<Mutex<Vec<Value>>>::default();
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = format!("http://{}", listener.local_addr()?);
        let (listens, known) = (heard.clone(), json!([{"code": "km"}, {"code": "en"}]));
        let router = axum::Router::new()
            .route("/languages", get(move || async move { Json(known) }))
            .route("/translate", post(move |Json(asked): Json<Value>| async move {
                listens.lock().unwrap().push(asked);
                Json(json!({"translatedText": ["I have not got my pay."]}))
            }));
        let machine = tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        let (mut without, case) = a_case(&house, "km").await?;
        assert!(!without.get(&case).await?.body.contains("name=\"translate\""), "no machine, no button");
        drop(without);
        let house = house.with_own_machine(&address).await?;
        let mut bopha = signed_in::sign_in(&house, "bopha@maru.test").await?;
        let page = bopha.get(&case).await?;
        assert!(page.body.contains("name=\"translate\" value=\"0\""), "{}", page.body);
        assert!(heard.lock().unwrap().is_empty(), "nothing goes out unasked");
        let form = [("translate", "0"), ("text", "សួស្តី")];
        let drafted = bopha.post(&format!("{case}/compose"), &form).await?;
        assert!(drafted.body.contains("I have not got my pay.") && drafted.body.contains(QUESTION));
        assert!(drafted.body.contains(&english()?.say("desk-draft-label")), "{}", drafted.body);
        assert_eq!(field(&drafted.body), "សួស្តី");
        let asked = heard.lock().unwrap().clone();
        assert_eq!(asked, [json!({"q": [QUESTION], "source": "km", "target": "en", "format": "text"})]);
        assert!(!bopha.get(&case).await?.body.contains("I have not got my pay."), "it is not kept");
        let case_id = case.trim_start_matches("/desk/cases/").parse()?;
        let trail = casework::trail(&mut house.app.db.read().await?, case_id).await?;
        assert!(trail.iter().any(|entry| entry.act == "machine draft"));
        machine.abort();
        let _ended = machine.await;
        let gone = bopha.post(&format!("{case}/compose"), &form).await?;
        assert!(gone.body.contains(&english()?.say("desk-draft-trouble")), "{}", gone.body);
    }

    /// What is left to be filled in is asked about once; filled in, or sent on purpose, it goes out.
    async fn a_gap_in_a_reply_is_asked_about_once(house: House) {
        let (mut bopha, case) = a_case(&house, "km").await?;
        let put = bopha.get(&format!("{case}?reply=call-arranged")).await?;
        let text = field(&put.body).to_owned();
        assert!(text.contains("○○"), "{text}");
        let path = format!("{case}/answer");
        let held = bopha.post(&path, &[("text", &text), ("close", "no")]).await?;
        assert_eq!(held.status, http::StatusCode::UNPROCESSABLE_ENTITY);
        assert!(held.body.contains(&english()?.say("desk-blank-error")), "{}", held.body);
        assert!(held.body.contains("○○</q>") && field(&held.body).contains("○○"), "{}", held.body);
        let both = format!("{text}\n900101-5123456");
        let asked = bopha.post(&path, &[("text", &both), ("close", "no")]).await?;
        assert!(asked.body.contains(&english()?.say("desk-flag-and-blank-error")), "{}", asked.body);
        let other = text.replace("○○", "2026-11-24 14:00\n○○");
        let flag = held.attribute("name=\"flag\"", "value")?;
        let another = bopha.post(&path, &[("text", &other), ("flag", &flag), ("close", "no")]).await?;
        assert_eq!(another.status, http::StatusCode::UNPROCESSABLE_ENTITY, "that gap was not seen");
        let sent = bopha.post(&path, &[("text", &text), ("flag", &flag), ("close", "no")]).await?;
        assert_eq!(sent.location(), "/desk/", "{}", sent.body);
        let whole = text.replace("○○", "2026-11-24 14:00");
        let sent = bopha.post(&path, &[("text", &whole), ("close", "no")]).await?;
        assert_eq!(sent.location(), "/desk/", "{}", sent.body);
    }
}
