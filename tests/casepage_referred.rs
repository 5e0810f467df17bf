//! A case goes to another body with the client's consent, and no further than that.

use http::StatusCode;
use maru::casework;
use maru::language::Words;
use maru::staff::Role;
use uuid::Uuid;

use crate::on_both;
use crate::support::files;
use crate::support::signed_in::{
    self, come_in, counsellor, give_reason, head, set_skills, welcome,
};
use crate::support::{House, Visitor};

const SUMMARY: [(&str, &str); 3] =
    [("facts", "두 달 임금을 받지 못함"), ("wish", "임금을 받고 싶음"), ("done", "전화함")];

fn english() -> anyhow::Result<Words> {
    Ok(Words::new(signed_in::lang("en")?))
}

/// Bopha with a case that was summed up, its client, and the path of its page at the desk.
async fn a_case<'h>(
    house: &'h House,
    head: &mut Visitor<'h>,
) -> anyhow::Result<(Visitor<'h>, Visitor<'h>, String)> {
    let mut bopha = counsellor(house, head, "bopha").await?;
    set_skills(house, head, "bopha", "en", "wages").await?;
    let mut client = house.visitor();
    let form = [
        ("topic", "wages"),
        ("text", "unpaid"),
        ("reach", "email"),
        ("address", "amy@example.test"),
    ];
    let asked = client.post("/en/help", &form).await?;
    let receipt = asked.attribute("name=\"receipt\"", "value")?;
    client.post("/en/help/case", &[("receipt", &receipt)]).await?;
    let list = bopha.get("/desk/").await?;
    let case = list.attribute("<a href=\"/desk/cases/", "href")?;
    bopha.post(&format!("{case}/summary"), &SUMMARY).await?;
    Ok((bopha, client, case))
}

fn referral<'f>(how: &'f str, contact: &'f str) -> Vec<(&'f str, &'f str)> {
    vec![
        ("contact", contact),
        ("purpose", "legal"),
        ("field", "summary"),
        ("how", how),
        ("until", "2026-12-31"),
    ]
}

async fn acts(house: &House, case: &str) -> anyhow::Result<Vec<String>> {
    let case_id: Uuid = case.trim_start_matches("/desk/cases/").parse()?;
    let trail = casework::trail(&mut house.app.db.read().await?, case_id).await?;
    Ok(trail.into_iter().map(|entry| entry.act).collect())
}

async fn a_contact(house: &House, run_by: &str) -> anyhow::Result<String> {
    let contacts = maru::directory::all(&mut house.app.db.read().await?).await?;
    let found = contacts.into_iter().find(|contact| contact.run_by == run_by);
    Ok(found.ok_or_else(|| anyhow::anyhow!("nobody is run by {run_by}"))?.id)
}

on_both! {
    /// She agrees on her own page; the paper holds what she agreed to and nothing else; then she withdraws.
    async fn a_client_agrees_and_withdraws(house: House) {
        let mut head = head(&house).await?;
        let (mut bopha, mut client, case) = a_case(&house, &mut head).await?;
        let contact = a_contact(&house, "대한법률구조공단").await?;
        let path = format!("{case}/referrals");
        let none = bopha.post(&path, &[("contact", contact.as_str()), ("how", "spoken")]).await?;
        assert!(none.body.contains(&english()?.say("desk-error-referral")), "{}", none.body);
        let drafted = bopha.post(&path, &referral("in-case", &contact)).await?;
        assert_eq!(drafted.location(), format!("{case}#refer"), "{}", drafted.body);

        let page = bopha.get(&case).await?;
        assert!(page.body.contains(&english()?.say("desk-refer-waits")), "{}", page.body);
        assert!(!page.body.contains("/referrals/0"), "nothing to print before she agrees");
        let hers = client.get("/en/help/case/read").await?;
        assert!(hers.text().contains("legal help") && hers.text().contains("December 31, 2026"), "{}", hers.body);
        let form = [
            ("case", hers.attribute("name=\"case\"", "value")?),
            ("consent", hers.attribute("name=\"consent\"", "value")?),
        ];
        let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
        assert_eq!(client.post("/en/help/case/agree", &form).await?.status, StatusCode::SEE_OTHER);

        let page = bopha.get(&case).await?;
        let paper = page.attribute("class=\"btn quiet\" href=\"/desk", "href")?;
        let shown = bopha.get(&paper).await?;
        assert!(shown.body.contains(SUMMARY[0].1), "{}", shown.body);
        assert!(!shown.body.contains("amy@example.test"), "she did not agree to that");
        assert!(!shown.body.contains("unpaid"), "nor to what she wrote");
        let id = page.attribute("name=\"referral\"", "value")?;
        let sent = [("referral", id.as_str()), ("progress", "sent")];
        assert_eq!(bopha.post(&format!("{path}/moved"), &sent).await?.location(), format!("{case}#refer"));
        assert!(bopha.get("/desk/").await?.text().contains(&english()?.say("state-referred")));
        let skipped = bopha.post(&format!("{path}/moved"), &[("referral", id.as_str()), ("progress", "done")]).await?;
        assert_eq!(skipped.status, StatusCode::UNPROCESSABLE_ENTITY, "not done before it was taken on");

        assert_eq!(client.post("/en/help/case/withdraw", &form).await?.status, StatusCode::SEE_OTHER);
        let list = bopha.get("/desk/").await?.text();
        assert!(!list.contains(&english()?.say("state-referred")), "it is on Bopha's list again: {list}");
        assert_eq!(bopha.get(&paper).await?.status, StatusCode::NOT_FOUND, "what she withdrew is gone");
        let hers = client.get("/en/help/case/read").await?;
        assert!(hers.body.contains(&english()?.say("referral-withdrawn")), "{}", hers.body);
        let acts = acts(&house, &case).await?;
        for act in ["consent asked", "referral drafted", "consent given", "referral moved", "consent withdrawn"] {
            assert!(acts.iter().any(|one| one == act), "{act}: {acts:?}");
        }
    }

    /// Nobody could ask her: it takes a reason and a second person, and she sees it.
    async fn an_emergency_takes_two(house: House) {
        let mut head = head(&house).await?;
        let (mut bopha, mut client, case) = a_case(&house, &mut head).await?;
        let contact = a_contact(&house, "경찰청").await?;
        let path = format!("{case}/referrals");
        let mut form = referral("emergency", &contact);
        let refused = bopha.post(&path, &form).await?;
        assert!(refused.body.contains(&english()?.say("desk-error-emergency")), "{}", refused.body);
        form.extend([("reason", "연락이 끊김"), ("field", "reach")]);
        assert_eq!(bopha.post(&path, &form).await?.location(), format!("{case}#refer"));
        let page = bopha.get(&case).await?;
        assert!(page.text().contains("Officials of 경찰청 may be bound"), "{}", page.body);
        let consent = page.attribute("name=\"consent\"", "value")?;
        let confirm = format!("{path}/confirm");
        assert_eq!(bopha.post(&confirm, &[("consent", &consent)]).await?.status, StatusCode::FORBIDDEN);
        let claimed = english()?.say("office-claimed");
        assert!(head.get("/office/").await?.body.contains(&claimed), "the head is told");
        give_reason(&mut head, &case).await?;
        assert!(head.get(&case).await?.body.contains("연락이 끊김"), "the head reads why");
        assert_eq!(head.post(&confirm, &[("consent", &consent)]).await?.location(), format!("{case}#refer"));
        assert!(!head.get("/office/").await?.body.contains(&claimed));
        let page = bopha.get(&case).await?;
        let paper = bopha.get(&page.attribute("class=\"btn quiet\" href=\"/desk", "href")?).await?;
        assert!(paper.body.contains("amy@example.test"), "{}", paper.body);
        let hers = client.get("/en/help/case/read").await?;
        assert!(hers.body.contains(&english()?.say("case-told-emergency")), "{}", hers.body);
        assert!(!hers.body.contains("연락이 끊김"));
    }

    /// Whoever claims an emergency and is the head as well does not stand for it herself.
    async fn nobody_confirms_her_own_emergency(house: House) {
        let roles = [Role::Head, Role::Counsellor];
        let mut park = come_in(&house, &welcome(&house, "bopha@maru.test", "en", &roles).await?).await?;
        set_skills(&house, &mut park, "bopha", "en", "wages").await?;
        let case_id = signed_in::ask(&house, "en", "wages", "unpaid").await?;
        let case = format!("/desk/cases/{case_id}");
        park.post(&format!("{case}/summary"), &SUMMARY).await?;
        let contact = a_contact(&house, "경찰청").await?;
        let mut form = referral("emergency", &contact);
        form.push(("reason", "연락이 끊김"));
        park.post(&format!("{case}/referrals"), &form).await?;
        let consent = park.get(&case).await?.attribute("name=\"consent\"", "value")?;
        let refused = park.post(&format!("{case}/referrals/confirm"), &[("consent", &consent)]).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains(&english()?.say("desk-error-second-person")), "{}", refused.body);
    }

    /// A double click refers once; what she writes while another body has the case brings it back; and what came of
    /// it is noted after the consent's last day too.
    async fn a_referred_case_comes_back_when_she_writes(house: House) {
        let mut head = head(&house).await?;
        let (mut bopha, mut client, case) = a_case(&house, &mut head).await?;
        let contact = a_contact(&house, "대한법률구조공단").await?;
        let path = format!("{case}/referrals");
        let mut form = referral("spoken", &contact);
        form.retain(|(name, _)| *name != "until");
        form.extend([("key", "k"), ("until", "2026-12-01")]);
        for _ in 0..2 {
            assert_eq!(bopha.post(&path, &form).await?.location(), format!("{case}#refer"));
        }
        assert_eq!(acts(&house, &case).await?.iter().filter(|act| *act == "referral drafted").count(), 1);
        let id = bopha.get(&case).await?.attribute("name=\"referral\"", "value")?;
        let moved = format!("{path}/moved");
        for _ in 0..2 {
            let sent = [("referral", id.as_str()), ("progress", "sent")];
            assert_eq!(bopha.post(&moved, &sent).await?.location(), format!("{case}#refer"));
        }
        let referred = english()?.say("state-referred");
        assert!(bopha.get("/desk/").await?.text().contains(&referred));
        let mark = client.get("/en/help/case/read").await?.attribute("name=\"case\"", "value")?;
        client.post("/en/help/case/read", &[("case", &mark), ("text", "They sent me away")]).await?;
        assert!(!bopha.get("/desk/").await?.text().contains(&referred), "it is out of sight");
        house.pass(chrono::TimeDelta::days(60));
        let mut bopha = signed_in::sign_in(&house, "bopha@maru.test").await?;
        let page = bopha.get(&case).await?;
        assert!(page.body.contains("value=\"accepted\""), "{}", page.body);
    }

    /// What is shown of her photos may go along where she agreed to that, and is named on the paper nowhere else.
    async fn a_paper_names_the_copies_that_go_along(house: House) {
        let mut head = head(&house).await?;
        let (mut bopha, mut client, case) = a_case(&house, &mut head).await?;
        let sent = files::add(&mut client, "en", &files::png(7)).await?;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
        files::clean(&house).await?;
        let contact = a_contact(&house, "대한법률구조공단").await?;
        let mut with_files = referral("spoken", &contact);
        with_files.push(("field", "files"));
        let mut papers = Vec::new();
        for form in [referral("spoken", &contact), with_files] {
            bopha.post(&format!("{case}/referrals"), &form).await?;
            let page = bopha.get(&case).await?;
            let all = page.body.split("class=\"btn quiet\" href=\"").skip(1);
            let all = all.filter_map(|rest| rest.split('"').next());
            let new = all.filter(|href| href.contains("/referrals/")).map(str::to_owned);
            let new: Vec<_> = new.filter(|href| !papers.contains(href)).collect();
            assert_eq!(new.len(), 1, "{}", page.body);
            papers.extend(new);
        }
        let [without, with] = papers.as_slice() else { panic!("two papers") };
        assert!(!bopha.get(without).await?.body.contains("Sok Chenda"), "she did not agree to that");
        let paper = bopha.get(with).await?;
        assert!(paper.body.contains("IMG_Sok Chenda"), "{}", paper.body);
        let copy = paper.attribute(&format!("<a href=\"{case}/files/"), "href")?;
        assert_eq!(bopha.get(&copy).await?.status, StatusCode::OK);
    }
}
