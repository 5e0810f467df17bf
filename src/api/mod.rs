//! The public API under `/api/v1`: JSON for whoever builds upon the city's texts. An edge like the pages,
//! calling the same verbs. Reading needs no key.

mod alerts;
mod answer;
mod bounces;
mod cases;
mod contacts;
mod crawlers;
mod guides;
mod metrics;
mod newsletter;
mod openapi;
mod programmes;
mod subscriptions;
mod words;

use crate::web::{Routes, Rule};

pub fn routes() -> Routes {
    Routes::new()
        .get("/api/v1/languages", Rule::Anyone, words::languages)
        .get("/api/v1/topics", Rule::Anyone, words::topics)
        .get("/api/v1/facts", Rule::Anyone, words::facts)
        .get("/api/v1/search", Rule::Anyone, words::search)
        .get("/api/v1/alerts", Rule::Anyone, alerts::in_force)
        .get("/api/v1/guides", Rule::Anyone, guides::list)
        .get("/api/v1/guides/{slug}", Rule::Anyone, guides::show)
        .get("/api/v1/publications", Rule::Anyone, newsletter::publications)
        .get("/api/v1/publications/{id}/issues/{issue}", Rule::Anyone, newsletter::issue)
        .get("/api/v1/contacts", Rule::Anyone, contacts::list)
        .get("/api/v1/programmes", Rule::Anyone, programmes::list)
        .post("/api/v1/cases", Rule::Anyone, cases::open)
        .get("/api/v1/cases/mine", Rule::Anyone, cases::mine)
        .post("/api/v1/cases/mine/messages", Rule::Anyone, cases::write)
        .post("/api/v1/subscriptions", Rule::Anyone, subscriptions::ask)
        .post("/hooks/bounces", Rule::Anyone, bounces::take)
        .get("/api/v1/openapi.json", Rule::Anyone, openapi::document)
        .get("/robots.txt", Rule::Anyone, crawlers::robots)
        .get("/sitemap.xml", Rule::Anyone, crawlers::sitemap)
        .get("/metrics", Rule::Anyone, metrics::show)
        .get("/healthz", Rule::Anyone, words::healthz)
        .get("/readyz", Rule::Anyone, words::readyz)
}
