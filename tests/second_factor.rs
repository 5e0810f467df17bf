//! Whoever may read cases gives a code after the password: set up once, each code counts once, and nobody who
//! lost the phone is locked out.

use chrono::TimeDelta;
use http::StatusCode;
use maru::language::{Lang, Words};
use maru::staff::{Role, second_factor};

use crate::on_both;
use crate::support::signed_in::{
    PASSWORD, code_of, come_in, counsellor, go_on, head, id_of, photographed, sign_in, welcome,
};
use crate::support::{Answer, House, Visitor};

const HEAD: &str = "head@maru.test";

/// A browser in which the password was given and the code was not.
async fn half_in<'h>(house: &'h House, email: &str) -> anyhow::Result<(Visitor<'h>, Answer)> {
    let mut visitor = house.visitor();
    let answer = visitor.post("/desk/sign-in", &[("email", email), ("password", PASSWORD)]).await?;
    Ok((visitor, answer))
}

/// What a page says.
fn says(answer: &Answer, key: &str) -> bool {
    answer.body.contains(&Words::new(Lang::parse("en").expect("a tag")).say(key))
}

on_both! {
    /// A link and a password alone open nothing: first the phone, then ten codes for the day it is lost.
    async fn a_counsellor_sets_it_up_with_her_first_link(house: House) {
        let link = welcome(&house, "bopha@maru.test", "en", &[Role::Counsellor]).await?;
        let mut bopha = house.visitor();
        let led = bopha.post(&link, &[("password", PASSWORD)]).await?;
        assert_eq!(led.location(), "/desk/second-factor");
        assert_eq!(bopha.get("/desk/").await?.location(), "/desk/sign-in", "half is not in");
        let page = bopha.follow(led).await?;
        assert!(page.body.contains("<svg class=\"qr\""), "{}", page.body);
        let again = bopha.get("/desk/second-factor").await?;
        assert_eq!(again.header("refresh"), "600; url=/desk/sign-in", "the secret stays on the screen");
        let code = photographed(&house, &page.body)?;
        assert_eq!(photographed(&house, &again.body)?, code, "looking twice offers another secret");
        let wrong = bopha.post("/desk/second-factor", &[("code", "12345")]).await?;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(says(&wrong, "code-error-wrong"), "{}", wrong.body);
        let codes = bopha.post("/desk/second-factor", &[("code", &code)]).await?;
        assert_eq!(codes.body.matches("<li><code>").count(), 10, "{}", codes.body);
        assert_eq!(bopha.get("/desk/").await?.status, StatusCode::OK);
        let standing = bopha.get("/desk/second-factor").await?;
        assert!(standing.text().contains("10 recovery codes are left"), "{}", standing.body);
    }

    /// A code that somebody saw over her shoulder opens nothing; a phone that is half a minute slow does.
    async fn a_code_counts_once(house: House) {
        let _head = head(&house).await?;
        let (mut visitor, asks) = half_in(&house, HEAD).await?;
        assert_eq!(asks.location(), "/desk/code");
        assert_eq!(visitor.get("/office/").await?.location(), "/desk/sign-in");
        let code = code_of(&house, HEAD);
        let spaced = format!("{} {}", &code[..3], &code[3..]);
        assert_eq!(visitor.post("/desk/code", &[("code", &spaced)]).await?.location(), "/desk/");
        assert_eq!(visitor.get("/office/").await?.status, StatusCode::OK);

        let (mut thief, _) = half_in(&house, HEAD).await?;
        let refused = thief.post("/desk/code", &[("code", &code)]).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(says(&refused, "code-error-wrong"), "{}", refused.body);
        assert_eq!(thief.get("/office/").await?.location(), "/desk/sign-in");
        let code = code_of(&house, HEAD);
        house.pass(TimeDelta::seconds(90));
        let late = thief.post("/desk/code", &[("code", &code)]).await?;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY, "a code of long ago");
    }

    /// Ten minutes are enough to find the phone; afterwards the password is asked for again.
    async fn half_a_sign_in_does_not_last(house: House) {
        let _head = head(&house).await?;
        let (mut visitor, _) = half_in(&house, HEAD).await?;
        house.pass(TimeDelta::minutes(11));
        let code = code_of(&house, HEAD);
        let over = visitor.post("/desk/code", &[("code", &code)]).await?;
        assert_eq!(over.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(over.body.contains("action=\"/desk/sign-in\""), "{}", over.body);
        assert_eq!(visitor.get("/desk/code").await?.location(), "/desk/sign-in");
    }

    /// Whoever guesses codes waits longer each time, and the owner gets in afterwards.
    async fn codes_that_are_guessed_make_one_wait(house: House) {
        let _head = head(&house).await?;
        let (mut guesser, _) = half_in(&house, HEAD).await?;
        for guess in ["000000", "111111", "222222"] {
            guesser.post("/desk/code", &[("code", guess)]).await?;
        }
        let waits = guesser.post("/desk/code", &[("code", "333333")]).await?;
        assert!(says(&waits, "sign-in-wait"), "{}", waits.body);
        house.pass(TimeDelta::minutes(15));
        sign_in(&house, HEAD).await?;
    }

    /// Her phone is in the river: a code from the paper lets her in, once.
    async fn a_recovery_code_works_once(house: House) {
        let link = welcome(&house, HEAD, "en", &[Role::Head]).await?;
        let mut head = house.visitor();
        let led = head.post(&link, &[("password", PASSWORD)]).await?;
        let shown = go_on(&house, &mut head, HEAD, led).await?;
        let code = shown.body.split("<li><code>").nth(1).and_then(|rest| rest.split('<').next());
        let code = code.expect("a recovery code").to_uppercase();
        let (mut again, _) = half_in(&house, HEAD).await?;
        assert_eq!(again.post("/desk/code", &[("code", &code)]).await?.location(), "/desk/");
        let (mut twice, _) = half_in(&house, HEAD).await?;
        let refused = twice.post("/desk/code", &[("code", &code)]).await?;
        assert!(says(&refused, "code-error-wrong"), "{}", refused.body);
        let page = again.get("/desk/second-factor").await?;
        assert!(page.text().contains("9 recovery codes are left"), "{}", page.body);
        let renewed = again.post("/desk/second-factor/codes", &[("code", &code_of(&house, HEAD))]).await?;
        assert_eq!(renewed.body.matches("<li><code>").count(), 10, "{}", renewed.body);
    }

    /// The head helps who lost the phone, with a fresh code of her own; it is noted, and ends every session.
    async fn the_head_resets_it(house: House) {
        let mut head = head(&house).await?;
        let mut bopha = counsellor(&house, &mut head, "bopha").await?;
        let path = format!("/office/staff/{}/second-factor", id_of(&house, "bopha@maru.test").await?);
        let refused = head.post(&path, &[("code", "000000")]).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(bopha.get("/desk/").await?.status, StatusCode::OK, "reset without her code");
        let own = format!("/office/staff/{}/second-factor", id_of(&house, HEAD).await?);
        assert_eq!(head.post(&own, &[("code", &code_of(&house, HEAD))]).await?.status, StatusCode::FORBIDDEN);
        assert_eq!(head.post(&path, &[("code", &code_of(&house, HEAD))]).await?.location(), path);
        assert_eq!(bopha.get("/desk/").await?.location(), "/desk/sign-in");
        let page = head.get(&path).await?;
        assert!(says(&page, "factor-act-reset") && says(&page, "factor-act-set-up"), "{}", page.body);
        let (mut bopha, led) = half_in(&house, "bopha@maru.test").await?;
        assert_eq!(led.location(), "/desk/second-factor");
        go_on(&house, &mut bopha, "bopha@maru.test", led).await?;
        assert_eq!(bopha.get("/desk/").await?.status, StatusCode::OK);
    }

    /// A writer needs none and may have one; once she counsels too, her cases wait for it and her texts do not.
    async fn the_newsroom_may_do_without(house: House) {
        let link = welcome(&house, "haneul@maru.test", "en", &[Role::Writer]).await?;
        let mut haneul = come_in(&house, &link).await?;
        assert_eq!(haneul.get("/newsroom/").await?.status, StatusCode::OK);
        let offered = haneul.get("/desk/second-factor").await?;
        assert!(says(&offered, "factor-lead-free"), "{}", offered.body);
        let mut tx = house.app.db.begin().await?;
        let grant = maru::staff::Grant { role: Role::Counsellor, lang: None };
        let id = id_of(&house, "haneul@maru.test").await?;
        maru::staff::give_role(&mut tx, id, grant, None, house.clock.now()).await?;
        tx.commit().await?;
        let case = "/desk/cases/019ab000-0000-7000-8000-000000000000";
        assert_eq!(haneul.get(case).await?.location(), "/desk/second-factor");
        assert_eq!(haneul.post(&format!("{case}/close"), &[]).await?.status, StatusCode::FORBIDDEN);
        assert_eq!(haneul.get("/newsroom/").await?.status, StatusCode::OK);
        let offered = haneul.get("/desk/second-factor").await?;
        go_on(&house, &mut haneul, "haneul@maru.test", offered).await?;
        assert_eq!(haneul.get(case).await?.status, StatusCode::NOT_FOUND);
        sign_in(&house, "haneul@maru.test").await?;
    }

    /// The secret lies in the database sealed.
    async fn the_secret_is_sealed(house: House) {
        let _head = head(&house).await?;
        let id = id_of(&house, HEAD).await?;
        let mut tx = house.app.db.begin().await?;
        let standing = second_factor::standing(&mut tx, id).await?.expect("a second factor");
        assert_eq!(standing.recovery_codes_left, 10);
        let other = second_factor::Secret::offered(&house.app.ring, &maru::id::Token::new());
        let typed = (&other, "000000");
        let refused = second_factor::set_up(&mut tx, &house.app.ring, id, typed, house.clock.now()).await?;
        assert!(refused.is_err(), "a second one was set up over the first");
    }

    /// A backup was taken back: the codes on paper are over, the phone is not, and she is told why and makes others.
    async fn recovery_codes_end_with_a_backup(house: House) {
        let link = welcome(&house, HEAD, "en", &[Role::Head]).await?;
        let mut head = house.visitor();
        let led = head.post(&link, &[("password", PASSWORD)]).await?;
        let shown = go_on(&house, &mut head, HEAD, led).await?;
        let old = shown.body.split("<li><code>").nth(1).and_then(|rest| rest.split('<').next());
        let old = old.expect("a recovery code").to_owned();
        let mut tx = house.app.db.begin().await?;
        assert_eq!(second_factor::end_all_codes(&mut tx, house.clock.now()).await?, 1);
        tx.commit().await?;
        let (mut again, _) = half_in(&house, HEAD).await?;
        assert_eq!(again.post("/desk/code", &[("code", &old)]).await?.status, StatusCode::UNPROCESSABLE_ENTITY);
        let code = code_of(&house, HEAD);
        let led = again.post("/desk/code", &[("code", &code)]).await?;
        assert_eq!(led.location(), "/desk/second-factor");
        let page = again.follow(led).await?;
        assert!(says(&page, "factor-codes-none") && page.body.contains("href=\"/desk/\""), "{}", page.body);
        let code = code_of(&house, HEAD);
        let made = again.post("/desk/second-factor/codes", &[("code", &code)]).await?;
        assert_eq!(made.body.matches("<li><code>").count(), 10, "{}", made.body);
        sign_in(&house, HEAD).await?;
        let id = id_of(&house, HEAD).await?;
        let acts = second_factor::acts(&mut house.app.db.read().await?, id).await?;
        let ended: Vec<_> = acts.iter().filter(|done| done.act == second_factor::Act::CodesEnded).collect();
        assert_eq!((ended.len(), ended[0].by), (1, None));
    }
}
