//! Routes, each with a rule that says who may call it. There is no way to add one without.

use axum::Router;
use axum::handler::Handler;
use axum::middleware;
use axum::routing::{MethodRouter, get, post};

use crate::app::App;
use crate::staff::Role;

/// Who may call a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    Anyone,
    /// Whoever entered the receipt of a case.
    Receipt,
    /// Staff who hold one of these roles now.
    Staff(&'static [Role]),
}

/// The routes of one domain.
#[derive(Default)]
pub struct Routes {
    list: Vec<Declared>,
}

struct Declared {
    method: &'static str,
    path: &'static str,
    rule: Rule,
    handler: MethodRouter<App>,
    /// Whether what was typed comes back where the house cannot take it in.
    is_kept: bool,
}

impl Routes {
    pub fn new() -> Self {
        Self::default()
    }

    /// Answers GET (and HEAD) on a path.
    pub fn get<H, T>(self, path: &'static str, rule: Rule, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.add("GET", path, rule, get(handler))
    }

    /// Answers POST on a path.
    pub fn post<H, T>(self, path: &'static str, rule: Rule, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.add("POST", path, rule, post(handler))
    }

    /// Answers POST on a path with a form that somebody writes into at length: where the house cannot take it in, it
    /// comes back whole on the page that says so, and is sent again from there. Not for passwords and receipts.
    pub fn post_kept<H, T>(self, path: &'static str, rule: Rule, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        let mut routes = self.add("POST", path, rule, post(handler));
        if let Some(last) = routes.list.last_mut() {
            last.is_kept = true;
        }
        routes
    }

    /// These routes and those.
    pub fn and(mut self, other: Self) -> Self {
        self.list.extend(other.list);
        self
    }

    /// Method, path and rule of every route, for the test that calls each of them.
    pub fn rules(&self) -> Vec<(&'static str, &'static str, Rule)> {
        self.list.iter().map(|route| (route.method, route.path, route.rule)).collect()
    }

    /// The paths of the pages below a language, without it: `/guides/{slug}`.
    pub fn pages(&self) -> Vec<&'static str> {
        let pages = self.list.iter().filter(|route| route.method == "GET");
        pages.filter_map(|route| route.path.strip_prefix("/{lang}")).collect()
    }

    /// The router, with each route behind its rule.
    pub fn router(self, app: &App) -> Router<App> {
        self.list.into_iter().fold(Router::new(), |router, route| {
            let handler = match route.rule {
                Rule::Anyone => route.handler,
                rule => {
                    let guard = middleware::from_fn_with_state(
                        (app.clone(), rule),
                        crate::staff::pages::guard,
                    );
                    route.handler.layer(guard)
                }
            };
            // Around the guard: that too may wait for the database in vain.
            let handler = match route.is_kept {
                true => handler.layer(middleware::from_fn(super::kept::keep)),
                false => handler,
            };
            router.route(route.path, handler)
        })
    }

    fn add(
        mut self,
        method: &'static str,
        path: &'static str,
        rule: Rule,
        handler: MethodRouter<App>,
    ) -> Self {
        self.list.push(Declared { method, path, rule, handler, is_kept: false });
        self
    }
}
