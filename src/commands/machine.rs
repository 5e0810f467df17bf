//! The machine that helps to translate, as the operator names it.

use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;

use super::print;
use crate::app::App;
use crate::config::{Hidden, Settings};
use crate::texts::machine::{Translator, Trouble};

/// How long a start waits to learn what is translated.
const PATIENCE: Duration = Duration::from_secs(2);

/// The machine that helps to translate, if one is named.
pub fn named(settings: &Settings) -> anyhow::Result<Option<Arc<Translator>>> {
    let Some(named) = &settings.translator else { return Ok(None) };
    let key = settings.translator_key.as_ref().map(Hidden::reveal);
    let translator = Translator::parse(named, key).context("read MARU_TRANSLATOR")?;
    Ok(Some(Arc::new(translator)))
}

/// Says which machines help to translate, in the newsroom and at the desk.
pub async fn say(app: &App) {
    match &app.settings.own_translator {
        Some(address) => print(&format!("  drafts    on, of what clients write, at {address}")),
        None => {
            print("  drafts    off: no machine reads what clients write (no MARU_OWN_TRANSLATOR)")
        }
    }
    let Some(translator) = &app.translator else {
        print("  machine   off: nothing is translated by one (no MARU_TRANSLATOR)");
        return;
    };
    let named = format!("{} at {}", translator.name(), translator.host());
    match translator.learn(PATIENCE, app.clock.now()).await {
        Ok(()) => print(&format!("  machine   on, {named}")),
        Err(Trouble::Refused) => {
            print(&format!("  machine   off ({named} refuses MARU_TRANSLATOR_KEY)"));
        }
        Err(trouble) => {
            print(&format!(
                "  machine   on, {named}, but not there now; it is tried on ({trouble})"
            ));
        }
    }
}
