//! A letter that a translator outside takes part in, through a link that was mailed.

use chrono::TimeDelta;
use http::StatusCode;
use maru::casework::{self, Asked, Refusal};
use maru::language::{Lang, Words};
use uuid::Uuid;

use crate::on_both;
use crate::support::House;
use crate::support::asking::{WHAT_HAPPENED, come_back, run_jobs};
use crate::support::assigning::{books_are_right, number};
use crate::support::letters::{
    ANSWER, ANSWER_IN_KHMER, IN_KOREAN, acts, answers, asks, at_the_desk, interprets, outside,
    owner,
};

/// The path of the link in the newest mail, and all that the mail says.
async fn mailed(house: &House) -> anyhow::Result<(String, String)> {
    run_jobs(house).await?;
    house.deliver().await?;
    let mails = house.mails()?;
    let mail = mails.last().ok_or_else(|| anyhow::anyhow!("no mail"))?;
    let text = mail.body_text(0).unwrap_or_default().into_owned();
    let raw = String::from_utf8_lossy(mail.raw_message()).into_owned();
    let link = text.split_whitespace().find(|word| word.contains("/translate/"));
    let path = link.and_then(|link| link.strip_prefix("http://maru.test")).unwrap_or_default();
    let all = format!("{raw}\n{text}\n{}", mail.subject().unwrap_or_default());
    Ok((path.to_owned(), all))
}

/// Whoever interprets is one of two, and this is the other.
fn other(of: [Uuid; 2], one: Option<Uuid>) -> Uuid {
    if one == Some(of[0]) { of[1] } else { of[0] }
}

on_both! {
    async fn a_link_opens_a_letter(house: House) {
        owner(&house, "park").await?;
        let out = outside(&house, "out").await?;
        let (case_id, digits) = asks(&house).await?;
        assert_eq!(interprets(&house, case_id).await?, Some(out));
        let (path, mail) = mailed(&house).await?;
        assert!(path.starts_with("/translate/"), "{mail}");
        let case = casework::find_case(&mut house.app.db.read().await?, case_id).await?.expect("a case");
        let (id, bare) = (case_id.to_string(), case_id.simple().to_string());
        let topic = house.app.city.topic_name("wages", Lang::KOREAN);
        for secret in [WHAT_HAPPENED, "wages", "park", "캄보디아", "크메르", &topic, &case.locator, &id, &bare] {
            assert!(!mail.contains(secret), "the mail says {secret}");
        }
        let ko = Words::new(Lang::KOREAN);
        // The link shows nothing by itself; its button opens it in this browser alone.
        let mut first = house.visitor();
        let door = first.get(&path).await?;
        assert_eq!(door.status, StatusCode::OK);
        assert!(!door.body.contains(WHAT_HAPPENED) && door.body.contains(&ko.say("translate-door-secret")));
        assert!(door.body.contains("name=\"robots\" content=\"noindex\""));
        let opened = first.post(&path, &[]).await?;
        let cookie = opened.header("set-cookie").to_owned();
        assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict") && cookie.contains("Path=/translate/"), "{cookie}");
        let sheet = first.follow(opened).await?;
        assert!(sheet.body.contains(WHAT_HAPPENED) && !sheet.body.contains("/desk/sign-out"), "{}", sheet.body);
        let mut second = house.visitor();
        assert!(!second.get(&path).await?.body.contains(WHAT_HAPPENED));
        let refused = second.post(&path, &[]).await?;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
        assert!(refused.body.contains(&ko.say("translate-door-elsewhere")));
        let of = sheet.attribute("name=\"of\"", "value")?;
        let stolen = second.post(&format!("{path}/parts"), &[("of", &of), ("text", IN_KOREAN)]).await?;
        assert_eq!(stolen.status, StatusCode::FORBIDDEN);
        let kept = first.post(&format!("{path}/parts"), &[("of", &of), ("text", IN_KOREAN)]).await?;
        assert_eq!(kept.location(), format!("{path}#{of}"));

        // There is an answer to translate: word of it, and the same link.
        let mut park = at_the_desk(&house, "park").await?;
        let page = park.get(&format!("/desk/cases/{case_id}")).await?;
        assert!(page.body.contains(IN_KOREAN));
        answers(&mut park, case_id, &[]).await?;
        let (none, mail) = mailed(&house).await?;
        assert!(none.is_empty() && house.mails()?.len() == 2, "{mail}");
        let sheet = first.get(&path).await?;
        assert!(sheet.body.contains(ANSWER));
        let held = sheet.attribute("name=\"held\"", "value")?;
        let put = [("held", held.as_str()), ("text", ANSWER_IN_KHMER)];
        let done = first.post(&format!("{path}/answer"), &put).await?;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
        let page = come_back(&mut house.visitor(), "km", &digits).await?;
        assert!(page.body.contains(ANSWER_IN_KHMER));
        // The owner ends it, and the link with it; what she types then comes back.
        park.post(&format!("/desk/cases/{case_id}/interpreting-over"), &[]).await?;
        let late = first.post(&format!("{path}/parts"), &[("of", &of), ("text", "고친 글")]).await?;
        assert_eq!(late.status, StatusCode::GONE);
        assert!(late.body.contains("고친 글"), "{}", late.body);
        let done = acts(&house, case_id).await?;
        for act in ["translation asked", "translation opened", "translated", "answer translated", "interpreting ended"] {
            assert!(done.iter().any(|one| one == act), "{act} is not in {done:?}");
        }
        books_are_right(&house.app.db).await?;
    }

    /// Nobody opens the link in three days: somebody else is asked, and the first not again.
    async fn a_link_runs_out(house: House) {
        owner(&house, "park").await?;
        let both = [outside(&house, "one").await?, outside(&house, "two").await?];
        let (case_id, _) = asks(&house).await?;
        let first = interprets(&house, case_id).await?;
        let (path, _) = mailed(&house).await?;
        house.pass(TimeDelta::hours(71));
        run_jobs(&house).await?;
        assert_eq!((interprets(&house, case_id).await?, house.get(&path).await?.status), (first, StatusCode::OK));
        house.pass(TimeDelta::hours(1));
        run_jobs(&house).await?;
        assert_eq!(interprets(&house, case_id).await?, Some(other(both, first)));
        assert_eq!(house.get(&path).await?.status, StatusCode::GONE);
        let (next, _) = mailed(&house).await?;
        assert!(next.starts_with("/translate/") && next != path);
        // Nor does the second: nobody is left, and the owner keeps the case.
        house.pass(TimeDelta::hours(73));
        run_jobs(&house).await?;
        assert_eq!(interprets(&house, case_id).await?, None);
        assert!(acts(&house, case_id).await?.iter().any(|act| act == "translation expired"));
        books_are_right(&house.app.db).await?;
        const LIVE: &str = "select count(*) from translation_links where ended_at is null";
        assert_eq!(number(&house.app.db, LIVE).await?, 0);
        // Somebody comes who could: the letter is hers by itself.
        let three = outside(&house, "three").await?;
        run_jobs(&house).await?;
        assert_eq!(interprets(&house, case_id).await?, Some(three));
        books_are_right(&house.app.db).await?;
    }

    /// All is translated when the link runs out: she keeps the seat, and an answer brings a new link.
    async fn a_new_answer_brings_a_new_link(house: House) {
        owner(&house, "park").await?;
        let out = outside(&house, "out").await?;
        let (case_id, _) = asks(&house).await?;
        let (path, _) = mailed(&house).await?;
        let mut first = house.visitor();
        let opened = first.post(&path, &[]).await?;
        let of = first.follow(opened).await?.attribute("name=\"of\"", "value")?;
        first.post(&format!("{path}/parts"), &[("of", &of), ("text", IN_KOREAN)]).await?;
        house.pass(TimeDelta::hours(73));
        run_jobs(&house).await?;
        assert_eq!((interprets(&house, case_id).await?, first.get(&path).await?.status), (Some(out), StatusCode::GONE));
        assert!(acts(&house, case_id).await?.iter().any(|act| act == "translation done"));
        let mut park = at_the_desk(&house, "park").await?;
        answers(&mut park, case_id, &[]).await?;
        let (next, _) = mailed(&house).await?;
        assert!(next.starts_with("/translate/") && next != path);
        let mut fresh = house.visitor();
        let opened = fresh.post(&next, &[]).await?;
        assert!(fresh.follow(opened).await?.body.contains(ANSWER));
    }

    /// A new answer comes when the link is nearly over: she gets a new one, and three days for it.
    async fn a_link_that_is_nearly_over_is_renewed(house: House) {
        owner(&house, "park").await?;
        let out = outside(&house, "out").await?;
        let (case_id, _) = asks(&house).await?;
        let (path, _) = mailed(&house).await?;
        let mut first = house.visitor();
        let opened = first.post(&path, &[]).await?;
        let of = first.follow(opened).await?.attribute("name=\"of\"", "value")?;
        first.post(&format!("{path}/parts"), &[("of", &of), ("text", IN_KOREAN)]).await?;
        house.pass(TimeDelta::hours(71));
        let mut park = at_the_desk(&house, "park").await?;
        answers(&mut park, case_id, &[]).await?;
        let (next, _) = mailed(&house).await?;
        assert!(next.starts_with("/translate/") && next != path, "only word of the old one");
        assert_eq!(first.get(&path).await?.status, StatusCode::GONE);
        house.pass(TimeDelta::hours(3));
        run_jobs(&house).await?;
        assert_eq!(interprets(&house, case_id).await?, Some(out), "she lost the seat");
        let mut fresh = house.visitor();
        let opened = fresh.post(&next, &[]).await?;
        assert!(fresh.follow(opened).await?.body.contains(ANSWER));
    }

    /// She knows the person: she is kept out of the case, and somebody else is asked at once.
    async fn who_knows_the_person_declines(house: House) {
        let park = owner(&house, "park").await?;
        let both = [outside(&house, "one").await?, outside(&house, "two").await?];
        let (case_id, _) = asks(&house).await?;
        let first = interprets(&house, case_id).await?;
        let (path, _) = mailed(&house).await?;
        let mut browser = house.visitor();
        browser.post(&path, &[]).await?;
        let stranger = house.visitor().post(&format!("{path}/decline"), &[("why", "no-time")]).await?;
        assert_eq!(stranger.status, StatusCode::FORBIDDEN);
        let said = browser.post(&format!("{path}/decline"), &[("why", "knows-the-person")]).await?;
        assert!(said.body.contains(&Words::new(Lang::KOREAN).say("translate-door-declined")), "{}", said.body);
        assert_eq!(interprets(&house, case_id).await?, Some(other(both, first)));
        assert_eq!(browser.get(&path).await?.status, StatusCode::GONE);
        let (city, now) = (&house.app.city, house.clock.now());
        let asked = Asked { case_id, staff_id: park };
        let mut tx = house.app.db.begin().await?;
        casework::end_interpreting(&mut tx, asked, now).await??;
        let barred = casework::pair_with(&mut tx, city, asked, first.expect("somebody"), now).await?;
        assert_eq!(barred, Err(Refusal::Excluded));
        tx.commit().await?;
        books_are_right(&house.app.db).await?;
    }
}
