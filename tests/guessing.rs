//! Who guesses at a password or a receipt is slowed down, nobody is locked out for ever, and no address drowns the others.

use std::net::{IpAddr, Ipv4Addr};

use chrono::TimeDelta;
use http::StatusCode;
use maru::casework::receipt::{Receipt, ReceiptSecret};
use maru::language::{Lang, Words};

use crate::on_both;
use crate::support::signed_in::{self, head};
use crate::support::{Answer, House};

const LOCALHOST: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

/// How many of the answers say this.
fn saying(answers: &[Answer], words: &str) -> usize {
    answers.iter().filter(|answer| answer.body.contains(words)).count()
}

/// The same form from many browsers at once.
async fn at_once(house: &House, path: &str, form: &[(&str, &str)]) -> anyhow::Result<Vec<Answer>> {
    let tries = (0..12).map(|_| async { house.visitor().post(path, form).await });
    futures::future::join_all(tries).await.into_iter().collect()
}

on_both! {
    /// Twelve browsers try at once: three are looked at, the others are told to wait.
    async fn passwords_that_are_guessed_at_once_wait_too(house: House) {
        let _signed_in = head(&house).await?;
        let words = Words::new(Lang::KOREAN);
        let wrong = [("email", "head@maru.test"), ("password", "not the right one")];
        let answers = at_once(&house, "/desk/sign-in", &wrong).await?;
        assert_eq!(saying(&answers, &words.say("sign-in-wrong")), 3);
        assert_eq!(saying(&answers, &words.say("sign-in-wait")), 9);
    }

    async fn receipts_that_are_guessed_at_once_wait_too(house: House) {
        let words = Words::new(signed_in::lang("en")?);
        let mut client = house.visitor();
        let page = client.post("/en/help", &[("topic", "wages"), ("text", "unpaid")]).await?;
        let right = Receipt::parse(&page.attribute("name=\"receipt\"", "value")?)?;
        let secret = ReceiptSecret::random(&mut maru::id::rng());
        let wrong = Receipt::new(right.locator, secret).bare();
        let answers = at_once(&house, "/en/help/case", &[("receipt", &wrong)]).await?;
        assert_eq!(saying(&answers, &words.say("case-error-wrong")), 3);
        assert_eq!(saying(&answers, &words.say("case-error-wait")), 9);
    }

    /// The lines before the slow checks are full. Every form comes back as it was typed, and is taken as soon as
    /// there is room.
    async fn who_finds_the_line_full_loses_nothing(house: House) {
        let _signed_in = head(&house).await?;
        let words = Words::new(signed_in::lang("en")?);
        let mut client = house.visitor();
        let key = client.get("/en/help?topic=wages").await?.attribute("name=\"key\"", "value")?;
        let question = [
            ("key", key.as_str()),
            ("topic", "wages"),
            ("text", "unpaid <twice>"),
            ("urgent", "1"),
            ("reach", "email"),
            ("address", "a@example.org"),
        ];
        let line: Vec<_> = std::iter::from_fn(|| house.app.door.turn_to_ask().ok()).collect();
        let full = client.post("/en/help", &question).await?;
        assert_eq!((full.status.as_u16(), full.header("retry-after")), (429, "10"));
        assert_eq!(full.attribute("name=\"key\"", "value")?, key);
        for kept in [
            words.say("fault-busy-title").as_str(),
            "unpaid &#60;twice&#62;</textarea>",
            "value=\"wages\" checked",
            "name=\"urgent\" value=\"1\" checked",
            "value=\"email\" checked",
            "value=\"a@example.org\"",
        ] {
            assert!(full.body.contains(kept), "{kept}: {}", full.body);
        }
        drop(line);
        let receipt = client.post("/en/help", &question).await?.attribute("name=\"receipt\"", "value")?;

        let line: Vec<_> = std::iter::from_fn(|| house.app.door.turn().ok()).collect();
        let again = client.post("/en/help", &question).await?.attribute("name=\"receipt\"", "value")?;
        assert_eq!(again, receipt, "a second click waits in no line");
        let full = client.post("/en/help/case", &[("receipt", &receipt)]).await?;
        assert_eq!((full.status.as_u16(), full.header("retry-after")), (429, "10"));
        assert!(full.body.contains(&words.say("fault-busy-title")), "{}", full.body);
        assert_eq!(full.attribute("id=\"receipt\"", "value")?, receipt);
        drop(line);
        let entered = client.post("/en/help/case", &[("receipt", &receipt)]).await?;
        assert_eq!(entered.location(), "/en/help/case/read");

        let line: Vec<_> = std::iter::from_fn(|| house.app.passwords.turn().ok()).collect();
        let form = [("email", "head@maru.test"), ("password", signed_in::PASSWORD)];
        let full = client.post("/desk/sign-in", &form).await?;
        assert_eq!((full.status.as_u16(), full.header("retry-after")), (429, "10"));
        assert_eq!(full.attribute("id=\"email\"", "value")?, "head@maru.test");
        drop(line);
        signed_in::sign_in(&house, "head@maru.test").await?;
    }

    /// A thousand guesses at one receipt, all day long: slowed, then stopped. Its owner enters at once on her own
    /// phone, and on a new one after a quarter of an hour.
    async fn a_receipt_is_guessed_at_a_thousand_times(house: House) {
        let words = Words::new(signed_in::lang("en")?);
        let mut client = house.visitor();
        let page = client.post("/en/help", &[("topic", "wages"), ("text", "unpaid")]).await?;
        let right = page.attribute("name=\"receipt\"", "value")?;
        let entered = client.post("/en/help/case", &[("receipt", &right)]).await?;
        assert_eq!(entered.location(), "/en/help/case/read");
        let secret = ReceiptSecret::random(&mut maru::id::rng());
        let wrong = Receipt::new(Receipt::parse(&right)?.locator, secret).bare();
        let mut looked_at = 0;
        for _ in 0..1_000 {
            let answer = house.visitor().post("/en/help/case", &[("receipt", &wrong)]).await?;
            looked_at += saying(&[answer], &words.say("case-error-wrong"));
            house.pass(TimeDelta::minutes(1));
        }
        assert!((10..=20).contains(&looked_at), "{looked_at} of a thousand guesses were looked at");

        let known = client.post("/en/help/case", &[("receipt", &right)]).await?;
        assert_eq!(known.location(), "/en/help/case/read", "locked out on her own phone");
        let mut new = house.visitor();
        let waits = new.post("/en/help/case", &[("receipt", &right)]).await?;
        assert_eq!(saying(&[waits], &words.say("case-error-wait")), 1);
        for _ in 0..16 {
            house.visitor().post("/en/help/case", &[("receipt", &wrong)]).await?;
            house.pass(TimeDelta::minutes(1));
        }
        let after = new.post("/en/help/case", &[("receipt", &right)]).await?;
        assert_eq!(after.location(), "/en/help/case/read", "locked out on a new phone");
        client.post("/en/help/case/leave", &[]).await?;
        let left = client.post("/en/help/case", &[("receipt", &right)]).await?;
        assert_eq!(saying(&[left], &words.say("case-error-wait")), 1, "a phone that was left is known");
    }

    /// Somebody guessed for hours until the wait was as long as it gets. A day later one mistake of her own
    /// costs nothing.
    async fn an_old_attack_is_forgotten(house: House) {
        let _signed_in = head(&house).await?;
        let wrong = [("email", "head@maru.test"), ("password", "not the right one")];
        for _ in 0..14 {
            house.visitor().post("/desk/sign-in", &wrong).await?;
            house.pass(TimeDelta::minutes(16));
        }
        let words = Words::new(Lang::KOREAN);
        house.visitor().post("/desk/sign-in", &wrong).await?;
        let waits = house.visitor().post("/desk/sign-in", &wrong).await?;
        assert!(waits.body.contains(&words.say("sign-in-wait")), "{}", waits.body);
        house.pass(TimeDelta::hours(25));
        house.visitor().post("/desk/sign-in", &wrong).await?;
        signed_in::sign_in(&house, "head@maru.test").await?;
    }
    /// Sixty people of one dormitory write at once, by the city's proxy; the next is asked to wait, in her
    /// language, and may a second later. Whoever has another address is not held up, and nobody who reads.
    async fn who_sends_too_much_waits(house: House) {
        let dormitory = || house.visitor().at(LOCALHOST).with("x-forwarded-for", "203.0.113.7");
        let empty = [("topic", "wages"), ("text", " ")];
        for _ in 0..60 {
            let answer = dormitory().post("/km/subscribe", &empty).await?;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let waits = dormitory().post("/km/subscribe", &empty).await?;
        assert_eq!(waits.status, StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(waits.header("retry-after"), "1");
        let words = Words::new(signed_in::lang("km")?);
        assert!(waits.body.contains(&words.say("fault-too-many-what")), "{}", waits.body);
        let program = dormitory().post("/api/v1/subscriptions", &[]).await?;
        assert_eq!(program.header("content-type"), "application/problem+json");
        assert_eq!((program.status.as_u16(), program.header("retry-after")), (429, "1"));
        assert_eq!(dormitory().get("/km/help").await?.status, StatusCode::OK);
        // Who needs counsel shares an address with a whole dormitory, and is never held up by it.
        let asks = dormitory().post("/km/help", &empty).await?;
        assert_eq!(asks.status, StatusCode::UNPROCESSABLE_ENTITY);
        let comes_back = dormitory().post("/km/help/case", &[("receipt", "1")]).await?;
        assert_eq!(comes_back.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(dormitory().post("/api/v1/cases", &[]).await?.status, StatusCode::BAD_REQUEST);
        let stops = dormitory().post("/km/subscriptions/unknown/end", &[]).await?;
        assert_ne!(stops.status, StatusCode::TOO_MANY_REQUESTS, "nobody is kept from stopping");

        let other = house.visitor().at(LOCALHOST).with("x-forwarded-for", "203.0.113.8");
        let mut direct = house.visitor().at("203.0.113.9".parse()?).with("x-forwarded-for", "203.0.113.7");
        let mut here = house.visitor().at(LOCALHOST);
        for visitor in [&mut { other }, &mut direct, &mut here] {
            let answer = visitor.post("/km/subscribe", &empty).await?;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        house.pass(TimeDelta::seconds(1));
        let answer = dormitory().post("/km/subscribe", &empty).await?;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}
