//! Links as the stories need them: a guide that has them in every language, other sites on this machine, and the
//! rounds that try them.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::response::{IntoResponse, Redirect, Response};
use http::header::{LOCATION, RETRY_AFTER};
use http::{Method, StatusCode};
use maru::language::Lang;
use maru::texts::outer::jobs::Rounds;
use maru::texts::outer::{Asker, Manners, Reach};
use maru::texts::{self, Kind, MadeBy, Source, Written, segments};
use tokio::net::TcpListener;
use uuid::Uuid;

use super::House;

/// The Korean of the guide on bicycles: `{}` is where its link leads.
pub const KOREAN: &str = "[여기]({})를 보세요.\n\n둘째 말입니다.\n\n- 셋째 말입니다.\n";
/// The same in each other language.
pub const OTHERS: &str = "See [this]({}).\n\nSecond words.\n\n- Third words.\n";

/// Other sites, on this machine: paths are named after what happens there.
pub struct Sites {
    pub url: String,
    /// What was asked for, as `HEAD /fine`.
    pub asked: Arc<Mutex<Vec<String>>>,
}

impl Sites {
    pub async fn open() -> anyhow::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let url = format!("http://{}", listener.local_addr()?);
        let asked: Arc<Mutex<Vec<String>>> = Arc::default();
        let noted = asked.clone();
        let answer = move |request: Request| {
            let noted = noted.clone();
            async move {
                noted.lock().expect("the list").push(format!(
                    "{} {}",
                    request.method(),
                    request.uri().path()
                ));
                answer(request).await
            }
        };
        let router: Router = Router::new().fallback(answer);
        tokio::spawn(async move { axum::serve(listener, router).await });
        Ok(Self { url, asked })
    }

    pub fn at(&self, path: &str) -> String {
        format!("{}{path}", self.url)
    }

    pub fn times(&self, asked: &str) -> usize {
        self.asked.lock().expect("the list").iter().filter(|one| *one == asked).count()
    }
}

async fn answer(request: Request) -> Response {
    let is_head = request.method() == Method::HEAD;
    match request.uri().path() {
        "/fine" | "/other" => StatusCode::OK.into_response(),
        "/gone" => StatusCode::GONE.into_response(),
        "/fault" => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        "/guarded" => StatusCode::FORBIDDEN.into_response(),
        "/no-head" if is_head => StatusCode::NOT_FOUND.into_response(),
        "/no-head" => StatusCode::OK.into_response(),
        "/huge" if is_head => StatusCode::METHOD_NOT_ALLOWED.into_response(),
        "/huge" => {
            let endless = futures::stream::repeat_with(|| {
                Ok::<_, std::io::Error>(Bytes::from(vec![b'x'; 4096]))
            });
            Body::from_stream(endless).into_response()
        }
        "/busy" => (StatusCode::TOO_MANY_REQUESTS, [(RETRY_AFTER, "7200")]).into_response(),
        "/slow" => {
            tokio::time::sleep(Duration::from_secs(5)).await;
            StatusCode::OK.into_response()
        }
        "/moved" => Redirect::permanent("/fine").into_response(),
        "/for-now" => Redirect::temporary("/fine").into_response(),
        "/to-nothing" => Redirect::permanent("/missing").into_response(),
        "/loop" => Redirect::temporary("/loop").into_response(),
        "/inside" => (StatusCode::FOUND, [(LOCATION, "http://10.0.0.1/admin")]).into_response(),
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}

/// Manners towards sites of this machine, which need no rest; others are not called at all.
pub fn manners() -> Manners {
    Manners {
        reach: Reach::ThisMachine,
        between: Duration::ZERO,
        patience: Duration::from_millis(400),
    }
}

pub fn rounds(house: &House) -> anyhow::Result<Rounds> {
    let app = &house.app;
    let asker = Asker::new("http://maru.test/", manners())?;
    Ok(Rounds::new(app.db.clone(), app.city.clone(), app.clock.clone(), asker, app.paths()))
}

/// Tries whatever is to be tried now.
pub async fn try_all(rounds: &Rounds) -> anyhow::Result<()> {
    while rounds.round().await? > 0 {}
    Ok(())
}

/// A guide on bicycles that everybody reads in each language of the city, with a body for the Korean and one for
/// the others, and what it rests on.
pub async fn bicycles(
    house: &House,
    (korean, others): (&str, &str),
    source: Option<&str>,
) -> anyhow::Result<Uuid> {
    let now = house.clock.now();
    let mut tx = house.app.db.begin().await?;
    let text_id = texts::create(&mut tx, Kind::Guide, "bicycles", Some("daily-life"), now).await?;
    let about = texts::About {
        sources: source
            .map(|url| Source { name: "도로교통법".to_owned(), url: Some(url.to_owned()) })
            .into_iter()
            .collect(),
        ..texts::About::default()
    };
    texts::describe(&mut tx, text_id, Some("daily-life"), &about, None).await?;
    let mut languages: Vec<Lang> = house.app.city.published().collect();
    languages.sort_by_key(|lang| *lang != Lang::KOREAN);
    let source = segments::cut("자전거 타기", "", korean);
    for lang in languages {
        let (title, body) = match lang {
            Lang::KOREAN => ("자전거 타기", korean),
            _ => ("Cycling", others),
        };
        let made_from = match lang {
            Lang::KOREAN => Vec::new(),
            _ => {
                texts::made_from(&source, &segments::cut(title, "", body)).expect("the same blocks")
            }
        };
        let written = Written {
            lang,
            title: title.to_owned(),
            summary: String::new(),
            body: body.to_owned(),
            made_by: MadeBy::Person,
            made_from,
        };
        let revision = texts::save(&mut tx, text_id, &written, None, now).await?;
        texts::publish(&mut tx, text_id, lang, revision, None, now).await?;
    }
    tx.commit().await?;
    house.app.refresh().await?;
    Ok(text_id)
}
