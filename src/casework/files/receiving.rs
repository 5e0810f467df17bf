//! A file comes in: piece by piece, each sealed and written in a transaction of its own, so that neither memory
//! nor the writer of the database is held by fifteen megabytes. Until the last piece is there it counts for
//! nothing; what was cut off is deleted by the rounds.

use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::format::Look;
use super::{
    Ends, File, Format, LARGEST, LONGEST_NAME, MOST_OF_CLIENT, MOST_OF_STAFF, PIECE, Refusal,
    Rendition, State, name_at, piece_at, row_of,
};
use crate::casework::state::State as CaseState;
use crate::casework::{Author, audit, conversation, promise, sealing, store};
use crate::city::City;
use crate::db::{Db, Tx};
use crate::id;
use crate::vault::{CaseKey, KeyRing};

/// Unfinished files that a case may have: the oldest gives way, so that a line that breaks off again and again
/// is not kept out by what it left.
const MOST_UNFINISHED: i64 = 4;

/// A file that somebody sends.
#[derive(Clone, Debug)]
pub struct NewFile {
    pub case_id: Uuid,
    /// None: the client.
    pub staff_id: Option<Uuid>,
    /// As her phone calls it.
    pub name: Option<String>,
}

impl NewFile {
    fn author(&self) -> Author {
        if self.staff_id.is_some() { Author::Counsellor } else { Author::Client }
    }

    fn most(&self) -> i64 {
        if self.staff_id.is_some() { MOST_OF_STAFF } else { MOST_OF_CLIENT }
    }

    /// The name without folders and control characters.
    fn shown_name(&self) -> Option<String> {
        let name = self.name.as_deref()?.rsplit(['/', '\\']).next()?;
        let name = name.chars().filter(|c| !c.is_control()).take(LONGEST_NAME);
        Some(name.collect::<String>()).filter(|name| !name.trim().is_empty())
    }
}

/// A file under way. It holds a piece and what came after it, and no more.
pub struct Receiving {
    db: Db,
    file: File,
    new: NewFile,
    key: CaseKey,
    look: Look,
    hash: Sha256,
    /// What is not sealed yet: up to a whole piece, which may be the last.
    held: Vec<u8>,
    number: i64,
    now: DateTime<Utc>,
}

impl Receiving {
    /// Begins with the first bytes of a file. Nothing is written for what is of a wrong type from the start.
    ///
    /// # Errors
    /// Trouble with the database or the keys; refused are a wrong type, too many, and a case that is erased.
    pub async fn begin(
        db: &Db,
        ring: &KeyRing,
        new: NewFile,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Result<Self, Refusal>> {
        let mut tx = db.read().await?;
        let Some(key) = sealing::key_of(&mut tx, ring, new.case_id).await? else {
            return Ok(Err(Refusal::Erased));
        };
        if store::count_files(&mut tx, new.case_id, new.author()).await? >= new.most() {
            return Ok(Err(Refusal::TooMany));
        }
        drop(tx);
        let file_id = id::new(now);
        let row = file_id.to_string();
        let seal = |name: String| key.seal(name_at(&row), name.as_bytes(), &mut id::rng());
        let file = File::new(file_id, new.case_id, new.author(), new.shown_name().map(seal));
        Ok(Ok(Self {
            db: db.clone(),
            file,
            new,
            key,
            look: Look::default(),
            hash: Sha256::new(),
            held: Vec::with_capacity(PIECE),
            number: 0,
            now,
        }))
    }

    /// Takes what came next.
    ///
    /// # Errors
    /// Trouble with the database; refused are a wrong type, a film and more than [`LARGEST`] bytes. After a
    /// refusal nothing of the file is left.
    pub async fn take(&mut self, mut bytes: &[u8]) -> anyhow::Result<Result<(), Refusal>> {
        self.file.size += bytes.len().cast_signed() as i64;
        if self.file.size > LARGEST as i64 {
            return self.give_up(Refusal::TooLarge).await;
        }
        while !bytes.is_empty() {
            if self.held.len() == PIECE
                && let Err(refusal) = self.write_piece(Ends::Later).await?
            {
                return self.give_up(refusal).await;
            }
            let (now, later) = bytes.split_at(bytes.len().min(PIECE - self.held.len()));
            self.held.extend_from_slice(now);
            bytes = later;
        }
        Ok(Ok(()))
    }

    /// The file is whole: from now on it is in the case. The same bytes once more are the file that is there.
    ///
    /// # Errors
    /// As [`Receiving::take`], and as [`Receiving::begin`] for what happened to the case meanwhile.
    pub async fn finish(
        mut self,
        ring: &KeyRing,
        city: &City,
    ) -> anyhow::Result<Result<Uuid, Refusal>> {
        if self.file.size == 0 {
            return Ok(Err(Refusal::Nothing));
        }
        let written = self.write_piece(Ends::Here).await?;
        let format = match written.and_then(|()| self.look.end()) {
            Ok(format) => format,
            Err(refusal) => return self.give_up(refusal).await,
        };
        let mut tx = self.db.begin().await?;
        let put = self.put(&mut tx, ring, city, format).await?;
        tx.commit().await?;
        Ok(put)
    }

    /// The line broke off: nothing of the file is left.
    pub async fn stop(mut self) -> anyhow::Result<Result<Uuid, Refusal>> {
        self.give_up(Refusal::Interrupted).await
    }

    async fn put(
        &self,
        tx: &mut Tx,
        ring: &KeyRing,
        city: &City,
        format: Format,
    ) -> anyhow::Result<Result<Uuid, Refusal>> {
        let (new, file) = (&self.new, &self.file);
        store::lock(tx, new.case_id).await?;
        let case = store::find(tx, new.case_id).await?;
        let case = case.filter(|case| case.state != CaseState::Erased);
        let has_key = store::key_of(tx, new.case_id).await?.is_some();
        let Some(case) = case.filter(|_| has_key) else {
            store::delete_file(tx, file.id).await?;
            return Ok(Err(Refusal::Erased));
        };
        let same = [new.case_id.as_bytes(), new.author().as_str().as_bytes()].concat();
        let same = [same.as_slice(), &self.hash.clone().finalize()].concat();
        let hash = ring.keyed_hash("file-idempotency", &same);
        if let Some(before) = store::file_of_hash(tx, &hash).await? {
            store::delete_file(tx, file.id).await?;
            return Ok(Ok(before));
        }
        if store::count_files(tx, new.case_id, new.author()).await? >= new.most() {
            store::delete_file(tx, file.id).await?;
            return Ok(Err(Refusal::TooMany));
        }
        let state = if format.can_be_cleaned() { State::Received } else { State::Kept };
        let whole = File { format: Some(format), state, ..file.clone() };
        if !store::finish_file(tx, &whole, &hash).await? {
            return Ok(Err(Refusal::Interrupted));
        }
        let kind = format.kind().as_str();
        audit::append(tx, new.case_id, new.staff_id, "file added", kind, self.now).await?;
        if new.staff_id.is_none() {
            store::mark_client_wrote(tx, new.case_id, promise::aim(city, self.now), self.now)
                .await?;
            conversation::bring_back(tx, city, case, self.now).await?;
        }
        Ok(Ok(file.id))
    }

    /// Seals what is held and writes it. The first piece makes the file.
    async fn write_piece(&mut self, ends: Ends) -> anyhow::Result<Result<(), Refusal>> {
        if let Err(refusal) = self.look.look(&self.held) {
            return Ok(Err(refusal));
        }
        self.hash.update(&self.held);
        let row = row_of(self.file.id, Rendition::Original, self.number, ends);
        let sealed = self.key.seal(piece_at(&row), &self.held, &mut id::rng());
        self.held.clear();
        let mut tx = self.db.begin().await?;
        if self.number == 0 {
            let case_id = self.new.case_id;
            store::make_room_for_file(&mut tx, case_id, MOST_UNFINISHED - 1).await?;
            store::insert_file(&mut tx, &self.file, self.new.staff_id, self.now).await?;
        }
        let place = (self.file.id, Rendition::Original, self.number);
        let is_there = store::insert_piece(&mut tx, place, &sealed).await?;
        tx.commit().await?;
        self.number += 1;
        Ok(if is_there { Ok(()) } else { Err(Refusal::Interrupted) })
    }

    /// Deletes what there is of it.
    async fn give_up<T>(&mut self, refusal: Refusal) -> anyhow::Result<Result<T, Refusal>> {
        if self.number > 0 {
            let mut tx = self.db.begin().await?;
            store::delete_file(&mut tx, self.file.id).await?;
            tx.commit().await?;
        }
        Ok(Err(refusal))
    }
}
