//! The links that are in every mail, as they are pressed in life: twice, years later, by a scanner, out of a mail of
//! before everything was deleted.

use chrono::TimeDelta;
use http::{Method, StatusCode};
use maru::subscriptions;

use crate::on_both;
use crate::support::House;
use crate::support::subscribers::{subscribed, subscriber};

const ADDRESS: &str = "sokha@example.com";
const CHOICE: [(&str, &str); 3] = [("lang", "en"), ("cadence", "daily"), ("topics", "stay")];

/// The fields of a form.
type Fields<'f> = &'f [(&'f str, &'f str)];

/// What goes on, as `wages at-once`.
async fn live(house: &House, path: &str) -> anyhow::Result<Vec<String>> {
    let rows = subscriptions::of(&mut house.app.db.read().await?, subscriber(house, path)).await?;
    Ok(rows.iter().map(|row| format!("{} {}", row.topic, row.cadence.as_str())).collect())
}

on_both! {
    /// She saves her choice twice: it begins once.
    async fn a_choice_is_saved_twice(house: House) {
        let manage = subscribed(&house, ADDRESS, "en", &["wages"]).await?;
        for _ in 0..2 {
            let saved = house.visitor().post(&manage, &CHOICE).await?;
            assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
            house.pass(TimeDelta::seconds(1));
        }
        assert_eq!(live(&house, &manage).await?, ["stay daily"]);
        let id = subscriber(&house, &manage);
        let history = subscriptions::history(&mut house.app.db.read().await?, id).await?;
        assert_eq!(history.len(), 2);
    }

    /// A scanner tries every address of a mail, by HEAD too, and follows what it finds on the pages: nothing ends.
    async fn a_scanner_changes_nothing(house: House) {
        let manage = subscribed(&house, ADDRESS, "en", &["wages"]).await?;
        for below in ["", "?saved", "/why", "/end", "/end?", "/forget", "/stop", "/pause"] {
            for method in [Method::HEAD, Method::GET] {
                let path = format!("{manage}{below}");
                let page = house.visitor().send(method, &path, None, Vec::new()).await?;
                assert!(!page.status.is_server_error() && !page.status.is_redirection(), "{below}");
            }
        }
        assert_eq!(live(&house, &manage).await?, ["wages at-once"]);
    }

    /// After the end every verb but "why" says kindly that the link does nothing, in whatever language, and nothing
    /// begins by it; "stop" and "forget" may be pressed again.
    async fn an_old_link_begins_nothing(house: House) {
        let manage = subscribed(&house, ADDRESS, "en", &["wages"]).await?;
        house.visitor().post(&format!("{manage}/end"), &[]).await?;
        house.pass(TimeDelta::days(800));
        let uzbek = manage.replacen("/en/", "/uz/", 1);
        for manage in [&manage, &uzbek] {
            let pause = [("until", "2029-02-10")];
            let posts: [(&str, Fields<'_>, StatusCode); 7] = [
                ("", &CHOICE, StatusCode::GONE),
                ("", &[("lang", "xx")], StatusCode::GONE),
                ("/stop", &[("topic", "wages")], StatusCode::GONE),
                ("/pause", &pause, StatusCode::GONE),
                ("/pause", &[("go", "on")], StatusCode::GONE),
                ("/pause", &[("until", "tomorrow")], StatusCode::GONE),
                ("/end", &[], StatusCode::OK),
            ];
            for (below, fields, status) in posts {
                let done = house.visitor().post(&format!("{manage}{below}"), fields).await?;
                assert_eq!(done.status, status, "{below} {fields:?}");
            }
            for (below, status) in [("", StatusCode::GONE), ("/why", StatusCode::OK), ("/end", StatusCode::OK)] {
                assert_eq!(house.get(&format!("{manage}{below}")).await?.status, status, "{below}");
            }
            assert!(live(&house, manage).await?.is_empty());
        }
    }

    /// She had everything deleted and subscribed again. Links of mails from before have nothing to do with what she gets
    /// now; a link of hers that is cut short, or has another's beginning, opens nothing.
    async fn a_link_of_before_ends_nothing_new(house: House) {
        let before = subscribed(&house, ADDRESS, "en", &["wages"]).await?;
        house.visitor().post(&format!("{before}/forget"), &[]).await?;
        house.pass(TimeDelta::hours(2));
        let now = subscribed(&house, ADDRESS, "en", &["wages"]).await?;
        let other = subscribed(&house, "dara@example.com", "en", &["wages"]).await?;
        for verb in ["/end", "/forget", "/stop", "/pause", ""] {
            house.visitor().post(&format!("{before}{verb}"), &[("topic", "wages")]).await?;
        }
        let token = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
        let mixed = format!("{}{}", &token(&other)[..22], &token(&now)[22..]);
        for wrong in [&mixed, &token(&now)[..63]] {
            for verb in ["", "/end", "/forget", "/stop", "/pause"] {
                let path = format!("/en/subscriptions/{wrong}{verb}");
                let page = house.visitor().post(&path, &[("topic", "wages")]).await?;
                assert_eq!(page.status, StatusCode::GONE, "{verb}");
            }
        }
        assert_eq!(live(&house, &now).await?, ["wages at-once"]);
        assert_eq!(live(&house, &other).await?, ["wages at-once"]);
        let page = house.get(&format!("{before}/why")).await?;
        assert!(!page.body.contains("s***@example.com"), "{}", page.body);
    }
}
