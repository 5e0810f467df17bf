//! Who guesses at a password or a receipt is slowed down, and nobody is locked out for ever.

use chrono::TimeDelta;
use maru::casework::receipt::{Receipt, ReceiptSecret};
use maru::language::{Lang, Words};

use crate::on_both;
use crate::support::signed_in::{self, head};
use crate::support::{Answer, House};

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
}
