//! The families of the bot: what the trail of a case says of its chat.

pub fn of_the_bot() -> impl Iterator<Item = String> {
    let acts = ["reach-tied", "reach-untied", "link-made", "link-opened"];
    acts.into_iter().map(|act| format!("act-{act}"))
}
