//! An answer arrives once, and only after everything that the client wrote was read.

use chrono::TimeDelta;
use http::StatusCode;
use maru::casework;
use maru::language::Words;
use maru::staff::Role;
use uuid::Uuid;

use crate::on_both;
use crate::support::signed_in::{self, ask, counsellor, head, set_skills};
use crate::support::{Answer, House, Visitor};

const QUESTION: &str = "ខ្ញុំមិនទាន់បានប្រាក់ខែទេ។";
const REPLY: &str = "សូមមកមជ្ឈមណ្ឌល។";
const MORE: &str = "ថ្ងៃស្អែកគេបណ្តេញខ្ញុំចេញ។";

fn english() -> anyhow::Result<Words> {
    Ok(Words::new(signed_in::lang("en")?))
}

/// Bopha, who counsels in Khmer, with a case of hers.
async fn bopha_with_a_case(house: &House) -> anyhow::Result<(Visitor<'_>, Uuid)> {
    let mut head = head(house).await?;
    let bopha = counsellor(house, &mut head, "bopha").await?;
    set_skills(house, &mut head, "bopha", "km", "wages").await?;
    Ok((bopha, ask(house, "km", "wages", QUESTION).await?))
}

/// What the client finds, each message once.
async fn messages(house: &House, case_id: Uuid) -> anyhow::Result<Vec<String>> {
    let app = &house.app;
    let mut tx = app.db.begin().await?;
    let thread = casework::read_as_client(&mut tx, &app.ring, case_id, app.clock.now()).await??;
    Ok(thread.messages.into_iter().map(|message| message.text).collect())
}

/// The client writes again while nobody looks.
async fn write_again(house: &House, case_id: Uuid) -> anyhow::Result<()> {
    let app = &house.app;
    let (ring, city, now) = (&app.ring, &app.city, app.clock.now());
    let mut tx = app.db.begin().await?;
    casework::write_as_client(&mut tx, ring, city, case_id, MORE, None, now).await??;
    tx.commit().await
}

/// The form of a page that carries a text, as a browser sends it, with one field filled in.
fn carrying<'f>(
    page: &Answer,
    field: &'f str,
    value: &'f str,
) -> anyhow::Result<Vec<(&'f str, &'f str)>> {
    let mut form = vec![(field, value)];
    for hidden in ["carried-to", "carried-field-key", "carried-field-case", "carried-field-text"] {
        // What a form did not have is not carried: an answer at the desk needs no mark of its case.
        let Ok(carried) = page.attribute(&format!("name=\"{hidden}\""), "value") else {
            continue;
        };
        let carried = carried.replace("&#34;", "\"").replace("&#60;", "<").replace("&#62;", ">");
        form.push((hidden, carried.leak()));
    }
    Ok(form)
}

/// The key of a client's form, and what it says of its case.
fn form_of(page: &Answer) -> anyhow::Result<(String, String)> {
    Ok((page.attribute("name=\"key\"", "value")?, page.attribute("name=\"case\"", "value")?))
}

/// Asks and enters the receipt: the receipt, and the page of the case.
async fn enter_a_case(
    client: &mut Visitor<'_>,
    question: &str,
) -> anyhow::Result<(String, Answer)> {
    let asked = client.post("/en/help", &[("topic", "wages"), ("text", question)]).await?;
    let receipt = asked.attribute("name=\"receipt\"", "value")?;
    client.post("/en/help/case", &[("receipt", &receipt)]).await?;
    Ok((receipt, client.get("/en/help/case/read").await?))
}

on_both! {
    /// She clicked twice on "answer", the second time although the first had closed the case.
    async fn a_second_click_is_the_same_answer(house: House) {
        let (mut bopha, case_id) = bopha_with_a_case(&house).await?;
        let case = format!("/desk/cases/{case_id}");
        for close in ["no", "yes"] {
            let key = bopha.get(&case).await?.attribute("name=\"key\"", "value")?;
            let form = [("key", key.as_str()), ("text", close), ("close", close)];
            for _ in 0..2 {
                let answered = bopha.post(&format!("{case}/answer"), &form).await?;
                assert_eq!((answered.status, answered.location()), (StatusCode::SEE_OTHER, "/desk/"));
            }
        }
        assert_eq!(messages(&house, case_id).await?, [QUESTION, "no", "yes"]);
    }

    /// While she wrote, the client wrote too: she reads that first, and what she typed is there still.
    async fn an_answer_waits_until_the_newest_message_was_read(house: House) {
        let (mut bopha, case_id) = bopha_with_a_case(&house).await?;
        let case = format!("/desk/cases/{case_id}");
        let seen = bopha.get(&case).await?.attribute("name=\"seen\"", "value")?;
        house.pass(TimeDelta::minutes(1));
        write_again(&house, case_id).await?;
        let form = [
            ("key", "k"), ("seen", seen.as_str()), ("text", REPLY), ("close", "yes"),
            ("outcome", "advised"),
        ];
        for act in ["answer", "close"] {
            let refused = bopha.post(&format!("{case}/{act}"), &form).await?;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{act}");
            assert!(refused.body.contains(&english()?.say("desk-error-client-wrote")), "{act}");
            assert!(refused.body.contains(MORE), "the new message is not shown");
            assert_eq!(refused.attribute("name=\"seen\"", "value")?, "2");
            assert!(act == "close" || refused.body.contains(&format!("{REPLY}</textarea>")));
        }
        assert_eq!(messages(&house, case_id).await?, [QUESTION, MORE]);
        let form = [("key", "k"), ("seen", "2"), ("text", REPLY), ("close", "yes")];
        assert_eq!(bopha.post(&format!("{case}/answer"), &form).await?.location(), "/desk/");
        assert_eq!(messages(&house, case_id).await?, [QUESTION, MORE, REPLY]);
    }
    /// The phone lay on the table for half an hour while she wrote: she enters her number again, mistypes it
    /// once, and finds her text in the form. Sent twice by then, it is there once.
    async fn what_a_client_typed_outlives_the_session(house: House) {
        let mut client = house.visitor();
        let asked = client.post("/en/help", &[("topic", "wages"), ("text", "unpaid")]).await?;
        let receipt = asked.attribute("name=\"receipt\"", "value")?;
        client.post("/en/help/case", &[("receipt", &receipt)]).await?;
        let (key, case) = form_of(&client.get("/en/help/case/read").await?)?;
        let typed =
            [("key", key.as_str()), ("case", case.as_str()), ("text", "They \"moved\" me <out>.\nWhat now?")];
        client.post("/en/help/case/read", &typed).await?;
        house.pass(TimeDelta::minutes(31));

        let asks = client.post("/en/help/case/read", &typed).await?;
        assert_eq!(asks.status, StatusCode::FORBIDDEN);
        assert!(asks.body.contains(&english()?.say("typed-kept")), "{}", asks.body);
        let wrong = client.post("/en/help/case", &carrying(&asks, "receipt", "1234")?).await?;
        assert!(wrong.body.contains(&english()?.say("typed-kept")), "{}", wrong.body);
        let back = client.post("/en/help/case", &carrying(&wrong, "receipt", &receipt)?).await?;
        assert_eq!(back.status, StatusCode::OK);
        assert!(back.body.contains("&#60;out&#62;.\nWhat now?</textarea>"), "{}", back.body);
        assert_eq!(back.attribute("name=\"key\"", "value")?, key);
        assert_eq!(client.post("/en/help/case/read", &typed).await?.status, StatusCode::SEE_OTHER);
        let page = client.get("/en/help/case/read").await?;
        assert_eq!(page.body.matches("What now?").count(), 1, "{}", page.body);
    }

    /// Two friends share a phone. What one typed on her page, while the other's was open in the next tab, waits
    /// for her own receipt and is never in the other's case; nor is it when nothing says whose it is.
    async fn a_text_never_reaches_another_case(house: House) {
        let mut phone = house.visitor();
        let (hers, page) = enter_a_case(&mut phone, "unpaid").await?;
        let (key, case) = form_of(&page)?;
        let (of_friend, page) = enter_a_case(&mut phone, "dismissed").await?;
        assert_ne!(form_of(&page)?.1, case);
        let whole = [("key", key.as_str()), ("text", "my secret"), ("case", case.as_str())];
        for typed in [&whole[..], &whole[..2]] {
            let asks = phone.post("/en/help/case/read", typed).await?;
            assert_eq!(asks.status, StatusCode::FORBIDDEN, "{}", asks.body);
            assert!(asks.body.contains(&english()?.say("typed-kept")), "{}", asks.body);
            let form = carrying(&asks, "receipt", &of_friend)?;
            assert_eq!(phone.post("/en/help/case", &form).await?.location(), "/en/help/case/read");
            let page = phone.get("/en/help/case/read").await?;
            assert!(page.body.contains("dismissed") && !page.body.contains("my secret"), "{}", page.body);
        }
        house.pass(TimeDelta::minutes(31));
        let asks = phone.post("/en/help/case/read", &whole).await?;
        let form = carrying(&asks, "receipt", &of_friend)?;
        assert_eq!(phone.post("/en/help/case", &form).await?.location(), "/en/help/case/read");
        let asks = phone.post("/en/help/case/read", &whole).await?;
        let back = phone.post("/en/help/case", &carrying(&asks, "receipt", &hers)?).await?;
        assert!(back.body.contains("my secret</textarea>"), "{}", back.body);
        assert_eq!(phone.post("/en/help/case/read", &whole).await?.status, StatusCode::SEE_OTHER);
        let page = phone.get("/en/help/case/read").await?;
        assert!(page.body.contains("unpaid") && page.body.contains("my secret"), "{}", page.body);
    }

    /// Without a text there is nothing to keep: she is led to the door as before.
    async fn an_empty_form_without_a_session_leads_to_the_door(house: House) {
        let led = house.visitor().post("/km/help/case/read", &[("text", " ")]).await?;
        assert_eq!(led.location(), "/km/help/case?again");
    }

    /// The evening ended her session while an answer stood in the form.
    async fn what_a_counsellor_typed_outlives_the_session(house: House) {
        let (mut bopha, case_id) = bopha_with_a_case(&house).await?;
        let case = format!("/desk/cases/{case_id}");
        let key = bopha.get(&case).await?.attribute("name=\"key\"", "value")?;
        house.pass(TimeDelta::hours(13));
        let form = [("key", key.as_str()), ("text", REPLY), ("close", "no")];
        let asks = bopha.post(&format!("{case}/answer"), &form).await?;
        assert_eq!(asks.status, StatusCode::FORBIDDEN);
        let mut sign_in = carrying(&asks, "email", "bopha@maru.test")?;
        sign_in.push(("password", "not the right one"));
        let wrong = bopha.post("/desk/sign-in", &sign_in).await?;
        let mut sign_in = carrying(&wrong, "email", "bopha@maru.test")?;
        sign_in.push(("password", signed_in::PASSWORD));
        let back = bopha.post("/desk/sign-in", &sign_in).await?;
        let back = signed_in::go_on(&house, &mut bopha, "bopha@maru.test", back).await?;
        assert!(back.body.contains(&format!("{REPLY}</textarea>")), "{}", back.body);
        assert_eq!(back.attribute("name=\"key\"", "value")?, key);
        assert_eq!(messages(&house, case_id).await?, [QUESTION], "it was sent without her");
        assert_eq!(bopha.post(&format!("{case}/answer"), &form).await?.location(), "/desk/");
        assert_eq!(messages(&house, case_id).await?, [QUESTION, REPLY]);
    }

    /// The head gave the case to another while the answer was written: her words come back to be copied, with
    /// nothing of a case that is not hers any more.
    async fn an_answer_to_a_case_given_away_comes_back(house: House) {
        let (mut bopha, case_id) = bopha_with_a_case(&house).await?;
        let mut head = signed_in::sign_in(&house, "head@maru.test").await?;
        counsellor(&house, &mut head, "sunita").await?;
        set_skills(&house, &mut head, "sunita", "km", "wages").await?;
        let sunita = signed_in::id_of(&house, "sunita@maru.test").await?.to_string();
        let given = [("case", &*case_id.to_string()), ("staff", &sunita)];
        let given = head.post("/office/assign", &given).await?;
        assert_eq!(given.status, StatusCode::SEE_OTHER, "{}", given.body);
        let path = format!("/desk/cases/{case_id}/answer");
        let long = "ក".repeat(casework::LONGEST_TEXT + 1);
        for typed in [REPLY, &long] {
            let back = bopha.post(&path, &[("text", typed), ("close", "no")]).await?;
            assert_eq!(back.status, StatusCode::FORBIDDEN);
            assert!(back.body.contains(&format!("readonly>{typed}</textarea>")), "{}", back.body);
            assert!(!back.body.contains(QUESTION), "{}", back.body);
        }
        assert_eq!(messages(&house, case_id).await?, [QUESTION]);
    }

    /// A colleague who signs in at the same machine gets her own list and not somebody's answer.
    async fn a_colleague_does_not_get_what_another_typed(house: House) {
        let (_bopha, case_id) = bopha_with_a_case(&house).await?;
        let link = signed_in::welcome(&house, "sunita@maru.test", "en", &[Role::Counsellor]).await?;
        signed_in::come_in(&house, &link).await?;
        let mut stranger = house.visitor();
        let path = format!("/desk/cases/{case_id}/answer");
        let asks = stranger.post(&path, &[("key", "k"), ("text", REPLY)]).await?;
        let mut sign_in = carrying(&asks, "email", "sunita@maru.test")?;
        sign_in.push(("password", signed_in::PASSWORD));
        let asks = stranger.post("/desk/sign-in", &sign_in).await?;
        let in_at = signed_in::go_on(&house, &mut stranger, "sunita@maru.test", asks).await?;
        assert_eq!(in_at.location(), "/desk/");
        assert_eq!(messages(&house, case_id).await?, [QUESTION]);
    }
    /// Fifty messages wait; the next is refused with its text, the same one again is not, and after an answer
    /// she may write on.
    async fn a_client_cannot_bury_her_case(house: House) {
        let mut client = house.visitor();
        let asked = client.post("/en/help", &[("topic", "wages"), ("text", "unpaid")]).await?;
        let receipt = asked.attribute("name=\"receipt\"", "value")?;
        client.post("/en/help/case", &[("receipt", &receipt)]).await?;
        let (_, case) = form_of(&client.get("/en/help/case/read").await?)?;
        for n in 1..50 {
            house.pass(TimeDelta::seconds(1));
            let (key, text) = (n.to_string(), format!("message {n}"));
            let form = [("key", key.as_str()), ("case", &case), ("text", &text)];
            let sent = client.post("/en/help/case/read", &form).await?;
            assert_eq!(sent.status, StatusCode::SEE_OTHER, "{n}");
        }
        let last = [("key", "50"), ("case", case.as_str()), ("text", "one too many")];
        let refused = client.post("/en/help/case/read", &last).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains(&english()?.say("case-error-many")));
        assert!(refused.body.contains("one too many</textarea>"), "the text is lost");
        let same = [("key", "49"), ("case", case.as_str()), ("text", "message 49")];
        let same = client.post("/en/help/case/read", &same).await?;
        assert_eq!(same.status, StatusCode::SEE_OTHER);

        let mut head = head(&house).await?;
        let mut bopha = counsellor(&house, &mut head, "bopha").await?;
        let mut tx = house.app.db.read().await?;
        let case_id = casework::waiting_cases(&mut tx).await?[0].id;
        drop(tx);
        let bopha_id = signed_in::id_of(&house, "bopha@maru.test").await?.to_string();
        head.post("/office/assign", &[("case", &case_id.to_string()), ("staff", &bopha_id)]).await?;
        bopha.post(&format!("/desk/cases/{case_id}/answer"), &[("text", REPLY), ("close", "no")]).await?;
        house.pass(TimeDelta::seconds(1));
        let sent = client.post("/en/help/case/read", &last).await?;
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
    }

    /// What waits and is no question of anybody goes from the list with its reason; a real client who writes
    /// again is heard again.
    async fn the_head_closes_what_waits_for_nobody(house: House) {
        let mut head = head(&house).await?;
        let case_id = ask(&house, "mn", "wages", "buy now").await?;
        let page = format!("/office/cases/{case_id}");
        assert!(head.get(&page).await?.body.contains(&english()?.say("closing-spam")));
        assert_eq!(head.post(&format!("{page}/close"), &[]).await?.status, StatusCode::BAD_REQUEST);
        let close = [("reason", "spam")];
        assert_eq!(head.post(&format!("{page}/close"), &close).await?.location(), "/office/");
        assert!(!head.get("/office/").await?.body.contains(&case_id.to_string()));
        assert!(!head.get(&page).await?.body.contains(&english()?.say("closing-spam")));
        let again = head.post(&format!("{page}/close"), &close).await?;
        assert!(again.body.contains(&english()?.say("office-error-closed")), "{}", again.body);
        let mut tx = house.app.db.read().await?;
        let trail = casework::trail(&mut tx, case_id).await?;
        drop(tx);
        let last = trail.last().expect("an entry");
        assert_eq!((last.act.as_str(), last.detail.as_str()), ("closed", "spam"));
        write_again(&house, case_id).await?;
        assert!(head.get("/office/").await?.body.contains(&case_id.to_string()));
    }

    /// A case that somebody has is hers to close.
    async fn the_head_closes_no_case_of_a_counsellor(house: House) {
        let (_bopha, case_id) = bopha_with_a_case(&house).await?;
        let mut head = signed_in::sign_in(&house, "head@maru.test").await?;
        let path = format!("/office/cases/{case_id}/close");
        let refused = head.post(&path, &[("reason", "elsewhere")]).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}
