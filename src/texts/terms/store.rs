//! The SQL of terms.

use std::collections::BTreeMap;

use anyhow::Context;

use super::{Term, Word};
use crate::db::{Tx, on};
use crate::language::Lang;

pub(super) async fn replace(tx: &mut Tx, terms: &[Term]) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from term_words").execute(c).await.map(drop))
        .context("forget the old terms' words")?;
    on!(tx, c => sqlx::query("delete from terms").execute(c).await.map(drop))
        .context("forget the old terms")?;
    for (position, term) in terms.iter().enumerate() {
        on!(tx, c => sqlx::query("insert into terms (id, ko, position) values ($1, $2, $3)")
            .bind(&term.id)
            .bind(&term.ko)
            .bind(i64::try_from(position)?)
            .execute(c)
            .await
            .map(drop))
        .with_context(|| format!("store the term {}", term.id))?;
        for (lang, word) in &term.words {
            on!(tx, c => sqlx::query(
                "insert into term_words (term_id, lang, word, explanation, status)
                 values ($1, $2, $3, $4, $5)",
            )
            .bind(&term.id)
            .bind(*lang)
            .bind(&word.word)
            .bind(&word.explanation)
            .bind(if word.official { "official" } else { "machine" })
            .execute(c)
            .await
            .map(drop))
            .with_context(|| format!("store the term {} in {lang}", term.id))?;
        }
    }
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    ko: String,
    lang: Lang,
    word: Option<String>,
    explanation: Option<String>,
    status: String,
}

pub(super) async fn all(tx: &mut Tx) -> anyhow::Result<Vec<Term>> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "select terms.id, terms.ko, term_words.lang, term_words.word, term_words.explanation,
                term_words.status
         from terms
         join term_words on term_words.term_id = terms.id
         order by terms.position, term_words.lang",
    )
    .fetch_all(c)
    .await)
    .context("read terms")?;
    let mut terms: Vec<Term> = Vec::new();
    for row in rows {
        if terms.last().is_none_or(|term| term.id != row.id) {
            terms.push(Term { id: row.id, ko: row.ko, words: BTreeMap::new() });
        }
        let official = row.status == "official";
        let word = Word { word: row.word, explanation: row.explanation, official };
        if let Some(term) = terms.last_mut() {
            term.words.insert(row.lang, word);
        }
    }
    Ok(terms)
}
