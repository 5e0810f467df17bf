//! Alerts as the stories need them: filled in, asked for, sent, and what their readers got.

use http::StatusCode;
use maru::alerts;
use maru::language::Lang;
use maru::texts::{self, Kind, MadeBy, Written, segments};

use super::{House, Visitor, bulletins};

/// The form of heat in Wongok-dong, from ten in the morning until six.
pub const HEAT: [(&str, &str); 5] = [
    ("level", "warning"),
    ("from", "2026-11-23T10:00"),
    ("until", "2026-11-23T18:00"),
    ("place", "원곡동"),
    ("latin", "Wongok-dong"),
];

/// Fills the heat in, and gives the path of its page.
pub async fn draw_up(writer: &mut Visitor<'_>) -> anyhow::Result<String> {
    let drawn = writer.post("/newsroom/alerts/new/heat", &HEAT).await?;
    assert_eq!(drawn.status, StatusCode::SEE_OTHER, "{}", drawn.text());
    Ok(drawn.location().to_owned())
}

/// Asks the other publishers.
pub async fn ask(writer: &mut Visitor<'_>, path: &str) -> anyhow::Result<()> {
    let seen = seen(writer, path).await?;
    let asked = writer.post(&format!("{path}/ask"), &[("seen", &seen)]).await?;
    assert_eq!(asked.status, StatusCode::SEE_OTHER, "{}", asked.text());
    Ok(())
}

/// One fills in and asks, another sends; gives the path of the alert's page.
pub async fn send(one: &mut Visitor<'_>, two: &mut Visitor<'_>) -> anyhow::Result<String> {
    let path = draw_up(one).await?;
    ask(one, &path).await?;
    approve(two, &path).await?;
    Ok(path)
}

/// One fills in and asks for what takes the place of an alert, another sends it; gives the path of the new one's page.
pub async fn replace(
    one: &mut Visitor<'_>,
    two: &mut Visitor<'_>,
    path: &str,
    level: &str,
) -> anyhow::Result<String> {
    let mut typed = HEAT.to_vec();
    typed[0].1 = level;
    typed.push(("instead", path.rsplit('/').next().unwrap_or_default()));
    let drawn = one.post("/newsroom/alerts/new/heat", &typed).await?;
    let new = drawn.location().to_owned();
    ask(one, &new).await?;
    approve(two, &new).await?;
    Ok(new)
}

/// The second one reads it, and sends it.
pub async fn approve(second: &mut Visitor<'_>, path: &str) -> anyhow::Result<()> {
    let seen = seen(second, path).await?;
    let sent = second.post(&format!("{path}/approve"), &[("seen", &seen)]).await?;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
    Ok(())
}

/// What somebody says that she has read, when she presses a button on an alert's page.
pub async fn seen(visitor: &mut Visitor<'_>, path: &str) -> anyhow::Result<String> {
    visitor.get(path).await?.attribute("<input type=\"hidden\" name=\"seen\"", "value")
}

/// What the background does until everything has arrived, and the pages show what is.
pub async fn work(house: &House) -> anyhow::Result<()> {
    alerts::jobs::round(&house.app).await?;
    bulletins::push(house).await?;
    house.deliver().await?;
    bulletins::push(house).await?;
    house.app.refresh().await
}

/// The subjects of the mails that somebody got, the oldest first.
pub fn subjects_to(house: &House, address: &str) -> anyhow::Result<Vec<String>> {
    let mails = house.mails()?;
    let to = |mail: &&mail_parser::Message<'_>| {
        let to = mail.to().and_then(|to| to.first()).and_then(|to| to.address());
        to == Some(address)
    };
    Ok(mails.iter().filter(to).map(|mail| mail.subject().unwrap_or_default().to_owned()).collect())
}

/// Puts a prepared text out in a language, whatever stood there.
pub async fn prepare(
    house: &House,
    slug: &str,
    lang: Lang,
    (title, body): (&str, &str),
) -> anyhow::Result<()> {
    let now = house.clock.now();
    let mut tx = house.app.db.begin().await?;
    let text_id = texts::find_id(&mut tx, Kind::Alert, slug).await?.expect("a prepared text");
    let written = Written {
        lang,
        title: title.to_owned(),
        summary: "summary".to_owned(),
        body: body.to_owned(),
        made_by: MadeBy::Machine,
        made_from: match lang == Lang::KOREAN {
            true => Vec::new(),
            false => vec![None; segments::cut(title, "summary", body).len()],
        },
    };
    let revision = texts::save(&mut tx, text_id, &written, None, now).await?;
    texts::publish(&mut tx, text_id, lang, revision, None, now).await?;
    tx.commit().await
}
