//! On the head's page: what goes on this minute. Each part is shown only if there is something in it.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};

use super::lines::{Line, Moment, Names};
use crate::casework::{self, going_on, holding};
use crate::db::Tx;
use crate::language::formats;
use crate::staff::Role;
use crate::staff::pages::Shift;
use crate::web::{Fault, Routes, Rule};

pub fn routes() -> Routes {
    Routes::new().post("/office/cases/{id}/route-now", Rule::Staff(&[Role::Head]), route_now)
}

/// What goes on.
pub struct GoingOn {
    pub asked: Vec<Ending>,
    pub held: Vec<Ending>,
    pub talks: Vec<Talk>,
    /// How many suggestions to the city are open; none: not one.
    pub suggestions: Option<String>,
}

/// Something that ends by itself.
pub struct Ending {
    pub line: Line,
    /// Who is asked.
    pub who: Option<String>,
    pub until: Moment,
}

/// A conversation that goes on.
pub struct Talk {
    pub line: Line,
    pub who: String,
    pub since: Moment,
    pub relay: Option<String>,
}

impl GoingOn {
    pub async fn all(tx: &mut Tx, shift: &Shift, names: &Names) -> anyhow::Result<Self> {
        let asked = going_on::urgent_offers(tx).await?.into_iter().map(|asking| Ending {
            line: Line::new(shift, &asking.case),
            who: Some(names.of(asking.staff_id)),
            until: Moment::new(shift, asking.until),
        });
        let held = going_on::held(tx).await?.into_iter().map(|held| Ending {
            line: Line::new(shift, &held.case),
            who: None,
            until: Moment::new(shift, held.until),
        });
        let talks = going_on::talks(tx).await?.into_iter().map(|talk| Talk {
            line: Line::new(shift, &talk.case),
            who: names.of(talk.staff_id),
            since: Moment::new(shift, talk.since),
            relay: talk.line,
        });
        let suggestions = usize::try_from(casework::open_suggestions(tx).await?)?;
        Ok(Self {
            asked: asked.collect(),
            held: held.collect(),
            talks: talks.collect(),
            suggestions: (suggestions > 0).then(|| formats::count(shift.who.lang, suggestions)),
        })
    }
}

/// Routes a case that a flood holds.
async fn route_now(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let case_id = id.parse().map_err(|_| Fault::NotFound)?;
    let mut tx = shift.app.db.begin().await?;
    let (city, head) = (&shift.app.city, shift.who.id);
    let done = holding::route_now(&mut tx, city, case_id, head, shift.now).await?;
    done.map_err(|_| Fault::NotFound)?;
    tx.commit().await?;
    Ok(Redirect::to("/office/").into_response())
}
