//! `App`: what every request may reach, the router with a line for each domain, and the program's life.

mod ending;
pub mod mail;
mod news;
mod working;

use std::net::SocketAddr;
use std::sync::{Arc, PoisonError, RwLock};

use anyhow::Context;
use axum::body::Body;
use axum::extract::{DefaultBodyLimit, MatchedPath};
use axum::{Router, ServiceExt, middleware};
use chrono::NaiveDate;
use http::{Extensions, HeaderMap, Request, StatusCode, Version};
use tokio::net::TcpListener;
use tokio::sync::{Notify, watch};
use tower::{Layer, ServiceBuilder};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, Predicate};
use tower_http::csrf::CsrfLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::trace::TraceLayer;

use crate::casework::Notices;
use crate::casework::door::Door;
use crate::casework::files;
use crate::casework::watching::Watchers;
use crate::city::City;
use crate::clock::Clock;
use crate::config::Settings;
use crate::db::Db;
use crate::deliveries::channels::email::{Mailbox, Mailer};
use crate::deliveries::channels::telegram::Telegram;
use crate::deliveries::jobs::Post;
use crate::language::Lang;
use crate::language::corrections::Corrections;
use crate::search::{Index, Said, Synonyms};
use crate::staff::password::Passwords;
use crate::texts::machine::{OwnTranslator, Translator};
use crate::vault::KeyRing;
use crate::web::{Fault, Flood, LARGEST_FORM, LARGEST_UPLOAD, Published, PublishedLayer, Routes};
use crate::{
    alerts, bot, bounces, bulletins, casework, directory, facts, feedback, guides, newsletter,
    orders, owed, programmes, readings, search, subscriptions, texts, topics, unfound, web,
};

/// What every request may reach. Cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Inner>);

pub struct Inner {
    pub db: Db,
    pub city: City,
    pub clock: Clock,
    pub settings: Settings,
    pub published: Published,
    pub ring: Arc<KeyRing>,
    /// How mail and messages leave the house.
    pub post: Post,
    /// Where what comes back of mail is taken in.
    pub bounces: bounces::jobs::Rounds,
    /// The bot, where there is one.
    pub telegram: Option<Arc<Telegram>>,
    /// The machine that helps to translate, where there is one.
    pub translator: Option<Arc<Translator>>,
    /// The machine in the house that drafts what clients wrote, where there is one.
    pub own_translator: Option<OwnTranslator>,
    /// How a client is told that there is something to read.
    pub notices: Notices,
    pub passwords: Passwords,
    pub door: Door,
    /// Told when something was said to the bot.
    pub heard: Notify,
    /// The places for files on their way in.
    pub uploads: files::Uploads,
    /// The open pages of staff that are told when their day changes.
    pub watchers: Watchers,
    /// The open pages of staff that follow a bulletin on its way.
    pub bulletin_watchers: bulletins::watching::Watchers,
    /// Where picture cards are drawn.
    pub easel: bulletins::cards::Easel,
    /// How much each address has written lately.
    pub flood: Flood,
    /// The synonyms of the content; the house has its own beside them.
    pub synonyms: Synonyms,
    /// What people say who need a page.
    pub said: Said,
    /// What was searched for in vain and is not written down yet.
    pub unfound: unfound::Gathered,
    /// Whether this is a made-up week to show: a banner on each page, nothing leaves the house.
    pub is_demo: bool,
    /// What this app has put in place of the program's own words.
    corrections: Corrections,
    index: RwLock<Indexed>,
    /// The pages that links may lead to, as of the epoch.
    paths: RwLock<Arc<texts::Paths>>,
    /// The alerts in force, as of the epoch.
    alerts: RwLock<Arc<Vec<alerts::InForce>>>,
}

/// The search index and the day whose facts stand in it.
struct Indexed {
    index: Arc<Index>,
    day: NaiveDate,
}

impl std::ops::Deref for App {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}

/// What an app is made of.
pub struct Parts {
    pub db: Db,
    pub city: City,
    pub clock: Clock,
    pub settings: Settings,
    pub ring: KeyRing,
    pub mailer: Arc<Mailer>,
    pub telegram: Option<Arc<Telegram>>,
    pub translator: Option<Arc<Translator>>,
    pub synonyms: Vec<Vec<String>>,
    pub said: Said,
    /// The search index to begin with, made with the same synonyms; what changed since is built anew.
    pub index: Arc<Index>,
    pub is_demo: bool,
}

impl App {
    /// Puts the app together and builds the search index.
    pub async fn new(parts: Parts) -> anyhow::Result<Self> {
        let synonyms = Synonyms::from(parts.synonyms);
        let ring = Arc::new(parts.ring);
        let site = parts.settings.link("");
        let from = Mailbox::parse(&parts.settings.mail_from)
            .context("MARU_MAIL_FROM must be an address, for example maru@city.example.kr")?;
        let post = Post {
            db: parts.db.clone(),
            clock: parts.clock.clone(),
            ring: ring.clone(),
            mailer: parts.mailer,
            telegram: parts.telegram.clone(),
            woken: Arc::default(),
            dkim: mail::dkim(&parts.settings, &from)?,
            owner: mail::owner(&parts.settings)?,
            from,
            bounces: bounces::jobs::address(&parts.settings)?,
            site: site.clone(),
            zone: parts.city.time_zone,
        };
        let taking_in = bounces::jobs::Rounds::new(bounces::Intake::of(&post), &parts.settings)?;
        let own = parts.settings.own_translator.as_deref().map(OwnTranslator::parse);
        let own_translator = own.transpose().context("read MARU_OWN_TRANSLATOR")?;
        let paths = texts::Paths::new(&site, &parts.city, &routes().pages());
        let app = Self(Arc::new(Inner {
            published: Published::new(parts.clock.clone(), parts.city.clone(), &parts.settings),
            post,
            bounces: taking_in,
            telegram: parts.telegram,
            translator: parts.translator,
            own_translator,
            notices: Notices::new(ring.clone(), site),
            watchers: Watchers::new(parts.db.clone(), parts.clock.clone()),
            bulletin_watchers: bulletins::watching::Watchers::new(parts.db.clone()),
            easel: bulletins::cards::Easel::new(parts.settings.fonts.clone()),
            db: parts.db,
            city: parts.city,
            clock: parts.clock,
            settings: parts.settings,
            ring,
            passwords: Passwords::new(2),
            door: Door::default(),
            heard: Notify::default(),
            uploads: files::Uploads::default(),
            flood: Flood::default(),
            synonyms,
            said: parts.said,
            unfound: unfound::Gathered::default(),
            is_demo: parts.is_demo,
            corrections: Corrections::default(),
            index: RwLock::new(Indexed { index: parts.index, day: NaiveDate::MIN }),
            paths: RwLock::new(Arc::new(paths)),
            alerts: RwLock::default(),
        }));
        app.refresh().await?;
        Ok(app)
    }

    /// The search index over what is published now.
    pub fn index(&self) -> anyhow::Result<Arc<Index>> {
        let index = self.index.read().map_err(|_| anyhow::anyhow!("the search index is lost"));
        Ok(index?.index.clone())
    }

    /// The pages that links may lead to.
    pub fn paths(&self) -> Arc<texts::Paths> {
        self.paths.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Whom texts are shown to in a frame of this language.
    pub fn reader(&self, lang: Lang) -> texts::Reader {
        texts::Reader::new(lang, &self.city, self.paths())
    }

    /// The link with which a client ties her case to her Telegram chat, if she asked for one.
    pub fn telegram_link(&self, opened: &casework::Opened) -> Option<String> {
        self.telegram.as_ref()?.start_link(&opened.link.as_ref()?.to_string())
    }

    /// What makes pictures anew that came in.
    pub fn cleaner(&self) -> files::jobs::Cleaner {
        files::jobs::Cleaner {
            db: self.db.clone(),
            ring: self.ring.clone(),
            clock: self.clock.clone(),
            uploads: self.uploads.clone(),
        }
    }

    /// Lets messages that were just written leave at once instead of with the next look into the outbox.
    pub fn wake_telegram(&self) {
        self.post.woken.notify_one();
    }

    /// The whole site as one service.
    pub fn service(
        &self,
    ) -> impl tower::Service<
        Request<Body>,
        Response = axum::response::Response,
        Error = std::convert::Infallible,
        Future: Send,
    > + Clone
    + Send
    + Sync
    + 'static {
        let router: Router = routes()
            .router(self)
            .fallback(|| async { Fault::NotFound })
            .method_not_allowed_fallback(|| async { Fault::NotFound })
            .with_state(self.clone());
        // A proxy in front may not keep Host, with which the origin of a form is compared otherwise.
        let origin = self.settings.public_url.origin().ascii_serialization();
        let csrf = CsrfLayer::new().add_trusted_origin(&origin);
        let csrf = csrf.unwrap_or_else(|_| CsrfLayer::new());
        let packable = DefaultPredicate::new().and(may_pack);
        let layers = ServiceBuilder::new()
            .layer(TraceLayer::new_for_http().make_span_with(span))
            .layer(middleware::from_fn_with_state(self.clone(), web::security_headers))
            .layer(CompressionLayer::new().compress_when(packable))
            .layer(middleware::from_fn_with_state(self.clone(), web::fault_pages))
            .layer(middleware::from_fn_with_state(self.clone(), web::choose))
            .layer(middleware::from_fn_with_state(self.clone(), web::flood))
            .layer(CatchPanicLayer::new())
            .layer(csrf)
            // A form of a whole text or with a file says so itself (`web::LongForm`, `web::Upload`) and reads
            // no further than its own limit; the last one is a little wider than the widest of them.
            .layer(DefaultBodyLimit::max(LARGEST_FORM))
            .layer(RequestBodyLimitLayer::new(LARGEST_UPLOAD + LARGEST_FORM));
        PublishedLayer(self.published.clone()).layer(router.layer(layers))
    }

    /// Does what is to be done in the background until it is told to stop: rounds, bulletins, mail, messages.
    pub async fn work(self, stop: watch::Receiver<bool>) {
        let looking = tokio::spawn(news::look_now_and_then(self.clone(), stop.clone()));
        ending::in_time(stop.clone(), self.work_beside_the_site(stop)).await;
        if let Err(trouble) = looking.await {
            tracing::error!("looking for news ended: {trouble}");
        }
    }

    /// Serves until it is told to stop, then finishes what is in hand.
    pub async fn serve(
        &self,
        listener: TcpListener,
        mut stop: watch::Receiver<bool>,
    ) -> anyhow::Result<()> {
        let looking = tokio::spawn(news::look_for_news(self.clone(), stop.clone()));
        let working = tokio::spawn(self.clone().work_beside_the_site(stop.clone()));
        let listening = self
            .telegram
            .clone()
            .map(|telegram| tokio::spawn(bot::jobs::run(self.clone(), telegram, stop.clone())));
        let service = self.service();
        let service =
            ServiceExt::<Request<Body>>::into_make_service_with_connect_info::<SocketAddr>(service);
        let (watchers, of_bulletins) = (self.watchers.clone(), self.bulletin_watchers.clone());
        let told = stop.clone();
        let serving = async move {
            axum::serve(listener, service)
                .with_graceful_shutdown(async move {
                    let _stopped = stop.wait_for(|stop| *stop).await;
                    // A stream ends only when it is told to, and every answer is waited for.
                    watchers.close();
                    of_bulletins.close();
                })
                .await
                .context("serve")?;
            if let Some(listening) = listening {
                listening.await.context("end the bot")?;
            }
            working.await.context("end the workers")?;
            looking.await.context("stop looking for news")
        };
        ending::in_time(told, serving).await.unwrap_or(Ok(()))
    }
}

/// Pages for everybody are packed once, by the layer that keeps them.
fn may_pack(_: StatusCode, _: Version, _: &HeaderMap, extensions: &Extensions) -> bool {
    !web::is_published(extensions)
}

/// Every route of the program, a line for each domain.
pub fn routes() -> Routes {
    web::asset_routes()
        .and(topics::pages::routes())
        .and(guides::pages::routes())
        .and(newsletter::pages::routes())
        .and(directory::pages::routes())
        .and(programmes::pages::routes())
        .and(search::pages::routes())
        .and(unfound::pages::routes())
        .and(crate::api::routes())
        .and(crate::staff::pages::routes())
        .and(casework::pages::routes())
        .and(crate::staff::rota::pages::routes())
        .and(subscriptions::pages::routes())
        .and(bulletins::pages::routes())
        .and(bounces::pages::routes())
        .and(alerts::pages::routes())
        .and(texts::pages::routes())
        .and(texts::terms::pages::routes())
        .and(texts::outer::pages::routes())
        .and(feedback::pages::routes())
        .and(facts::pages::routes())
        .and(orders::pages::routes())
        .and(owed::pages::routes())
        .and(readings::pages::routes())
        .and(bot::pages::routes())
}

/// A request in the log: its method and its route as it was declared, never the path itself, which may
/// hold a token, nor the query, which is what a person typed.
fn span<B>(request: &Request<B>) -> tracing::Span {
    let route = request.extensions().get::<MatchedPath>().map_or("none", MatchedPath::as_str);
    tracing::info_span!("request", method = %request.method(), route)
}
