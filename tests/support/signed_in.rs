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

/// A phone with an authenticator app.
#[derive(Clone, Debug)]
pub struct Phone {
    secret: String,
    /// The last step of which a code was used: each counts once.
    last_step: u64,
}

impl Phone {
    /// With the secret that a page shows in groups of four.
    pub fn new(secret: &str) -> Self {
        Self { secret: secret.split_whitespace().collect(), last_step: 0 }
    }

    /// The code of the earliest step that the house takes and that was not used before. When there is none, it
    /// waits for the next.
    pub fn code(&mut self, house: &House) -> String {
        let step = |house: &House| house.clock.now().timestamp().unsigned_abs() / 30;
        while self.last_step > step(house) {
            house.pass(chrono::TimeDelta::seconds(30));
        }
        self.last_step = (self.last_step + 1).max(step(house) - 1);
        let secret = totp_rs::Secret::try_from_base32(&self.secret).expect("a secret in Base32");
        let totp = totp_rs::Builder::new().with_secret(secret).build().expect("a secret");
        totp.generate(self.last_step * 30).to_string()
    }
}

/// A fresh code of somebody whose second factor is set up.
pub fn code_of(house: &House, email: &str) -> String {
    let mut phones = house.phones.lock().expect("phones");
    phones.get_mut(email).unwrap_or_else(|| panic!("{email} has no phone")).code(house)
}

/// Somebody photographs the page that offers a second factor: the phone's first code, to be typed.
pub fn photographed(house: &House, page: &str) -> anyhow::Result<String> {
    let between = |begins: &str| {
        let rest = page.split(begins).nth(1)?;
        Some(rest.split('<').next()?.to_owned())
    };
    let missing = || anyhow::anyhow!("no second factor is offered: {page}");
    let secret = between("<code id=\"secret\" dir=\"ltr\">").ok_or_else(missing)?;
    let email = between("id=\"account\">").ok_or_else(missing)?;
    let mut phone = Phone::new(&secret);
    let code = phone.code(house);
    house.phones.lock().expect("phones").insert(email, phone);
    Ok(code)
}

/// Goes on after a password or a link: sets a second factor up or gives a code, where one is asked for, with
/// what is carried in the page. Gives the page that the visitor arrives at.
pub async fn go_on(
    house: &House,
    visitor: &mut Visitor<'_>,
    email: &str,
    mut answer: Answer,
) -> anyhow::Result<Answer> {
    if matches!(answer.location(), "/desk/code" | "/desk/second-factor") {
        answer = visitor.follow(answer).await?;
    }
    let carried = carried(&answer.body);
    let (path, code) = if answer.body.contains("action=\"/desk/code\"") {
        ("/desk/code", code_of(house, email))
    } else if answer.body.contains("id=\"secret\"") {
        ("/desk/second-factor", photographed(house, &answer.body)?)
    } else {
        return Ok(answer);
    };
    let mut form = vec![("code", code.as_str())];
    form.extend(carried.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    visitor.post(path, &form).await
}

/// The hidden fields that carry a form past a sign-in.
fn carried(page: &str) -> Vec<(String, String)> {
    let hidden = page.split("<input type=\"hidden\" name=\"carried-").skip(1);
    let field = |rest: &str| {
        let element = rest.split('>').next()?;
        let name = format!("carried-{}", element.split('"').next()?);
        let value = element.split("value=\"").nth(1)?.split('"').next()?;
        let value = value.replace("&#60;", "<").replace("&#62;", ">").replace("&#34;", "\"");
        Some((name, value.replace("&#39;", "'").replace("&#38;", "&")))
    };
    hidden.filter_map(field).collect()
}

/// Somebody who follows a welcome link, chooses the password and is signed in.
pub async fn come_in<'h>(house: &'h House, link: &str) -> anyhow::Result<Visitor<'h>> {
    let path = link.strip_prefix("http://maru.test").unwrap_or(link);
    let token = path.rsplit('/').next().and_then(maru::id::Token::parse);
    let token = token.ok_or_else(|| anyhow::anyhow!("{path} is no link"))?;
    let mut tx = house.app.db.read().await?;
    let account = staff::find_link(&mut tx, &token, house.clock.now()).await?;
    drop(tx);
    let email = account.map(|account| account.email).unwrap_or_default();
    let mut visitor = house.visitor();
    let answer = visitor.post(path, &[("password", PASSWORD)]).await?;
    anyhow::ensure!(answer.status.is_redirection(), "{}", answer.body);
    let arrived = go_on(house, &mut visitor, &email, answer).await?;
    anyhow::ensure!(arrived.status.as_u16() < 400, "{}", arrived.body);
    Ok(visitor)
}

/// Somebody who has a password, and a phone if one is asked for, and signs in.
pub async fn sign_in<'h>(house: &'h House, email: &str) -> anyhow::Result<Visitor<'h>> {
    let mut visitor = house.visitor();
    let form = [("email", email), ("password", PASSWORD)];
    let answer = visitor.post("/desk/sign-in", &form).await?;
    anyhow::ensure!(answer.status.is_redirection(), "{}", answer.body);
    let arrived = go_on(house, &mut visitor, email, answer).await?;
    anyhow::ensure!(arrived.location() == "/desk/", "{}", arrived.body);
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

/// The head gives a reason for which she opens a case that is not hers.
pub async fn give_reason(head: &mut Visitor<'_>, case: &str) -> anyhow::Result<()> {
    let why = [("why", "quality"), ("reason", "The head looks how it is going")];
    let given = head.post(&format!("{case}/reason"), &why).await?;
    anyhow::ensure!(given.status.is_redirection(), "{}", given.body);
    Ok(())
}
