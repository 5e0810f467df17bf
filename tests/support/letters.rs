//! A letter that two answer: who counsels, who interprets, and the client with her receipt.

use maru::casework;
use maru::staff::rota;
use maru::staff::{self, Grant, Role};
use uuid::Uuid;

use super::asking::{WHAT_HAPPENED, ask, receipt};
use super::people::counsellor;
use super::signed_in::come_in;
use super::{House, Visitor};

/// What the owner answers, and the same in the client's language.
pub const ANSWER: &str = "노동청에 진정서를 낼 수 있습니다";
pub const ANSWER_IN_KHMER: &str = "អ្នកអាចដាក់ពាក្យបណ្តឹងទៅការិយាល័យការងារ";
/// What the client wrote, in Korean.
pub const IN_KOREAN: &str = "두 달째 임금을 받지 못했습니다";
/// Every day of the week.
const WEEK: [u8; 7] = [1, 2, 3, 4, 5, 6, 7];

/// Somebody who has an account and signs in with it.
pub async fn at_the_desk<'h>(house: &'h House, name: &str) -> anyhow::Result<Visitor<'h>> {
    let email = format!("{name}@maru.test");
    let mut tx = house.app.db.begin().await?;
    let account = staff::find_by_email(&mut tx, &email).await?.expect("an account");
    let token = staff::invite(&mut tx, account.id, house.clock.now()).await?;
    tx.commit().await?;
    come_in(house, &format!("/desk/welcome/{token}")).await
}

/// A counsellor who has no Khmer, every day.
pub async fn owner(house: &House, name: &str) -> anyhow::Result<Uuid> {
    counsellor(house, name, &["vi"], &WEEK).await
}

/// Somebody with this role alone, who has Khmer.
async fn with_khmer(house: &House, name: &str, role: Role) -> anyhow::Result<Uuid> {
    let id = counsellor(house, name, &["km"], &WEEK).await?;
    let (now, grant) = (house.clock.now(), |role| Grant { role, lang: None });
    let mut tx = house.app.db.begin().await?;
    staff::give_role(&mut tx, id, grant(role), None, now).await?;
    staff::end_role(&mut tx, id, grant(Role::Counsellor), Uuid::nil(), now).await??;
    tx.commit().await?;
    Ok(id)
}

/// Somebody of the house who interprets and does not counsel.
pub async fn interpreter(house: &House, name: &str) -> anyhow::Result<Uuid> {
    with_khmer(house, name, Role::Interpreter).await
}

/// A translator outside, whom the head lets translate letters.
pub async fn outside(house: &House, name: &str) -> anyhow::Result<Uuid> {
    let id = with_khmer(house, name, Role::Translator).await?;
    let mut tx = house.app.db.begin().await?;
    rota::set_about(&mut tx, id, None, rota::Letters::Translates).await?;
    tx.commit().await?;
    Ok(id)
}

/// A client asks in Khmer. Gives her case and her receipt.
pub async fn asks(house: &House) -> anyhow::Result<(Uuid, String)> {
    let page = ask(&mut house.visitor(), "km", WHAT_HAPPENED).await?;
    let digits = receipt(&page)?;
    let locator: String = digits.chars().filter(char::is_ascii_digit).take(8).collect();
    let mut tx = house.app.db.read().await?;
    for colleague in rota::everybody(&mut tx, house.clock.now()).await? {
        let cases = casework::cases_of_staff(&mut tx, colleague.id).await?;
        if let Some(case) = cases.iter().find(|case| case.locator == locator) {
            return Ok((case.id, digits));
        }
    }
    let waiting = casework::waiting_cases(&mut tx).await?;
    let case = waiting.iter().find(|case| case.locator == locator);
    Ok((case.expect("her case").id, digits))
}

pub async fn interprets(house: &House, case_id: Uuid) -> anyhow::Result<Option<Uuid>> {
    casework::interpreter(&mut house.app.db.read().await?, case_id).await
}

/// The owner answers on the page of the case as it stands now.
pub async fn answers(
    owner: &mut Visitor<'_>,
    case_id: Uuid,
    more: &[(&str, &str)],
) -> anyhow::Result<super::Answer> {
    let page = owner.get(&format!("/desk/cases/{case_id}")).await?;
    let hidden = ["key", "seen", "answers"];
    let marker = |name: &str| format!("<input type=\"hidden\" name=\"{name}\"");
    let form = page.body.find("id=\"answer\"").unwrap_or_default();
    let form = super::Answer { body: page.body[form..].to_owned(), ..page };
    let hidden: Vec<String> = hidden
        .iter()
        .map(|name| form.attribute(&marker(name), "value"))
        .collect::<Result<_, _>>()?;
    let mut fields = vec![
        ("key", hidden[0].as_str()),
        ("seen", hidden[1].as_str()),
        ("answers", hidden[2].as_str()),
        ("text", ANSWER),
        ("lang", "ko"),
    ];
    fields.extend_from_slice(more);
    owner.post(&format!("/desk/cases/{case_id}/answer"), &fields).await
}

pub async fn acts(house: &House, case_id: Uuid) -> anyhow::Result<Vec<String>> {
    let trail = casework::trail(&mut house.app.db.read().await?, case_id).await?;
    assert!(casework::is_unbroken(case_id, &trail));
    Ok(trail.into_iter().map(|entry| entry.act).collect())
}
