//! People of the stories: staff who sign in through the pages, and clients who ask.

use maru::casework::routing::Contact;
use maru::casework::{self, Asks, Channel, Intake, NewCase, Reach};
use maru::language::Lang;
use maru::staff::{self, NewAccount, Role};
use uuid::Uuid;

use super::{Answer, House, Visitor};

/// What everybody in the stories chooses; nobody outside does.
pub const PASSWORD: &str = "seven lanterns over the lake";

/// A language of the city.
pub fn lang(tag: &str) -> anyhow::Result<Lang> {
    Lang::parse(tag).ok_or_else(|| anyhow::anyhow!("{tag} is no tag"))
}

/// An account as the operator makes it, and its welcome link's path.
pub async fn welcome(
    house: &House,
    email: &str,
    tag: &str,
    roles: &[Role],
) -> anyhow::Result<String> {
    let now = house.clock.now();
    let new = NewAccount {
        email: staff::fold_email(email),
        name: email.split('@').next().unwrap_or_default().to_owned(),
        lang: lang(tag)?,
        roles: roles.to_vec(),
    };
    let mut tx = house.app.db.begin().await?;
    let staff_id = staff::add(&mut tx, &new, None, now).await??;
    let token = staff::invite(&mut tx, staff_id, now).await?;
    tx.commit().await?;
    Ok(format!("/desk/welcome/{token}"))
}

/// Somebody who follows a welcome link, chooses the password and is signed in.
pub async fn come_in<'h>(house: &'h House, link: &str) -> anyhow::Result<Visitor<'h>> {
    let path = link.strip_prefix("http://maru.test").unwrap_or(link);
    let mut visitor = house.visitor();
    let answer = visitor.post(path, &[("password", PASSWORD)]).await?;
    anyhow::ensure!(answer.status.is_redirection(), "{}", answer.body);
    Ok(visitor)
}

/// Somebody who has a password and signs in with it.
pub async fn sign_in<'h>(house: &'h House, email: &str) -> anyhow::Result<Visitor<'h>> {
    let mut visitor = house.visitor();
    let form = [("email", email), ("password", PASSWORD)];
    let answer = visitor.post("/desk/sign-in", &form).await?;
    anyhow::ensure!(answer.status.is_redirection(), "{}", answer.body);
    Ok(visitor)
}

/// The head of the office, signed in; her pages are in English.
pub async fn head(house: &House) -> anyhow::Result<Visitor<'_>> {
    let link = welcome(house, "head@maru.test", "en", &[Role::Head]).await?;
    come_in(house, &link).await
}

/// The account of an address.
pub async fn id_of(house: &House, email: &str) -> anyhow::Result<Uuid> {
    let mut tx = house.app.db.read().await?;
    let account = staff::find_by_email(&mut tx, email).await?;
    Ok(account.ok_or_else(|| anyhow::anyhow!("no account of {email}"))?.id)
}

/// The head adds a counsellor with English pages, who comes in by the link that the page shows once.
pub async fn counsellor<'h>(
    house: &'h House,
    head: &mut Visitor<'h>,
    name: &str,
) -> anyhow::Result<Visitor<'h>> {
    let email = format!("{name}@maru.test");
    let form = [("email", email.as_str()), ("name", name), ("lang", "en"), ("role", "counsellor")];
    let added = head.post("/office/staff", &form).await?;
    come_in(house, &added.attribute("<input class=\"box\" id=\"link\"", "value")?).await
}

/// The head sets what somebody can do: a language written and spoken, a topic, Mondays from nine to six.
pub async fn set_skills(
    house: &House,
    head: &mut Visitor<'_>,
    name: &str,
    tag: &str,
    topic: &str,
) -> anyhow::Result<Answer> {
    let staff_id = id_of(house, &format!("{name}@maru.test")).await?;
    let fields = [format!("speaks-{tag}"), format!("writes-{tag}"), format!("topic-{topic}")];
    let form = [
        (fields[0].as_str(), "yes"),
        (fields[1].as_str(), "yes"),
        (fields[2].as_str(), "3"),
        ("from-1-1", "09:00"),
        ("until-1-1", "18:00"),
        ("live", "100"),
        ("open", "100"),
    ];
    head.post(&format!("/office/staff/{staff_id}"), &form).await
}

/// A client asks; the case is routed as it is opened.
pub async fn ask(house: &House, tag: &str, topic: &str, text: &str) -> anyhow::Result<Uuid> {
    let (app, now) = (&house.app, house.clock.now());
    let new = NewCase {
        lang: lang(tag)?,
        topic: topic.to_owned(),
        text: text.to_owned(),
        reach: Reach::Receipt,
        channel: Channel::Web,
        urgent: false,
        contact: Contact::Letter,
        taken: None,
        asks: Asks::default(),
        intake: Intake::default(),
        key: None,
    };
    let prepared = casework::prepare(&app.door, &app.ring, &app.city, new, now).await?;
    let mut tx = app.db.begin().await?;
    let opened = casework::open(&mut tx, &app.ring, &app.city, &prepared, now).await??;
    tx.commit().await?;
    Ok(opened.case_id)
}
