//! The invariants of ARCHITECTURE.md that a compiler cannot keep: who may import whom, who may name which
//! crate, and that no route is open by mistake.

use std::collections::BTreeMap;
use std::path::Path;

use http::Method;
use maru::web::Rule;

use crate::support::{Engine, House};

/// The domains that each one may use besides itself; what is not listed stands at the bottom and uses none.
/// `pages.rs` and `jobs.rs` are edges and may use any domain's public face.
const DOWNHILL: &[(&str, &[&str])] = &[
    (
        "casework",
        &[
            "staff",
            "directory",
            "drawing",
            "deliveries",
            "vault",
            "texts",
            "facts",
            "topics",
            "city",
            "language",
        ],
    ),
    (
        "alerts",
        &["bulletins", "staff", "deliveries", "vault", "texts", "facts", "city", "language"],
    ),
    ("guides", &["texts", "facts", "topics", "city", "language"]),
    ("newsletter", &["texts", "facts", "topics", "city", "language"]),
    (
        "directory",
        &["texts", "facts", "topics", "search", "deliveries", "vault", "city", "language"],
    ),
    ("owed", &["directory", "facts", "texts", "city", "language"]),
    ("programmes", &["texts", "facts", "directory", "search", "city", "language"]),
    (
        "bulletins",
        &[
            "newsletter",
            "drawing",
            "subscriptions",
            "deliveries",
            "texts",
            "facts",
            "topics",
            "vault",
            "city",
            "language",
        ],
    ),
    ("bounces", &["subscriptions", "deliveries", "vault"]),
    ("orders", &["texts", "staff", "deliveries", "vault", "facts", "city", "language"]),
    ("readings", &["texts", "staff", "city", "language"]),
    ("subscriptions", &["deliveries", "vault", "topics", "city", "language", "config"]),
    ("texts", &["facts", "search", "city", "language"]),
    ("facts", &["language"]),
    ("feedback", &["texts", "vault", "language", "city"]),
    ("unfound", &["search", "vault", "language"]),
    ("search", &["language"]),
    ("deliveries", &["vault", "city", "language"]),
    ("staff", &["vault", "language", "city"]),
    ("vault", &[]),
    ("language", &[]),
    ("drawing", &["language"]),
    ("city", &["language"]),
    ("topics", &["city", "language"]),
    ("db", &["language"]),
];

/// Modules that everything may use.
const FOR_ALL: &[&str] = &["db", "id", "clock"];

fn sources() -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![root.clone()];
    let mut sources = BTreeMap::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let name = path.strip_prefix(&root).unwrap().to_string_lossy().into_owned();
                sources.insert(name, std::fs::read_to_string(&path).unwrap());
            }
        }
    }
    sources
}

/// The code of a file without comments and without its tests.
fn code(source: &str) -> String {
    let code = source.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

fn is_edge(name: &str) -> bool {
    ["app.rs", "commands.rs", "demo.rs", "main.rs", "lib.rs"].contains(&name)
        || name.starts_with("app/")
        || name.starts_with("commands/")
        || name.starts_with("demo/")
        || name.starts_with("web/")
        || name.starts_with("api/")
        || name.starts_with("bot/")
        || name.starts_with("content/")
        || name.ends_with("/pages.rs")
        || name.contains("/pages/")
        || name.ends_with("/jobs.rs")
        || name.contains("/jobs/")
}

fn is_test(name: &str) -> bool {
    name.ends_with("tests.rs") || name.contains("/tests/") || name.ends_with("properties.rs")
}

/// `crate::name` as it is used in a file.
fn used(code: &str) -> Vec<String> {
    let mut used = Vec::new();
    for part in code.split("crate::").skip(1) {
        if let Some(group) = part.strip_prefix('{') {
            let group = group.split(';').next().unwrap_or_default();
            let mut depth = 0;
            let mut name = String::new();
            for c in group.chars() {
                match c {
                    '{' => depth += 1,
                    '}' => depth -= 1,
                    ',' if depth == 0 => used.push(std::mem::take(&mut name)),
                    c if depth == 0 => name.push(c),
                    _ => {}
                }
            }
            used.push(name);
        } else {
            let name = part.split(|c: char| !(c.is_alphanumeric() || c == '_')).next();
            used.push(name.unwrap_or_default().to_owned());
        }
    }
    used.into_iter()
        .map(|name| name.trim().split("::").next().unwrap_or_default().to_owned())
        .filter(|name| !name.is_empty())
        .collect()
}

#[test]
fn a_domain_uses_only_what_lies_below_it() {
    let mut wrong = Vec::new();
    for (name, source) in sources() {
        if is_edge(&name) || is_test(&name) {
            continue;
        }
        let own = name.split('/').next().unwrap_or_default().trim_end_matches(".rs");
        let allowed = DOWNHILL.iter().find(|(domain, _)| *domain == own).map(|(_, below)| *below);
        for used in used(&code(&source)) {
            let fine = used == own
                || FOR_ALL.contains(&used.as_str())
                || allowed.unwrap_or_default().contains(&used.as_str());
            if !fine {
                wrong.push(format!("{name} uses {used}"));
            }
        }
    }
    assert!(wrong.is_empty(), "uphill:\n{}", wrong.join("\n"));
}

#[test]
fn a_crate_is_named_only_where_it_belongs() {
    type May = fn(&str) -> bool;
    let rules: [(&str, May); 15] = [
        ("harfrust", |name| name.starts_with("drawing/")),
        ("skrifa", |name| name.starts_with("drawing/")),
        ("fontdb", |name| name.starts_with("drawing/")),
        ("axum", |name| {
            name == "app.rs"
                || name.starts_with("web/")
                || name.starts_with("api/")
                || name.ends_with("/pages.rs")
                || name.contains("/pages/")
        }),
        ("sqlx", |name| {
            name.starts_with("db/") || name.ends_with("/store.rs") || name.contains("/store/")
        }),
        ("lettre", |name| name.starts_with("deliveries/channels/email/")),
        ("teloxide", |name| {
            name.starts_with("deliveries/channels/telegram") || name.starts_with("bot/")
        }),
        ("reqwest", |name| name.starts_with("texts/machine/") || name.starts_with("texts/outer/")),
        ("aws_lc_rs", |name| name.starts_with("deliveries/channels/email/dkim/")),
        ("css_inline", |name| name == "bulletins/styling.rs"),
        // What reads a stranger's mail stands in one place, which bounds it.
        ("mail_parser", |name| name.starts_with("bounces/reading")),
        ("async_imap", |name| name == "bounces/imap.rs"),
        ("tantivy", |name| name.starts_with("search/")),
        ("comrak", |name| name.starts_with("texts/")),
        // What reads a stranger's bytes stands in one file.
        ("image::codecs", |name| name == "casework/files/cleaning.rs"),
    ];
    let mut wrong = Vec::new();
    for (name, source) in sources() {
        let code = code(&source);
        for (krate, may) in &rules {
            let named =
                code.contains(&format!("{krate}::")) || code.contains(&format!("use {krate}"));
            if named && !may(&name) && !is_test(&name) {
                wrong.push(format!("{name} names {krate}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_table_is_named_by_one_domain() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
    let migrations = std::fs::read_dir(folder).unwrap();
    let read = |entry: std::io::Result<std::fs::DirEntry>| {
        std::fs::read_to_string(entry.unwrap().path()).unwrap()
    };
    let schema: String = migrations.map(read).collect();
    let tables: Vec<&str> = schema
        .lines()
        .filter_map(|line| line.strip_prefix("create table "))
        .filter_map(|rest| rest.split(' ').next())
        .collect();
    assert!(tables.len() > 30, "the schema was not read");
    let mut owners: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    // A test beside the code may look into any table, to see whether the books are right.
    let beside = |name: &str| name.ends_with("/tests.rs") || name.contains("/tests/");
    for (name, source) in sources().into_iter().filter(|(name, _)| !beside(name)) {
        let domain = name.split('/').next().unwrap_or_default().to_owned();
        let code = code(&source);
        for table in &tables {
            let named = ["from ", "join ", "into ", "update "]
                .iter()
                .any(|verb| contains_word(&code, &format!("{verb}{table}")));
            if named {
                let known = owners.entry(table).or_default();
                if !known.contains(&domain) {
                    known.push(domain.clone());
                }
            }
        }
    }
    let shared: Vec<_> = owners.iter().filter(|(_, domains)| domains.len() > 1).collect();
    assert!(shared.is_empty(), "tables with two masters: {shared:?}");
}

fn contains_word(code: &str, phrase: &str) -> bool {
    code.match_indices(phrase).any(|(at, _)| {
        let after = code[at + phrase.len()..].chars().next();
        after.is_none_or(|c| !(c.is_alphanumeric() || c == '_'))
    })
}

#[test]
fn a_route_can_only_be_added_with_a_rule() {
    for (name, source) in sources() {
        let adds = code(&source).contains(".route(");
        assert!(!adds || name == "web/routes.rs", "{name} adds a route past web::Routes");
    }
}

#[test]
fn every_file_says_what_it_is_for() {
    for (name, source) in sources() {
        assert!(source.starts_with("//!"), "{name} does not begin with //!");
    }
}

/// Calls every route without a session: what is not for anyone must not be answered.
#[tokio::test]
async fn no_route_is_open_by_mistake() {
    let house = House::new(Engine::Sqlite).await.unwrap();
    let mut guarded = 0;
    for (method, path, rule) in maru::app::routes().rules() {
        let path = path
            .replace("{lang}", "ko")
            .replace("{id}", "019ab000-0000-7000-8000-000000000000")
            .replace(['{', '}'], "");
        let method: Method = method.parse().unwrap();
        let form = Some("application/x-www-form-urlencoded");
        let answer = house.visitor().send(method, &path, form, Vec::new()).await.unwrap();
        if rule == Rule::Anyone {
            continue;
        }
        guarded += 1;
        let led_away = answer.status.is_redirection()
            && (answer.location() == "/desk/sign-in"
                || answer.location().ends_with("/help/case?again"));
        let refused = [http::StatusCode::FORBIDDEN, http::StatusCode::UNAUTHORIZED];
        assert!(
            led_away || refused.contains(&answer.status),
            "{path} answered {} to a stranger",
            answer.status
        );
    }
    assert!(guarded > 0 || !maru::app::routes().rules().is_empty());
}
