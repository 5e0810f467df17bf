//! What the Bot API of the stories answers to each call.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::SeqCst;
use std::time::{Duration, Instant};

use axum::Json;
use axum::extract::{Path, State as Shared};
use http::StatusCode;
use serde_json::{Value, json};

use super::{NAME, Reply, Sent, State, TOKEN, held};

pub(super) type Answer = (StatusCode, Json<Value>);

pub(super) async fn call(
    Shared(state): Shared<Arc<State>>,
    Path((bot, method)): Path<(String, String)>,
    body: String,
) -> Answer {
    if bot != format!("bot{TOKEN}") {
        return refuse(401, "Unauthorized");
    }
    let method = method.to_ascii_lowercase();
    let body: Value = serde_json::from_str(&body).unwrap_or(Value::Null);
    state.calls.lock().unwrap().push((method.clone(), body.clone()));
    match method.as_str() {
        "getme" => take(&json!({
            "id": 110_201_543, "is_bot": true, "first_name": "Maru", "username": NAME,
            "can_join_groups": false, "can_read_all_group_messages": false,
            "supports_inline_queries": false, "can_connect_to_business": false,
            "has_main_web_app": false,
        })),
        "getupdates" => updates(&state, &body).await,
        "sendmessage" => send(&state, body).await,
        "getfile" => held::file(&state, &body),
        "deletemessages" | "leavechat" => {
            let reply =
                state.replies.lock().unwrap().get(&body["chat_id"].as_i64().unwrap_or(0)).cloned();
            match reply {
                Some(Reply::Refuse(code, description)) => refuse(code, description),
                _ => take(&json!(true)),
            }
        }
        "answercallbackquery"
        | "setmycommands"
        | "setmydescription"
        | "setmyshortdescription"
        | "setwebhook"
        | "deletewebhook" => take(&json!(true)),
        _ => refuse(404, "Not Found"),
    }
}

pub(super) fn take(result: &Value) -> Answer {
    (StatusCode::OK, Json(json!({"ok": true, "result": result})))
}

pub(super) fn refuse(code: u16, description: &str) -> Answer {
    let status = StatusCode::from_u16(code).unwrap();
    (status, Json(json!({"ok": false, "error_code": code, "description": description})))
}

async fn send(state: &State, body: Value) -> Answer {
    let chat = body["chat_id"].as_i64().unwrap_or_default();
    let reply = state.replies.lock().unwrap().get(&chat).cloned().unwrap_or(Reply::Take);
    match reply {
        Reply::Refuse(code, description) => return refuse(code, description),
        Reply::RetryAfter(seconds) => {
            let (status, Json(mut answer)) = refuse(429, "Too Many Requests");
            answer["parameters"] = json!({"retry_after": seconds});
            return (status, Json(answer));
        }
        Reply::Moved(to) => {
            let said = "Bad Request: group chat was upgraded to a supergroup chat";
            let (status, Json(mut answer)) = refuse(400, said);
            answer["parameters"] = json!({"migrate_to_chat_id": to});
            return (status, Json(answer));
        }
        Reply::Take | Reply::Hang => {}
    }
    let text = body["text"].as_str().unwrap_or_default().to_owned();
    let keys = body["reply_markup"]["inline_keyboard"].as_array().cloned().unwrap_or_default();
    let keys = keys.iter().filter_map(Value::as_array).flatten();
    let buttons = keys.map(|key| {
        let press = key.get("callback_data").or(key.get("url")).cloned().unwrap_or_default();
        let said = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        (said(&key["text"]), said(&press))
    });
    let at = Instant::now();
    let sent =
        Sent { chat, text: text.clone(), at, buttons: buttons.collect(), call: body.clone() };
    let number = {
        let mut all = state.sent.lock().unwrap();
        all.push(sent);
        all.len()
    };
    if matches!(reply, Reply::Hang) {
        std::future::pending::<()>().await;
    }
    take(&json!({
        "message_id": number, "date": 1_790_000_000, "text": text,
        "chat": {"id": chat, "type": "private", "first_name": "Jin"},
    }))
}

/// Long polling as Telegram does it: what is below the offset is forgotten, and while there is nothing,
/// the answer waits.
async fn updates(state: &State, body: &Value) -> Answer {
    let polling = state.polling.fetch_add(1, SeqCst) + 1;
    state.most_polling.fetch_max(polling, SeqCst);
    let _ends = Ends(&state.polling);
    let offset = body["offset"].as_i64().unwrap_or(0);
    let limit = body["limit"].as_u64().unwrap_or(100);
    let wait = Duration::from_secs(body["timeout"].as_u64().unwrap_or(0));
    let until = tokio::time::Instant::now() + wait;
    loop {
        let filled = state.filled.notified();
        let due: Vec<Value> = {
            let mut updates = state.updates.lock().unwrap();
            updates.retain(|update| update["update_id"].as_i64() >= Some(offset));
            // Each once and in the order of their numbers, whatever a story filled in.
            let due: BTreeMap<Option<i64>, Value> = updates
                .iter()
                .map(|update| (update["update_id"].as_i64(), update.clone()))
                .collect();
            due.into_values().take(usize::try_from(limit).unwrap()).collect()
        };
        if !due.is_empty() || tokio::time::timeout_at(until, filled).await.is_err() {
            return take(&Value::Array(due));
        }
    }
}

struct Ends<'s>(&'s AtomicUsize);

impl Drop for Ends<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, SeqCst);
    }
}
