//! Organisations say each quarter whether their entry is right, by the link of a mail.

use chrono::TimeDelta;
use http::StatusCode;
use maru::db::Tx;
use maru::directory::{self, confirming};
use maru::staff::Role;

use crate::on_both;
use crate::support::programmes::seen;
use crate::support::signed_in::{come_in, welcome};
use crate::support::{House, Visitor};

const PAGE: &str = "/newsroom/contacts/labour-1350";
const EMAIL: &str = "desk@labour.example.kr";

async fn writer(house: &House) -> anyhow::Result<Visitor<'_>> {
    let link = welcome(house, "garam@maru.test", "en", &[Role::Writer]).await?;
    let mut garam = come_in(house, &link).await?;
    let set = garam.post(&format!("{PAGE}/email"), &[("email", EMAIL)]).await?;
    anyhow::ensure!(set.status.is_redirection(), "{}", set.body);
    Ok(garam)
}

/// Two machines look at once whom to ask; gives how many mails they wrote.
pub async fn ask(house: &House) -> anyhow::Result<usize> {
    let app = &house.app;
    let letters = directory::pages::letters(app);
    let one = directory::jobs::round(&app.db, &app.clock, &letters);
    let other = directory::jobs::round(&app.db, &app.clock, &letters);
    let (one, other) = tokio::join!(one, other);
    house.deliver().await?;
    Ok(one? + other?)
}

/// The paths of the links in the mails, the oldest first.
pub fn links(house: &House) -> anyhow::Result<Vec<String>> {
    let mails = house.mails()?;
    let link = |mail: &mail_parser::Message<'_>| {
        let text = mail.body_text(0)?.into_owned();
        let rest = text.split("http://maru.test").nth(1)?;
        Some(rest.split_whitespace().next()?.to_owned())
    };
    Ok(mails.iter().filter_map(link).collect())
}

async fn confirmed_on(house: &House) -> anyhow::Result<Option<String>> {
    let entry = directory::find(&mut house.app.db.read().await?, "labour-1350").await?;
    Ok(entry.and_then(|entry| entry.contact.confirmed_on).map(|day| day.to_string()))
}

/// What stands for every contact.
const EVERYBODY: &str = "";

/// The sealed address of a contact is damaged.
async fn spoil(house: &House, contact: &str) -> anyhow::Result<()> {
    let sql = "update contact_addresses set email_sealed = $2 where contact = $1 or $1 = ''";
    let damaged = b"damaged".as_slice();
    let mut tx = house.app.db.begin().await?;
    match &mut tx {
        Tx::Sqlite(tx) => {
            sqlx::query(sql).bind(contact).bind(damaged).execute(&mut **tx).await.map(drop)?;
        }
        Tx::Postgres(tx) => {
            sqlx::query(sql).bind(contact).bind(damaged).execute(&mut **tx).await.map(drop)?;
        }
    }
    tx.commit().await
}

on_both! {
    #[doc = "One mail, a page that does nothing by itself, a button: readers see the day, and a second click is harmless."]
    async fn an_organisation_confirms(house: House) {
        let mut garam = writer(&house).await?;
        assert_eq!(ask(&house).await?, 1, "two machines write once");
        assert_eq!(ask(&house).await?, 0, "and not again");
        let link = links(&house)?.remove(0);
        let page = house.get(&link).await?;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.contains("tel:1350") && page.body.contains("모두 맞습니다"), "{}", page.body);
        assert_eq!(confirmed_on(&house).await?, None, "looking confirms nothing");
        let seen = seen(&page)?;
        let right = [("answer", "right"), ("seen", seen.as_str())];
        let thanks = house.visitor().post(&link, &right).await?;
        assert_eq!(thanks.status, StatusCode::OK, "{}", thanks.body);
        assert_eq!(confirmed_on(&house).await?.as_deref(), Some("2026-11-23"));
        house.app.refresh().await?;
        let public = house.get("/en/contacts/labour-1350").await?;
        assert!(public.body.contains("datetime=\"2026-11-23\""), "{}", public.body);
        house.visitor().post(&link, &[("answer", "right")]).await?;
        assert!(house.get(&link).await?.body.contains("이미 답해 주셨습니다"));
        let list = garam.get("/newsroom/contacts").await?;
        assert!(list.text().contains("The organisation confirmed it on"), "{}", list.body);
        house.pass(TimeDelta::days(91));
        assert_eq!(ask(&house).await?, 0, "a quarter has three months");
        house.pass(TimeDelta::days(2));
        assert_eq!(ask(&house).await?, 1, "the next quarter");
    }

    #[doc = "What has changed is put before the newsroom in the organisation's words, and nothing is changed by it."]
    async fn an_organisation_says_what_changed(house: House) {
        let mut garam = writer(&house).await?;
        ask(&house).await?;
        let link = links(&house)?.remove(0);
        let long = "바".repeat(2_001);
        for (words, said) in [("", "바뀐 것을 적어 주세요"), (long.as_str(), "2,000자")] {
            let answer = house.visitor().post(&link, &[("answer", "changed"), ("words", words)]).await?;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(answer.body.contains(said) && answer.body.contains(words), "{}", answer.body);
        }
        let words = "다음 달부터 20시까지 받습니다.";
        let told = house.visitor().post(&link, &[("answer", "changed"), ("words", words)]).await?;
        assert!(told.body.contains("담당자에게 전했습니다"), "{}", told.body);
        assert_eq!(confirmed_on(&house).await?, None);
        let other = house.visitor().post(&link, &[("answer", "changed"), ("words", "아니요")]).await?;
        assert!(other.body.contains("이미 답해 주셨습니다"));
        let list = garam.get("/newsroom/contacts").await?;
        assert!(list.body.contains(words) && !list.body.contains("아니요"));
        let owed = garam.get("/newsroom/owed").await?;
        assert!(owed.text().contains("1 answer of an organisation"), "{}", owed.body);
        let answer = list.attribute("<input type=\"hidden\" name=\"answer\"", "value")?;
        garam.post(&format!("{PAGE}/settle"), &[("answer", &answer)]).await?;
        assert!(!garam.get("/newsroom/contacts").await?.body.contains(words));
    }

    #[doc = "Whoever does not answer is asked once more with a link of its own; both work until they run out, and then say so."]
    async fn an_old_link_says_so(house: House) {
        writer(&house).await?;
        ask(&house).await?;
        house.pass(TimeDelta::days(13));
        assert_eq!(ask(&house).await?, 0);
        house.pass(TimeDelta::days(1));
        assert_eq!(ask(&house).await?, 1, "one reminder");
        assert_eq!(ask(&house).await?, 0);
        let links = links(&house)?;
        assert_eq!(links.len(), 2);
        for link in &links {
            assert_eq!(house.get(link).await?.status, StatusCode::OK);
        }
        house.pass(TimeDelta::days(16));
        for link in &links {
            let old = house.get(link).await?;
            assert_eq!(old.status, StatusCode::GONE);
            assert!(old.body.contains("이 링크는 끝났습니다"), "{}", old.body);
            let late = house.visitor().post(link, &[("answer", "right")]).await?;
            assert_eq!(late.status, StatusCode::GONE);
        }
        assert_eq!(confirmed_on(&house).await?, None);
        let welcome = house.get("/confirm/nothing").await?;
        assert_eq!(welcome.status, StatusCode::GONE);
        let mut tx = house.app.db.read().await?;
        let standings = confirming::standings(&mut tx, house.clock.now()).await?;
        assert_eq!(standings["labour-1350"], confirming::Standing::Overdue);
        drop(tx);
        // Her session has run out by now.
        let mut garam = crate::support::signed_in::sign_in(&house, "garam@maru.test").await?;
        assert!(garam.get("/newsroom/contacts").await?.text().contains("No answer."));
    }

    #[doc = "The address is kept sealed, stands in no export, and what is no address comes back."]
    async fn an_address_is_sealed(house: House) {
        let mut garam = writer(&house).await?;
        assert!(garam.get(PAGE).await?.body.contains(EMAIL), "the newsroom sees it");
        let wrong = garam.post(&format!("{PAGE}/email"), &[("email", "no address")]).await?;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.body.contains("no address") && wrong.text().contains("This is no email address"));
        let mut tx = house.app.db.read().await?;
        let before = maru::content::embedded().unwrap();
        let exported = maru::content::export(&mut tx, &before, &house.app.city).await?;
        assert_eq!(exported.changed, Vec::<String>::new());
        drop(tx);
        garam.post(&format!("{PAGE}/email"), &[("email", "")]).await?;
        assert_eq!(ask(&house).await?, 0, "nobody is asked");
    }

    #[doc = "One address that cannot be opened keeps no other organisation from being asked, and is entered anew."]
    async fn a_lost_address_stops_nobody(house: House) {
        let mut garam = writer(&house).await?;
        let lost = "/newsroom/contacts/legal-aid-132";
        garam.post(&format!("{lost}/email"), &[("email", "desk@legal.example.kr")]).await?;
        spoil(&house, "legal-aid-132").await?;
        assert_eq!(ask(&house).await?, 1, "the other one");
        house.pass(TimeDelta::days(14));
        spoil(&house, EVERYBODY).await?;
        assert_eq!(ask(&house).await?, 0, "no reminder without an address");

        let mut garam = crate::support::signed_in::sign_in(&house, "garam@maru.test").await?;
        let page = garam.get(lost).await?;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        assert_eq!(page.attribute("id=\"email\"", "value")?, "");
        let set = garam.post(&format!("{lost}/email"), &[("email", "new@legal.example.kr")]).await?;
        assert_eq!(set.location(), format!("{lost}?saved"), "{}", set.body);
        assert!(garam.get(lost).await?.body.contains("new@legal.example.kr"));
        garam.post(&format!("{PAGE}/email"), &[("email", "")]).await?;
        assert_eq!(ask(&house).await?, 1, "at the new address");
        let mut tx = house.app.db.read().await?;
        let standings = confirming::standings(&mut tx, house.clock.now()).await?;
        assert!(!standings.contains_key("labour-1350"), "it was taken away");
    }
}
