//! Contacts that are entered and corrected in the newsroom, and what the city still owes until they are.

use http::StatusCode;
use maru::content::{self, Report, Stock};
use maru::directory;
use maru::facts;
use maru::staff::Role;

use crate::on_both;
use crate::support::editor::fields_of;
use crate::support::signed_in::{come_in, head, welcome};
use crate::support::{Answer, House, Visitor, monday, stock};

pub const CENTRE: &str = "/newsroom/contacts/centre";
const ADDRESS: &str = "경기도 안산시 단원구 화랑로 1, 2층";

pub async fn writer(house: &House) -> anyhow::Result<Visitor<'_>> {
    let link = welcome(house, "garam@maru.test", "en", &[Role::Writer]).await?;
    come_in(house, &link).await
}

/// The form of a contact as the browser would send it, with these fields in the place of its own.
pub async fn filled(
    visitor: &mut Visitor<'_>,
    path: &str,
    new: &[(&str, &str)],
) -> anyhow::Result<Vec<(String, String)>> {
    let page = visitor.get(path).await?;
    let mut fields = fields_of(&page, &format!("action=\"{path}\" "));
    fields.retain(|(name, _)| !new.iter().any(|(other, _)| other == name));
    fields.extend(new.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    Ok(fields)
}

pub async fn send(
    visitor: &mut Visitor<'_>,
    path: &str,
    new: &[(&str, &str)],
) -> anyhow::Result<Answer> {
    let fields = filled(visitor, path, new).await?;
    let fields: Vec<(&str, &str)> =
        fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    visitor.post(path, &fields).await
}

/// What somebody who has called the centre fills in.
pub fn called() -> Vec<(&'static str, &'static str)> {
    vec![
        ("phone", "1644-7111"),
        ("phone-of", ""),
        ("address", ADDRESS),
        ("address-latin", "1 Hwarang-ro, Danwon-gu, Ansan"),
        ("hours", "weekly"),
        ("days-0", "mon"),
        ("days-0", "tue"),
        ("opens-0", "09:00"),
        ("closes-0", "18:00"),
        ("status", "official"),
        ("source", "센터 통화 2026-11-23"),
        ("checked-on", "2026-11-23"),
    ]
}

pub async fn import(house: &House, stock: &Stock) -> anyhow::Result<Report> {
    let mut tx = house.app.db.begin().await?;
    let report = content::import(&mut tx, stock, monday()).await?;
    tx.commit().await?;
    Ok(report)
}

on_both! {
    #[doc = "What the city owes first stands on both first pages until a writer enters it; then residents see it at once, and it is owed no more."]
    async fn a_writer_enters_the_centre(house: House) {
        let mut head = head(&house).await?;
        let owed = "The service centre has no phone number.";
        assert!(head.get("/office/").await?.text().contains(owed));
        let mut garam = writer(&house).await?;
        let board = garam.get("/newsroom/").await?;
        assert!(board.text().contains(owed) && board.body.contains(&format!("href=\"{CENTRE}\"")));
        let before = house.get("/km/contacts/centre").await?;
        assert!(!before.body.contains("1644-7111") && !before.body.contains(ADDRESS));

        let saved = send(&mut garam, CENTRE, &called()).await?;
        assert_eq!(saved.location(), format!("{CENTRE}?saved"), "{}", saved.body);
        house.app.refresh().await?;
        let after = house.get("/km/contacts/centre").await?;
        assert!(after.body.contains("href=\"tel:1644-7111\""), "{}", after.body);
        assert!(after.body.contains(ADDRESS) && after.body.contains("09:00–18:00"));
        let api = house.get("/api/v1/contacts?lang=en").await?.json()?;
        let centre = api.as_array().unwrap().iter().find(|one| one["id"] == "centre").unwrap();
        assert_eq!(centre["address"], ADDRESS);

        for page in [head.get("/office/").await?, garam.get("/newsroom/owed").await?] {
            for gone in [owed, "has no address", "has no opening hours"] {
                assert!(!page.text().contains(gone), "{gone}");
            }
            assert!(page.text().contains("substitute payments"), "the rest is still owed");
        }
        let page = garam.get(CENTRE).await?;
        assert!(page.body.contains("<code dir=\"ltr\">centre-phone</code>"), "the number is a fact");
        assert!(page.text().contains("Changed"), "it is remembered");
        let fact = facts::values(&mut house.app.db.read().await?, "centre-phone").await?;
        assert_eq!(fact[0].fact.source, "센터 통화 2026-11-23");
    }

    #[doc = "What was refused comes back as it was typed, and nothing of it is kept."]
    async fn what_is_refused_comes_back(house: House) {
        let mut garam = writer(&house).await?;
        let mut unverified = called();
        unverified.retain(|(name, _)| *name != "status");
        unverified.push(("status", "unverified"));
        let answer = send(&mut garam, CENTRE, &unverified).await?;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.text().contains("What was not verified shows no phone"), "{}", answer.body);
        assert!(answer.body.contains("value=\"1644-7111\"") && answer.body.contains(ADDRESS));
        assert!(answer.body.contains("name=\"opens-0\" value=\"09:00\""));
        let fact = facts::values(&mut house.app.db.read().await?, "centre-phone").await?;
        assert!(fact.is_empty(), "no fact was made");

        let mut backwards = called();
        backwards.retain(|(name, _)| *name != "opens-0");
        backwards.push(("opens-0", "19:00"));
        let answer = send(&mut garam, CENTRE, &backwards).await?;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.text().contains("Look at the hours again"));
        let mut wrong = called();
        wrong[0] = ("phone", "call-us");
        let answer = send(&mut garam, CENTRE, &wrong).await?;
        assert!(answer.text().contains("This is no phone number: call-us"), "{}", answer.body);

        let mut more = called();
        more.push(("step", "more"));
        let answer = send(&mut garam, CENTRE, &more).await?;
        assert_eq!(answer.status, StatusCode::OK);
        assert!(answer.body.contains("name=\"opens-5\"") && answer.body.contains(ADDRESS));
    }

    #[doc = "A number that texts name is changed as a fact; one of the contact alone is changed in its form; one that is known is not made twice."]
    async fn a_number_is_one_fact(house: House) {
        let mut garam = writer(&house).await?;
        let labour = "/newsroom/contacts/labour-1350";
        let answer = send(&mut garam, labour, &[("phone", "1399"), ("phone-of", "hotline-labour")]).await?;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.text().contains("Others name this number too (hotline-labour)"), "{}", answer.body);
        let mut known = called();
        known[0] = ("phone", "1350");
        send(&mut garam, CENTRE, &known).await?;
        let centre = directory::find(&mut house.app.db.read().await?, "centre").await?;
        assert_eq!(centre.unwrap().contact.phones, ["hotline-labour"]);
        send(&mut garam, CENTRE, &[("phone", "1644-7111"), ("phone-of", "")]).await?;
        send(&mut garam, CENTRE, &[("phone", "1644-7112"), ("phone-of", "centre-phone")]).await?;
        house.app.refresh().await?;
        assert!(house.get("/en/contacts/centre").await?.body.contains("tel:1644-7112"));
        let fact = facts::values(&mut house.app.db.read().await?, "centre-phone").await?;
        assert_eq!(fact.len(), 1, "{fact:?}");
    }

    #[doc = "The house and the file changed the same part: the house's stays, and the import says so; what the file alone changed is taken."]
    async fn an_import_keeps_what_was_entered(house: House) {
        let mut garam = writer(&house).await?;
        send(&mut garam, CENTRE, &called()).await?;
        assert!(import(&house, &stock()).await?.kept.is_empty(), "the files have not changed");
        let mut files = stock();
        let centre = files.contacts.iter_mut().find(|one| one.id == "centre").unwrap();
        centre.source = "다른 기사".to_owned();
        centre.website = Some("https://centre.example.kr".to_owned());
        let report = import(&house, &files).await?;
        assert_eq!(report.kept, ["directory#centre:verified"]);
        let kept = directory::find(&mut house.app.db.read().await?, "centre").await?.unwrap();
        assert_eq!(kept.contact.source, "센터 통화 2026-11-23");
        assert_eq!(kept.contact.address.as_deref(), Some(ADDRESS));
        assert_eq!(kept.contact.website.as_deref(), Some("https://centre.example.kr"));
        let mut tx = house.app.db.read().await?;
        let exported = content::export(&mut tx, &content::embedded().unwrap(), &house.app.city).await?;
        let file = &exported.files["directory/ansan.toml"];
        assert!(file.contains(&format!("address = \"{ADDRESS}\"")), "{file}");
        content::read(&exported.files).unwrap();
    }

    #[doc = "A contact that a guide shows stays; one that was made and is shown nowhere goes, and its history stays."]
    async fn a_shown_contact_is_not_removed(house: House) {
        let mut garam = writer(&house).await?;
        let answer = garam.post("/newsroom/contacts/labour-1350/remove", &[]).await?;
        assert_eq!(answer.status, StatusCode::CONFLICT);
        assert!(answer.text().contains("Texts show this contact"), "{}", answer.body);
        let mut new = called();
        new.extend([("id", "night-desk"), ("kind", "office"), ("run-by", "안산시")]);
        new.extend([("name-ko", "야간 창구"), ("name-en", "Night desk")]);
        let made = send(&mut garam, "/newsroom/contacts/new", &new).await?;
        assert_eq!(made.location(), "/newsroom/contacts/night-desk?saved", "{}", made.body);
        house.app.refresh().await?;
        assert!(house.get("/vi/contacts/night-desk").await?.body.contains("Night desk"));
        let removed = garam.post("/newsroom/contacts/night-desk/remove", &[]).await?;
        assert_eq!(removed.location(), "/newsroom/contacts?removed");
        house.app.refresh().await?;
        assert_eq!(house.get("/vi/contacts/night-desk").await?.status, StatusCode::NOT_FOUND);
        let page = garam.get("/newsroom/contacts/night-desk").await?;
        assert!(page.text().contains("Removed") && page.text().contains("야간 창구"));
        import(&house, &stock()).await?;
    }

    #[doc = "Two writers at once: the second is told, keeps her words, and may then save over."]
    async fn two_writers_one_contact(house: House) {
        let mut garam = writer(&house).await?;
        let mut late = filled(&mut garam, CENTRE, &called()).await?;
        send(&mut garam, CENTRE, &[("run-by", "경기도 안산시")]).await?;
        let pairs: Vec<(&str, &str)> = late.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let answer = garam.post(CENTRE, &pairs).await?;
        assert_eq!(answer.status, StatusCode::CONFLICT);
        assert!(answer.text().contains("Somebody changed this contact meanwhile"));
        assert!(answer.body.contains(ADDRESS));
        let seen = answer.attribute("<input type=\"hidden\" name=\"seen\"", "value")?;
        late.retain(|(name, _)| name != "seen");
        late.push(("seen".to_owned(), seen));
        let pairs: Vec<(&str, &str)> = late.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        assert_eq!(garam.post(CENTRE, &pairs).await?.location(), format!("{CENTRE}?saved"));
    }

    #[doc = "Two writers, one number: the older form does not put the old number back unnoticed."]
    async fn two_writers_one_number(house: House) {
        let mut garam = writer(&house).await?;
        send(&mut garam, CENTRE, &called()).await?;
        let late = filled(&mut garam, CENTRE, &[("run-by", "경기도 안산시")]).await?;
        let number = [("phone", "1644-7112"), ("phone-of", "centre-phone")];
        let saved = send(&mut garam, CENTRE, &number).await?;
        assert_eq!(saved.location(), format!("{CENTRE}?saved"), "{}", saved.body);
        let pairs: Vec<(&str, &str)> = late.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        assert!(pairs.contains(&("phone", "1644-7111")), "{pairs:?}");
        let answer = garam.post(CENTRE, &pairs).await?;
        assert_eq!(answer.status, StatusCode::CONFLICT, "{}", answer.body);
        assert!(answer.text().contains("Somebody changed this contact meanwhile"));
        assert!(answer.body.contains("경기도 안산시"), "what was typed comes back");
        house.app.refresh().await?;
        assert!(house.get("/en/contacts/centre").await?.body.contains("tel:1644-7112"));
    }

    #[doc = "What was not to be had is noted as done with its source, and by nobody without one."]
    async fn what_is_owed_is_done_once(house: House) {
        let mut head = head(&house).await?;
        let long = "통".repeat(301);
        let fields = [("owed", "support-office"), ("source", long.as_str())];
        let answer = head.post("/newsroom/owed", &fields).await?;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains(&long), "it came back");
        let fields = [("owed", "support-office"), ("source", "시청 통화 2026-11-23")];
        let done = head.post("/newsroom/owed", &fields).await?;
        assert_eq!(done.location(), "/newsroom/owed");
        let page = head.get("/newsroom/owed").await?;
        assert!(page.text().contains("시청 통화 2026-11-23"));
        assert!(!head.get("/office/").await?.text().contains("headquarters for foreign residents"));
        import(&house, &stock()).await?;
        assert!(head.get("/newsroom/owed").await?.text().contains("시청 통화 2026-11-23"));
        let nothing = head.post("/newsroom/owed", &[("owed", "nothing"), ("source", "x")]).await?;
        assert_eq!(nothing.status, StatusCode::NOT_FOUND);
    }
}
