//! One message to all who joined: it lies in each thread as the centre's, under that case's own key and in a
//! language that its client reads. Whoever writes it sees no thread but their own.

use uuid::Uuid;

use super::{Refused, members};
use crate::casework::notices::{News, Notices};
use crate::casework::{By, Case, Refusal, audit, conversation, parse_text, sealing, store};
use crate::city::City;
use crate::db::Tx;
use crate::id;
use crate::language::Lang;
use crate::vault::Place;

/// The same message in some languages, as it was typed.
#[derive(Clone, Debug, Default)]
pub struct ToAll {
    /// Each language once. An empty text is none.
    pub texts: Vec<(Lang, String)>,
    /// What makes a second click the same message.
    pub key: String,
}

impl ToAll {
    /// Each text as it may be kept.
    fn parsed(&self) -> Result<Vec<(Lang, String)>, Refusal> {
        let mut texts = Vec::new();
        for (lang, text) in &self.texts {
            match parse_text(text) {
                Ok(text) => texts.push((*lang, text)),
                Err(Refusal::Empty) => {}
                Err(refusal) => return Err(refusal),
            }
        }
        if texts.is_empty() { Err(Refusal::Empty) } else { Ok(texts) }
    }
}

/// The languages that the clients who joined wrote in, in the city's order, and after them the others in which some
/// of them read. It says of nobody which is hers.
///
/// # Errors
/// Trouble with the database.
pub async fn langs_of(
    tx: &mut Tx,
    city: &City,
    matter_id: Uuid,
) -> anyhow::Result<(Vec<Lang>, Vec<Lang>)> {
    let joined = members(tx, matter_id).await?;
    let cases = open_cases(tx, &joined).await?;
    let occur = |lang: &Lang| cases.iter().any(|case| case.lang == *lang);
    let read = |lang: &Lang| cases.iter().any(|case| reads(city, case).contains(lang));
    let own: Vec<Lang> = city.tags().filter(occur).collect();
    let others = city.tags().filter(|lang| !occur(lang)).filter(read);
    let others = others.collect();
    Ok((own, others))
}

/// The languages in which a client is told something, best first: those she chose, then what speakers of hers read.
fn reads(city: &City, case: &Case) -> Vec<Lang> {
    let chosen = [Some(case.lang), case.asks.second_lang].into_iter().flatten();
    chosen.chain(city.chain(case.lang)).collect()
}

async fn open_cases(tx: &mut Tx, case_ids: &[Uuid]) -> anyhow::Result<Vec<Case>> {
    let mut cases = Vec::new();
    for case_id in case_ids {
        cases.extend(store::find(tx, *case_id).await?);
    }
    Ok(cases)
}

/// Writes to all who joined, by whoever has one of their cases. It answers nothing that any of them asked, also in the
/// writer's own case: what she asked there may still be unread. A second click is the same message.
///
/// # Errors
/// Trouble with the database or the vault. Refused: the case is not theirs, fewer than two joined, or somebody who
/// did could not read it.
pub async fn write_to_all(
    tx: &mut Tx,
    (notices, city): (&Notices, &City),
    (matter_id, case_id): (Uuid, Uuid),
    to_all: &ToAll,
    by: By,
) -> anyhow::Result<Result<(), Refused>> {
    let texts = match to_all.parsed() {
        Ok(texts) => texts,
        Err(refusal) => return Ok(Err(refusal.into())),
    };
    let asked = store::asked_to_join(tx, matter_id).await?;
    store::lock_all(tx, &asked).await?;
    if let Err(refusal) = conversation::own(tx, case_id, by.staff_id).await? {
        return Ok(Err(refusal.into()));
    }
    let hash = |case_id: Uuid| {
        let same = format!("{case_id}\n{matter_id}\n{}\n{}\n{texts:?}", by.staff_id, to_all.key);
        notices.ring.keyed_hash("matter-idempotency", same.as_bytes())
    };
    if store::was_said(tx, &hash(case_id)).await? {
        return Ok(Ok(()));
    }
    // Only cases whose rows are locked: whoever was asked since has not joined yet.
    let mut joined = members(tx, matter_id).await?;
    joined.retain(|one| asked.contains(one));
    if joined.len() < 2 || !joined.contains(&case_id) {
        return Ok(Err(Refused::NotJoined));
    }
    let cases = open_cases(tx, &joined).await?;
    let letters = match each_in_her_language(city, &cases, &texts) {
        Ok(letters) => letters,
        Err(unread) => return Ok(Err(Refused::Unread(unread))),
    };
    for (case, (lang, text)) in letters {
        let key_hash = hash(case.id);
        let said = Said { matter_id, lang: *lang, text, key_hash: &key_hash };
        lay(tx, notices, case, &said, by).await?;
    }
    Ok(Ok(()))
}

/// A case, and the text that is laid into its thread.
type Letter<'c, 't> = (&'c Case, &'t (Lang, String));

/// A text for each case, or the languages of those who could read none.
fn each_in_her_language<'c, 't>(
    city: &City,
    cases: &'c [Case],
    texts: &'t [(Lang, String)],
) -> Result<Vec<Letter<'c, 't>>, Vec<Lang>> {
    let of_case = |case: &Case| {
        reads(city, case).into_iter().find_map(|read| texts.iter().find(|(lang, _)| *lang == read))
    };
    let mut unread: Vec<Lang> =
        cases.iter().filter(|case| of_case(case).is_none()).map(|case| case.lang).collect();
    if unread.is_empty() {
        let pairs = cases.iter().filter_map(|case| Some((case, of_case(case)?)));
        return Ok(pairs.collect());
    }
    unread.sort_unstable_by_key(|lang| city.tags().position(|tag| tag == *lang));
    unread.dedup();
    Err(unread)
}

/// What is laid into one thread.
struct Said<'s> {
    matter_id: Uuid,
    lang: Lang,
    text: &'s str,
    key_hash: &'s [u8],
}

async fn lay(
    tx: &mut Tx,
    notices: &Notices,
    case: &Case,
    said: &Said<'_>,
    by: By,
) -> anyhow::Result<()> {
    let message_id = id::new(by.now);
    let row = message_id.to_string();
    let place = Place { table: "case_messages", row: &row, column: "sealed" };
    let sealed = sealing::seal(tx, &notices.ring, case.id, place, said.text).await?;
    let message = store::MessageToAll {
        id: message_id,
        case_id: case.id,
        matter_id: said.matter_id,
        staff_id: by.staff_id,
        lang: said.lang,
        sealed: &sealed,
        key_hash: said.key_hash,
    };
    store::insert_message_to_all(tx, &message, by.now).await?;
    audit::append(tx, case.id, Some(by.staff_id), "wrote to all", "", by.now).await?;
    notices.tell(tx, case, News::Reply, by.now).await
}
