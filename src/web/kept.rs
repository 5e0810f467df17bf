//! What somebody wrote, where the house cannot take it in for a moment: it goes back with the page that says so.

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use http::header::CONTENT_TYPE;

use super::carried::Carried;
use super::fault::Fault;
use super::forms::{Filled, LARGEST_TEXT};

/// The form that a response gives back, for the page of the fault.
#[derive(Clone, Debug)]
pub(super) struct Kept(pub Carried);

/// Holds a form while it is handled, and gives it back with the answer that too many wait or that the database takes
/// nothing in. Forms with files are not held.
pub(super) async fn keep(request: Request, next: Next) -> Response {
    let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    if !kind.is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded")) {
        return next.run(request).await;
    }
    let path = request.uri().path().to_owned();
    let (head, body) = request.into_parts();
    let Ok(bytes) = to_bytes(body, LARGEST_TEXT).await else {
        return Fault::TooLarge.into_response();
    };
    let mut response = next.run(Request::from_parts(head, Body::from(bytes.clone()))).await;
    let is_held_up = matches!(
        response.status(),
        StatusCode::SERVICE_UNAVAILABLE | StatusCode::TOO_MANY_REQUESTS
    );
    if is_held_up
        && let Some(typed) = Filled::parse(&bytes)
        && let Some(carried) = Carried::of(&path, &typed)
    {
        response.extensions_mut().insert(Kept(carried));
    }
    response
}
