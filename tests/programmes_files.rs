//! Programmes in content files: checked, taken in beside what the house changed, written back byte for byte.

use http::StatusCode;
use maru::content::{self, Files, Report};
use maru::staff::Role;

use crate::on_both;
use crate::support::editor::{publish, staff};
use crate::support::programmes::{PATH, SLUG, begin, fields, seen, text_id, verify};
use crate::support::{House, monday};

const TOML: &str = "programmes/evening-korean/programme.toml";
const PUBLIC: &str = "/ko/programmes/evening-korean";

const WORDS: &str = "+++\ntitle = \"저녁 한국어 교실\"\nsummary = \"일이 끝난 뒤에 배웁니다.\"\ntopic = \"daily-life\"\nmade_by = \"person\"\n+++\n책은 드립니다.\n";

/// Written by hand: with a comment, and in an order of its own.
const CLASS: &str = "# 겨울학기
run_by = \"안산시외국인주민지원본부\"
kind = \"korean-class\"
contact = \"centre\"
place = \"경기도 안산시 단원구 다문화길 1\"
first_on = 2026-12-01
last_on = 2027-02-25
languages = [\"ko\", \"km\"]
cost = { paid = \"minimum-wage-hourly\" }
sign_up = { phone = \"hotline-labour\" }
places = 20
source = \"겨울학기 공고\"
checked_on = 2026-11-20
status = \"official\"

[[session]]
weekday = \"tue\"
opens = \"19:00\"
closes = \"21:00\"
";

/// The content of this checkout and the class.
fn files(class: &str) -> Files {
    let mut files = content::embedded().unwrap();
    files.insert(format!("programmes/{SLUG}/ko.md"), WORDS.to_owned());
    files.insert(TOML.to_owned(), class.to_owned());
    files
}

async fn import(house: &House, class: &str) -> anyhow::Result<Report> {
    let stock = content::read_again(&files(class)).unwrap();
    let mut tx = house.app.db.begin().await?;
    let report = content::import(&mut tx, &stock, monday()).await?;
    tx.commit().await?;
    house.app.refresh().await?;
    Ok(report)
}

async fn export(house: &House, before: &Files) -> anyhow::Result<content::Exported> {
    content::export(&mut house.app.db.read().await?, before, &house.app.city).await
}

on_both! {
    async fn a_file_is_taken_in_and_written_back_as_it_was(house: House) {
        let report = import(&house, CLASS).await?;
        assert!(report.added.contains(&TOML.to_owned()), "{report:?}");
        let page = house.get(PUBLIC).await?;
        assert!(page.body.contains("19:00–21:00") && page.body.contains("책은 드립니다."));
        let again = import(&house, CLASS).await?;
        assert!(again.added.is_empty() && again.updated.is_empty() && again.kept.is_empty());
        let exported = export(&house, &files(CLASS)).await?;
        assert_eq!(exported.changed, Vec::<String>::new());
        assert_eq!(exported.files, files(CLASS));

        let fresh = export(&house, &content::embedded().unwrap()).await?;
        let stock = content::read_again(&fresh.files).unwrap();
        let known = content::read_again(&files(CLASS)).unwrap();
        assert_eq!(stock.programmes[0].details, known.programmes[0].details);
    }

    /// The house moved the class, the file did too: the house's stays, and is written back.
    async fn what_was_corrected_in_the_house_stays(house: House) {
        import(&house, CLASS).await?;
        let mut publisher = staff(&house, "sora", &[Role::Writer, Role::Publisher]).await?;
        let seen = seen(&publisher.get(PATH).await?)?;
        let mut corrected = fields();
        corrected.extend([("verified", "yes"), ("seen", seen.as_str())]);
        let saved = publisher.post(PATH, &corrected).await?;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);

        let unchanged = import(&house, CLASS).await?;
        assert!(unchanged.kept.is_empty() && unchanged.updated.is_empty(), "{unchanged:?}");
        let report = import(&house, &CLASS.replace("다문화길 1", "다문화길 9")).await?;
        assert_eq!(report.kept, [TOML]);
        let page = house.get(PUBLIC).await?;
        assert!(page.body.contains("다문화길 1, 2층"), "{}", page.body);
        assert!(!page.body.contains("다문화길 9"));

        let exported = export(&house, &files(CLASS)).await?;
        assert_eq!(exported.changed, [TOML]);
        let file = &exported.files[TOML];
        assert!(file.starts_with("# 겨울학기\nrun_by = "), "{file}");
        assert!(file.contains("cost = \"free\"\n") && file.contains("weekday = \"thu\""), "{file}");
        content::read_again(&exported.files).unwrap();
    }

    /// Somebody began a programme and published its words before she entered when and where.
    async fn words_alone_stay_in_the_house(house: House) {
        let mut writer = staff(&house, "haneul", &[Role::Writer, Role::Publisher]).await?;
        begin(&mut writer).await?;
        publish(&house, text_id(&house).await?, "ko", "haneul").await?;
        let exported = export(&house, &content::embedded().unwrap()).await?;
        assert_eq!(exported.changed, Vec::<String>::new());
        assert_eq!(exported.unpublished, [format!("programmes/{SLUG}/ko.md")]);
    }

    async fn a_changed_file_changes_what_the_house_left_alone(house: House) {
        import(&house, CLASS).await?;
        let mut publisher = staff(&house, "sora", &[Role::Publisher]).await?;
        let seen = seen(&publisher.get(PATH).await?)?;
        let looked = [("seen", seen.as_str()), ("what", "verify"), ("review", "")];
        let verified = publisher.post(&format!("{PATH}/verify"), &looked).await?;
        assert_eq!(verified.status, StatusCode::SEE_OTHER, "{}", verified.body);
        let report = import(&house, &CLASS.replace("다문화길 1", "다문화길 9")).await?;
        assert!(report.updated.contains(&TOML.to_owned()), "having verified is no change: {report:?}");
        assert!(house.get(PUBLIC).await?.body.contains("다문화길 9"));
        let page = publisher.get(PATH).await?;
        assert!(page.body.contains("Taken from the content"), "{}", page.body);

        let report = import(&house, &CLASS.replace("official", "unverified")).await?;
        assert!(report.updated.contains(&TOML.to_owned()));
        assert_eq!(house.get(PUBLIC).await?.status, StatusCode::NOT_FOUND);
    }

    /// She heard that the class does not take place; files that say otherwise come in after that.
    async fn what_the_house_doubted_stays_from_readers(house: House) {
        import(&house, CLASS).await?;
        let mut publisher = staff(&house, "sora", &[Role::Publisher]).await?;
        verify(&mut publisher, "doubt").await?;
        let looked = CLASS.replace("checked_on = 2026-11-20", "checked_on = 2026-11-22");
        let moved = looked.replace("다문화길 1", "다문화길 9");
        let doubted = moved.replace("official", "unverified");
        for class in [CLASS, &looked, &moved, &doubted, &moved] {
            import(&house, class).await?;
            assert_eq!(house.get(PUBLIC).await?.status, StatusCode::NOT_FOUND, "{class}");
        }
        let page = publisher.get(PATH).await?;
        assert!(page.body.contains("다문화길 9"), "what the file says anew is not lost: {}", page.body);
        verify(&mut publisher, "verify").await?;
        house.app.refresh().await?;
        assert!(house.get(PUBLIC).await?.body.contains("다문화길 9"));
    }
}

#[test]
fn a_file_that_does_not_fit_is_refused_with_its_place() {
    fn check(from: &str, to: &str, expected: &str) {
        let faults = content::read_again(&files(&CLASS.replace(from, to))).unwrap_err();
        let said: Vec<String> = faults.iter().map(ToString::to_string).collect();
        assert!(said.iter().any(|said| said.contains(expected)), "{to}: {said:?}");
    }
    check("\"centre\"", "\"nobody\"", "contact does not fit");
    check("minimum-wage-hourly", "hotline-labour", "fee does not fit");
    check("{ phone = \"hotline-labour\" }", "{ phone = \"1350\" }", "phone does not fit");
    check("weekday = \"tue\"", "weekday = \"tuesday\"", "programme.toml:");
    check("closes = \"21:00\"", "closes = \"18:00\"", "sessions does not fit");
    check("[\"ko\", \"km\"]", "[\"xx\"]", "languages does not fit");

    let mut alone = content::embedded().unwrap();
    alone.insert(TOML.to_owned(), CLASS.to_owned());
    let faults = content::read_again(&alone).unwrap_err();
    assert!(faults.iter().any(|fault| fault.what.contains("lacks its words")), "{faults:?}");
}
