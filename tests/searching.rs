//! Searching as a reader does it: suggestions while she types, what her language does not have, amounts of the law,
//! strange input. And what nobody found, as the newsroom sees it.

use chrono::TimeDelta;
use http::StatusCode;
use maru::db::Tx;
use maru::staff::Role;

use crate::on_both;
use crate::support::editor::staff;
use crate::support::{Answer, House};

async fn search(house: &House, lang: &str, query: &str) -> anyhow::Result<Answer> {
    let query: String = url::form_urlencoded::byte_serialize(query.as_bytes()).collect();
    house.get(&format!("/{lang}/search?q={query}")).await
}

async fn suggest(house: &House, lang: &str, query: &str) -> anyhow::Result<Answer> {
    let query: String = url::form_urlencoded::byte_serialize(query.as_bytes()).collect();
    house.get(&format!("/{lang}/search/suggestions?q={query}")).await
}

/// Writes down what was gathered, as it is done each minute.
async fn write(house: &House) -> anyhow::Result<()> {
    maru::unfound::jobs::round(&house.app).await
}

/// The addresses of the forms of a page that end so.
fn forms(page: &Answer, ending: &str) -> Vec<String> {
    let actions = page.body.split("action=\"").skip(1);
    let actions = actions.filter_map(|rest| rest.split('"').next());
    actions.filter(|action| action.ends_with(ending)).map(str::to_owned).collect()
}

on_both! {
    #[doc = "What readers do not find is counted without them, and a word of our texts makes it found."]
    async fn what_nobody_found_is_a_list_for_the_newsroom(house: House) {
        for typed in ["Quidditch", "quidditch ", "QUIDDITCH"] {
            let page = search(&house, "en", typed).await?;
            assert!(page.text().contains("Nothing was found in English."), "{}", page.text());
        }
        for private in ["quidditch 010-1234-5678", "zzz@example.org", &"quidditchy ".repeat(6)] {
            search(&house, "en", private).await?;
        }
        suggest(&house, "en", "hogwarts").await?;
        search(&house, "en", "severance pay").await?;
        write(&house).await?;

        let mut writer = staff(&house, "haneul", &[Role::Writer]).await?;
        let page = writer.get("/newsroom/unfound").await?;
        let text = page.text();
        assert!(text.contains("Quidditch"), "{text}");
        assert!(text.contains("Times <b class=\"nums\">3</b>"), "{text}");
        assert!(text.contains("quidditch …"), "{text}");
        assert!(text.contains("1 long question found nothing."), "{text}");
        for kept_away in ["5678", "example.org", "quidditchy", "hogwarts", "severance"] {
            assert!(!text.contains(kept_away), "{kept_away} was kept");
        }

        // A word that finds nothing either is no help, and comes back with the reason.
        let link = forms(&page, "/same");
        let refused = writer.post(&link[0], &[("means", "muggles")]).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains("“muggles” finds nothing in this language either."));
        assert!(refused.body.contains("value=\"muggles\""));
        let long = writer.post(&link[0], &[("means", &"m".repeat(81))]).await?;
        assert!(long.text().contains("Please write no more than 80 characters."));

        let linked = writer.post(&link[0], &[("means", "severance pay")]).await?;
        let page = writer.follow(linked).await?;
        assert!(page.text().contains("“Quidditch” is found from now on."), "{}", page.text());
        house.app.refresh().await?;
        let found = search(&house, "en", "quidditch").await?;
        assert!(found.body.contains("/en/guides/severance-pay"), "{}", found.text());
        let elsewhere = search(&house, "vi", "quidditch").await?;
        assert!(!elsewhere.body.contains("/vi/guides/severance-pay"), "it holds in one language");
        let again = writer.post(&link[0], &[("means", "severance pay")]).await?;
        assert!(writer.follow(again).await?.text().contains("This line is not here any more."));

        // Taken back, the word finds nothing again.
        let page = writer.get("/newsroom/unfound").await?;
        let taken = writer.post(&forms(&page, "/remove")[0], &[]).await?;
        assert!(writer.follow(taken).await?.text().contains("The words were taken out."));
        house.app.refresh().await?;
        assert!(search(&house, "en", "quidditch").await?.text().contains("Nothing was found"));
    }

    async fn what_was_written_since_leaves_the_list(house: House) {
        search(&house, "km", "quidditch").await?;
        search(&house, "km", "hogwarts").await?;
        write(&house).await?;
        let mut writer = staff(&house, "haneul", &[Role::Publisher]).await?;
        let page = writer.get("/newsroom/unfound").await?;
        assert_eq!(forms(&page, "/seen").len(), 2);
        writer.post(&forms(&page, "/seen")[0], &[]).await?;
        let page = writer.get("/newsroom/unfound").await?;
        assert_eq!(forms(&page, "/seen").len(), 1);

        // It is forgotten when nobody searched for it in 90 days.
        house.pass(TimeDelta::days(90));
        write(&house).await?;
        assert_eq!(forms(&page_for(&house, "nara").await?, "/seen").len(), 1);
        house.pass(TimeDelta::days(1));
        write(&house).await?;
        let page = page_for(&house, "garam").await?;
        assert!(page.text().contains("Every search of the last 90 days found something."));
    }

    #[doc = "The database holds no word that can be read, and nobody without the role reads the list."]
    async fn the_words_are_sealed(house: House) {
        search(&house, "en", "quidditch").await?;
        write(&house).await?;
        let mut tx = house.app.db.read().await?;
        const WORDS: &str = "select words_sealed from unfound";
        let sealed: Vec<u8> = match &mut tx {
            Tx::Sqlite(tx) => sqlx::query_scalar(WORDS).fetch_one(&mut **tx).await?,
            Tx::Postgres(tx) => sqlx::query_scalar(WORDS).fetch_one(&mut **tx).await?,
        };
        drop(tx);
        assert!(!sealed.windows(9).any(|part| part.eq_ignore_ascii_case(b"quidditch")));
        let mut counsellor = staff(&house, "sokha", &[Role::Counsellor]).await?;
        assert_eq!(counsellor.get("/newsroom/unfound").await?.status, StatusCode::FORBIDDEN);
        let nobody = house.get("/newsroom/unfound").await?;
        assert_eq!(nobody.status, StatusCode::SEE_OTHER);
    }

    async fn pages_are_suggested_while_somebody_types(house: House) {
        let page = house.get("/km/").await?;
        assert!(page.body.contains("data-at=\"/km/search/suggestions\""));
        let found = suggest(&house, "ko", "퇴직ㄱ").await?;
        assert!(found.body.contains("href=\"/ko/guides/severance-pay\""), "{}", found.body);
        assert!(found.body.matches("<li>").count() <= 5);
        assert_eq!(found.header("cache-control"), "no-store");
        assert_eq!(suggest(&house, "en", "quidditch").await?.body.trim(), "");
        assert_eq!(suggest(&house, "en", "").await?.body.trim(), "");
    }

    #[doc = "Amounts are searched in every language of the interface, and stand on a page with their sources."]
    async fn amounts_of_the_law_are_found(house: House) {
        let found = search(&house, "uz", "eng kam ish haqi").await?;
        assert!(found.body.contains("/uz/amounts#minimum-wage-hourly"), "{}", found.text());
        let page = house.get("/en/amounts").await?;
        let text = page.text();
        assert!(text.contains("10,320"), "{text}");
        assert!(text.contains("10,700"), "what comes next is not told");
        assert!(text.contains("고용노동부고시"), "no source");
        assert!(page.body.contains("href=\"/en/guides/minimum-wage\""));
        house.pass(TimeDelta::days(40));
        let text = house.get("/en/amounts").await?.text();
        assert!(!text.contains("10,320") && text.contains("10,700"), "{text}");
    }

    async fn other_languages_are_named_where_ones_own_has_nothing(house: House) {
        let page = search(&house, "km", "overtime").await?;
        if page.text().contains("មិនឃើញ") {
            assert!(page.body.contains("href=\"/en/search?q=overtime\""), "{}", page.text());
        }
        let page = search(&house, "km", "quidditch").await?;
        assert!(page.text().contains("រកមិនឃើញអ្វីជាភាសា"), "{}", page.text());
    }

    async fn a_strange_search_does_no_harm(house: House) {
        // No address is longer than 64 KB.
        let long = "ប្រាក់ឈ្នួល ".repeat(500);
        let latin = "severance pay ".repeat(800);
        let marks = "\u{202e}\u{2066}اجرت\u{2069}\u{202c}\u{200f}";
        let strange = [
            long.as_str(),
            latin.as_str(),
            "🦀🦀🦀 💸",
            "임금 wages 工资 зарплата ज्याला",
            marks,
            "\u{200b}\u{200d}\u{feff}",
            "\u{0}\u{7}",
            "%%% '' \"\" <b>",
            "a\u{0301}\u{0301}\u{0301}\u{0301}\u{0301}",
        ];
        for query in strange {
            for lang in ["km", "ur", "ko"] {
                for page in [search(&house, lang, query).await?, suggest(&house, lang, query).await?] {
                    assert_eq!(page.status, StatusCode::OK, "{lang}: {query:?}");
                    assert!(!page.body.contains("<b>\""), "{lang}: {query:?}");
                }
            }
        }
        let mixed = search(&house, "en", "임금 wages 工资").await?;
        assert!(mixed.body.contains("/en/guides/"), "one word that is known is enough");
        write(&house).await?;
    }
}

/// The newsroom's page as somebody new sees it: sessions end long before.
async fn page_for(house: &House, name: &str) -> anyhow::Result<Answer> {
    let mut writer = staff(house, name, &[Role::Publisher]).await?;
    writer.get("/newsroom/unfound").await
}
