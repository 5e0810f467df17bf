//! A visit to a page below `/{lang}/`: who is shown what, in which language, at what time.

use axum::extract::{FromRequestParts, OriginalUri, RawPathParams};
use axum::response::{Html, IntoResponse, Redirect, Response};
use chrono::{DateTime, NaiveDate, Utc};
use http::request::Parts;

use super::fault::Fault;
use super::layout::{Address, Frame};
use super::published;
use crate::app::App;
use crate::db::Tx;
use crate::language::{Lang, Words};
use crate::texts::Reader;

/// Everything that a page handler needs to know of its caller.
#[derive(Clone)]
pub struct Visit {
    pub app: App,
    pub lang: Lang,
    pub words: Words,
    /// The path without its language: `/guides/unpaid-wages`.
    pub path: String,
    pub now: DateTime<Utc>,
    pub today: NaiveDate,
}

impl Visit {
    /// A visit in a language, where the path does not say it.
    pub fn new(app: &App, lang: Lang, path: &str) -> Self {
        let now = app.clock.now();
        Self {
            app: app.clone(),
            lang,
            words: Words::new(lang),
            path: path.to_owned(),
            now,
            today: app.city.today(now),
        }
    }

    /// The frame of a page that exists in every interface language.
    pub fn frame(&self, title: impl Into<String>) -> Frame {
        Frame::new(&self.app, self.lang, &Address::Everywhere(self.path.clone()), title.into())
    }

    /// The frame of a page whose text exists in some languages.
    pub fn frame_at(&self, address: &Address, title: impl Into<String>) -> Frame {
        Frame::new(&self.app, self.lang, address, title.into())
    }

    /// The languages in which this reader is given a text, best first.
    pub fn chain(&self) -> Vec<Lang> {
        self.app.city.chain(self.lang)
    }

    /// Whom the texts of this page are shown to.
    pub fn reader(&self) -> Reader {
        self.app.reader(self.lang)
    }

    /// A path in this language.
    pub fn to(&self, path: &str) -> String {
        format!("/{}{path}", self.lang)
    }

    /// The tag for `lang` of a language.
    pub fn html_of(&self, lang: Lang) -> String {
        let language = self.app.city.language(lang);
        language.map_or_else(|| lang.to_string(), |language| language.html.clone())
    }

    /// Leads on to a page in this language, which the browser then gets.
    pub fn see_other(&self, path: &str) -> Response {
        Redirect::to(&self.to(path)).into_response()
    }

    pub async fn read(&self) -> anyhow::Result<Tx> {
        self.app.db.read().await
    }

    /// A page that is the same for everybody: rendered once, then served from memory.
    pub fn publish(&self, page: &impl askama::Template) -> Result<Response, Fault> {
        Ok(published::publish(Html(page.render()?).into_response()))
    }

    /// A page for this caller alone.
    pub fn show(&self, page: &impl askama::Template) -> Result<Response, Fault> {
        Ok(super::headers::no_store(Html(page.render()?).into_response()))
    }
}

impl FromRequestParts<App> for Visit {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Fault> {
        let params = RawPathParams::from_request_parts(parts, app).await;
        let params = params.map_err(|_| Fault::NotFound)?;
        let tag = params.iter().find(|(name, _)| *name == "lang").map(|(_, tag)| tag);
        let lang = tag.and_then(|tag| app.city.lang(tag)).ok_or(Fault::NotFound)?;
        let uri = OriginalUri::from_request_parts(parts, app).await;
        let path = uri.map(|OriginalUri(uri)| uri.path().to_owned()).unwrap_or_default();
        let path = path.strip_prefix(&format!("/{lang}")).unwrap_or("/");
        Ok(Self::new(app, lang, path))
    }
}
