//! People who subscribe by mail: the form, the letter and the link in it.

use http::StatusCode;
use maru::db::Tx;
use maru::deliveries::Content;
use maru::subscriptions;
use maru::vault::Place;
use uuid::Uuid;

use super::{Answer, House};

/// Fills in the form as a reader does.
pub async fn ask(
    house: &House,
    address: &str,
    lang: &str,
    topics: &[&str],
) -> anyhow::Result<Answer> {
    let mut fields = vec![("address", address), ("lang", lang), ("cadence", "at-once")];
    fields.extend(topics.iter().map(|topic| ("topics", *topic)));
    house.visitor().post("/en/subscribe", &fields).await
}

/// The letters that ask for confirmation and wait to be sent, opened.
pub async fn letters(house: &House) -> anyhow::Result<Vec<Content>> {
    const ALL: &str = "select id, content_sealed
         from deliveries
         where class = 'confirmation' and content_sealed is not null
         order by id";
    let rows: Vec<(Uuid, Vec<u8>)> = match house.app.db.read().await? {
        Tx::Sqlite(mut tx) => sqlx::query_as(ALL).fetch_all(&mut *tx).await?,
        Tx::Postgres(mut tx) => sqlx::query_as(ALL).fetch_all(&mut *tx).await?,
    };
    let open = |(id, sealed): (Uuid, Vec<u8>)| {
        let row = id.to_string();
        let place = Place { table: "deliveries", row: &row, column: "content_sealed" };
        Ok(serde_json::from_slice(&house.app.ring.service_key().open(place, &sealed)?)?)
    };
    rows.into_iter().map(open).collect()
}

/// The path of the first link of ours in a text.
pub fn link(text: &str) -> String {
    let at = text.find("http://maru.test/").expect("a link");
    let link = text[at..].split_whitespace().next().unwrap_or_default();
    link.trim_start_matches("http://maru.test").to_owned()
}

/// Confirms with the newest letter, and gives the path of the page where she changes and stops.
pub async fn confirm(house: &House) -> anyhow::Result<String> {
    let newest = letters(house).await?.pop().expect("a letter");
    let page = house.visitor().post(&link(&newest.text), &[]).await?;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    page.attribute("class=\"btn quiet\"", "href")
}

/// Whose page it is, on which she changes and stops.
pub fn subscriber(house: &House, path: &str) -> Uuid {
    let token = path.split('/').nth(3).unwrap_or_default();
    subscriptions::parse_token(&house.app.ring, token).expect("a token")
}

/// Somebody who asked and confirmed. Gives the path of her page.
pub async fn subscribed(
    house: &House,
    address: &str,
    lang: &str,
    topics: &[&str],
) -> anyhow::Result<String> {
    let asked = ask(house, address, lang, topics).await?;
    assert!(asked.status.is_redirection() || asked.status == StatusCode::OK, "{}", asked.body);
    confirm(house).await
}
