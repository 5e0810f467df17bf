//! Files that somebody sends to the bot, and what of them is in her case.

use maru::bot::{Media, Said};
use maru::casework::{self, files};
use uuid::Uuid;

use super::House;
use super::phone::{Message, Phone, write};

/// What she wrote before.
pub const WHAT_HAPPENED: &str = "ខ្ញុំមិនបានទទួលប្រាក់ឈ្នួលពីរខែហើយ";

/// A file as an update tells of it, of which nobody said how large it is.
pub fn media(file_id: &str) -> Media {
    Media {
        file_id: file_id.to_owned(),
        unique_id: format!("u-{file_id}"),
        size: None,
        name: None,
        album: None,
        has_caption: false,
        seconds: None,
    }
}

/// She asks in her chat and has her number.
pub async fn asks(phone: &mut Phone<'_>) -> anyhow::Result<()> {
    write(phone, "km", WHAT_HAPPENED).await?;
    phone.presses("send").await?;
    Ok(())
}

/// She sends a file and is asked about it.
pub async fn sends(phone: &mut Phone<'_>, file_id: &str) -> anyhow::Result<Message> {
    phone.does(Said::File(media(file_id))).await
}

/// She sends a file and says that it belongs to her question.
pub async fn puts(phone: &mut Phone<'_>, file_id: &str) -> anyhow::Result<Message> {
    let asked = sends(phone, file_id).await?;
    phone.presses(&put(&asked)).await
}

/// What the first button says that puts it into a case.
pub fn put(message: &Message) -> String {
    let found = message.presses().into_iter().find(|data| data.starts_with("put:"));
    found.unwrap_or_else(|| panic!("nothing is asked in {}", message.text()))
}

/// The cases of a counsellor, the oldest first.
pub async fn cases(house: &House, staff_id: Uuid) -> anyhow::Result<Vec<Uuid>> {
    let cases = casework::cases_of_staff(&mut house.app.db.read().await?, staff_id).await?;
    let mut ids: Vec<Uuid> = cases.into_iter().map(|case| case.id).collect();
    ids.sort_unstable();
    Ok(ids)
}

/// What is in a case.
pub async fn files_of(house: &House, case_id: Uuid) -> anyhow::Result<Vec<files::Shown>> {
    files::of_case(&mut house.app.db.read().await?, &house.app.ring, case_id).await
}
