//! `programme.toml` as it is written, beside the words of a programme: what is the same in every language.

use chrono::NaiveDate;
use serde::Deserialize;

use super::forms::{day, day_or_none};
use crate::language::Lang;
use crate::programmes::{Cost, Details, Kind, Session, SignUp, Status};

/// The name of the file in the folder of a programme.
pub(super) const NAME: &str = "programme.toml";

/// A programme apart from its words.
#[derive(Clone, Debug)]
pub struct ProgrammeFile {
    pub slug: String,
    pub path: String,
    pub details: Details,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ProgrammeForm {
    kind: Kind,
    run_by: String,
    contact: Option<String>,
    place: String,
    place_roman: Option<String>,
    #[serde(deserialize_with = "day")]
    first_on: NaiveDate,
    #[serde(default, deserialize_with = "day_or_none")]
    last_on: Option<NaiveDate>,
    languages: Vec<Lang>,
    cost: Cost,
    sign_up: SignUp,
    places: Option<u32>,
    source: String,
    #[serde(deserialize_with = "day")]
    checked_on: NaiveDate,
    status: Status,
    #[serde(rename = "session")]
    sessions: Vec<Session>,
}

impl ProgrammeForm {
    pub(super) fn details(self) -> Details {
        Details {
            kind: self.kind,
            run_by: self.run_by,
            contact: self.contact,
            place: self.place,
            place_roman: self.place_roman,
            first_on: self.first_on,
            last_on: self.last_on,
            sessions: self.sessions,
            languages: self.languages,
            cost: self.cost,
            sign_up: self.sign_up,
            places: self.places,
            source: self.source,
            checked_on: self.checked_on,
            status: self.status,
        }
    }
}
