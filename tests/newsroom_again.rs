//! A writer's session ran out while she typed: her words stand in the form again once she has signed in.

use chrono::TimeDelta;
use http::StatusCode;
use maru::language::Words;
use maru::staff::Role;

use crate::on_both;
use crate::support::signed_in::{PASSWORD, come_in, lang, welcome};
use crate::support::{Answer, House, Visitor};

const NEW: &str = "/newsroom/bulletins/new";
const TITLE: &str = "최저임금이 오릅니다";
const TEXT: &str = "2027년 1월부터 오릅니다.\n\n안내를 보세요.";

async fn staff<'h>(house: &'h House, name: &str, role: Role) -> anyhow::Result<Visitor<'h>> {
    let link = welcome(house, &format!("{name}@maru.test"), "en", &[role]).await?;
    come_in(house, &link).await
}

async fn post(
    visitor: &mut Visitor<'_>,
    path: &str,
    form: &[(String, String)],
) -> anyhow::Result<Answer> {
    let form: Vec<_> = form.iter().map(|(field, value)| (field.as_str(), value.as_str())).collect();
    visitor.post(path, &form).await
}

/// Signs in on the page that carries a form, as a browser sends it.
async fn sign_in(
    visitor: &mut Visitor<'_>,
    page: &Answer,
    who: &str,
    password: &str,
) -> anyhow::Result<Answer> {
    let mut form = vec![("email".to_owned(), format!("{who}@maru.test"))];
    form.push(("password".to_owned(), password.to_owned()));
    for hidden in page.body.split("name=\"carried-").skip(1) {
        let (field, rest) = hidden.split_once("\" value=\"").expect("a value");
        let value = rest.split('"').next().unwrap_or_default();
        let value = value.replace("&#34;", "\"").replace("&#60;", "<").replace("&#62;", ">");
        form.push((format!("carried-{field}"), value));
    }
    post(visitor, "/desk/sign-in", &form).await
}

on_both! {
    /// She mistypes her password once; then the new bulletin is there with its topics, and unsaved.
    async fn a_new_bulletin_outlives_the_session(house: House) {
        let mut haneul = staff(&house, "haneul", Role::Writer).await?;
        house.pass(TimeDelta::hours(13));
        let topics = [("topics", "wages"), ("topics", "stay")];
        let fields = [topics[0], topics[1], ("title", TITLE), ("text", TEXT)];
        let asks = haneul.post(NEW, &fields).await?;
        assert_eq!(asks.status, StatusCode::FORBIDDEN);
        let kept = Words::new(lang("ko")?).say("typed-kept");
        assert!(asks.body.contains(&kept), "{}", asks.body);
        let wrong = sign_in(&mut haneul, &asks, "haneul", "not the right one").await?;
        assert!(wrong.body.contains(&kept), "{}", wrong.body);
        let back = sign_in(&mut haneul, &wrong, "haneul", PASSWORD).await?;
        assert_eq!(back.status, StatusCode::OK);
        assert!(back.body.contains(&format!("{TEXT}</textarea>")), "{}", back.body);
        assert_eq!(back.attribute("id=\"title\"", "value")?, TITLE);
        for (_, topic) in topics {
            let chosen = format!("value=\"{topic}\" checked");
            assert!(back.body.contains(&chosen), "{topic} is not chosen in {}", back.body);
        }
        let list = haneul.get("/newsroom/bulletins").await?;
        assert!(!list.body.contains(TITLE), "it was saved without her");
        assert_eq!(haneul.post(NEW, &fields).await?.status, StatusCode::SEE_OTHER);
    }

    /// Whoever does not write is led to the list.
    async fn only_a_writer_gets_what_was_typed(house: House) {
        let form = [("topics", "wages"), ("title", TITLE), ("text", TEXT)];
        let form = form.map(|(field, value)| (field.to_owned(), value.to_owned()));
        staff(&house, "garam", Role::Publisher).await?;
        let mut visitor = house.visitor();
        let asks = post(&mut visitor, NEW, &form).await?;
        assert!(asks.body.contains("carried-field-text"), "{}", asks.body);
        let led = sign_in(&mut visitor, &asks, "garam", PASSWORD).await?;
        assert_eq!(led.location(), "/desk/", "{}", led.body);
    }

    /// What no page shows again by itself is sent once more, by whoever may.
    async fn any_form_outlives_the_session(house: House) {
        let mut haneul = staff(&house, "haneul", Role::Writer).await?;
        house.pass(TimeDelta::hours(13));
        let form = [("ko", "체불 임금 확인서"), ("en", "")];
        let asks = haneul.post("/newsroom/terms/new", &form).await?;
        assert_eq!(asks.status, StatusCode::FORBIDDEN);
        let again = sign_in(&mut haneul, &asks, "haneul", PASSWORD).await?;
        assert_eq!(again.status, StatusCode::OK);
        assert_eq!(again.attribute("<form method=\"post\" action=\"/newsroom", "action")?, "/newsroom/terms/new");
        for (field, value) in form {
            let hidden = format!("name=\"{field}\" value=\"{value}\"");
            assert!(again.body.contains(&hidden), "{hidden} is not in {}", again.body);
        }
        let nothing = house.visitor().post("/newsroom/terms/new", &[("ko", "")]).await?;
        assert!(!nothing.body.contains("carried-"), "nothing was typed");
    }
}
