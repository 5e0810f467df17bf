//! For search engines: every published page in every language that it is published in.

use std::fmt::Write;

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use http::HeaderValue;
use http::header::CONTENT_TYPE;

use super::answer::Problem;
use crate::app::App;
use crate::directory;
use crate::language::Lang;
use crate::newsletter;
use crate::programmes;
use crate::texts::{self, Found, Kind};
use crate::web::publish;

/// `robots.txt`: pages may be found, forms and staff pages not.
pub async fn robots(State(app): State<App>) -> Response {
    let map = app.settings.link("/sitemap.xml");
    let text = format!(
        "User-agent: *\nDisallow: /desk/\nDisallow: /office/\nDisallow: /newsroom/\nDisallow: /*/help/case\n\
         Disallow: /*?\n\nSitemap: {map}\n"
    );
    publish(text.into_response())
}

/// `sitemap.xml` with `hreflang` for each page. A language that is not published in stands in none.
pub async fn sitemap(State(app): State<App>) -> Result<Response, Problem> {
    let published: Vec<Lang> = app.city.published().collect();
    let mut tx = app.db.read().await?;
    let mut pages: Vec<(String, Vec<Lang>)> = [
        "/",
        "/guides",
        "/newsletter",
        "/bulletins",
        "/contacts",
        "/programmes",
        "/words",
        "/amounts",
        "/privacy",
    ]
    .into_iter()
    .map(|path| (path.to_owned(), published.clone()))
    .collect();
    for topic in &app.city.topics {
        pages.push((format!("/topics/{}", topic.id), published.clone()));
    }
    for contact in directory::all(&mut tx).await? {
        pages.push((format!("/contacts/{}", contact.id), published.clone()));
    }
    for publication in newsletter::publications(&mut tx, &[Lang::KOREAN]).await? {
        let mut languages = Vec::new();
        for lang in &published {
            let titled = newsletter::publications(&mut tx, &[*lang]).await?;
            languages.extend(titled.iter().any(|one| one.id == publication.id).then_some(*lang));
        }
        pages.push((format!("/newsletter/{}", publication.id), languages));
        for issue in newsletter::issues(&mut tx, &publication.id, &[Lang::KOREAN]).await? {
            let path = format!("/newsletter/{}/{}", publication.id, issue.slug);
            pages.push((path, issue.of(&published)));
        }
    }
    let readable = newsletter::readable(&mut tx).await?;
    for (kind, folder) in
        [(Kind::Guide, "guides"), (Kind::Article, "newsletter"), (Kind::Bulletin, "bulletins")]
    {
        let mut languages: std::collections::BTreeMap<String, Vec<Lang>> = Default::default();
        for lang in &published {
            for entry in texts::list(&mut tx, kind, &[*lang]).await? {
                // An article is there once its issue is out in that language.
                if kind != Kind::Article || readable.contains_key(&(entry.slug.clone(), *lang)) {
                    languages.entry(entry.slug).or_default().push(*lang);
                }
            }
        }
        pages.extend(
            languages.into_iter().map(|(slug, langs)| (format!("/{folder}/{slug}"), langs)),
        );
    }
    let today = app.city.today(app.clock.now());
    for programme in programmes::all(&mut tx).await?.into_iter().filter(|it| it.is_public(today)) {
        let found = texts::find(&mut tx, Kind::Programme, &programme.slug, &published).await?;
        if let Some(Found::Here(text)) = found {
            pages.push((format!("/programmes/{}", programme.slug), text.languages));
        }
    }
    let mut response = map(&app, &pages).into_response();
    let kind = HeaderValue::from_static("application/xml; charset=utf-8");
    response.headers_mut().insert(CONTENT_TYPE, kind);
    Ok(publish(response))
}

fn map(app: &App, pages: &[(String, Vec<Lang>)]) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset \
         xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    let link = |lang: Lang, path: &str| app.settings.link(&format!("/{lang}{path}"));
    for (path, languages) in pages {
        for lang in languages {
            let _infallible = write!(xml, "<url><loc>{}</loc>", link(*lang, path));
            for other in languages {
                let html = app.city.language(*other).map_or("", |language| language.html.as_str());
                let _infallible = write!(
                    xml,
                    "<xhtml:link rel=\"alternate\" hreflang=\"{html}\" href=\"{}\"/>",
                    link(*other, path)
                );
            }
            xml.push_str("</url>\n");
        }
    }
    xml.push_str("</urlset>\n");
    xml
}
