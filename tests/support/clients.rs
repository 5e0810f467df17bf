//! A client with her receipt entered, on the page of her case.

use http::StatusCode;
use maru::casework::{self, Asks, Case, Channel, Intake};
use uuid::Uuid;

use super::assigning::request;
use super::signed_in::{counsellor, head, set_skills};
use super::{Answer, House, Visitor};

/// A client who asked, with the receipt entered: her browser, and her case.
pub struct Client<'h> {
    pub browser: Visitor<'h>,
    pub case_id: Uuid,
    pub tag: &'static str,
}

impl Client<'_> {
    pub async fn page(&mut self) -> anyhow::Result<Answer> {
        let page = self.browser.get(&format!("/{}/help/case/read", self.tag)).await?;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        Ok(page)
    }

    /// Presses a button of a form on her page: what the page hides in it, and the button.
    pub async fn press(
        &mut self,
        form: &str,
        hidden: &[&str],
        button: (&str, &str),
    ) -> anyhow::Result<Answer> {
        let page = self.page().await?;
        let mut fields = vec![("case", page.attribute("name=\"case\"", "value")?)];
        for field in hidden {
            fields.push((*field, page.attribute(&format!("name=\"{field}\""), "value")?));
        }
        let mut filled: Vec<(&str, &str)> =
            fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        filled.push(button);
        let done = self.browser.post(&format!("/{}/help/case/{form}", self.tag), &filled).await?;
        assert!(done.status.is_redirection(), "{}", done.body);
        Ok(done)
    }

    pub async fn joins(&mut self, says: &str) -> anyhow::Result<()> {
        self.press("joint", &["matter"], ("joins", says)).await.map(drop)
    }

    pub async fn case(&self, house: &House) -> anyhow::Result<Case> {
        let found = casework::find_case(&mut house.app.db.read().await?, self.case_id).await?;
        Ok(found.expect("a case"))
    }
}

/// Somebody asks about an employer, and enters her receipt.
pub async fn client<'h>(
    house: &'h House,
    tag: &'static str,
    employer: Option<&str>,
    asks: Asks,
) -> anyhow::Result<Client<'h>> {
    let (app, now) = (&house.app, house.clock.now());
    let mut new = request(tag, Channel::Web, asks);
    new.intake = Intake { employer: employer.map(str::to_owned), ..Intake::default() };
    let prepared = casework::prepare(&app.door, &app.ring, &app.city, new, now).await?;
    let mut tx = app.db.begin().await?;
    let opened = casework::open(&mut tx, &app.ring, &app.city, &prepared, now).await??;
    tx.commit().await?;
    let mut browser = house.visitor();
    let receipt = opened.receipt.bare();
    let entered = browser.post(&format!("/{tag}/help/case"), &[("receipt", &receipt)]).await?;
    assert!(entered.status.is_redirection(), "{}", entered.body);
    Ok(Client { browser, case_id: opened.case_id, tag })
}

/// Bopha counsels in Khmer and Sunita in Nepali.
pub async fn bopha_and_sunita(house: &House) -> anyhow::Result<(Visitor<'_>, Visitor<'_>)> {
    let mut head = head(house).await?;
    let bopha = counsellor(house, &mut head, "bopha").await?;
    set_skills(house, &mut head, "bopha", "km", "wages").await?;
    let sunita = counsellor(house, &mut head, "sunita").await?;
    set_skills(house, &mut head, "sunita", "ne", "wages").await?;
    Ok((bopha, sunita))
}

/// The page of a case at the desk.
pub fn desk(case_id: Uuid) -> String {
    format!("/desk/cases/{case_id}")
}

/// What was done in a case, whose trail is whole.
pub async fn acts(house: &House, case_id: Uuid) -> anyhow::Result<Vec<String>> {
    let trail = casework::trail(&mut house.app.db.read().await?, case_id).await?;
    assert!(casework::is_unbroken(case_id, &trail));
    Ok(trail.into_iter().map(|entry| entry.act).collect())
}
