//! Labels: what a counsellor calls a case for herself, so that she finds it in her list. Nobody else sees it.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::{By, Refusal, audit, conversation, sealing, store};
use crate::db::Tx;
use crate::vault::{CaseKey, KeyRing, Place, Wrapped};

/// The longest label in characters.
pub const LONGEST_LABEL: usize = 60;

/// Gives a case a label of one's own; an empty one takes it away.
pub async fn set_label(
    tx: &mut Tx,
    ring: &KeyRing,
    case_id: Uuid,
    label: &str,
    by: By,
) -> anyhow::Result<Result<(), Refusal>> {
    let label = label.trim();
    if label.chars().count() > LONGEST_LABEL {
        return Ok(Err(Refusal::TooLong));
    }
    if let Err(refusal) = conversation::own(tx, case_id, by.staff_id).await? {
        return Ok(Err(refusal));
    }
    if label.is_empty() {
        store::delete_label(tx, case_id, by.staff_id).await?;
    } else {
        let row = row(case_id, by.staff_id);
        let sealed = sealing::seal(tx, ring, case_id, place(&row), label).await?;
        store::put_label(tx, case_id, &sealed, by).await?;
    }
    audit::append(tx, case_id, Some(by.staff_id), "labelled", "", by.now).await?;
    Ok(Ok(()))
}

/// What somebody calls one case.
pub(super) async fn label_of(
    tx: &mut Tx,
    key: &CaseKey,
    case_id: Uuid,
    staff_id: Uuid,
) -> anyhow::Result<Option<String>> {
    let row = row(case_id, staff_id);
    let sealed = store::label(tx, case_id, staff_id).await?;
    sealed.map(|sealed| sealing::open(key, place(&row), &sealed)).transpose()
}

/// Somebody's labels of the cases that they have now.
pub async fn labels_of(
    tx: &mut Tx,
    ring: &KeyRing,
    staff_id: Uuid,
) -> anyhow::Result<BTreeMap<Uuid, String>> {
    opened(ring, staff_id, store::labels(tx, staff_id).await?)
}

/// Somebody's labels of certain cases.
pub(super) async fn labels_among(
    tx: &mut Tx,
    ring: &KeyRing,
    staff_id: Uuid,
    cases: &[Uuid],
) -> anyhow::Result<BTreeMap<Uuid, String>> {
    opened(ring, staff_id, store::labels_among(tx, staff_id, cases).await?)
}

fn opened(
    ring: &KeyRing,
    staff_id: Uuid,
    labels: Vec<(Uuid, Vec<u8>, Wrapped)>,
) -> anyhow::Result<BTreeMap<Uuid, String>> {
    let open = |(case_id, sealed, wrapped): (Uuid, Vec<u8>, Wrapped)| {
        let key = sealing::unwrap(ring, case_id, &wrapped)?;
        let row = row(case_id, staff_id);
        Ok((case_id, sealing::open(&key, place(&row), &sealed)?))
    };
    labels.into_iter().map(open).collect()
}

fn row(case_id: Uuid, staff_id: Uuid) -> String {
    format!("{case_id} {staff_id}")
}

fn place(row: &str) -> Place<'_> {
    Place { table: "case_labels", row, column: "sealed" }
}
