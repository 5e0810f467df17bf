//! Who has her question and what it waits for, in her language: who answers and interprets, by the city's policy on
//! names; who runs a line she has a right to know.

use crate::casework::pages::decisions::Decided;
use crate::casework::routing::Outcome;
use crate::casework::state::State;
use crate::casework::{self, Case, Named, relays};
use crate::db::Tx;
use crate::directory::Contact;
use crate::staff::Role;
use crate::staff::rota::{self, Colleague};
use crate::web::Visit;

/// Who answers, by the policy of the city: by name, or as somebody of the centre; and in which language.
pub fn answers(visit: &Visit, case: &Case, owner: &Colleague) -> String {
    let tongues = [Some(case.lang), case.asks.second_lang];
    let written = tongues.into_iter().flatten().find(|lang| owner.writes(*lang));
    let language = written.and_then(|lang| visit.app.city.language(lang));
    let language = language.map(|language| language.autonym.clone());
    let name = owner.name.clone();
    let told = match (visit.app.city.counselling.shows_names, language) {
        (true, Some(language)) => {
            visit.words.tell("case-who-name-writes").with("name", name).with("language", language)
        }
        (true, None) => visit.words.tell("case-who-name").with("name", name),
        (false, Some(language)) => visit.words.tell("case-who-writes").with("language", language),
        (false, None) => visit.words.tell("case-who"),
    };
    told.to_string()
}

/// Who interprets or translates: somebody of the house, somebody outside, or a line.
pub async fn interprets(
    visit: &Visit,
    tx: &mut Tx,
    case: &Case,
    contacts: &[Contact],
) -> anyhow::Result<Vec<String>> {
    let mut told = Vec::new();
    if let Some(staff_id) = casework::interpreter(tx, case.id).await?
        && let Some(colleague) = rota::find(tx, staff_id, visit.now).await?
    {
        told.push(interpreter(visit, &colleague));
    }
    if let Some((_, line)) = relays::call_of(tx, case.id).await? {
        let contact = contacts.iter().find(|one| Some(&one.id) == line.new.contact_id.as_ref());
        let name = contact.map_or(line.new.name, |contact| contact.words(visit.lang).name);
        let key = if line.new.run_by_ministry { "case-who-line-ministry" } else { "case-who-line" };
        told.push(visit.words.tell(key).with("line", name).to_string());
    }
    Ok(told)
}

fn interpreter(visit: &Visit, colleague: &Colleague) -> String {
    let is_of_the_house =
        [Role::Counsellor, Role::Interpreter].iter().any(|role| colleague.roles.contains(role));
    match (is_of_the_house, visit.app.city.counselling.shows_names) {
        (false, _) => visit.words.say("case-who-translates-outside"),
        (true, false) => visit.words.say("case-who-interprets"),
        (true, true) => {
            let name = colleague.name.clone();
            visit.words.tell("case-who-interprets-name").with("name", name).to_string()
        }
    }
}

/// What a question that nobody has yet waits for, or that somebody is asked to take it.
pub async fn waits(visit: &Visit, tx: &mut Tx, case: &Case) -> anyhow::Result<Vec<String>> {
    if !matches!(case.state, State::Waiting | State::Offered) {
        return Ok(Vec::new());
    }
    let latest = casework::decisions(tx, case.id).await?.into_iter().next();
    // A decision of an earlier epoch says nothing of where the case stands now.
    let Some(latest) = latest.filter(|latest| latest.epoch == case.epoch) else {
        return Ok(Vec::new());
    };
    let mut decided = Decided::read(latest)?;
    match &mut decided.outcome {
        Outcome::Waiting { look_again_minutes, .. } if case.state == State::Waiting => {
            // It was decided a while ago, and is kept once.
            let gone = u32::try_from((visit.now - decided.at).num_minutes()).unwrap_or(0);
            let left = look_again_minutes.and_then(|minutes| minutes.checked_sub(gone));
            *look_again_minutes = left.filter(|minutes| *minutes > 0);
        }
        Outcome::Offered { .. } if case.state == State::Offered => {}
        _ => return Ok(Vec::new()),
    }
    let (city, words) = (&visit.app.city, visit.words);
    let nobody = Named::default();
    Ok(casework::for_client(city, words, &decided.snapshot, &decided.outcome, nobody))
}
