//! The API's description of itself (OpenAPI 3.1).

use axum::response::Response;
use utoipa::OpenApi;

use super::answer::{Problem, open};
use super::{
    alerts, bounces, cases, contacts, guides, newsletter, programmes, subscriptions, words,
};

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Maru",
        description = "A city's guides, newsletter, contacts and counselling, for residents in their languages. Faults are application/problem+json (RFC 9457)."
    ),
    paths(
        words::languages,
        words::topics,
        words::facts,
        words::search,
        alerts::in_force,
        guides::list,
        guides::show,
        newsletter::publications,
        newsletter::issue,
        contacts::list,
        programmes::list,
        cases::open,
        cases::mine,
        cases::write,
        subscriptions::ask,
        bounces::take,
    )
)]
struct Description;

pub async fn document() -> Result<Response, Problem> {
    open(&Description::openapi())
}
