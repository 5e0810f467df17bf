//! Two people edit the same text at once: neither loses a word, and where both wrote the same, the one who
//! saves second chooses.

use http::StatusCode;
use maru::staff::Role;

use crate::on_both;
use crate::support::editor::{Form, guide, path, staff};

on_both! {
    #[doc = "Two translate different blocks: both are in the text, and the second one is told whose work is in it."]
    async fn different_blocks_are_brought_together(house: House) {
        let mut haneul = staff(&house, "haneul", &[Role::Writer]).await?;
        let mut nari = staff(&house, "nari", &[Role::Writer]).await?;
        let khmer = path(guide(&house, "severance-pay").await?, "km");
        let (hers, his) = (haneul.get(&khmer).await?, nari.get(&khmer).await?);
        Form::of(&his).with_words(3, "របស់នារី").send(&mut nari, &khmer).await?;
        let saved = Form::of(&hers).with_words(2, "របស់ហានឹល").send(&mut haneul, &khmer).await?;
        let seen = Form::of(&hers).get("seen").to_owned();
        assert_eq!(saved.location(), format!("{khmer}?saved={seen}&merged"));
        let page = haneul.follow(saved).await?;
        assert!(page.text().contains("What nari saved meanwhile is in it too."), "{}", page.text());
        let form = Form::of(&page);
        assert_eq!((form.words()[2], form.words()[3]), ("របស់ហានឹល", "របស់នារី"));
    }

    #[doc = "Two translate the same block: both versions stand on the page, and nothing else that was typed is lost."]
    async fn the_same_block_is_chosen(house: House) {
        let mut haneul = staff(&house, "haneul", &[Role::Writer]).await?;
        let mut nari = staff(&house, "nari", &[Role::Writer]).await?;
        let khmer = path(guide(&house, "severance-pay").await?, "km");
        for (take, stays) in [("theirs", "របស់នារី theirs"), ("mine", "របស់ហានឹល")] {
            let (hers, his) = (haneul.get(&khmer).await?, nari.get(&khmer).await?);
            Form::of(&his).with_words(2, &format!("របស់នារី {take}")).send(&mut nari, &khmer).await?;
            let typed = Form::of(&hers).with_words(2, "របស់ហានឹល").with_words(4, take);
            let clash = typed.send(&mut haneul, &khmer).await?;
            assert_eq!(clash.status, StatusCode::CONFLICT);
            assert!(clash.text().contains("nari saved other words meanwhile. Please choose in one block"));
            assert!(clash.text().contains(&format!("របស់នារី {take}")), "{}", clash.text());
            let form = Form::of(&clash);
            assert_eq!((form.words()[2], form.words()[4]), ("របស់ហានឹល", take));
            assert_eq!(form.get("take-2"), "mine", "her own words come first");
            // A fault elsewhere does not forget that there is something to choose.
            let form = form.with("take-2", take);
            let faulty = form.clone().with_words(3, "{fact:nothing}").send(&mut haneul, &khmer).await?;
            assert_eq!(faulty.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert_eq!(Form::of(&faulty).get("take-2"), take);
            let saved = form.send(&mut haneul, &khmer).await?;
            let seen = form.get("seen");
            assert_eq!(saved.location(), format!("{khmer}?saved={seen}"), "{}", saved.body);
            let form = Form::of(&haneul.get(&khmer).await?);
            assert_eq!((form.words()[2], form.words()[4]), (stays, take));
        }
    }

    #[doc = "Two write the Korean: other paragraphs are brought together, and of the same one somebody chooses mine, theirs or both."]
    async fn a_source_is_put_together(house: House) {
        let mut haneul = staff(&house, "haneul", &[Role::Writer]).await?;
        let mut nari = staff(&house, "nari", &[Role::Writer]).await?;
        let korean = path(guide(&house, "severance-pay").await?, "ko");
        let base = Form::of(&haneul.get(&korean).await?).with("body", "가\n\n나\n\n다");
        base.send(&mut haneul, &korean).await?;
        let opened = Form::of(&haneul.get(&korean).await?);
        opened.clone().with("body", "가 나리\n\n나\n\n다").send(&mut nari, &korean).await?;
        let saved = opened.clone().with("body", "가\n\n나\n\n다 하늘").send(&mut haneul, &korean).await?;
        let page = haneul.follow(saved).await?;
        assert!(page.text().contains("What nari saved meanwhile is in it too."));
        assert_eq!(Form::of(&page).get("body").trim(), "가 나리\n\n나\n\n다 하늘");

        for (take, stays) in [("both", "나 하늘\n\n나 나리"), ("theirs", "나 나리"), ("mine", "나 하늘")] {
            let opened = Form::of(&haneul.get(&korean).await?).with("body", "가\n\n나\n\n다");
            opened.send(&mut haneul, &korean).await?;
            let opened = Form::of(&haneul.get(&korean).await?);
            opened.clone().with("body", "가\n\n나 나리\n\n다").send(&mut nari, &korean).await?;
            let mine = opened.clone().with("body", "가\n\n나 하늘\n\n다").with("title", "새 제목");
            let conflict = mine.send(&mut haneul, &korean).await?;
            assert_eq!(conflict.status, StatusCode::CONFLICT, "{}", conflict.body);
            assert!(conflict.text().contains("nari saved other words meanwhile."));
            assert!(conflict.body.contains(">나 하늘</textarea>") && conflict.body.contains(">나 나리</p>"));
            let seen = conflict.attribute("<input type=\"hidden\" name=\"seen\"", "value")?;
            let choice = "take-3";
            assert!(conflict.body.contains(&format!("name=\"{choice}\" value=\"both\"")));
            let pieces = ["새 제목", "요약", "가", "나 하늘", "다"];
            // The browser keeps her words under the revision that she had opened.
            let over = conflict.attribute("name=\"typed-over\"", "value")?;
            assert_eq!(over, opened.get("seen"));
            let mut fields = vec![("seen", seen.as_str()), ("typed-over", &over), (choice, take)];
            fields.extend(pieces.iter().map(|piece| ("piece", *piece)));
            fields.extend(["", "", "", "나 나리", ""].iter().map(|piece| ("other", *piece)));
            let saved = haneul.post(&korean, &fields).await?;
            assert_eq!(saved.location(), format!("{korean}?saved={over}"), "{}", saved.body);
            let form = Form::of(&haneul.get(&korean).await?);
            assert_eq!(form.get("body").trim(), format!("가\n\n{stays}\n\n다"));
            assert_eq!(form.get("title"), "새 제목");
        }
    }
}
