//! What is done to a referral: drafted, agreed to, told, moved on, withdrawn.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{
    Consent, Field, How, MOST_REFERRALS, NewReferral, Progress, TEXT_VERSION, Told, opened,
    reason_at, tells_another, told_at,
};
use crate::casework::state::{Act, State};
use crate::casework::{
    By, Lines, Refusal, assigning, audit, conversation, sealing, store, summaries,
};
use crate::city::City;
use crate::db::Tx;
use crate::id;
use crate::language::Lang;
use crate::vault::KeyRing;

/// Drafts a referral with the consent that it rests on. A summary must be there; what is told is sealed now, so
/// that what she agreed to is what is told. A second click is the same referral.
pub async fn refer(
    tx: &mut Tx,
    ring: &KeyRing,
    case_id: Uuid,
    new: &NewReferral,
    by: By,
) -> anyhow::Result<Result<(), Refusal>> {
    let (case, _) = match conversation::own(tx, case_id, by.staff_id).await? {
        Ok(own) => own,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let Some(summary) = summaries::latest(tx, ring, case_id).await? else {
        return Ok(Err(Refusal::NoSummary));
    };
    let consent_id = consent_id(ring, case_id, new, by);
    let consents = store::consents(tx, case_id).await?;
    if consents.iter().any(|consent| consent.id == consent_id) {
        return Ok(Ok(()));
    }
    if consents.len() >= MOST_REFERRALS {
        return Ok(Err(Refusal::TooMany));
    }
    let reason_sealed = match reason(tx, ring, (case_id, consent_id), new).await? {
        Ok(reason) => reason,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let consent = asked((case.lang, consent_id), new, reason_sealed, by);
    store::insert_consent(tx, case_id, &consent).await?;
    let told = told(tx, ring, (case_id, new), summary.lines).await?;
    draft(tx, ring, (case_id, new), (consent_id, &told), by).await?;
    let act = match new.how {
        How::Emergency => "emergency claimed",
        How::InCase => "consent asked",
        How::Spoken | How::Written => "consent noted",
    };
    audit::append(tx, case_id, Some(by.staff_id), act, &new.contact, by.now).await?;
    audit::append(tx, case_id, Some(by.staff_id), "referral drafted", &new.contact, by.now).await?;
    Ok(Ok(()))
}

/// What the body is told of what stands now.
async fn told(
    tx: &mut Tx,
    ring: &KeyRing,
    (case_id, new): (Uuid, &NewReferral),
    lines: Lines,
) -> anyhow::Result<Told> {
    let has = |field| new.fields.contains(&field);
    let reach = match has(Field::Reach) {
        true => conversation::address(tx, ring, case_id).await?.filter(tells_another),
        false => None,
    };
    Ok(Told { summary: has(Field::Summary).then_some(lines), reach })
}

/// Another body, or anything else that was filled in otherwise under the same key, is another consent; without a
/// key each is another.
fn consent_id(ring: &KeyRing, case_id: Uuid, new: &NewReferral, by: By) -> Uuid {
    if new.key.is_empty() {
        return id::new(by.now);
    }
    let same = format!("{case_id}\n{}\n{new:?}", by.staff_id);
    id::repeated(&ring.keyed_hash("referral-idempotency", same.as_bytes()))
}

/// The consent as it begins: given where she said or wrote so.
fn asked(
    (lang, id): (Lang, Uuid),
    new: &NewReferral,
    reason_sealed: Option<Vec<u8>>,
    by: By,
) -> store::ConsentRow {
    let is_given = matches!(new.how, How::Spoken | How::Written);
    store::ConsentRow {
        id,
        purpose: new.purpose.as_str().to_owned(),
        contact: new.contact.clone(),
        fields: Consent::fields_text(&new.fields),
        lang,
        text_version: TEXT_VERSION,
        how: new.how.as_str().to_owned(),
        reason_sealed,
        asked_by: by.staff_id,
        asked_at: by.now,
        given_at: is_given.then_some(by.now),
        confirmed_by: None,
        until_on: new.until_on,
        withdrawn_at: None,
    }
}

/// The sealed reason of an emergency; nothing else has one.
async fn reason(
    tx: &mut Tx,
    ring: &KeyRing,
    (case_id, consent_id): (Uuid, Uuid),
    new: &NewReferral,
) -> anyhow::Result<Result<Option<Vec<u8>>, Refusal>> {
    if new.how != How::Emergency {
        return Ok(Ok(None));
    }
    let reason = match crate::casework::parse_words(&new.reason, super::LONGEST_REASON) {
        Ok(reason) => reason,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let row = consent_id.to_string();
    Ok(Ok(Some(sealing::seal(tx, ring, case_id, reason_at(&row), &reason).await?)))
}

async fn draft(
    tx: &mut Tx,
    ring: &KeyRing,
    (case_id, new): (Uuid, &NewReferral),
    (consent_id, told): (Uuid, &Told),
    by: By,
) -> anyhow::Result<()> {
    let referral_id = id::new(by.now);
    let row = referral_id.to_string();
    let words = serde_json::to_string(told)?;
    let sealed = sealing::seal(tx, ring, case_id, told_at(&row), &words).await?;
    let row = store::ReferralRow {
        id: referral_id,
        consent_id,
        sealed: Some(sealed),
        state: Progress::Drafted.as_str().to_owned(),
        due_on: new.due_on,
        made_at: by.now,
        moved_at: by.now,
    };
    store::insert_referral(tx, (case_id, &new.contact), &row, by.staff_id).await
}

/// The client agrees on her own page. Agreed twice is agreed once.
pub async fn agree(
    tx: &mut Tx,
    case_id: Uuid,
    consent_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    store::lock(tx, case_id).await?;
    if store::give_consent(tx, case_id, consent_id, now).await? {
        audit::append(tx, case_id, None, "consent given", "", now).await?;
    }
    Ok(())
}

/// The consent is withdrawn: by the client on her page, or by staff to whom she said so. What was to be told is
/// gone; a body that was told already is to be told this too, which stands in the trail.
pub async fn withdraw(
    tx: &mut Tx,
    case_id: Uuid,
    consent_id: Uuid,
    staff_id: Option<Uuid>,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    store::lock(tx, case_id).await?;
    if let Some(staff_id) = staff_id
        && let Err(refusal) = conversation::own(tx, case_id, staff_id).await?
    {
        return Ok(Err(refusal));
    }
    if !store::withdraw_consent(tx, case_id, consent_id, now).await? {
        return Ok(Ok(()));
    }
    let rows = store::referrals(tx, case_id).await?;
    let row = rows.into_iter().find(|row| row.consent_id == consent_id);
    let before = row.as_ref().and_then(|row| Progress::parse(&row.state));
    if let (Some(row), Some(before)) = (row, before.filter(|before| !before.is_over())) {
        let step = (before.as_str(), Progress::Withdrawn.as_str());
        store::move_referral(tx, row.id, step, now).await?;
    }
    store::empty_referral(tx, consent_id).await?;
    let detail = before.map_or("", Progress::as_str);
    audit::append(tx, case_id, staff_id, "consent withdrawn", detail, now).await?;
    bring_back(tx, case_id, now).await?;
    Ok(Ok(()))
}

/// A case that waited for the body is its owner's again: she tells the body that it is over.
async fn bring_back(tx: &mut Tx, case_id: Uuid, now: DateTime<Utc>) -> anyhow::Result<()> {
    let case = store::find(tx, case_id).await?.filter(|case| case.state == State::Referred);
    let live = store::live_assignment(tx, case_id).await?;
    if let (Some(mut case), Some(mut live)) = (case, live) {
        // A full list leaves it where it stands.
        assigning::act(tx, &mut case, &mut live, Act::Resume, now).await?;
    }
    Ok(())
}

/// The head stands for it that nobody could ask the client. Never whoever claimed it.
pub async fn confirm_emergency(
    tx: &mut Tx,
    case_id: Uuid,
    consent_id: Uuid,
    head: By,
) -> anyhow::Result<Result<(), Refusal>> {
    store::lock(tx, case_id).await?;
    if !store::confirm_emergency(tx, case_id, consent_id, head.staff_id).await? {
        return Ok(Err(Refusal::NeedsSecondPerson));
    }
    let (staff_id, act) = (Some(head.staff_id), "emergency confirmed");
    audit::append(tx, case_id, staff_id, act, "", head.now).await?;
    Ok(Ok(()))
}

/// Notes what became of a referral. It is told only while the consent holds; the case then waits for the other
/// body, and comes back when that declines or is done. Noted twice is noted once.
pub async fn move_on(
    tx: &mut Tx,
    city: &City,
    (case_id, referral_id): (Uuid, Uuid),
    to: Progress,
    by: By,
) -> anyhow::Result<Result<(), Refusal>> {
    let (mut case, mut live) = match conversation::own(tx, case_id, by.staff_id).await? {
        Ok(own) => own,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let rows = store::referrals(tx, case_id).await?;
    let Some(row) = rows.into_iter().find(|row| row.id == referral_id) else {
        return Ok(Err(Refusal::NoCase));
    };
    let from = Progress::parse(&row.state);
    if from == Some(to) {
        return Ok(Ok(()));
    }
    let Some(from) = from.filter(|from| from.next().contains(&to)) else {
        return Ok(Err(Refusal::AlreadyTaken));
    };
    let consents = store::consents(tx, case_id).await?;
    let consent = consents.iter().find(|consent| consent.id == row.consent_id);
    let consent = consent.map(|consent| opened(consent, None)).transpose()?;
    let holds = consent.is_some_and(|consent| consent.holds_on(city.today(by.now)));
    if to == Progress::Sent && !holds {
        return Ok(Err(Refusal::NoConsent));
    }
    if !store::move_referral(tx, referral_id, (from.as_str(), to.as_str()), by.now).await? {
        return Ok(Err(Refusal::AlreadyTaken));
    }
    audit::append(tx, case_id, Some(by.staff_id), "referral moved", to.as_str(), by.now).await?;
    for step in steps(to, case.state) {
        // A full list leaves the case where it stands; it is hers all the same.
        if !assigning::act(tx, &mut case, &mut live, *step, by.now).await? {
            break;
        }
    }
    Ok(Ok(()))
}

/// What happens to the case with a step of its referral.
fn steps(to: Progress, state: State) -> &'static [Act] {
    match (to, state) {
        (Progress::Sent, State::Working) => &[Act::Refer],
        (Progress::Sent, State::Assigned) => &[Act::Start, Act::Refer],
        (Progress::Sent, State::WaitingClient | State::WaitingAgency) => &[Act::Resume, Act::Refer],
        (Progress::Declined | Progress::Done, State::Referred) => &[Act::Resume],
        _ => &[],
    }
}
