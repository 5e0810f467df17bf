//! A machine that translates, for the stories: it speaks LibreTranslate's HTTP API and DeepL's, says what a
//! story taught it, and does wrong what a story asks for.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Json;
use axum::body::Body;
use axum::extract::{Query, State as Shared};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use http::{HeaderMap, StatusCode};
use maru::config::Settings;
use maru::texts::machine::Translator;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use super::House;

/// The key that both services know.
pub const KEY: &str = "a1b2c3d4-e5f6:fx";

/// How a call is answered.
#[derive(Clone, Copy, Debug, Default)]
pub enum Answers {
    #[default]
    Well,
    /// With a status and nothing else.
    With(u16),
    /// Well for so many calls, and with a status from then on.
    WellThen(usize, u16),
    /// After the patience of whoever asks is over.
    Late,
    /// More than anybody reads.
    Endless,
    /// Not in the form of an answer.
    Senseless,
    /// One text fewer than were asked.
    Short,
}

/// The machine; it ends when dropped.
pub struct Machine {
    pub address: String,
    state: Arc<State>,
    task: JoinHandle<()>,
}

#[derive(Default)]
struct State {
    answers: Mutex<Answers>,
    /// What is said for what; the rest stays as it came.
    words: Mutex<Vec<(String, String)>>,
    languages: Mutex<Vec<&'static str>>,
    /// The texts of each call.
    calls: Mutex<Vec<Vec<String>>>,
    asked_for_languages: Mutex<usize>,
}

impl Machine {
    pub async fn start() -> anyhow::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = format!("http://{}", listener.local_addr()?);
        let state = Arc::<State>::default();
        *state.languages.lock().unwrap() = vec!["en", "zh-Hans", "vi", "id", "ru"];
        let router = axum::Router::new()
            .route("/languages", get(libre_languages))
            .route("/translate", post(libre))
            .route("/v2/languages", get(deepl_languages))
            .route("/v2/translate", post(deepl))
            .with_state(state.clone());
        let task = tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Ok(Self { address, state, task })
    }

    /// The machine as a house names it: `libretranslate` or `deepl`.
    pub fn named(&self, kind: &str) -> anyhow::Result<Translator> {
        let translator = Translator::parse(&format!("{kind}:{}", self.address), Some(KEY))?;
        Ok(translator.with_patience(Duration::from_millis(600)))
    }

    /// Says `to` for `from` from now on.
    pub fn teach(&self, words: &[(&str, &str)]) {
        let words = words.iter().map(|(from, to)| ((*from).to_owned(), (*to).to_owned()));
        *self.state.words.lock().unwrap() = words.collect();
    }

    pub fn answer(&self, answers: Answers) {
        *self.state.answers.lock().unwrap() = answers;
    }

    /// The texts of each call so far.
    pub fn calls(&self) -> Vec<Vec<String>> {
        self.state.calls.lock().unwrap().clone()
    }

    pub fn asked_for_languages(&self) -> usize {
        *self.state.asked_for_languages.lock().unwrap()
    }
}

impl Drop for Machine {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl State {
    /// What becomes of the texts of a call: their translation, or another answer.
    async fn translate(&self, texts: Vec<String>) -> Result<Vec<String>, Response> {
        let calls = {
            let mut calls = self.calls.lock().unwrap();
            calls.push(texts.clone());
            calls.len()
        };
        let answers = *self.answers.lock().unwrap();
        let words = self.words.lock().unwrap().clone();
        let say = |text: &String| {
            words.iter().fold(text.clone(), |text, (from, to)| text.replace(from, to))
        };
        let mut said: Vec<String> = texts.iter().map(say).collect();
        match answers {
            Answers::With(status) => return Err(status_of(status)),
            Answers::WellThen(well, status) if calls > well => return Err(status_of(status)),
            Answers::Late => tokio::time::sleep(Duration::from_secs(5)).await,
            Answers::Endless => return Err(Body::from(vec![b' '; 3 << 20]).into_response()),
            Answers::Senseless => return Err("<html>".into_response()),
            Answers::Short => drop(said.pop()),
            Answers::Well | Answers::WellThen(..) => {}
        }
        Ok(said)
    }
}

fn status_of(status: u16) -> Response {
    StatusCode::from_u16(status).unwrap().into_response()
}

async fn libre_languages(Shared(state): Shared<Arc<State>>) -> Response {
    *state.asked_for_languages.lock().unwrap() += 1;
    let targets = state.languages.lock().unwrap().clone();
    let known = [json!({"code": "en", "name": "English", "targets": ["ko"]})];
    let korean = json!({"code": "ko", "name": "Korean", "targets": targets});
    Json(known.into_iter().chain([korean]).collect::<Vec<_>>()).into_response()
}

async fn libre(Shared(state): Shared<Arc<State>>, Json(asked): Json<Value>) -> Response {
    let is_right = asked["api_key"] == KEY && asked["source"] == "ko" && asked["format"] == "html";
    if !is_right {
        return status_of(403);
    }
    if !state.languages.lock().unwrap().iter().any(|code| asked["target"] == **code) {
        return status_of(400);
    }
    match state.translate(texts(&asked["q"])).await {
        Ok(said) => Json(json!({ "translatedText": said })).into_response(),
        Err(answer) => answer,
    }
}

async fn deepl_languages(
    Shared(state): Shared<Arc<State>>,
    Query(query): Query<Vec<(String, String)>>,
    headers: HeaderMap,
) -> Response {
    *state.asked_for_languages.lock().unwrap() += 1;
    if !is_signed(&headers) || query != [("type".to_owned(), "target".to_owned())] {
        return status_of(403);
    }
    let codes = state.languages.lock().unwrap().clone();
    let codes = codes.into_iter().map(|code| match code {
        "en" => "EN-GB".to_owned(),
        code => code.to_uppercase(),
    });
    let languages = codes.map(|code| json!({"language": code, "name": code}));
    Json(languages.collect::<Vec<_>>()).into_response()
}

async fn deepl(
    Shared(state): Shared<Arc<State>>,
    headers: HeaderMap,
    Json(asked): Json<Value>,
) -> Response {
    if !is_signed(&headers) {
        return status_of(403);
    }
    let is_right = asked["source_lang"] == "KO"
        && asked["target_lang"] == "EN-GB"
        && asked["tag_handling"] == "xml"
        && asked["ignore_tags"] == json!(["x"]);
    if !is_right {
        return status_of(400);
    }
    match state.translate(texts(&asked["text"])).await {
        Ok(said) => {
            let said = said.into_iter().map(|text| json!({ "text": text }));
            Json(json!({ "translations": said.collect::<Vec<_>>() })).into_response()
        }
        Err(answer) => answer,
    }
}

fn is_signed(headers: &HeaderMap) -> bool {
    let signed = format!("DeepL-Auth-Key {KEY}");
    headers.get("authorization").is_some_and(|value| value.as_bytes() == signed.as_bytes())
}

fn texts(asked: &Value) -> Vec<String> {
    let texts = asked.as_array().cloned().unwrap_or_default();
    texts.iter().filter_map(|text| text.as_str().map(str::to_owned)).collect()
}

impl House {
    /// The same house with a machine that helps to translate.
    pub async fn with_machine(self, translator: Translator) -> anyhow::Result<Self> {
        let settings = self.app.settings.clone();
        self.rebuilt(settings, Some(Arc::new(translator))).await
    }

    /// The same house with a machine of its own that drafts what clients wrote.
    pub async fn with_own_machine(self, address: &str) -> anyhow::Result<Self> {
        let mut settings = self.app.settings.clone();
        settings.own_translator = Some(address.to_owned());
        self.rebuilt(settings, None).await
    }

    async fn rebuilt(
        self,
        settings: Settings,
        translator: Option<Arc<Translator>>,
    ) -> anyhow::Result<Self> {
        self.with(|parts| (parts.settings, parts.translator) = (settings, translator)).await
    }
}
