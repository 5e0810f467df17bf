//! The newsroom edits: a Korean text as a whole, its translations block by block, and only what changed is
//! asked for again.

use chrono::TimeDelta;
use http::StatusCode;
use maru::language::{Lang, Words};
use maru::staff::Role;
use maru::texts::editing;
use maru::texts::segments::Standing;
use maru::texts::translations::{self, Place};
use maru::texts::{self, About, Kind, MadeBy, Written};

use crate::on_both;
use crate::support::editor::{Form, guide, in_state, others, path, publish, staff, staff_for};
use crate::support::signed_in::{PASSWORD, id_of, lang};
use crate::support::{Answer, House};

/// A paragraph of the guide on unpaid wages, and what becomes of it.
const BEFORE: &str = "서류가 모두 없어도 먼저 상담하세요.";
const AFTER: &str = "서류가 하나도 없어도 먼저 상담하세요.";
const KHMER: &str = "ទោះបីគ្មានឯកសារសោះ ក៏សូមពិគ្រោះជាមុនសិន។";

/// How many blocks of a text are behind its source, by language.
async fn behind(house: &House, slug: &str) -> anyhow::Result<Vec<(Lang, usize)>> {
    let text_id = guide(house, slug).await?;
    let mut tx = house.app.db.read().await?;
    let standing = translations::standing(&mut tx, text_id).await?.expect("a text");
    let others = standing.languages.into_iter().filter(|(lang, _)| *lang != Lang::KOREAN);
    Ok(others.map(|(lang, there)| (lang, there.behind)).collect())
}

fn slugs() -> Vec<String> {
    crate::support::stock().guides.iter().map(|guide| guide.slug.clone()).collect()
}

/// Whether a reader of the page sees these words.
fn has(page: &Answer, words: &str) -> bool {
    page.text().contains(words)
}

on_both! {
    #[doc = "One Korean sentence changes: exactly that block is asked for again, in each of the seven other languages, and saving it in one leaves the others alone."]
    async fn a_changed_sentence_is_one_block_in_each_language(house: House) {
        let mut haneul = staff(&house, "haneul", &[Role::Writer]).await?;
        let id = guide(&house, "unpaid-wages").await?;
        let (korean, khmer) = (path(id, "ko"), path(id, "km"));
        let form = Form::of(&haneul.get(&korean).await?);
        assert!(form.get("body").contains(BEFORE));
        let before = Form::of(&haneul.get(&khmer).await?);
        let changed = form.clone().with("body", &form.get("body").replace(BEFORE, AFTER));
        let saved = changed.send(&mut haneul, &korean).await?;
        let seen = form.get("seen");
        assert_eq!(saved.location(), format!("{korean}?saved={seen}"), "{}", saved.body);
        assert!(has(&haneul.follow(saved).await?, "to publish it"));

        // While it is a draft nothing is behind; but somebody may prepare for it.
        let page = haneul.get(&khmer).await?;
        assert!(has(&page, "Everything is translated.") && has(&page, "not published yet"));
        let coming = page.attribute(&format!("<a href=\"{khmer}?source="), "href")?;
        assert_eq!(in_state(&haneul.get(&coming).await?, "stale").len(), 1);

        publish(&house, id, "ko", "haneul").await?;
        house.app.refresh().await?;
        let mut at = Vec::new();
        for lang in others(&house) {
            let page = haneul.get(&path(id, lang.as_str())).await?;
            at = in_state(&page, "stale");
            assert_eq!((at.len(), in_state(&page, "missing").len()), (1, 0), "{lang}");
            assert!(page.body.contains("</span>모두</del>"), "{lang}: {}", page.body);
            assert!(page.body.contains("</span>하나도</ins>"), "{lang}");
        }
        let at = at[0];
        let words = Words::new(lang("km")?);
        let stale = words.tell("stale-note").with("count", 1).to_string();
        assert!(house.get("/km/guides/unpaid-wages").await?.body.contains(&stale));

        let typed = Form::of(&haneul.get(&khmer).await?).with_words(at, KHMER);
        let saved = typed.with("next", "").send(&mut haneul, &khmer).await?;
        let page = haneul.follow(saved).await?;
        assert!(has(&page, "Everything is translated."));
        let after = Form::of(&page);
        for (there, (old, new)) in before.words().iter().zip(after.words()).enumerate() {
            assert_eq!(if there == at { KHMER } else { old }, new);
        }
        publish(&house, id, "km", "haneul").await?;
        house.app.refresh().await?;
        let read = house.get("/km/guides/unpaid-wages").await?;
        assert!(read.body.contains(KHMER) && !read.body.contains(&stale));
        let left = behind(&house, "unpaid-wages").await?;
        let open = left.iter().filter(|(_, behind)| *behind == 1).count();
        assert_eq!((open, left.len()), (6, 7), "{left:?}");

        // Who changes another block has not said anything about this one; who ticks the box has.
        let vietnamese = path(id, "vi");
        let form = Form::of(&haneul.get(&vietnamese).await?);
        form.clone().with_words(2, "Câu khác.").send(&mut haneul, &vietnamese).await?;
        let page = haneul.get(&vietnamese).await?;
        assert_eq!(in_state(&page, "stale"), [at]);
        Form::of(&page).with("right", &at.to_string()).send(&mut haneul, &vietnamese).await?;
        let page = haneul.get(&vietnamese).await?;
        assert!(in_state(&page, "stale").is_empty());
        assert_eq!(Form::of(&page).words()[at], form.words()[at]);
    }

    #[doc = "In every guide: the last paragraph changes, and exactly that block is stale in exactly the seven other languages; re-saving, moving and another topic make nothing stale."]
    async fn nothing_else_makes_anything_stale(house: House) {
        let mut haneul = staff(&house, "haneul", &[Role::Writer]).await?;
        for slug in slugs() {
            let id = guide(&house, &slug).await?;
            let korean = path(id, "ko");
            let form = Form::of(&haneul.get(&korean).await?);
            let body = form.get("body").to_owned();
            form.send(&mut haneul, &korean).await?;
            // A paragraph at the end moves to the beginning.
            let moved = format!("끝.\n\n{body}");
            let body = format!("{}\n\n끝.", body.trim_end());
            Form::of(&haneul.get(&korean).await?).with("body", &body).send(&mut haneul, &korean).await?;
            publish(&house, id, "ko", "haneul").await?;
            for lang in others(&house) {
                let path = path(id, lang.as_str());
                let page = haneul.get(&path).await?;
                let [at] = in_state(&page, "missing")[..] else { panic!("{slug} {lang}") };
                Form::of(&page).with_words(at, "End.").send(&mut haneul, &path).await?;
            }
            Form::of(&haneul.get(&korean).await?).with("body", &moved).send(&mut haneul, &korean).await?;
            publish(&house, id, "ko", "haneul").await?;
            let mut tx = house.app.db.begin().await?;
            texts::describe(&mut tx, id, Some("stay"), &About::default(), None).await?;
            tx.commit().await?;
            let still = behind(&house, &slug).await?;
            assert!(still.iter().all(|(_, behind)| *behind == 0), "{slug}: {still:?}");

            let changed = format!("{}이제 끝.", body.trim_end_matches("끝."));
            Form::of(&haneul.get(&korean).await?).with("body", &changed).send(&mut haneul, &korean).await?;
            publish(&house, id, "ko", "haneul").await?;
            let mut tx = house.app.db.read().await?;
            for lang in others(&house) {
                let place = Place { text_id: id, lang };
                let desk = editing::open(&mut tx, place, None).await?.expect("a desk");
                let open = desk.rows.iter().enumerate();
                let open = open.filter(|(_, row)| row.standing != Standing::Current);
                let open: Vec<_> = open.map(|(at, row)| (at, row.standing)).collect();
                let last = desk.rows.len() - 1;
                assert_eq!(open, [(last, Standing::Stale)], "{slug} {lang}");
            }
        }
    }

    #[doc = "A new guide is translated block by block; where nothing is written yet, its reader is told so."]
    async fn a_guide_is_translated_block_by_block(house: House) {
        let mut sokha = staff_for(&house, "sokha", Role::Translator, "km").await?;
        let now = house.clock.now();
        let mut tx = house.app.db.begin().await?;
        let id = texts::create(&mut tx, Kind::Guide, "heat", Some("workplace"), now).await?;
        let korean = Written {
            lang: Lang::KOREAN,
            title: "더위".to_owned(),
            summary: String::new(),
            body: "물을 마시세요.\n\n- 그늘\n- {fact:hotline-labour}\n".to_owned(),
            made_by: MadeBy::Person,
            made_from: Vec::new(),
        };
        texts::save(&mut tx, id, &korean, None, now).await?;
        tx.commit().await?;
        let khmer = path(id, "km");
        let page = sokha.get(&khmer).await?;
        assert_eq!(in_state(&page, "missing"), [0, 2, 3, 4], "{}", page.body);
        assert!(page.body.contains("<code dir=\"ltr\">{fact:hotline-labour}</code>"));
        assert!(page.body.contains("<span lang=\"km\" dir=\"ltr\">1350</span>"));
        let typed = Form::of(&page).with_words(0, "កម្តៅ").with_words(3, "ម្លប់");
        let not_yet = Words::new(lang("km")?).say("not-translated-yet");
        let shown = typed.send(&mut sokha, &format!("{khmer}/preview")).await?;
        assert_eq!(shown.status, StatusCode::OK);
        assert!(shown.body.contains("<article lang=\"km\"") && shown.body.contains("<h1>កម្តៅ</h1>"));
        assert!(shown.body.contains("ម្លប់") && shown.body.contains(&not_yet), "{}", shown.body);
        assert_eq!(in_state(&sokha.get(&khmer).await?, "missing").len(), 4, "a preview saved");

        // The next open one after the first block is the paragraph.
        let saved = typed.with("next", "0").send(&mut sokha, &khmer).await?;
        assert_eq!(saved.location(), format!("{khmer}?saved=none#words-2"));
        let open = sokha.get(&format!("{khmer}?open")).await?;
        assert_eq!((in_state(&open, "missing"), in_state(&open, "current").len()), (vec![2, 4], 0));
        let rest = Form::of(&open).with_words(2, "ផឹកទឹក។").with_words(4, "{fact:hotline-labour}");
        let saved = rest.send(&mut sokha, &khmer).await?;
        assert_eq!(saved.location(), format!("{khmer}?saved={}&open", rest.get("seen")));
        let page = sokha.get(&khmer).await?;
        assert!(has(&page, "Everything is translated."));
        let words = Form::of(&page);
        assert_eq!(words.words(), ["កម្តៅ", "", "ផឹកទឹក។", "ម្លប់", "{fact:hotline-labour}"]);
    }

    #[doc = "What is wrong is said at its block, and every word that was typed is still there."]
    async fn what_is_refused_comes_back(house: House) {
        let mut haneul = staff(&house, "haneul", &[Role::Writer]).await?;
        let id = guide(&house, "unpaid-wages").await?;
        let khmer = path(id, "km");
        let form = Form::of(&haneul.get(&khmer).await?).with_words(3, "<មួយ> & \"ពីរ\"");
        for (words, said) in [
            ("ប្រាក់ {fact:wage-of-mars}".to_owned(), "called wage-of-mars"),
            ("ក".repeat(5_001), "There is room for 5,000 characters."),
        ] {
            let refused = form.clone().with_words(2, &words).with("made-by", "person");
            let refused = refused.send(&mut haneul, &khmer).await?;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(has(&refused, said), "{}", refused.text());
            assert!(refused.body.contains("id=\"words-2-error\""));
            let kept = Form::of(&refused);
            assert_eq!((kept.words()[2], kept.words()[3]), (words.as_str(), "<មួយ> & \"ពីរ\""));
            assert_eq!((kept.get("made-by"), kept.get("seen")), ("person", form.get("seen")));
        }
        let korean = path(id, "ko");
        let form = Form::of(&haneul.get(&korean).await?);
        let refused = form.clone().with("title", "").with("body", "x").send(&mut haneul, &korean).await?;
        assert!(has(&refused, "Please write a title.") && Form::of(&refused).get("body") == "x");
        // The longest text fits into a form; one letter more comes back; far more is not read at all.
        let longest = "가".repeat(59_999);
        let saved = form.clone().with("body", &longest).send(&mut haneul, &korean).await?;
        assert_eq!(saved.location(), format!("{korean}?saved={}", form.get("seen")));
        let longer = format!("{longest}나다");
        let refused = Form::of(&haneul.get(&korean).await?).with("body", &longer);
        let refused = refused.send(&mut haneul, &korean).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(Form::of(&refused).get("body").trim_end(), longer);
        let far = form.with("body", &longest.repeat(3)).send(&mut haneul, &korean).await?;
        assert_eq!(far.status, StatusCode::PAYLOAD_TOO_LARGE);
    }

    #[doc = "A translator opens her own language and no other; a publisher looks and does not write; bulletins keep their pages."]
    async fn everybody_has_their_own_language(house: House) {
        let id = guide(&house, "unpaid-wages").await?;
        let (khmer, vietnamese, korean) = (path(id, "km"), path(id, "vi"), path(id, "ko"));
        let mut sokha = staff_for(&house, "sokha", Role::Translator, "km").await?;
        let form = Form::of(&sokha.get(&khmer).await?);
        assert_eq!(form.send(&mut sokha, &khmer).await?.status, StatusCode::SEE_OTHER);
        for path in [&vietnamese, &korean] {
            assert_eq!(sokha.get(path).await?.status, StatusCode::FORBIDDEN, "{path}");
            for more in ["", "/preview", "/comments"] {
                let answer = form.send(&mut sokha, &format!("{path}{more}")).await?;
                assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}{more}");
            }
        }
        let mut garam = staff(&house, "garam", &[Role::Publisher]).await?;
        let page = garam.get(&khmer).await?;
        assert!(page.body.contains(" readonly>") && !page.body.contains("class=\"actions savebar\""));
        assert_eq!(form.send(&mut garam, &khmer).await?.status, StatusCode::FORBIDDEN);
        let mut mira = staff_for(&house, "mira", Role::Reviewer, "vi").await?;
        assert_eq!(mira.get(&vietnamese).await?.status, StatusCode::OK);
        assert_eq!(mira.get(&khmer).await?.status, StatusCode::FORBIDDEN);
        let mut haneul = staff(&house, "haneul", &[Role::Writer]).await?;
        for path in [path(id, "uz"), path(id, "xx"), path(staff_id(&house).await?, "km")] {
            assert_eq!(haneul.get(&path).await?.status, StatusCode::NOT_FOUND, "{path}");
        }
    }

    #[doc = "Her session ended while she typed: after the sign-in her words are there, also the blocks that are still empty."]
    async fn typed_words_outlive_the_session(house: House) {
        let mut haneul = staff(&house, "haneul", &[Role::Writer]).await?;
        let id = guide(&house, "unpaid-wages").await?;
        for (tag, field) in [("km", "words"), ("ko", "body")] {
            let path = path(id, tag);
            let form = Form::of(&haneul.get(&path).await?);
            let typed = match field {
                "words" => form.with_words(2, "").with_words(3, "ថ្មី"),
                _ => form.with("body", "새 글\n\n둘째 문단"),
            };
            house.pass(TimeDelta::hours(13));
            let asks = typed.send(&mut haneul, &path).await?;
            assert_eq!(asks.status, StatusCode::FORBIDDEN);
            let mut sign_in = vec![("email".to_owned(), "haneul@maru.test".to_owned())];
            sign_in.push(("password".to_owned(), PASSWORD.to_owned()));
            sign_in.extend(Form::of(&carried(&asks)).fields().into_iter().map(owned));
            let fields: Vec<_> = sign_in.iter().map(|(name, value)| (&**name, &**value)).collect();
            let page = haneul.post("/desk/sign-in", &fields).await?;
            assert_eq!(page.status, StatusCode::OK);
            let again = Form::of(&page);
            assert_eq!((again.words(), again.get("body")), (typed.words(), typed.get("body")));
            assert_eq!(again.get("seen"), typed.get("seen"));
            assert!(page.body.contains(" data-unsaved"));
            let saved = again.send(&mut haneul, &path).await?;
            let seen = typed.get("seen");
            assert_eq!(saved.location(), format!("{path}?saved={seen}"), "{}", saved.body);
        }
    }

    #[doc = "A translator asks under a block; the writer sees it beside the Korean; it is settled."]
    async fn a_doubt_is_said_and_settled(house: House) {
        let id = guide(&house, "unpaid-wages").await?;
        let khmer = path(id, "km");
        let mut sokha = staff_for(&house, "sokha", Role::Translator, "km").await?;
        let page = sokha.get(&khmer).await?;
        let segment = page.attribute("<input type=\"hidden\" name=\"segment\"", "value")?;
        let say = format!("{khmer}/comments");
        let long = "x".repeat(1_001);
        let fields = [("segment", segment.as_str()), ("at", "0"), ("body", &long)];
        let refused = sokha.post(&say, &fields).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(has(&refused, "at most 1,000 characters") && refused.body.contains(&long));
        let fields = [("segment", segment.as_str()), ("at", "0"), ("body", "<Whose> wages?")];
        let said = sokha.post(&say, &fields).await?;
        assert_eq!(said.location(), format!("{khmer}#row-0"));
        let page = sokha.get(&khmer).await?;
        assert!(has(&page, "1 comment") && page.body.contains("&#60;Whose&#62; wages?"));
        let mut haneul = staff(&house, "haneul", &[Role::Writer]).await?;
        let korean = path(id, "ko");
        assert!(haneul.get(&korean).await?.body.contains("&#60;Whose&#62; wages?"));
        let comment = page.attribute("name=\"settle\"", "value")?;
        haneul.post(&say, &[("settle", &comment), ("at", "0")]).await?;
        assert!(!haneul.get(&korean).await?.body.contains("&#60;Whose&#62; wages?"));
        assert!(has(&sokha.get(&khmer).await?, "· done"));
    }

    #[doc = "The Korean that was asked about changes: the question waits above the blocks until it is settled."]
    async fn a_doubt_outlives_its_block(house: House) {
        let id = guide(&house, "unpaid-wages").await?;
        let (khmer, korean) = (path(id, "km"), path(id, "ko"));
        let mut sokha = staff_for(&house, "sokha", Role::Translator, "km").await?;
        let page = sokha.get(&khmer).await?;
        let segment = page.attribute("<input type=\"hidden\" name=\"segment\"", "value")?;
        let say = format!("{khmer}/comments");
        let fields = [("segment", segment.as_str()), ("at", "0"), ("body", "Whose wages?")];
        sokha.post(&say, &fields).await?;
        let mut haneul = staff(&house, "haneul", &[Role::Writer]).await?;
        let form = Form::of(&haneul.get(&korean).await?);
        let title = form.get("title").to_owned();
        form.with("title", "새 제목").send(&mut haneul, &korean).await?;
        publish(&house, id, "ko", "haneul").await?;

        let page = sokha.get(&khmer).await?;
        let asked = format!("<p>Whose wages?</p><p lang=\"ko\" dir=\"ltr\"><del>{title}</del>");
        assert!(page.body.contains(&asked), "{}", page.body);
        let comment = page.attribute("name=\"settle\"", "value")?;
        let settled = sokha.post(&say, &[("settle", &comment)]).await?;
        assert_eq!(settled.location(), khmer);
        assert!(!has(&sokha.get(&khmer).await?, "Whose wages?"));
    }
}

async fn staff_id(house: &House) -> anyhow::Result<uuid::Uuid> {
    id_of(house, "sokha@maru.test").await
}

fn owned((name, value): (&str, &str)) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

/// The page that asks for the password, with what it carries as a form of the editor.
fn carried(asks: &Answer) -> Answer {
    let body = asks.body.replacen("name=\"carried-to\"", "data-editor= name=\"carried-to\"", 1);
    let at = body.find("data-editor=").expect("a form that carries");
    let body = format!("data-editor=><input type=\"hidden\"{}", &body[at + "data-editor=".len()..]);
    Answer { body, ..asks.clone() }
}
