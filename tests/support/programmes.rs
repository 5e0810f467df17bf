//! A Korean class as the stories need it: entered in the newsroom, verified, its words public.

use http::StatusCode;
use maru::texts::{self, Kind};
use uuid::Uuid;

use super::editor::publish;
use super::{Answer, House, Visitor};

pub const SLUG: &str = "evening-korean";
pub const TITLE: &str = "저녁 한국어 교실";
pub const PLACE: &str = "경기도 안산시 단원구 다문화길 1, 2층";
pub const PATH: &str = "/newsroom/programmes/evening-korean";

/// The fields of the form, and what stands in them instead.
pub type Fields<'a> = Vec<(&'a str, &'a str)>;

/// Tuesdays and Thursdays at seven, from December to February.
pub fn fields() -> Fields<'static> {
    vec![
        ("kind", "korean-class"),
        ("run-by", "안산시외국인주민지원본부"),
        ("contact", "centre"),
        ("place", PLACE),
        ("place-roman", "Damunhwa-gil 1, Danwon-gu"),
        ("held", "weekly"),
        ("first", "2026-12-01"),
        ("last", "2027-02-25"),
        ("weekday", "tue"),
        ("opens", "19:00"),
        ("closes", "21:00"),
        ("weekday", "thu"),
        ("opens", "19:00"),
        ("closes", "21:00"),
        ("language", "ko"),
        ("language", "km"),
        ("cost", "free"),
        ("sign-up", "counselling"),
        ("places", "20"),
        ("source", "2026년 겨울학기 공고, 2026-11-20"),
    ]
}

/// The same with other values in some fields.
pub fn with<'a>(changes: &[(&'a str, &'a str)]) -> Fields<'a> {
    let mut fields: Fields<'a> = fields();
    for (field, value) in changes {
        fields.retain(|(name, _)| name != field);
        fields.push((field, value));
    }
    fields
}

/// Begins the text of the class.
pub async fn begin(writer: &mut Visitor<'_>) -> anyhow::Result<()> {
    let named = [("title", TITLE), ("slug", SLUG), ("topic", "daily-life")];
    let begun = writer.post("/newsroom/programmes/new", &named).await?;
    assert_eq!(begun.location(), format!("{PATH}?begun"), "{}", begun.body);
    Ok(())
}

/// Sends the form of the class as a browser does that has just opened it.
pub async fn send(visitor: &mut Visitor<'_>, fields: &Fields<'_>) -> anyhow::Result<Answer> {
    let opened = visitor.get(PATH).await?;
    assert_eq!(opened.status, StatusCode::OK, "{}", opened.body);
    let seen = seen(&opened)?;
    let mut fields = fields.clone();
    fields.push(("seen", &seen));
    visitor.post(PATH, &fields).await
}

/// Presses a button of the card that says whether it was verified.
pub async fn verify(visitor: &mut Visitor<'_>, what: &str) -> anyhow::Result<Answer> {
    let seen = seen(&visitor.get(PATH).await?)?;
    let fields = [("seen", seen.as_str()), ("what", what), ("review", "")];
    visitor.post(&format!("{PATH}/verify"), &fields).await
}

/// What a form says that was seen.
pub fn seen(page: &Answer) -> anyhow::Result<String> {
    page.attribute("<input type=\"hidden\" name=\"seen\"", "value")
}

/// The class, entered by `writer` and verified at once, with its Korean public.
pub async fn running(house: &House, writer: &mut Visitor<'_>, name: &str) -> anyhow::Result<Uuid> {
    begin(writer).await?;
    let mut fields = fields();
    fields.push(("verified", "yes"));
    let saved = send(writer, &fields).await?;
    assert_eq!(saved.location(), format!("{PATH}?saved"), "{}", saved.body);
    let text_id = text_id(house).await?;
    publish(house, text_id, "ko", name).await?;
    house.app.refresh().await?;
    Ok(text_id)
}

pub async fn text_id(house: &House) -> anyhow::Result<Uuid> {
    let found = texts::find_id(&mut house.app.db.read().await?, Kind::Programme, SLUG).await?;
    found.ok_or_else(|| anyhow::anyhow!("the class was not begun"))
}
