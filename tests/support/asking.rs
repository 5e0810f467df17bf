//! A resident who asks, and what becomes of her case.

use http::StatusCode;
use maru::casework::{self, Close, jobs};
use maru::language::Words;
use uuid::Uuid;

use super::{Answer, House, Visitor};

pub const WHAT_HAPPENED: &str = "ខ្ញុំមិនបានទទួលប្រាក់ឈ្នួលពីរខែហើយ";

/// Fills in the form as a resident does, and gives the page with her receipt.
pub async fn ask(visitor: &mut Visitor<'_>, lang: &str, text: &str) -> anyhow::Result<Answer> {
    let form = visitor.get(&format!("/{lang}/help?topic=wages")).await?;
    assert_eq!(form.status, StatusCode::OK);
    let key = form.attribute("name=\"key\"", "value")?;
    let fields = [("key", key.as_str()), ("topic", "wages"), ("text", text)];
    visitor.post(&format!("/{lang}/help"), &fields).await
}

pub fn receipt(page: &Answer) -> anyhow::Result<String> {
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    page.attribute("name=\"receipt\"", "value")
}

/// Enters a receipt and gives the page of the case.
pub async fn come_back(
    visitor: &mut Visitor<'_>,
    lang: &str,
    typed: &str,
) -> anyhow::Result<Answer> {
    let entered = visitor.post(&format!("/{lang}/help/case"), &[("receipt", typed)]).await?;
    visitor.follow(entered).await
}

pub async fn run_jobs(house: &House) -> anyhow::Result<()> {
    let app = &house.app;
    jobs::round(&app.db, &app.city, &app.clock, &app.notices).await
}

pub async fn cases_of(house: &House, staff_id: Uuid) -> anyhow::Result<Vec<casework::Case>> {
    casework::cases_of_staff(&mut house.app.db.read().await?, staff_id).await
}

pub async fn waiting(house: &House) -> anyhow::Result<Vec<casework::Case>> {
    casework::waiting_cases(&mut house.app.db.read().await?).await
}

pub async fn answer(
    house: &House,
    case: Uuid,
    who: Uuid,
    text: &str,
    end: Close,
) -> anyhow::Result<()> {
    let app = &house.app;
    let mut tx = app.db.begin().await?;
    let now = app.clock.now();
    casework::answer(&mut tx, &app.notices, case, who, text, end, now)
        .await?
        .map_err(anyhow::Error::from)?;
    tx.commit().await
}

pub fn words(house: &House, tag: &str) -> Words {
    Words::new(house.app.city.lang(tag).expect("a language"))
}
