//! A resident reads: in her language, on a cheap phone, without an account.

use std::collections::BTreeSet;

use chrono::TimeDelta;
use http::StatusCode;

use crate::on_both;

const PUBLISHED: [&str; 8] = ["ko", "en", "zh", "ru", "vi", "id", "ne", "km"];

on_both! {
    /// A phone bought in Korea asks for Korean. The first visit shows all sixteen languages in their own
    /// names all the same, and the choice is remembered.
    async fn the_first_visit_offers_every_language(house: House) {
        let mut visitor = house.visitor().with("accept-language", "ko-KR,ko;q=0.9");
        let first = visitor.get("/").await?;
        assert_eq!(first.status, StatusCode::OK);
        for language in house.app.city.languages() {
            assert!(first.body.contains(&format!("<span>{}</span>", language.autonym)));
        }
        assert!(first.body.contains("<html lang=\"ko\""));

        let chosen = visitor.get("/km/?choose").await?;
        assert_eq!((chosen.status, chosen.location()), (StatusCode::SEE_OTHER, "/km/"));
        let again = visitor.get("/").await?;
        assert_eq!(again.location(), "/km/");
        let home = visitor.get("/km/").await?;
        assert!(home.body.contains("<html lang=\"km\" dir=\"ltr\">"));
    }

    async fn the_browser_is_believed_where_it_can_be(house: House) {
        for (asked, lang) in [("tl-PH", "fil"), ("in", "id"), ("en;q=0.3,vi;q=0.9", "vi"), ("fr", "ko")] {
            let first = house.visitor().with("accept-language", asked).get("/").await?;
            assert!(first.body.contains(&format!("<html lang=\"{lang}\"")), "for {asked}");
        }
    }

    /// Every page of the site, in each of the sixteen languages, is whole.
    async fn every_page_opens_in_every_language(house: House) {
        let mut paths = vec![
            "/".to_owned(), "/guides".to_owned(), "/newsletter".to_owned(), "/contacts".to_owned(),
            "/contacts/labour-1350".to_owned(), "/contacts/centre".to_owned(), "/privacy".to_owned(),
            "/search".to_owned(), "/programmes".to_owned(), "/newsletter/ansan-quarterly/2026-4".to_owned(),
            "/newsletter/ansan-quarterly/2026-4/minimum-wage-2027".to_owned(),
        ];
        paths.extend(house.app.city.topics.iter().map(|topic| format!("/topics/{}", topic.id)));
        for guide in crate::support::stock().guides {
            paths.push(format!("/guides/{}", guide.slug));
        }
        for language in house.app.city.languages() {
            for path in &paths {
                let page = house.get(&format!("/{}{path}", language.tag)).await?;
                assert_eq!(page.status, StatusCode::OK, "/{}{path}", language.tag);
                let html = format!("<html lang=\"{}\" dir=\"{}\">", language.html, language.dir);
                assert!(page.body.contains(&html), "/{}{path}", language.tag);
                assert!(!page.body.contains("Unknown localization"), "/{}{path}", language.tag);
                assert!(!page.body.contains("{fact:"), "/{}{path} shows a placeholder", language.tag);
                assert!(!page.body.contains("style=\""), "/{}{path} has an inline style", language.tag);
                assert!(!page.body.contains("<script>"), "/{}{path} has an inline script", language.tag);
            }
        }
    }

    async fn a_guide_shows_its_korean_and_who_translated_it(house: House) {
        let page = house.get("/km/guides/unpaid-wages").await?;
        let text = page.text();
        assert!(text.contains("<b lang=\"ko\" dir=\"ltr\">월급을 받지 못했을 때</b>"));
        assert!(text.contains("<a href=\"tel:1350\""));
        assert!(text.contains("<dt lang=\"ko\" dir=\"ltr\">임금체불</dt>"));
        assert!(text.contains("href=\"/km/help?topic=wages\""));
        let machine = maru::language::Words::new(house.app.city.lang("km").expect("km"));
        assert!(page.body.contains(&machine.say("made-by-machine")));
        let korean = house.get("/ko/guides/unpaid-wages").await?;
        assert!(!korean.body.contains("class=\"korean\""));
    }

    /// Uzbek is an interface language without texts: an Uzbek frame around the Russian text, said so.
    async fn a_language_without_texts_gets_the_one_its_speakers_read(house: House) {
        let page = house.get("/uz/guides/unpaid-wages").await?;
        assert!(page.body.contains("<html lang=\"uz\""));
        assert!(page.body.contains("<article lang=\"ru\""));
        assert!(page.body.contains("rel=\"canonical\" href=\"http://maru.test/ru/guides/unpaid-wages\""));
        assert!(page.body.contains("name=\"robots\" content=\"noindex\""));
        assert!(!page.body.contains("hreflang=\"uz\" href=\"http"));
        let urdu = house.get("/ur/guides/unpaid-wages").await?;
        assert!(urdu.body.contains("<html lang=\"ur\" dir=\"rtl\">"));
        assert!(urdu.body.contains("<article lang=\"en\" dir=\"ltr\""));
        let api = house.get("/api/v1/guides/unpaid-wages?lang=uz").await?.json()?;
        assert_eq!((api["lang"].as_str(), api["asked"].as_str()), (Some("ru"), Some("uz")));
    }

    /// A text that is not translated says so, says where it exists, and counts who would like it.
    async fn a_missing_translation_is_said_and_can_be_asked_for(house: House) {
        let mut tx = house.app.db.begin().await?;
        let id = maru::texts::create(&mut tx, maru::texts::Kind::Guide, "only-korean", Some("stay"), crate::support::monday()).await?;
        let written = maru::texts::Written {
            lang: maru::language::Lang::KOREAN, title: "한국어만".to_owned(), summary: "요약".to_owned(),
            body: "본문".to_owned(), made_by: maru::texts::MadeBy::Person, made_from: Vec::new(),
        };
        let revision = maru::texts::save(&mut tx, id, &written, None, crate::support::monday()).await?;
        maru::texts::publish(&mut tx, id, written.lang, revision, None, crate::support::monday()).await?;
        tx.commit().await?;
        house.app.refresh().await?;
        let page = house.get("/km/guides/only-korean").await?;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.contains("href=\"/ko/guides/only-korean\" lang=\"ko\""));
        assert!(!page.body.contains("본문"), "Korean was shown under another language's address");
        let asked = house.visitor().post("/km/guides/only-korean", &[]).await?;
        let words = maru::language::Words::new(house.app.city.lang("km").expect("km"));
        assert!(asked.body.contains(&words.say("missing-counted")));
    }

    async fn pages_are_found_in_every_language_they_exist_in(house: House) {
        let page = house.get("/km/guides/unpaid-wages").await?;
        for tag in PUBLISHED {
            let html = if tag == "zh" { "zh-Hans" } else { tag };
            let link = format!("hreflang=\"{html}\" href=\"http://maru.test/{tag}/guides/unpaid-wages\"");
            assert!(page.body.contains(&link), "{tag}");
        }
        let map = house.get("/sitemap.xml").await?;
        assert!(map.body.contains("<loc>http://maru.test/km/guides/unpaid-wages</loc>"));
        assert!(!map.body.contains("http://maru.test/uz/guides/unpaid-wages"));
        let robots = house.get("/robots.txt").await?;
        assert!(robots.body.contains("Sitemap: http://maru.test/sitemap.xml"));
    }

    /// Words in the middle of a Khmer or a Chinese sentence are found, the Korean word of a letter is
    /// answered in the reader's language, and marks in a query mean nothing.
    async fn words_are_found(house: House) {
        fn check(page: &str, slug: &str) {
            assert!(page.contains(slug), "{slug} was not found");
        }
        let search = async |lang: &str, query: &str| -> anyhow::Result<String> {
            let query: String = url::form_urlencoded::byte_serialize(query.as_bytes()).collect();
            Ok(house.get(&format!("/{lang}/search?q={query}")).await?.body)
        };
        check(&search("km", "ប្រាក់ឈ្នួល").await?, "/km/guides/unpaid-wages");
        check(&search("zh", "工资").await?, "/zh/guides/unpaid-wages");
        check(&search("ne", "ज्याला").await?, "/ne/guides/");
        check(&search("ko", "임금을").await?, "/ko/guides/");
        check(&search("ru", "зарплату").await?, "/ru/guides/unpaid-wages");
        check(&search("vi", "tien luong").await?, "/vi/guides/");
        check(&search("km", "퇴직금").await?, "/km/guides/severance-pay");
        check(&search("uz", "зарплата").await?, "/uz/guides/unpaid-wages");
        check(&search("en", "112").await?, "/en/contacts/emergency-112");
        for strange in ["\"", "AND OR NOT", "title:x^2 ~ * ?", "((((", "<script>alert(1)</script>"] {
            let page = search("en", strange).await?;
            assert!(!page.contains("<script>alert"));
        }
        let api = house.get("/api/v1/search?lang=km&q=%ED%87%B4%EC%A7%81%EA%B8%88&limit=3").await?.json()?;
        assert_eq!(api["hits"][0]["slug"], "severance-pay");
        assert!(api["elsewhere"].as_array().is_some_and(|all| !all.is_empty()));
    }

    /// An article keeps the numbers of its day; a guide shows those of today.
    async fn a_guide_is_as_of_today(house: House) {
        let page = house.get("/ko/guides/minimum-wage").await?;
        assert!(page.text().contains("10,320원"));
        house.pass(TimeDelta::days(40));
        let page = house.get("/ko/guides/minimum-wage").await?;
        assert!(page.text().contains("10,700원"), "the page of last year is still served");
        let facts = house.get("/api/v1/facts?on=2026-12-31").await?.json()?;
        let wage = facts.as_array().and_then(|all| all.iter().find(|f| f["id"] == "minimum-wage-hourly"));
        assert_eq!(wage.map(|fact| fact["value"].clone()), Some("10320".into()));
    }

    /// A published page comes from memory: packed, with a tag, and the same bytes for everybody.
    async fn a_page_is_served_from_memory(house: House) {
        let path = "/km/guides/unpaid-wages";
        // The first reader already takes packed pages, as every phone does.
        let first = house.visitor().with("accept-encoding", "gzip, br").get(path).await?;
        assert_eq!(first.header("content-encoding"), "br");
        let plain = house.get(path).await?;
        assert!(plain.body.starts_with("<!doctype html>"), "packed twice");
        let packed = house.visitor().with("accept-encoding", "gzip, br").get(path).await?;
        assert_eq!(packed.header("content-encoding"), "br");
        assert!(packed.bytes.len() * 3 < plain.bytes.len());
        let gzip = house.visitor().with("accept-encoding", "gzip").get(path).await?;
        assert_eq!(gzip.header("content-encoding"), "gzip");
        let known = house.visitor().with("if-none-match", plain.header("etag")).get(path).await?;
        assert_eq!((known.status, known.bytes.len()), (StatusCode::NOT_MODIFIED, 0));
        let mut visitor = house.visitor();
        visitor.get("/km/?choose").await?;
        assert_eq!(visitor.get(path).await?.bytes, plain.bytes);
        assert!(plain.headers.get("set-cookie").is_none());
        for header in ["content-security-policy", "referrer-policy", "x-content-type-options", "vary"] {
            assert!(!plain.header(header).is_empty(), "{header} is missing");
        }
    }

    /// A probe asks for the head alone, before anybody read the page: the next reader gets all of it. And
    /// a messenger's query makes no other page.
    async fn a_probe_leaves_the_page_whole(house: House) {
        let path = "/km/guides/severance-pay";
        let head = house.visitor().send(http::Method::HEAD, path, None, Vec::new()).await?;
        assert_eq!((head.status, head.bytes.len()), (StatusCode::OK, 0));
        let page = house.get(path).await?;
        assert!(page.body.ends_with("</html>\n") || page.body.trim_end().ends_with("</html>"));
        let shared = house.visitor().with("accept-encoding", "br").get(&format!("{path}?fbclid=x")).await?;
        assert_eq!((shared.header("content-encoding"), shared.header("etag")), ("br", page.header("etag")));
    }

    async fn what_is_not_there_is_said_in_the_readers_language(house: House) {
        for (path, key) in [("/km/guides/nothing", "km"), ("/ur/nowhere", "ur")] {
            let page = house.get(path).await?;
            assert_eq!(page.status, StatusCode::NOT_FOUND);
            let words = maru::language::Words::new(house.app.city.lang(key).expect("a language"));
            assert!(page.body.contains(&words.say("fault-not-found-what")), "{path}");
            assert_eq!(page.header("cache-control"), "no-store");
        }
        let strange = house.visitor().with("accept-language", "si").get("/xx/guides").await?;
        assert!(strange.body.contains("<html lang=\"si\""));
        let api = house.get("/api/v1/guides/nothing").await?;
        assert_eq!(api.header("content-type"), "application/problem+json");
        assert_eq!(house.get("/api/v1/guides?lang=xx").await?.status, StatusCode::BAD_REQUEST);
    }

    async fn the_api_describes_itself(house: House) {
        let description = house.get("/api/v1/openapi.json").await?.json()?;
        let described: BTreeSet<String> = description["paths"]
            .as_object()
            .map(|paths| paths.keys().cloned().collect())
            .unwrap_or_default();
        for (_, path, _) in maru::app::routes().rules() {
            if path.starts_with("/api/v1/") && path != "/api/v1/openapi.json" {
                assert!(described.contains(path), "{path} is not described");
            }
        }
        let languages = house.get("/api/v1/languages").await?.json()?;
        assert_eq!(languages.as_array().map(Vec::len), Some(16));
        let contacts = house.get("/api/v1/contacts?lang=km&speaks=km&open_at=2026-11-22T03:00").await?.json()?;
        assert!(contacts.as_array().is_some_and(|all| all.iter().any(|c| c["id"] == "danuri-1577-1366")));
        let issue = house.get("/api/v1/publications/ansan-quarterly/issues/2026-4?lang=ne").await?.json()?;
        assert_eq!(issue["articles"].as_array().map(Vec::len), Some(4));
    }

    async fn the_house_says_that_it_is_well(house: House) {
        assert_eq!(house.get("/healthz").await?.status, StatusCode::OK);
        assert_eq!(house.get("/readyz").await?.json()?["ready"], true);
        house.app.db.close().await;
        assert_eq!(house.get("/healthz").await?.status, StatusCode::OK);
        assert_eq!(house.get("/readyz").await?.status, StatusCode::SERVICE_UNAVAILABLE);
    }

    /// With the database gone, pages that were read before are still served; others say that the house
    /// is busy, in the reader's language, and when to come again.
    async fn a_database_that_is_gone_is_a_busy_house(house: House) {
        let kept = house.get("/km/guides/unpaid-wages").await?;
        house.app.db.close().await;
        assert_eq!(house.get("/km/guides/unpaid-wages").await?.bytes, kept.bytes);
        let other = house.get("/km/guides/minimum-wage").await?;
        assert_eq!(other.status, StatusCode::SERVICE_UNAVAILABLE);
        let words = maru::language::Words::new(house.app.city.lang("km").expect("km"));
        assert!(other.body.contains(&words.say("fault-busy-what")));
        assert!(!other.header("retry-after").is_empty());
    }
}
