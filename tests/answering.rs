//! An answer arrives once, and only after everything that the client wrote was read.

use chrono::TimeDelta;
use http::StatusCode;
use maru::casework;
use maru::language::Words;
use uuid::Uuid;

use crate::on_both;
use crate::support::signed_in::{self, ask, counsellor, head, set_skills};
use crate::support::{House, Visitor};

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
        let form = [("key", "k"), ("seen", seen.as_str()), ("text", REPLY), ("close", "yes")];
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
}
