//! The files that Telegram holds: where one lies, and its bytes.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Path, State as Shared};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use http::StatusCode;
use serde_json::{Value, json};

use super::answering::{Answer, refuse, take};
use super::{State, TOKEN};

/// A file as it lies at Telegram.
#[derive(Clone, Default)]
pub struct Held {
    pub bytes: Vec<u8>,
    /// How large `getFile` says that it is.
    pub says: Option<u64>,
    /// The line breaks off after so many bytes.
    pub breaks_after: Option<usize>,
}

impl From<Vec<u8>> for Held {
    fn from(bytes: Vec<u8>) -> Self {
        Self { bytes, ..Self::default() }
    }
}

/// Where a file lies. No bot gets one of more than 20 MB.
pub(super) fn file(state: &State, body: &Value) -> Answer {
    let file_id = body["file_id"].as_str().unwrap_or_default();
    let files = state.files.lock().unwrap();
    let Some(held) = files.get(file_id) else {
        return refuse(400, "Bad Request: wrong file_id or the file is temporarily unavailable");
    };
    let size = held.says.unwrap_or(held.bytes.len() as u64);
    if size > 20 * 1024 * 1024 {
        return refuse(400, "Bad Request: file is too big");
    }
    take(&json!({
        "file_id": file_id, "file_unique_id": format!("u-{file_id}"), "file_size": size,
        "file_path": format!("files/{file_id}"),
    }))
}

/// The bytes of a file, for whoever knows the token.
pub(super) async fn fetch(
    Shared(state): Shared<Arc<State>>,
    Path((bot, _, file_id)): Path<(String, String, String)>,
) -> Response {
    let held = state.files.lock().unwrap().get(&file_id).cloned();
    let Some(held) = held.filter(|_| bot == format!("bot{TOKEN}")) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    state.fetched.lock().unwrap().push(file_id);
    let Some(after) = held.breaks_after else {
        return held.bytes.into_response();
    };
    let begun = Ok(Bytes::from(held.bytes[..after].to_vec()));
    let broken = Err(std::io::Error::other("the line broke off"));
    Body::from_stream(futures::stream::iter([begun, broken])).into_response()
}
