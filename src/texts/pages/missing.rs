//! The page of a text that is not there in the reader's language.

use askama::Template;
use axum::response::Response;

use crate::facts;
use crate::language::Lang;
use crate::texts::translations::Why;
use crate::texts::{Found, Kind, Published, addresses, fill, find, want};
use crate::web::{Address, Fault, Frame, Visit};

#[derive(Template)]
#[template(path = "texts/pages/missing.html")]
pub struct Missing {
    frame: Frame,
    title_ko: String,
    /// Why it is not there, if somebody said why.
    why: Option<String>,
    elsewhere: Vec<(String, String, String)>,
    action: String,
    asked: bool,
}

/// A text that is not there in the reader's language: why, where it is, and a way to ask for it.
pub fn missing(visit: &Visit, title_ko: String, languages: &[Lang], why: Option<Why>) -> Missing {
    let address = Address::Private(visit.path.clone());
    let others = languages.iter().copied();
    let title = if languages.is_empty() { "text-gone-title" } else { "missing-title" };
    Missing {
        frame: visit.frame_at(&address, visit.words.say(title)),
        title_ko,
        why: why.map(|why| visit.words.say_of("why-not", why.as_str())),
        elsewhere: addresses(&visit.app.city, &visit.path, others),
        action: visit.to(&visit.path),
        asked: false,
    }
}

/// A wish that was counted, of a reader who has the text in another language.
#[derive(Template)]
#[template(path = "texts/wished.html")]
struct Wished {
    frame: Frame,
    title: String,
    html_lang: String,
    back: String,
}

/// Counts the wish for a translation, without a person: of a reader who has no text that she can read, and of
/// one who reads it in another language.
pub async fn wanted(visit: &Visit, kind: Kind, slug: &str) -> Result<Response, Fault> {
    let mut tx = visit.app.db.begin().await?;
    match find(&mut tx, kind, slug, &visit.chain()).await?.ok_or(Fault::NotFound)? {
        Found::Elsewhere { text_id, title_ko, languages, why } => {
            want(&mut tx, text_id, visit.lang, visit.today).await?;
            tx.commit().await?;
            visit.show(&Missing { asked: true, ..missing(visit, title_ko, &languages, why) })
        }
        Found::Here(text) if text.lang == visit.lang => Ok(visit.see_other(&visit.path)),
        Found::Here(text) => {
            let facts = facts::all(&mut tx).await?;
            want(&mut tx, text.text.id, visit.lang, visit.today).await?;
            tx.commit().await?;
            visit.show(&wished(visit, &text, &facts)?)
        }
    }
}

fn wished(visit: &Visit, text: &Published, facts: &facts::Facts) -> anyhow::Result<Wished> {
    let address = Address::Private(visit.path.clone());
    Ok(Wished {
        frame: visit.frame_at(&address, visit.words.say("feedback-thanks")),
        title: fill(text, &visit.reader(), facts, visit.today)?.title,
        html_lang: visit.html_of(text.lang),
        back: visit.to(&visit.path),
    })
}
