//! A text in the newsroom: who reads it, how it begins, and what stands around it.

use http::StatusCode;
use maru::language::Words;
use maru::staff::Role;

use crate::on_both;
use crate::support::Visitor;
use crate::support::signed_in::lang;
use crate::support::texts::{grant, guide, latest, staff, translate};

fn page(text: uuid::Uuid) -> String {
    format!("/newsroom/texts/{text}")
}

on_both! {
    #[doc = "A translation is called right by one who speaks its language and did not save it."]
    async fn a_translation_is_read_by_somebody_else(house: House) {
        let mut linh = staff(&house, "linh", &[]).await?;
        grant(&house, "linh", Role::Reviewer, "vi").await?;
        grant(&house, "linh", Role::Translator, "vi").await?;
        let text = guide(&house, "unpaid-wages").await?;
        let seen = latest(&house, text, "vi").await?;
        let path = format!("{}/vi/review", page(text));
        assert_eq!(linh.post(&format!("{}/km/review", page(text)), &[("seen", &seen)]).await?.status, StatusCode::FORBIDDEN);
        let done = linh.post(&path, &[("seen", &seen)]).await?;
        let shown = linh.follow(done).await?;
        assert!(shown.text().contains("It is noted that you read it."), "{}", shown.text());
        house.app.refresh().await?;
        let vietnamese = house.get("/vi/guides/unpaid-wages").await?;
        assert!(vietnamese.body.contains(&Words::new(lang("vi")?).say("made-by-machine-reviewed")));

        let words = |at: usize, now: Option<&str>| match at {
            0 => "Chưa nhận lương".to_owned(),
            _ => now.unwrap_or_default().to_owned(),
        };
        translate(&house, (text, "vi"), words, "linh").await?;
        let own = latest(&house, text, "vi").await?;
        let refused = linh.post(&path, &[("seen", &own)]).await?;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        assert!(refused.text().contains("Somebody else has to read them."), "{}", refused.text());
        // She sees where the text stands, and what she may not do is not offered.
        assert!(!refused.body.contains("/withdraw") && !refused.body.contains("/vi/publish"));
        assert!(refused.body.contains(&format!("href=\"{}/vi\"", page(text))));
        assert!(!refused.body.contains(&format!("href=\"{}/km\"", page(text))));
    }

    #[doc = "A text that is begun badly comes back with what was typed, and a name is given once."]
    async fn a_new_text_needs_a_name(house: House) {
        let mut haneul = staff(&house, "haneul", &[Role::Writer]).await?;
        assert!(haneul.get("/newsroom/texts/new").await?.body.contains("name=\"slug\""));
        let typed = [("kind", "alert"), ("slug", "Big Heat"), ("title", "폭염"), ("topic", "mars")];
        let refused = haneul.post("/newsroom/texts/new", &typed).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        for kept in ["value=\"alert\" required checked", "value=\"Big Heat\"", "value=\"폭염\"", "Please choose a topic."] {
            assert!(refused.text().contains(kept), "{kept}: {}", refused.text());
        }
        let typed = [("kind", "article"), ("slug", "ansan"), ("title", "글"), ("topic", "stay")];
        assert_eq!(haneul.post("/newsroom/texts/new", &typed).await?.status, StatusCode::UNPROCESSABLE_ENTITY);
        let typed = [("kind", "alert"), ("slug", "big-heat"), ("title", "폭염"), ("topic", "health")];
        let made = haneul.post("/newsroom/texts/new", &typed).await?;
        let shown = haneul.follow(made).await?;
        assert!(shown.text().contains("Now write its Korean.") && shown.body.contains("Oʻzbekcha"), "{}", shown.text());
        let taken = haneul.post("/newsroom/texts/new", &typed).await?;
        assert!(taken.text().contains("There is a text of this name already."));
        assert!(haneul.get("/newsroom/?kind=alert").await?.body.contains("폭염"));
    }

    #[doc = "Around a text: a contact that nobody knows comes back, a known one stands on the public page; and two who change it at once are told."]
    async fn what_stands_around_a_text_is_changed(house: House) {
        let mut haneul = staff(&house, "haneul", &[Role::Writer]).await?;
        let text = guide(&house, "unpaid-wages").await?;
        let path = format!("{}/about", page(text));
        let opened = haneul.get(&page(text)).await?;
        let at = opened.body.find(&format!("action=\"{path}\"")).expect("the form");
        let hidden = opened.body[at..].split("name=\"seen\" value=\"").nth(1).expect("what she saw");
        let seen = hidden.split('"').next().unwrap_or_default().to_owned();
        let form = |contacts: &'static str, day: &'static str| {
            vec![
                ("seen", seen.clone()),
                ("topic", "wages".to_owned()),
                ("contacts", contacts.to_owned()),
                ("terms", String::new()),
                ("sources", "근로기준법 제36조".to_owned()),
                ("checked-on", day.to_owned()),
            ]
        };
        let post = async |haneul: &mut Visitor<'_>, form: Vec<(&'static str, String)>| {
            let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
            haneul.post(&path, &form).await
        };
        let refused = post(&mut haneul, form("labour-1350\nnobody-1", "2027-01-01")).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains("Nobody knows: nobody-1"), "{}", refused.text());
        assert!(refused.text().contains("Please choose today or a day before."));
        assert!(refused.body.contains("nobody-1</textarea>"), "what was typed is lost");
        let done = post(&mut haneul, form("labour-1350", "2026-11-23")).await?;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
        house.app.refresh().await?;
        let khmer = house.get("/km/guides/unpaid-wages").await?;
        assert!(khmer.body.contains("/km/contacts/labour-1350"), "{}", khmer.body);
        assert!(!khmer.body.contains("/km/contacts/legal-aid-132"), "{}", khmer.body);
        let late = post(&mut haneul, form("centre", "2026-11-23")).await?;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert!(late.body.contains("centre</textarea>"), "what was typed is lost");
    }
}
