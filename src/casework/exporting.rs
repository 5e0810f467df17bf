//! A whole case leaves the house as a file: for the client, who may have what is hers, or for somebody on the
//! staff who says why. Each export has a number, stands in the trail, and says on itself whose it is.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::files::{self, Shown};
use super::reading::Reason;
use super::{Refusal, Thread, audit, conversation, sealing, store};
use crate::db::Tx;
use crate::id;
use crate::vault::{KeyRing, Place};

/// A case as it leaves the house.
#[derive(Clone, Debug)]
pub struct Export {
    pub thread: Thread,
    /// What she sent herself: in her own file only.
    pub files: Vec<Shown>,
    /// The first export of a case is 1.
    pub number: i64,
}

/// All of her case, for the client.
pub async fn for_client(
    tx: &mut Tx,
    ring: &KeyRing,
    case_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<Export, Refusal>> {
    store::lock(tx, case_id).await?;
    let thread = match conversation::read_as_client(tx, ring, case_id, now).await? {
        Ok(thread) => thread,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let files = files::of_client(tx, ring, case_id).await?;
    let number = store::count_exports(tx, case_id).await? + 1;
    let new = store::NewExport { id: id::new(now), case_id, staff_id: None, number, sealed: None };
    store::insert_export(tx, &new, now).await?;
    audit::append(tx, case_id, None, "downloaded", &number.to_string(), now).await?;
    Ok(Ok(Export { thread, files, number }))
}

/// A case for somebody who may read it, with the reason why it leaves.
pub async fn for_staff(
    tx: &mut Tx,
    ring: &KeyRing,
    (case_id, staff_id, is_head): (Uuid, Uuid, bool),
    reason: &Reason,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<Export, Refusal>> {
    let read = conversation::read_as_staff(tx, ring, case_id, staff_id, is_head, now).await?;
    let thread = match read {
        Ok(opened) => opened.thread,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let Some(key) = sealing::key_of(tx, ring, case_id).await? else {
        return Ok(Err(Refusal::NoCase));
    };
    let number = store::count_exports(tx, case_id).await? + 1;
    let export_id = id::new(now);
    let row = export_id.to_string();
    let place = Place { table: "case_exports", row: &row, column: "reason_sealed" };
    let sealed = Some(key.seal(place, reason.as_str().as_bytes(), &mut id::rng()));
    let staff = Some(staff_id);
    let new = store::NewExport { id: export_id, case_id, staff_id: staff, number, sealed };
    store::insert_export(tx, &new, now).await?;
    audit::append(tx, case_id, staff, "exported", &number.to_string(), now).await?;
    Ok(Ok(Export { thread, files: Vec::new(), number }))
}
