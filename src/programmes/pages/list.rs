//! The newsroom's programmes: what is coming, running and over, what is to be verified, what was only begun.

use std::collections::BTreeMap;

use askama::Template;
use axum::response::Response;
use uuid::Uuid;

use super::programme::BY_FILES;
use super::verified;
use crate::db::Tx;
use crate::facts;
use crate::language::formats;
use crate::programmes::{self, Card, Programme, Stage, Status};
use crate::staff::Role;
use crate::staff::pages::{Names, Section, Shift};
use crate::texts::Kind;
use crate::texts::translations::{self, Standing};
use crate::web::{Fault, Frame};

#[derive(Template)]
#[template(path = "programmes/pages/list.html")]
struct List {
    frame: Frame,
    /// Texts of which nothing but words was entered.
    begun: Vec<(String, String)>,
    groups: Vec<Group>,
    may_begin: bool,
}

/// Programmes of one stage.
struct Group {
    stage: &'static str,
    heading: String,
    lines: Vec<Line>,
}

struct Line {
    slug: String,
    title: String,
    card: Card,
    verified: String,
    is_unverified: bool,
    is_due: bool,
    /// In how many languages the text is public.
    languages: String,
}

pub async fn show(shift: Shift) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let texts = translations::board(&mut tx, &[Kind::Programme]).await?;
    let mut texts: BTreeMap<Uuid, Standing> =
        texts.into_iter().filter(|it| !it.is_withdrawn).map(|it| (it.text_id, it)).collect();
    let facts = facts::all(&mut tx).await?;
    let mut names = Names::default();
    let mut groups = Vec::new();
    let all = programmes::all(&mut tx).await?;
    for stage in [Stage::Running, Stage::Coming, Stage::Over] {
        let heading = shift.words.say_of("programmes-stage", stage.as_str());
        let mut group = Group { stage: stage.as_str(), heading, lines: Vec::new() };
        for programme in all.iter().filter(|it| it.details.stage(shift.today) == stage) {
            let Some(text) = texts.remove(&programme.text_id) else { continue };
            group
                .lines
                .push(Line::new(&mut tx, &shift, (programme, &text), &facts, &mut names).await?);
        }
        groups.push(group);
    }
    groups.retain(|group| !group.lines.is_empty());
    let begun = texts.into_values().map(|text| (text.slug.clone(), text.name().to_owned()));
    shift.show(&List {
        frame: shift.newsroom(shift.words.say("programmes-title"), Section::Programmes),
        begun: begun.collect(),
        groups,
        may_begin: shift.who.has(Role::Writer),
    })
}

impl Line {
    async fn new(
        tx: &mut Tx,
        shift: &Shift,
        (programme, text): (&Programme, &Standing),
        facts: &facts::Facts,
        names: &mut Names,
    ) -> anyhow::Result<Self> {
        let by = match programme.verified_by {
            Some(_) => Some(names.of(tx, shift, programme.verified_by, BY_FILES).await?),
            None => None,
        };
        let (lang, city) = (shift.who.lang, &shift.app.city);
        let public = text.languages.values().filter(|here| here.public.is_some()).count();
        Ok(Self {
            slug: programme.slug.clone(),
            title: text.name().to_owned(),
            card: Card::new(&programme.details, lang, city, facts, shift.today),
            verified: verified(shift, programme, by),
            is_unverified: programme.details.status == Status::Unverified,
            is_due: programme.is_due(shift.today),
            languages: formats::count(lang, public),
        })
    }
}
