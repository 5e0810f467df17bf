//! A language that comes after a bulletin was approved: who waits for it is shown, it is written and looked at, and goes
//! to them alone, also when somebody holds it back on its way. And what a bulletin says is of one day, wherever it stands.

use chrono::TimeDelta;
use http::StatusCode;
use maru::bulletins::{self, Accepted, Fanned, Hour, Missing, State, Worth};
use maru::deliveries::channels::email::Mailer;
use maru::staff::Role;
use maru::subscriptions::{self, Cadence};
use uuid::Uuid;

use crate::on_both;
use crate::support::House;
use crate::support::bulletins::{approve, counts, find, push, rewrite, states, translate};
use crate::support::mails::{limits, sender};
use crate::support::readers::{drafted, reader, told, words};
use crate::support::smtp_peer::{Answer as Reply, SmtpPeer};
use crate::support::texts::staff;

const NOW: Cadence = Cadence::AtOnce;
const BOTH: &[Role] = &[Role::Writer, Role::Publisher];

fn page_of(id: Uuid) -> String {
    format!("/newsroom/bulletins/{id}")
}

async fn hold_back(house: &House, id: Uuid) -> anyhow::Result<()> {
    let mut tx = house.app.db.begin().await?;
    bulletins::set_missing(&mut tx, id, Missing::Hold).await?;
    tx.commit().await
}

/// Everything of it that can leave now has left.
async fn out(house: &House) -> anyhow::Result<()> {
    push(house).await?;
    house.deliver().await?;
    push(house).await
}

/// The number of won in a mail to an address, as digits.
fn won_in(house: &House, address: &str) -> anyhow::Result<Vec<String>> {
    let mut found = Vec::new();
    for mail in house.mails()? {
        let to = mail.to().and_then(|to| to.first()).and_then(|to| to.address());
        let text = mail.body_text(0).unwrap_or_default();
        if to == Some(address)
            && let Some((_, rest)) = text.split_once("Сумма: ")
        {
            let line = rest.lines().next().unwrap_or_default();
            found.push(line.chars().filter(char::is_ascii_digit).collect());
        }
    }
    Ok(found)
}

on_both! {
    /// Minh and Aziz wait for their languages. Garam sees that, writes the Vietnamese, is told what is wrong with it
    /// without losing a word, looks at it, and sends it: Minh gets it, Sokha not twice, and Aziz waits on.
    async fn those_who_wait_are_seen_and_served(house: House) {
        let aziz = reader(&house, "aziz@example.com", &[("wages", "uz", NOW)]).await?;
        let sokha = reader(&house, "sokha@example.com", &[("wages", "km", NOW)]).await?;
        let minh = reader(&house, "minh@example.com", &[("wages", "vi", NOW)]).await?;
        let mut garam = staff(&house, "garam", BOTH).await?;
        let mut nari = staff(&house, "nari", &[Role::Writer]).await?;
        let id = drafted(&house, &["wages"], &["ru", "km"]).await?;
        hold_back(&house, id).await?;
        approve(&house, id, Accepted::Problems).await??;
        assert_eq!(find(&house, id).await?.audience, Some(1), "whoever waits gets nothing yet");
        out(&house).await?;
        let page = garam.get(&page_of(id)).await?;
        let path = format!("{}/add/vi", page_of(id));
        assert!(page.text().contains("Waiting for a translation"), "{}", page.text());
        assert!(page.body.contains(&path) && page.body.contains("/add/uz"), "{}", page.text());
        let hers = nari.get(&page_of(id)).await?;
        assert!(hers.text().contains("Waiting for a translation") && !hers.body.contains("/add/"));
        assert_eq!(nari.get(&path).await?.status, StatusCode::FORBIDDEN);

        let form = garam.get(&path).await?;
        assert!(form.text().contains("1 person") && form.body.contains(words("ko").0), "{}", form.text());
        let typed = [("title", "Tiêu đề"), ("text", "Chỉ một đoạn"), ("made_by", "machine")];
        let refused = garam.post(&path, &typed).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains("one for one"), "{}", refused.text());
        assert!(refused.body.contains("Chỉ một đoạn") && refused.body.contains("value=\"machine\" checked"));
        let typed = [("title", "Tiêu đề"), ("text", "Một {fact:nothing}\n\n- một\n- hai")];
        let refused = garam.post(&path, &typed).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains("Một {fact:nothing}"), "{}", refused.text());

        let (title, text) = words("vi");
        let typed = [("title", title), ("text", text), ("made_by", "person"), ("accept", "yes")];
        let seen = garam.post(&path, &typed).await?;
        assert_eq!(seen.status, StatusCode::OK, "{}", seen.text());
        assert!(seen.text().contains("Nothing has been sent yet") && seen.body.contains("value=\"send\""));
        out(&house).await?;
        assert!(told(&house, minh).await?.is_empty(), "only looked at");
        let mark = seen.attribute("name=\"seen\"", "value")?;
        let typed = [typed[0], typed[1], typed[2], typed[3], ("step", "send"), ("seen", &mark)];
        assert_eq!(garam.post(&path, &typed).await?.status, StatusCode::SEE_OTHER);
        let again = garam.post(&path, &typed).await?;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "it went out already");
        out(&house).await?;
        assert_eq!(told(&house, minh).await?, ["vi for vi, wanted"]);
        assert_eq!(told(&house, sokha).await?.len(), 1, "not twice");
        assert!(told(&house, aziz).await?.is_empty(), "nobody wrote his language");
        assert_eq!(counts(&house, id).await?, states(&[("sent", 2)]));
        assert_eq!(find(&house, id).await?.audience, Some(2), "as many as got there");
        let page = garam.get(&page_of(id)).await?;
        assert!(page.body.contains("/add/uz") && !page.body.contains("/add/vi"), "{}", page.text());
        assert!(page.text().contains("A language was added"), "{}", page.text());
    }

    /// Words are mended below what was looked at, and sent: they are shown first, as they are now, and once they were
    /// seen it is these that go out.
    async fn words_that_were_mended_are_seen_before_they_go(house: House) {
        let minh = reader(&house, "minh@example.com", &[("wages", "vi", NOW)]).await?;
        let mut garam = staff(&house, "garam", BOTH).await?;
        let id = drafted(&house, &["wages"], &["km"]).await?;
        hold_back(&house, id).await?;
        approve(&house, id, Accepted::Problems).await??;
        out(&house).await?;
        let path = format!("{}/add/vi", page_of(id));
        let (title, text) = words("vi");
        let typed = [("title", title), ("text", text), ("made_by", "person"), ("accept", "yes")];
        let seen = garam.post(&path, &typed).await?;
        let mark = seen.attribute("name=\"seen\"", "value")?;
        assert_eq!(seen.body.matches("<form method=\"post\" action=\"/newsroom/bulletins/").count(), 1, "one form");

        let mended = text.replace("Một đoạn", "Một đoạn đã sửa");
        let typed = |mark| {
            [("title", title), ("text", mended.as_str()), ("made_by", "person"), ("accept", "yes"),
             ("step", "send"), ("seen", mark)]
        };
        let shown = garam.post(&path, &typed(&mark)).await?;
        assert_eq!(shown.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", shown.text());
        assert!(shown.text().contains("the words have changed since you looked"), "{}", shown.text());
        assert!(shown.body.matches("Một đoạn đã sửa").count() >= 2, "shown and kept: {}", shown.text());
        out(&house).await?;
        assert!(told(&house, minh).await?.is_empty(), "nobody had seen these words");

        let mark = shown.attribute("name=\"seen\"", "value")?;
        assert_eq!(garam.post(&path, &typed(&mark)).await?.status, StatusCode::SEE_OTHER);
        out(&house).await?;
        assert_eq!(told(&house, minh).await?, ["vi for vi, wanted"]);
        let mails = house.mails()?;
        let html = mails.last().and_then(|mail| mail.body_html(0)).expect("his mail");
        assert!(html.contains("Một đoạn đã sửa"), "{html}");
    }

    /// The second round is held back in its middle and let go: it goes on with it, and nobody who waits is forgotten.
    async fn a_second_round_that_was_held_back_goes_on(house: House) {
        let mut waiting = Vec::new();
        for number in 0..4 {
            let address = format!("minh{number}@example.com");
            waiting.push(reader(&house, &address, &[("wages", "vi", NOW)]).await?);
            house.pass(TimeDelta::seconds(1));
        }
        let mut garam = staff(&house, "garam", BOTH).await?;
        let id = drafted(&house, &["wages"], &["km"]).await?;
        hold_back(&house, id).await?;
        approve(&house, id, Accepted::Problems).await??;
        out(&house).await?;
        let (title, text) = words("vi");
        let typed = [("title", title), ("text", text), ("accept", "yes")];
        let path = format!("{}/add/vi", page_of(id));
        let mark = garam.post(&path, &typed).await?.attribute("name=\"seen\"", "value")?;
        let typed = [typed[0], typed[1], typed[2], ("step", "send"), ("seen", &mark)];
        assert_eq!(garam.post(&path, &typed).await?.status, StatusCode::SEE_OTHER);
        let mut tx = house.app.db.begin().await?;
        let page = bulletins::fan_out(&mut tx, &house.app.city, id, 2, house.clock.now()).await?;
        assert_eq!(page, Fanned::More);
        tx.commit().await?;
        garam.post(&format!("{}/pause", page_of(id)), &[]).await?;
        push(&house).await?;
        assert_eq!(find(&house, id).await?.state, State::Paused);
        garam.post(&format!("{}/resume", page_of(id)), &[]).await?;
        out(&house).await?;
        for reader in waiting {
            assert_eq!(told(&house, reader).await?, ["vi for vi, wanted"]);
        }
        assert_eq!(find(&house, id).await?.state, State::Done);
    }

    /// It is approved in November for January, when another wage holds: whoever gets the Russian in a Russian frame,
    /// in an Uzbek one or in the preview reads the wage of January.
    async fn what_it_says_is_of_the_day_on_which_it_leaves(house: House) {
        reader(&house, "anna@example.com", &[("wages", "ru", NOW)]).await?;
        reader(&house, "aziz@example.com", &[("wages", "uz", NOW)]).await?;
        let mut garam = staff(&house, "garam", BOTH).await?;
        let id = drafted(&house, &["wages"], &[]).await?;
        rewrite(&house, id, ("제목", "시급: {fact:minimum-wage-hourly}")).await??;
        translate(&house, id, "ru", ("Заголовок", "Сумма: {fact:minimum-wage-hourly}")).await??;
        let now = house.clock.now();
        let send_at = Some("2027-01-04T01:00:00Z".parse()?);
        let mut tx = house.app.db.begin().await?;
        let hour = Hour { send_at, worth: Worth::USUAL };
        bulletins::set_hour(&mut tx, id, hour, now).await??;
        tx.commit().await?;
        let draft = garam.get(&format!("{}/preview/ru/mail", page_of(id))).await?;
        let digits: String = draft.text().chars().filter(char::is_ascii_digit).collect();
        assert!(digits.contains("10700"), "{}", draft.text());
        approve(&house, id, Accepted::Problems).await??;
        house.pass(TimeDelta::days(42));
        out(&house).await?;
        assert_eq!(counts(&house, id).await?, states(&[("sent", 2)]));
        assert_eq!(won_in(&house, "anna@example.com")?, ["10700"]);
        assert_eq!(won_in(&house, "aziz@example.com")?, ["10700"], "in another frame");
    }

    /// How many will get it is counted once, before it is approved; when all stand in the outbox, how many these are
    /// takes its place.
    async fn the_number_is_that_of_those_who_got_there(house: House) {
        let sokha = reader(&house, "sokha@example.com", &[("wages", "km", NOW)]).await?;
        reader(&house, "dara@example.com", &[("wages", "km", NOW)]).await?;
        let id = drafted(&house, &["wages"], &["km"]).await?;
        approve(&house, id, Accepted::Problems).await??;
        assert_eq!(find(&house, id).await?.audience, Some(2));
        let mut tx = house.app.db.begin().await?;
        subscriptions::stop_topic(&mut tx, sokha, "wages", house.clock.now()).await??;
        tx.commit().await?;
        out(&house).await?;
        assert_eq!(find(&house, id).await?.audience, Some(1));
    }

    /// Her mail server asks to come later for two days and a half. A notice that is worth a week is tried all the same,
    /// and arrives.
    async fn what_is_worth_a_week_is_tried_for_longer_than_two_days(house: House) {
        reader(&house, "sokha@example.com", &[("wages", "km", NOW)]).await?;
        house.deliver().await?;
        let peer = SmtpPeer::start().await;
        peer.answer("sokha@example.com", Reply::Rcpt("451 4.3.0 Later".to_owned()));
        let house = house.with_mailer(Mailer::Smtp(Box::new(sender(&peer, limits(1)))));
        let id = drafted(&house, &["wages"], &["km"]).await?;
        let worth = Worth::of_hours(7 * 24).expect("a week");
        let mut tx = house.app.db.begin().await?;
        let hour = Hour { send_at: None, worth };
        bulletins::set_hour(&mut tx, id, hour, house.clock.now()).await??;
        tx.commit().await?;
        approve(&house, id, Accepted::Problems).await??;
        out(&house).await?;
        for _ in 0..6 {
            house.pass(TimeDelta::hours(10));
            house.deliver().await?;
        }
        assert_eq!(counts(&house, id).await?, states(&[("ready", 1)]), "given up after two days");
        peer.answer("sokha@example.com", Reply::SlowDot(std::time::Duration::ZERO));
        house.pass(TimeDelta::hours(10));
        out(&house).await?;
        assert_eq!(counts(&house, id).await?, states(&[("sent", 1)]));
    }

    /// A test in a language that nobody has written yet is not said to have been sent.
    async fn no_test_is_said_to_have_left_that_did_not(house: House) {
        let mut garam = staff(&house, "garam", BOTH).await?;
        house.deliver().await?;
        let before = house.mails()?.len();
        let id = drafted(&house, &["wages"], &["km"]).await?;
        let test = format!("{}/test", page_of(id));
        let refused = garam.post(&test, &[("lang", "vi")]).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains("no words in this language"), "{}", refused.text());
        assert_eq!(garam.post(&test, &[("lang", "km")]).await?.status, StatusCode::SEE_OTHER);
        house.deliver().await?;
        assert_eq!(house.mails()?.len(), before + 1);
    }
}
