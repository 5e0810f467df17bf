//! The families of alerts: their levels, where they stand, and what was done with them.

pub fn of_alerts() -> impl Iterator<Item = String> {
    use maru::alerts::{Because, Level, News, Refusal, State, What};
    let levels = Level::ALL.into_iter().map(|level| format!("alert-level-{}", level.as_str()));
    let states = State::ALL.into_iter().map(|state| format!("alert-state-{}", state.as_str()));
    let ends = Because::ALL.into_iter().map(|end| format!("alert-ended-{}", end.as_str()));
    let errors = Refusal::ALL.into_iter().map(|error| format!("alert-error-{}", error.as_str()));
    let acts = What::ALL.into_iter().map(|act| format!("alert-act-{}", act.as_str()));
    let mails = News::ALL.into_iter().flat_map(|news| {
        ["subject", "text"].map(|part| format!("alert-mail-{part}-{}", news.as_str()))
    });
    levels.chain(states).chain(ends).chain(errors).chain(acts).chain(mails)
}
