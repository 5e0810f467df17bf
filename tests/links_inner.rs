//! Links between our own pages: each leads a reader to hers, or says that there is none.

use http::StatusCode;
use maru::language::{Lang, Words};
use maru::staff::Role;
use maru::texts::translations::{self, By, Place, Why};
use uuid::Uuid;

use crate::on_both;
use crate::support::House;
use crate::support::editor::publish;
use crate::support::links::bicycles;
use crate::support::signed_in::{id_of, lang};
use crate::support::texts::{guide, staff};

async fn withdraw(house: &House, text_id: Uuid, tag: &str) -> anyhow::Result<()> {
    let staff_id = id_of(house, "garam@maru.test").await?;
    let by = By { staff_id, now: house.clock.now() };
    let place = Place { text_id, lang: lang(tag)? };
    let mut tx = house.app.db.begin().await?;
    translations::withdraw(&mut tx, place, (Why::Wrong, ""), by).await??;
    tx.commit().await?;
    house.app.refresh().await
}

fn said(tag: &str, key: &'static str) -> anyhow::Result<String> {
    Ok(Words::new(lang(tag)?).say(key))
}

on_both! {
    #[doc = "A link is written without a language, with one by mistake, or whole: each reader is led to the page in hers. One that leads to nothing is words, with a remark."]
    async fn a_link_leads_each_reader_to_her_language(house: House) {
        let body = "[a](/guides/severance-pay#1) [b](/en/guides/severance-pay) \
                    [c](http://maru.test/ko/topics/wages) [d](/help) [e](/guides/nothing) \
                    [f](/topics/nothing) [g](https://law.example/a)\n";
        bicycles(&house, (body, body), None).await?;
        // Uzbek readers get the Russian text in their own frame, and stay in it.
        for tag in ["ko", "km", "uz"] {
            let page = house.get(&format!("/{tag}/guides/bicycles")).await?;
            let remark = said(tag, "links-gone")?;
            for there in [
                format!("href=\"/{tag}/guides/severance-pay#1\""),
                format!("href=\"/{tag}/guides/severance-pay\" rel=\"noopener\">b</a>"),
                format!("href=\"/{tag}/topics/wages\""),
                format!("href=\"/{tag}/help\""),
                "href=\"https://law.example/a\"".to_owned(),
            ] {
                assert!(page.body.contains(&there), "{tag} has no {there}: {}", page.body);
            }
            for gone in ["e", "f"] {
                let words = format!("{gone} <small class=\"remark\" lang=\"{tag}\" dir=\"ltr\">{remark}</small>");
                assert!(page.body.contains(&words), "{tag} lacks {words}: {}", page.body);
            }
            assert!(!page.body.contains("/nothing"), "{tag}");
        }
    }

    #[doc = "A guide is taken from Khmer readers, then from all, and comes back: whoever reads another guide is told beside the link, at once."]
    async fn a_khmer_reader_is_told_that_there_is_no_such_text_yet(house: House) {
        let _garam = staff(&house, "garam", &[Role::Publisher]).await?;
        let severance = guide(&house, "severance-pay").await?;
        let (href, khmer) = ("href=\"/km/guides/severance-pay\"", "/km/guides/unpaid-wages");
        let (not_yet, gone) = (said("km", "links-not-yet")?, said("km", "links-gone")?);
        let all_there = house.get(khmer).await?;
        assert!(all_there.body.contains(href) && !all_there.body.contains("class=\"remark\""));

        withdraw(&house, severance, "km").await?;
        let told = house.get(khmer).await?;
        let remark = format!(" <small class=\"remark\" lang=\"km\" dir=\"ltr\">{not_yet}</small>");
        assert!(told.body.contains(&format!("</a>{remark}")), "{}", told.body);
        // The link stays: its page says in which languages the text is, and takes the wish for it.
        assert!(told.body.contains(href));
        assert_eq!(house.get("/km/guides/severance-pay").await?.status, StatusCode::OK);
        let english = house.get("/en/guides/unpaid-wages").await?;
        assert!(!english.body.contains("class=\"remark\""), "{}", english.body);

        withdraw(&house, severance, "ko").await?;
        let told = house.get(khmer).await?;
        let article = told.body.split("<article").nth(1).unwrap_or_default();
        assert!(article.contains(&gone), "{article}");
        assert!(!article.split("<section").next().unwrap_or_default().contains(href), "{article}");

        for lang in [Lang::KOREAN, lang("km")?] {
            publish(&house, severance, lang.as_str(), "garam").await?;
        }
        house.app.refresh().await?;
        assert!(!house.get(khmer).await?.body.contains("class=\"remark\""));
    }
}
