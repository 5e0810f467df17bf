//! The folder of a case: what staff keep about it beside the conversation. It is opened only with a case that
//! was opened, so that each reading is in the trail.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::deadlines::Deadline;
use super::notes::{self, Note};
use super::referring::{self, Referral};
use super::summaries::{self, Summary};
use super::tasks::{self, Task};
use super::{OpenedCase, audit, labels, sealing, store};
use crate::db::Tx;
use crate::vault::KeyRing;

/// Who does something, and when.
#[derive(Clone, Copy, Debug)]
pub struct By {
    pub staff_id: Uuid,
    pub now: DateTime<Utc>,
}

/// What staff keep about a case.
#[derive(Clone, Debug, Default)]
pub struct Folder {
    pub notes: Vec<Note>,
    pub tasks: Vec<Task>,
    pub deadlines: Vec<Deadline>,
    /// The reader's own name for the case.
    pub label: Option<String>,
    /// Every state of the summary, the newest first.
    pub summaries: Vec<Summary>,
    pub referrals: Vec<Referral>,
}

/// Opens the folder of a case that `reader` has just opened.
pub async fn folder(
    tx: &mut Tx,
    ring: &KeyRing,
    opened: &OpenedCase,
    reader: Uuid,
) -> anyhow::Result<Folder> {
    let case_id = opened.thread.case.id;
    let Some(key) = sealing::key_of(tx, ring, case_id).await? else {
        return Ok(Folder::default());
    };
    Ok(Folder {
        notes: notes::of_case(tx, &key, case_id).await?,
        tasks: tasks::of_case(tx, &key, case_id).await?,
        deadlines: store::deadlines(tx, case_id).await?,
        label: labels::label_of(tx, &key, case_id, reader).await?,
        summaries: summaries::of_case(tx, &key, case_id).await?,
        referrals: referring::of_case(tx, &key, case_id).await?,
    })
}

/// Whether somebody may see who did what in a case, without opening it: who has it or had it last and is not kept
/// out of it since, and the head, who looks after the trail.
pub async fn may_see_trail(
    tx: &mut Tx,
    case_id: Uuid,
    staff_id: Uuid,
    is_head: bool,
) -> anyhow::Result<bool> {
    if is_head {
        return Ok(true);
    }
    let had_it = store::last_owner(tx, case_id).await? == Some(staff_id);
    Ok(had_it && !store::exclusions(tx, case_id).await?.contains(&staff_id))
}

/// Notes that a machine in the house drafted a message for somebody.
pub async fn note_machine_draft(tx: &mut Tx, case_id: Uuid, by: By) -> anyhow::Result<()> {
    audit::append(tx, case_id, Some(by.staff_id), "machine draft", "", by.now).await
}

/// Deletes what staff kept about a case: part of erasing it.
pub async fn forget_folder(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<()> {
    store::forget_folder(tx, case_id).await
}
