//! The turned screen: one sentence in the language of whoever sits on the other side of the counter, chosen or typed,
//! with nothing else on it. Nothing of it is stored.

pub mod phrases;
mod sentence;

use askama::Template;
use axum::extract::RawQuery;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use uuid::Uuid;

use self::phrases::{GROUPS, LAW, NO, YES};
use self::sentence::Sentence;
use crate::casework::{self, NO_NOTIFICATION};
use crate::facts;
use crate::language::{Lang, Words, formats};
use crate::staff::Role;
use crate::staff::pages::{Shift, Tongue};
use crate::web::{Address, Fault, Filled, Frame, Routes, Rule, Troubles, screen_style};

/// The most letters of a sentence that is typed: more cannot be read from across a counter.
const LONGEST: usize = 300;

/// Whoever sits where people come in.
const TURNERS: Rule = Rule::Staff(&[Role::Counsellor, Role::Interpreter, Role::Head]);

pub fn routes() -> Routes {
    Routes::new().get("/desk/turn", TURNERS, choose).get("/desk/turn/say", TURNERS, say).post(
        "/desk/turn/say",
        TURNERS,
        say_own,
    )
}

/// Where the screen stands: whose language, and the case that it goes back to.
struct Turn {
    tongue: Option<Tongue>,
    case_id: Option<Uuid>,
}

impl Turn {
    /// The language that is asked for; else that of the case, if it is this person's own.
    async fn of(shift: &Shift, asked: &Filled) -> Result<Self, Fault> {
        let case_id: Option<Uuid> = asked.get("case").parse().ok();
        let chosen = shift.app.city.lang(asked.get("lang"));
        let lang = match (chosen, case_id) {
            (None, Some(case_id)) => language_of(shift, case_id).await?,
            (chosen, _) => chosen,
        };
        let tongue = lang.filter(|lang| *lang != Lang::KOREAN);
        Ok(Self { tongue: tongue.map(|lang| Tongue::new(shift, lang)), case_id })
    }

    fn is_in(&self, tongue: &Tongue) -> bool {
        self.tongue.as_ref().is_some_and(|own| own.tag == tongue.tag)
    }

    /// The address of a page of the turned screen.
    fn to(&self, path: &str, say: &str) -> String {
        let lang = self.tongue.as_ref().map(|tongue| tongue.tag.to_string());
        let case_id = self.case_id.map(|id| id.to_string());
        let say = Some(say.to_owned()).filter(|say| !say.is_empty());
        let asked = [("lang", lang), ("case", case_id), ("say", say)];
        let asked =
            asked.into_iter().filter_map(|(name, value)| Some(format!("{name}={}", value?)));
        format!("{path}?{}", asked.collect::<Vec<_>>().join("&"))
    }
}

async fn language_of(shift: &Shift, case_id: Uuid) -> Result<Option<Lang>, Fault> {
    let mut tx = shift.app.db.read().await?;
    let mine = casework::cases_of_staff(&mut tx, shift.who.id).await?;
    Ok(mine.into_iter().find(|case| case.id == case_id).map(|case| case.lang))
}

/// The page for whoever sits at the desk: the language, then a sentence or own words.
#[derive(Template)]
#[template(path = "casework/pages/turn/choose.html")]
struct Choose {
    frame: Frame,
    turn: Turn,
    /// Each language with its name in that of the staff, and the address that chooses it.
    tongues: Vec<(Tongue, String, String)>,
    groups: Vec<(String, Vec<Chosen>)>,
    longest: usize,
    hers: String,
    korean: String,
    /// What Korean calls itself.
    korean_name: String,
    answers: bool,
    errors: Troubles,
}

/// A sentence that can be chosen, in both languages.
struct Chosen {
    href: String,
    own: String,
    hers: String,
}

async fn choose(shift: Shift, RawQuery(query): RawQuery) -> Result<Response, Fault> {
    let asked = Filled::parse(query.unwrap_or_default().as_bytes()).unwrap_or_default();
    let page = chooser(&shift, &asked, Troubles::default()).await?;
    shift.show(&page)
}

async fn chooser(shift: &Shift, asked: &Filled, errors: Troubles) -> Result<Choose, Fault> {
    let turn = Turn::of(shift, asked).await?;
    let mut groups = Vec::new();
    if let Some(tongue) = &turn.tongue {
        let hers = Words::new(tongue.tag);
        let holds = law(shift, hers).await?.is_some();
        for group in GROUPS {
            let mut phrases = Vec::new();
            for code in group.phrases.iter().filter(|code| **code != LAW || holds) {
                let own = said(shift, shift.words, code).await?.unwrap_or_default();
                let hers = said(shift, hers, code).await?.unwrap_or_default();
                phrases.push(Chosen { href: turn.to("/desk/turn/say", code), own, hers });
            }
            groups.push((shift.words.say_of("turn-group", group.code), phrases));
        }
    }
    let foreign = Tongue::all(shift).into_iter().filter(|tongue| tongue.tag != Lang::KOREAN);
    let tongues = foreign.map(|tongue| {
        let name = shift.words.say_of("tongue", &tongue.tag.to_string());
        let case_id = turn.case_id;
        let href = Turn { tongue: Some(tongue.clone()), case_id }.to("/desk/turn", "");
        (tongue, name, href)
    });
    Ok(Choose {
        frame: shift.frame(shift.words.say("turn-title")),
        tongues: tongues.collect(),
        groups,
        longest: LONGEST,
        hers: asked.get("hers").to_owned(),
        korean: asked.get("korean").to_owned(),
        korean_name: Tongue::new(shift, Lang::KOREAN).autonym,
        answers: asked.get("answers") == "yes",
        errors,
        turn,
    })
}

/// A sentence of the list in some words; none where what it says does not hold today.
async fn said(shift: &Shift, words: Words, code: &str) -> Result<Option<String>, Fault> {
    if code == LAW {
        law(shift, words).await
    } else {
        Ok(Some(words.say_of("turned-phrase", code)))
    }
}

async fn law(shift: &Shift, words: Words) -> Result<Option<String>, Fault> {
    let mut tx = shift.app.db.read().await?;
    let facts = facts::all(&mut tx).await?;
    let since = facts.on(NO_NOTIFICATION, shift.today).map(|fact| fact.bare(words));
    Ok(since.map(|since| words.tell("help-law").with("since", since).to_string()))
}

/// The page that is turned: the sentence, the same in Korean, and a way back without words.
#[derive(Template)]
#[template(path = "casework/pages/turn/shown.html")]
struct Shown {
    frame: Frame,
    style: &'static str,
    sentence: Sentence,
    /// Typed in Korean alone, it stands in large letters in Korean.
    in_korean_alone: bool,
    korean: Sentence,
    /// Yes and no in her language, where the sentence asks.
    answers: Vec<(String, String)>,
    back: String,
    /// What the way back is called for a screen reader, in the language of the staff.
    back_name: String,
    staff_html: String,
}

impl Shown {
    fn new(shift: &Shift, turn: &Turn, tongue: &Tongue, (hers, korean): (&str, &str)) -> Self {
        let in_korean_alone = hers.is_empty();
        let (large, small) = if in_korean_alone { (korean, "") } else { (hers, korean) };
        let frame = Frame::new(&shift.app, tongue.tag, &Address::Nowhere, String::new());
        Self {
            frame,
            style: screen_style(),
            sentence: Sentence::new(large),
            in_korean_alone,
            korean: Sentence::new(small),
            answers: Vec::new(),
            back: turn.to("/desk/turn", ""),
            back_name: shift.words.say("turn-back"),
            staff_html: Tongue::new(shift, shift.who.lang).html,
        }
    }

    fn with_answers(mut self, turn: &Turn, tongue: &Tongue) -> Self {
        let words = Words::new(tongue.tag);
        let answers = [YES, NO]
            .map(|code| (turn.to("/desk/turn/say", code), words.say_of("turned-phrase", code)));
        self.answers = answers.to_vec();
        self
    }
}

async fn say(shift: Shift, RawQuery(query): RawQuery) -> Result<Response, Fault> {
    let asked = Filled::parse(query.unwrap_or_default().as_bytes()).unwrap_or_default();
    let code = phrases::parse(asked.get("say")).ok_or(Fault::NotFound)?;
    let turn = Turn::of(&shift, &asked).await?;
    let tongue = turn.tongue.as_ref().ok_or(Fault::NotFound)?;
    let hers = said(&shift, Words::new(tongue.tag), code).await?.ok_or(Fault::NotFound)?;
    let korean = said(&shift, Words::new(Lang::KOREAN), code).await?.unwrap_or_default();
    let page = Shown::new(&shift, &turn, tongue, (&hers, &korean));
    let asks = phrases::is_question(code);
    shift.show(&if asks { page.with_answers(&turn, tongue) } else { page })
}

/// Own words, in her language, in Korean or in both.
async fn say_own(shift: Shift, filled: Filled) -> Result<Response, Fault> {
    let turn = Turn::of(&shift, &filled).await?;
    let tongue = turn.tongue.as_ref().ok_or(Fault::NotFound)?;
    let words = match typed(&shift, &filled) {
        Ok(words) => words,
        Err(errors) => {
            let page = shift.show(&chooser(&shift, &filled, errors).await?)?;
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
        }
    };
    let page = Shown::new(&shift, &turn, tongue, words);
    let asks = filled.get("answers") == "yes";
    shift.show(&if asks { page.with_answers(&turn, tongue) } else { page })
}

/// What was typed in her language and in Korean.
fn typed<'f>(shift: &Shift, filled: &'f Filled) -> Result<(&'f str, &'f str), Troubles> {
    let (hers, korean) = (filled.get("hers"), filled.get("korean"));
    let mut errors = Troubles::default();
    for (field, words) in [("hers", hers), ("korean", korean)] {
        if words.chars().count() > LONGEST {
            let limit = formats::count(shift.who.lang, LONGEST);
            errors.add(field, shift.words.tell("turn-error-long").with("limit", limit).to_string());
        }
    }
    if hers.is_empty() && korean.is_empty() {
        errors.add("hers", shift.words.say("turn-error-empty"));
    }
    errors.or((hers, korean))
}
