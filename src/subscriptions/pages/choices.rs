//! The fields that subscribing and changing share, with what is wrong in them.

use http::StatusCode;

use crate::city::Language;
use crate::language::Lang;
use crate::subscriptions::{self, ALERTS, AskedError, Cadence, Source, Typed, Wanted};
use crate::web::{Filled, Visit};

/// The fields below "more choices".
const FURTHER: [&str; 6] =
    ["langs", "other_langs", "cadence", "district", "quiet_from", "time_zone"];

pub struct Choices {
    pub tongues: Vec<Tongue>,
    /// How the language is served that stands first, where the city does not publish in it.
    pub served: Option<String>,
    pub topics: Vec<Topic>,
    pub cadences: Vec<Choice>,
    /// Empty where the city names none.
    pub districts: Vec<Choice>,
    pub quiet_from: String,
    pub quiet_until: String,
    /// Empty where nobody is asked.
    pub zones: Vec<Choice>,
    pub errors: Vec<FieldError>,
    /// Whether something was chosen, or is wrong, below "more choices".
    pub is_open: bool,
}

/// A language of the city.
pub struct Tongue {
    pub tag: Lang,
    pub html: String,
    pub autonym: String,
    /// In which languages its speakers are served, where the city does not publish in it.
    pub served: String,
    /// It stands first.
    pub chosen: bool,
    /// Everything comes in it too.
    pub also: bool,
    /// It is read besides.
    pub read: bool,
}

pub struct Topic {
    pub id: String,
    pub name: String,
    pub icon: String,
    /// What is different with alerts.
    pub hint: Option<String>,
    pub chosen: bool,
}

pub struct Choice {
    pub value: String,
    pub name: String,
    pub chosen: bool,
}

/// What is wrong with a field, said in the reader's language.
pub struct FieldError {
    pub field: &'static str,
    pub message: String,
}

impl Choices {
    /// As they were filled in.
    pub fn new(visit: &Visit, filled: &Filled, errors: &[AskedError]) -> Self {
        let errors = errors.iter().map(|error| FieldError {
            field: error.field(),
            message: visit.words.say(said(*error)),
        });
        let mut choices = Self {
            tongues: tongues(visit, filled),
            served: served(visit, filled.get("lang")),
            topics: topics(visit, filled),
            cadences: cadences(visit, filled),
            districts: districts(visit, filled),
            quiet_from: filled.get("quiet_from").to_owned(),
            quiet_until: filled.get("quiet_until").to_owned(),
            zones: Vec::new(),
            errors: errors.collect(),
            is_open: false,
        };
        let is_wrong = choices.errors.iter().any(|error| FURTHER.contains(&error.field));
        choices.is_open = is_wrong || choices.has_further();
        choices
    }

    /// With the clock of a subscriber who is at home elsewhere.
    pub fn with_zones(mut self, visit: &Visit, filled: &Filled) -> Self {
        let city = &visit.app.city;
        let chosen = filled.get("time_zone");
        let mut names: Vec<&str> = city.time_zones.iter().map(|zone| zone.name()).collect();
        if !chosen.is_empty() && !names.contains(&chosen) {
            names.push(chosen);
        }
        let zone = |value: &str, name: &str| Choice {
            value: value.to_owned(),
            name: name.replace('_', " "),
            chosen: value == chosen,
        };
        self.zones = names.into_iter().map(|name| zone(name, name)).collect();
        self.zones.insert(0, zone("", city.time_zone.name()));
        self.is_open |= !chosen.is_empty();
        self
    }

    pub fn error(&self, field: &str) -> Option<&FieldError> {
        self.errors.iter().find(|error| error.field == field)
    }

    pub fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }

    fn has_further(&self) -> bool {
        self.tongues.iter().any(|tongue| tongue.read || (tongue.also && !tongue.chosen))
            || self.cadences.iter().any(|it| it.chosen && it.value != Cadence::AtOnce.as_str())
            || self.districts.iter().any(|district| district.chosen && !district.value.is_empty())
            || !self.quiet_from.is_empty()
            || !self.quiet_until.is_empty()
    }
}

/// What was typed into the fields.
pub fn typed(filled: &Filled, source: Source) -> Typed<'_> {
    Typed {
        address: filled.get("address"),
        lang: filled.get("lang"),
        langs: filled.all("langs"),
        other_langs: filled.all("other_langs"),
        topics: filled.all("topics"),
        cadence: filled.get("cadence"),
        district: filled.get("district"),
        quiet_from: filled.get("quiet_from"),
        quiet_until: filled.get("quiet_until"),
        time_zone: filled.get("time_zone"),
        source,
    }
}

/// The fields as somebody has them now.
pub fn filled(wanted: &Wanted) -> Filled {
    let mut filled = Filled::default();
    let said = &wanted.circumstances;
    filled.set("lang", wanted.lang().to_string());
    filled.replace("langs", wanted.langs.iter().map(Lang::to_string));
    filled.replace("other_langs", said.other_langs.iter().map(Lang::to_string));
    filled.replace("topics", wanted.topics.iter().cloned());
    filled.set("cadence", wanted.cadence.as_str());
    filled.set("district", said.district.clone().unwrap_or_default());
    if let Some(quiet) = said.quiet {
        filled.set("quiet_from", quiet.from_text());
        filled.set("quiet_until", quiet.until_text());
    }
    if let Some(zone) = said.time_zone {
        filled.set("time_zone", zone.name());
    }
    filled
}

/// In which language somebody is served who chooses one in which the city does not publish, as a sentence.
pub fn served(visit: &Visit, tag: &str) -> Option<String> {
    let city = &visit.app.city;
    let wanted = city.language(city.lang(tag)?).filter(|language| !language.publishes)?;
    let shown = city.language(*wanted.fallback.first()?)?;
    let note = visit.words.tell("bot-fallback").with("wanted", wanted.autonym.clone());
    Some(note.with("shown", shown.autonym.clone()).to_string())
}

fn tongues(visit: &Visit, filled: &Filled) -> Vec<Tongue> {
    let city = &visit.app.city;
    let name = |lang: &Lang| city.language(*lang).map(|language| language.autonym.clone());
    let served = |language: &Language| match language.publishes {
        true => String::new(),
        false => language.fallback.iter().filter_map(name).collect::<Vec<_>>().join(", "),
    };
    let tongue = |language: &Language| Tongue {
        tag: language.tag,
        html: language.html.clone(),
        autonym: language.autonym.clone(),
        served: served(language),
        chosen: filled.get("lang") == language.tag.as_str(),
        also: filled.has("langs", language.tag.as_str()),
        read: filled.has("other_langs", language.tag.as_str()),
    };
    city.languages().iter().map(tongue).collect()
}

fn topics(visit: &Visit, filled: &Filled) -> Vec<Topic> {
    let city = &visit.app.city;
    let topic = |id: &str| Topic {
        id: id.to_owned(),
        name: subscriptions::topic_name(city, visit.words, id),
        icon: if id == ALERTS { "warning" } else { id }.to_owned(),
        hint: (id == ALERTS).then(|| visit.words.say("subscribe-alerts-hint")),
        chosen: filled.has("topics", id),
    };
    subscriptions::topics(city).map(topic).collect()
}

fn cadences(visit: &Visit, filled: &Filled) -> Vec<Choice> {
    let cadence = |cadence: Cadence| Choice {
        value: cadence.as_str().to_owned(),
        name: visit.words.say_of("subscribe-cadence", cadence.as_str()),
        chosen: filled.get("cadence") == cadence.as_str(),
    };
    Cadence::ALL.into_iter().map(cadence).collect()
}

fn districts(visit: &Visit, filled: &Filled) -> Vec<Choice> {
    let city = &visit.app.city;
    if city.districts.is_empty() {
        return Vec::new();
    }
    let choice = |value: &str, name: String| Choice {
        value: value.to_owned(),
        name,
        chosen: filled.get("district") == value,
    };
    let all = choice("", visit.words.say("subscribe-district-all"));
    let known = city.districts.iter();
    let known = known.map(|it| choice(&it.id, city.district_name(&it.id, visit.lang)));
    [all].into_iter().chain(known).collect()
}

fn said(error: AskedError) -> &'static str {
    match error {
        AskedError::Address => "subscribe-error-address",
        AskedError::Lang => "subscribe-error-lang",
        AskedError::TooManyLangs => "subscribe-error-langs",
        AskedError::OtherLang => "subscribe-error-lang",
        AskedError::NoTopic | AskedError::UnknownTopic => "subscribe-error-topics",
        AskedError::Cadence => "subscribe-error-cadence",
        AskedError::District => "subscribe-error-district",
        AskedError::Quiet => "subscribe-error-quiet",
        AskedError::TimeZone => "subscribe-error-zone",
    }
}
