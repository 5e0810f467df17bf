//! What stands around a guide: how fresh it is, who helps, what to read next; and what readers say of it.

use chrono::TimeDelta;
use http::StatusCode;
use maru::db::Tx;
use maru::language::Words;
use maru::staff::Role;

use crate::on_both;
use crate::support::signed_in::{come_in, counsellor, head, welcome};
use crate::support::{Answer, House, Visitor};

/// Somebody of the city's communications; her pages are in English.
async fn writer(house: &House) -> anyhow::Result<Visitor<'_>> {
    let link = welcome(house, "haneul@maru.test", "en", &[Role::Writer]).await?;
    come_in(house, &link).await
}

fn words(house: &House, tag: &str) -> Words {
    Words::new(house.app.city.lang(tag).expect("a language"))
}

/// A reader presses a button below a text.
async fn press<'h>(
    house: &'h House,
    path: &str,
    useful: &str,
) -> anyhow::Result<(Visitor<'h>, Answer)> {
    let mut reader = house.visitor();
    let page = reader.get(path).await?;
    let action = page.attribute("<form class=\"actions\" method=\"post\"", "action")?;
    let kind = page.attribute("<input type=\"hidden\" name=\"kind\"", "value")?;
    let slug = page.attribute("<input type=\"hidden\" name=\"slug\"", "value")?;
    let form = [("kind", kind.as_str()), ("slug", &slug), ("useful", useful)];
    let answered = reader.post(&action, &form).await?;
    let address = answered.location().to_owned();
    let thanks = reader.follow(answered).await?;
    // Loaded again, it is no second answer.
    assert_eq!(reader.get(&address).await?.body, thanks.body);
    Ok((reader, thanks))
}

/// She writes what is missing on the page that thanked her.
async fn write(
    reader: &mut Visitor<'_>,
    thanks: &Answer,
    tag: &str,
    text: &str,
) -> anyhow::Result<Answer> {
    let value =
        |name: &str| thanks.attribute(&format!("<input type=\"hidden\" name=\"{name}\""), "value");
    let (answer, kind, slug) = (value("answer")?, value("kind")?, value("slug")?);
    let form = [("answer", answer.as_str()), ("kind", &kind), ("slug", &slug), ("text", text)];
    reader.post(&format!("/{tag}/feedback/words"), &form).await
}

/// What the database holds of the words of readers.
async fn sealed(house: &House) -> anyhow::Result<Vec<Vec<u8>>> {
    const ALL: &str = "select body_sealed from feedback where body_sealed is not null";
    Ok(match house.app.db.read().await? {
        Tx::Sqlite(mut tx) => sqlx::query_scalar(ALL).fetch_all(&mut *tx).await?,
        Tx::Postgres(mut tx) => sqlx::query_scalar(ALL).fetch_all(&mut *tx).await?,
    })
}

fn holds(bytes: &[u8], words: &str) -> bool {
    bytes.windows(words.len()).any(|window| window == words.as_bytes())
}

on_both! {
    #[doc = "A guide with the numbers of a year says so once it should have been checked, and whom to call."]
    async fn an_old_guide_says_that_it_is_old(house: House) {
        let path = "/en/guides/minimum-wage";
        let mut haneul = writer(&house).await?;
        let fresh = house.get(path).await?.text();
        assert!(fresh.contains("Next check due") && fresh.contains("datetime=\"2027-01-31\""));
        assert!(!fresh.contains("have not done so yet"), "{fresh}");
        assert!(haneul.get("/newsroom/").await?.text().contains("overdue for a check: 0"));

        // 2027-01-31 in Ansan: its last day is still in time.
        house.pass(TimeDelta::days(69));
        assert!(!house.get(path).await?.text().contains("have not done so yet"));
        house.pass(TimeDelta::days(1));
        let old = house.get(path).await?.text();
        let at = old.find("have not done so yet").expect("a notice");
        assert!(at < old.find("<article").expect("the text"), "it stands below the text");
        let before_the_text = &old[at..old.find("<article").unwrap_or(at)];
        assert!(before_the_text.contains("href=\"tel:1577-1366\""), "{before_the_text}");
        let other = house.get("/en/guides/unpaid-wages").await?.text();
        assert!(!other.contains("have not done so yet"));

        let link = welcome(&house, "garam@maru.test", "en", &[Role::Publisher]).await?;
        let mut garam = come_in(&house, &link).await?;
        assert!(garam.get("/newsroom/").await?.text().contains("overdue for a check: 2"));
        let reviews = garam.get("/newsroom/reviews").await?.text();
        let first = reviews.split("<tbody>").nth(1).and_then(|rows| rows.split("</tr>").next());
        assert!(first.is_some_and(|row| row.contains("Overdue")), "{reviews}");
        assert_eq!(reviews.matches(">Overdue<").count(), 2);
    }

    #[doc = "Guides to read next are in the reader's language, or in the one that she is given."]
    async fn related_guides_are_in_my_language(house: House) {
        for (tag, shown, html) in [("km", "km", "km"), ("uz", "ru", "ru"), ("zh", "zh", "zh-Hans")] {
            let page = house.get(&format!("/{tag}/guides/unpaid-wages")).await?;
            let guides = house.get(&format!("/api/v1/guides?lang={shown}")).await?.json()?;
            let listed = guides.as_array().expect("guides");
            for slug in ["minimum-wage", "severance-pay", "occupational-accident"] {
                let guide = listed.iter().find(|guide| guide["slug"] == slug).expect(slug);
                let title = guide["title"].as_str().unwrap_or_default();
                let link = format!("<a href=\"/{tag}/guides/{slug}\" lang=\"{html}\">{title}</a>");
                assert!(page.body.contains(&link), "{tag}: {link}");
            }
        }
        let api = house.get("/api/v1/guides/unpaid-wages?lang=km").await?.json()?;
        assert_eq!(api["review_by"], "2027-11-30");
        assert_eq!(api["related"][0], "minimum-wage");
        assert_eq!(api["checked_on"], "2026-11-21");
        assert!(api["sources"][0]["name"].as_str().is_some_and(|name| name.starts_with("근로기준법")));
    }

    #[doc = "Who can help is named with her own language first, and the form knows what it is about."]
    async fn help_is_near_and_knows_the_topic(house: House) {
        let page = house.get("/km/guides/unpaid-wages").await?;
        let helpers = page.body.split("id=\"helpers\"").nth(1).expect("who can help");
        let helpers = helpers.split("</section>\n</div>").next().unwrap_or_default();
        let danuri = helpers.find("id=\"danuri-1577-1366\"").expect("Danuri speaks Khmer");
        let labour = helpers.find("id=\"labour-1350\"").expect("the labour office");
        assert!(danuri < labour, "who speaks Khmer stands below who does not");
        assert!(helpers.contains("href=\"/km/help?topic=wages\""), "{helpers}");
        let form = house.get("/km/help?topic=wages").await?;
        assert!(form.body.contains("name=\"topic\" value=\"wages\" checked"), "{}", form.body);

        // Nobody was named who could help in Thai on severance: a line on it that speaks Thai is not lost.
        let page = house.get("/km/guides/emergency-numbers").await?;
        let emergency = page.body.find("id=\"emergency-112\"").expect("the police");
        assert!(emergency < page.body.find("id=\"danuri-1577-1366\"").expect("Danuri"));
    }

    #[doc = "What to prepare is a list to tick, a sequence has steps, and no translation became stale by it."]
    async fn what_to_prepare_can_be_ticked(house: House) {
        for tag in ["ko", "km", "ru", "uz"] {
            let page = house.get(&format!("/{tag}/guides/unpaid-wages")).await?;
            assert_eq!(page.body.matches("<label><input type=\"checkbox\"><span>").count(), 4, "{tag}");
            assert!(page.body.contains("<ul class=\"checklist\">") && page.body.contains("<ol class=\"steps\">"));
            assert!(!page.body.contains("[ ]"), "{tag} shows the mark");
            assert!(!page.body.contains("<mark>"), "{tag} became stale");
        }
    }

    #[doc = "A reader says what is missing. It is sealed, reaches the newsroom, and is done once somebody says so."]
    async fn what_a_reader_says_reaches_the_newsroom(house: House) {
        let missing = "The address of the office is missing";
        let (mut reader, thanks) = press(&house, "/en/guides/unpaid-wages", "no").await?;
        assert_eq!(thanks.status, StatusCode::OK);
        assert!(thanks.text().contains("Please do not write your name"));
        assert!(thanks.body.contains("href=\"/en/help?topic=wages\""));
        assert!(thanks.headers.get("set-cookie").is_none());
        let long = "a".repeat(1_001);
        let refused = write(&mut reader, &thanks, "en", &long).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains(&long), "what was typed is lost");
        assert!(refused.text().contains("up to 1,000 characters"), "{}", refused.text());
        let taken = write(&mut reader, &refused, "en", missing).await?;
        assert!(taken.text().contains("We have what you wrote."), "{}", taken.text());
        let again = write(&mut reader, &thanks, "en", "Something else").await?;
        assert_eq!(again.status, StatusCode::OK, "a second click is no fault");
        press(&house, "/uz/guides/unpaid-wages", "yes").await?;
        press(&house, "/km/newsletter/ansan-quarterly/2026-4/minimum-wage-2027", "yes").await?;

        let kept = sealed(&house).await?;
        assert_eq!(kept.len(), 1);
        assert!(!holds(&kept[0], missing) && !holds(&kept[0], "address"), "it is readable");

        let mut haneul = writer(&house).await?;
        assert!(haneul.get("/newsroom/").await?.text().contains("Reader comments to look at: 1"));
        let page = haneul.get("/newsroom/feedback").await?;
        assert!(page.body.contains(missing) && !page.body.contains("Something else"));
        assert!(page.body.contains("<bdi lang=\"ru\">Русский</bdi>"), "counted for the text that she read");
        assert!(page.body.contains("/ko/newsletter/ansan-quarterly/2026-4/minimum-wage-2027"));
        let done = page.attribute("<form method=\"post\" action=\"/newsroom/feedback/", "action")?;
        haneul.post(&done, &[]).await?;
        let open = haneul.get("/newsroom/feedback").await?;
        assert!(!open.body.contains(missing), "{}", open.body);
        let all = haneul.get("/newsroom/feedback?show=all").await?;
        assert!(all.body.contains(missing) && all.text().contains("Done by haneul"), "{}", all.text());

        house.pass(TimeDelta::days(364));
        maru::feedback::jobs::round(&house.app.db, &house.clock).await?;
        assert_eq!(sealed(&house).await?.len(), 1, "it went too early");
        house.pass(TimeDelta::days(2));
        maru::feedback::jobs::round(&house.app.db, &house.clock).await?;
        assert!(sealed(&house).await?.is_empty());
    }

    #[doc = "Nobody but the newsroom reads what readers wrote, and a made-up answer or text is not there."]
    async fn only_the_newsroom_reads_it(house: House) {
        let mut head = head(&house).await?;
        let mut minh = counsellor(&house, &mut head, "minh").await?;
        for path in ["/newsroom/feedback", "/newsroom/wanted", "/newsroom/reviews"] {
            assert_eq!(minh.get(path).await?.status, StatusCode::FORBIDDEN, "{path}");
            assert_eq!(house.get(path).await?.location(), "/desk/sign-in", "{path}");
        }
        let post = async |path: &str, form: &[(&str, &str)]| -> anyhow::Result<StatusCode> {
            Ok(house.visitor().post(path, form).await?.status)
        };
        let text = [("kind", "guide"), ("slug", "unpaid-wages")];
        let made_up = [text[0], text[1], ("text", "x"), ("answer", "019ab000-0000-7000-8000-000000000000")];
        assert_eq!(post("/en/feedback/words", &made_up).await?, StatusCode::NOT_FOUND);
        let nothing = [("kind", "guide"), ("slug", "nothing"), ("useful", "yes")];
        assert_eq!(post("/en/feedback", &nothing).await?, StatusCode::NOT_FOUND);
        let private = [("kind", "bulletin"), ("slug", "x"), ("useful", "yes")];
        assert_eq!(post("/en/feedback", &private).await?, StatusCode::NOT_FOUND);
        let strange = [text[0], text[1], ("useful", "perhaps")];
        assert_eq!(post("/en/feedback", &strange).await?, StatusCode::BAD_REQUEST);
    }

    #[doc = "A reader of Uzbek gets the Russian text, says that she would like hers, and the newsroom sees it."]
    async fn a_wish_from_an_uzbek_reader_is_counted(house: House) {
        let page = house.get("/uz/guides/unpaid-wages").await?;
        assert!(page.text().contains("Oʻzbekcha"), "{}", page.text());
        let action = page.attribute("<form method=\"post\" action=\"/uz/guides", "action")?;
        assert_eq!(action, "/uz/guides/unpaid-wages");
        for _ in 0..2 {
            let thanks = house.visitor().post(&action, &[]).await?;
            assert_eq!(thanks.status, StatusCode::OK);
            assert!(thanks.body.contains(&words(&house, "uz").say("missing-counted")));
        }
        // Whoever has the text in her language has nothing to wish for.
        let khmer = house.visitor().post("/km/guides/unpaid-wages", &[]).await?;
        assert_eq!(khmer.location(), "/km/guides/unpaid-wages");
        let wish = "<form method=\"post\" action=\"/km/guides/unpaid-wages\"";
        assert!(!house.get("/km/guides/unpaid-wages").await?.body.contains(wish));

        let mut haneul = writer(&house).await?;
        let wanted = haneul.get("/newsroom/wanted").await?;
        assert!(wanted.body.contains("<td class=\"num\" data-label=\"Oʻzbekcha\">2</td>"), "{}", wanted.body);
        assert!(wanted.body.contains("href=\"/ko/guides/unpaid-wages\""));
        house.pass(TimeDelta::days(91));
        let link = welcome(&house, "garam@maru.test", "en", &[Role::Publisher]).await?;
        let mut garam = come_in(&house, &link).await?;
        assert!(garam.get("/newsroom/wanted").await?.text().contains("Nobody has asked for one yet."));
    }
}
