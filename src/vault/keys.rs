//! The key ring: a file outside the database with the pepper and the monthly wrapping keys.
//!
//! Whoever takes the database alone can open nothing, and destroying a month's key erases, also in
//! every backup of the database, what only that key wraps. The ring must therefore be backed up
//! apart from the database, and a destroyed key is gone only when the ring's own backups are too:
//! the file is replaced, but no program can promise that a disk forgets the old blocks.

mod file;
mod secret;

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{PoisonError, RwLock};

use chrono::NaiveDate;
use hkdf::Hkdf;
use rand::CryptoRng;
use sha2::Sha256;
use zeroize::Zeroizing;

pub use self::secret::Secret;

/// Written before each label of [`KeyRing::derive`]; another version means other keys everywhere.
const DERIVED: &str = "maru 1 ";

const HEADING: &str = "\
# The key ring. Without it no case can be read, by anyone, ever.
# Back it up apart from the database, readable by one account alone (mode 0600).
# The program writes this file anew when a month begins or a key is destroyed.
";

/// One month's key. It wraps the keys of cases and seals nothing else.
#[derive(Clone, Debug, serde::Deserialize)]
pub struct WrappingKey {
    /// The month, `2026-11`.
    pub id: String,
    /// The day on which it was made.
    pub made_on: NaiveDate,
    /// The key.
    pub secret: Secret,
}

/// Why the ring cannot be used or changed, and what to do about it.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The folder of the ring is missing and cannot be made.
    #[error(
        "cannot make the folder {path} for the key ring; make it, owned by the account that runs this program"
    )]
    Folder { path: PathBuf, source: io::Error },
    /// The file cannot be read.
    #[error(
        "cannot read the key ring {path}; if it is lost, restore it from its backup, a new one opens no old case"
    )]
    Read { path: PathBuf, source: io::Error },
    /// The file cannot be replaced.
    #[error(
        "cannot write the key ring {path}; its folder (not only the file) must be writable by the account that runs this program"
    )]
    Write { path: PathBuf, source: io::Error },
    /// Another account may read or write the file.
    #[error(
        "the key ring {path} is open to other accounts (mode {mode:04o}); run `chmod 600 {path}`, and find out who has read it"
    )]
    Exposed { path: PathBuf, mode: u32 },
    /// The file is not a key ring. What stands there is not shown: it may be a secret.
    #[error(
        "line {line} of the key ring {path} is not as written by this program; restore the file from its backup"
    )]
    Damaged { path: PathBuf, line: usize },
    /// The file now holds another pepper than at the start.
    #[error(
        "the key ring {path} was exchanged for another while running; put the first one back, or restart with the database that belongs to the new one"
    )]
    Exchanged { path: PathBuf },
    /// No key of this name: destroyed, or the ring is older than what was wrapped.
    #[error(
        "the key ring has no key {id}; if it was not destroyed on purpose, restore a newer backup of the ring"
    )]
    Unknown { id: String },
    /// The newest key wraps what is written today.
    #[error(
        "the key {id} is in use; destroy it after a newer month's key has taken over and the cases are wrapped anew"
    )]
    InUse { id: String },
}

/// The pepper and the monthly keys, shared by all threads; several processes may share the file.
pub struct KeyRing {
    path: PathBuf,
    keys: RwLock<Keys>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Keys {
    pepper: Secret,
    #[serde(default, rename = "key")]
    wrapping: Vec<WrappingKey>,
}

impl KeyRing {
    /// Reads the ring at `path`; where there is no file, makes one (mode 0600, in a folder of mode
    /// 0700) with a new pepper and the key of `today`'s month.
    ///
    /// # Errors
    /// Any [`KeyError`] but `Unknown`, `InUse` and `Exchanged`.
    pub fn load_or_create(
        path: &Path,
        today: NaiveDate,
        rng: &mut impl CryptoRng,
    ) -> Result<Self, KeyError> {
        let keys = match read(path) {
            Err(KeyError::Read { source, .. }) if source.kind() == io::ErrorKind::NotFound => {
                create(path, today, rng)?
            }
            other => other?,
        };
        // The file is replaced by renaming: were `path` a link, the rename would replace the link.
        let path = fs::canonicalize(path)
            .map_err(|source| KeyError::Read { path: path.to_owned(), source })?;
        Ok(Self { path, keys: RwLock::new(keys) })
    }

    /// The key to wrap with: the newest, after adding one to the file if `today`'s month has none.
    /// A clock set back never brings an old month's key back to life.
    ///
    /// # Errors
    /// Any [`KeyError`] of reading and writing, and only when a month begins.
    pub fn current(
        &self,
        today: NaiveDate,
        rng: &mut impl CryptoRng,
    ) -> Result<WrappingKey, KeyError> {
        let month = month_of(today);
        if let Some(newest) = self.look(|keys| keys.newest_since(&month).cloned()) {
            return Ok(newest);
        }
        self.change(|keys| match keys.newest_since(&month) {
            // Another process was first; two keys of one name would lose what one of them wraps.
            Some(theirs) => Ok(theirs.clone()),
            None => {
                let key = WrappingKey::new(today, rng);
                keys.wrapping.push(key.clone());
                Ok(key)
            }
        })
    }

    /// The key named `id`; where it is missing, the file is read again: another process may have
    /// added it.
    ///
    /// # Errors
    /// [`KeyError::Unknown`], or any of reading the file.
    pub fn get(&self, id: &str) -> Result<WrappingKey, KeyError> {
        if let Some(known) = self.look(|keys| keys.get(id).cloned()) {
            return Ok(known);
        }
        self.refresh()?;
        self.look(|keys| keys.get(id).cloned())
            .ok_or_else(|| KeyError::Unknown { id: id.to_owned() })
    }

    /// Reads the file again. Each process does it daily, so that a key which another one destroyed
    /// does not live on in its memory.
    ///
    /// # Errors
    /// Any [`KeyError`] of reading.
    pub fn refresh(&self) -> Result<(), KeyError> {
        // Held while reading: what was read before a change must not be stored after it.
        let mut keys = self.keys.write().unwrap_or_else(PoisonError::into_inner);
        *keys = self.read_again(&keys)?;
        Ok(())
    }

    /// Removes the key `id` from the file and from this process: what only it wraps can never be
    /// opened again. Other processes know after [`KeyRing::refresh`].
    ///
    /// # Errors
    /// [`KeyError::Unknown`], [`KeyError::InUse`] for the newest key, or any of the file.
    pub fn destroy(&self, id: &str) -> Result<(), KeyError> {
        self.change(|keys| {
            if keys.newest().is_some_and(|newest| newest.id == id) {
                return Err(KeyError::InUse { id: id.to_owned() });
            }
            let before = keys.wrapping.len();
            keys.wrapping.retain(|key| key.id != id);
            if keys.wrapping.len() == before {
                return Err(KeyError::Unknown { id: id.to_owned() });
            }
            Ok(())
        })
    }

    /// Writes the ring, as its file is now, to another place (mode 0600), in a folder that is there.
    ///
    /// # Errors
    /// Any [`KeyError`] of reading and writing; [`KeyError::Write`] too where `to` is the ring itself.
    pub fn copy_to(&self, to: &Path) -> Result<(), KeyError> {
        if fs::canonicalize(to).is_ok_and(|to| to == self.path) {
            let source = io::Error::new(io::ErrorKind::AlreadyExists, "it is the ring itself");
            return Err(KeyError::Write { path: to.to_owned(), source });
        }
        self.refresh()?;
        file::replace(to, &self.look(Keys::to_toml))
    }

    /// Where the ring lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The months that have a key and the days on which they were made, oldest first.
    pub fn months(&self) -> Vec<(String, NaiveDate)> {
        self.look(|keys| {
            let mut months: Vec<_> =
                keys.wrapping.iter().map(|key| (key.id.clone(), key.made_on)).collect();
            months.sort();
            months
        })
    }

    /// A key for one purpose: HKDF-SHA256 (RFC 5869) of the pepper, with `label` in its info. The
    /// same label always gives the same key; keys of two labels say nothing about each other.
    pub fn derive(&self, label: &str) -> Secret {
        let info = [DERIVED.as_bytes(), label.as_bytes()];
        let pepper = |keys: &Keys| Hkdf::<Sha256>::new(None, keys.pepper.expose());
        let hkdf = self.look(pepper);
        #[expect(
            clippy::expect_used,
            reason = "RFC 5869 allows 255 hashes of output, and this is one"
        )]
        Secret::filled(|bytes| {
            hkdf.expand_multi_info(&info, bytes)
                .expect("invariant: 32 bytes are within the limit of HKDF");
        })
    }

    fn look<T>(&self, at: impl FnOnce(&Keys) -> T) -> T {
        at(&self.keys.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Changes the file under a lock between processes, then what is in memory.
    fn change<T>(
        &self,
        edit: impl FnOnce(&mut Keys) -> Result<T, KeyError>,
    ) -> Result<T, KeyError> {
        let _held = file::lock(&self.path)?;
        let mut keys = self.look(|known| self.read_again(known))?;
        let done = edit(&mut keys)?;
        file::replace(&self.path, &keys.to_toml())?;
        *self.keys.write().unwrap_or_else(PoisonError::into_inner) = keys;
        Ok(done)
    }

    fn read_again(&self, known: &Keys) -> Result<Keys, KeyError> {
        let fresh = read(&self.path)?;
        if fresh.pepper.expose() == known.pepper.expose() {
            return Ok(fresh);
        }
        Err(KeyError::Exchanged { path: self.path.clone() })
    }
}

impl fmt::Debug for KeyRing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeyRing")
            .field("path", &self.path)
            .field("months", &self.months())
            .finish_non_exhaustive()
    }
}

impl Keys {
    fn new(today: NaiveDate, rng: &mut impl CryptoRng) -> Self {
        Self { pepper: Secret::random(rng), wrapping: vec![WrappingKey::new(today, rng)] }
    }

    fn parse(text: &str, path: &Path) -> Result<Self, KeyError> {
        let damaged = |at: usize| KeyError::Damaged {
            path: path.to_owned(),
            line: 1 + text.bytes().take(at).filter(|&byte| byte == b'\n').count(),
        };
        // The parser's own message quotes the line, and the line may be a key: only its place is kept.
        let keys: Self = toml::from_str(text)
            .map_err(|fault| damaged(fault.span().map_or(0, |span| span.start)))?;
        for (n, key) in keys.wrapping.iter().enumerate() {
            let repeated = keys.wrapping[..n].iter().any(|other| other.id == key.id);
            if repeated || !is_month(&key.id) {
                return Err(damaged(text.find(&key.id).unwrap_or(0)));
            }
        }
        Ok(keys)
    }

    fn get(&self, id: &str) -> Option<&WrappingKey> {
        self.wrapping.iter().find(|key| key.id == id)
    }

    fn newest(&self) -> Option<&WrappingKey> {
        self.wrapping.iter().max_by(|a, b| a.id.cmp(&b.id))
    }

    fn newest_since(&self, month: &str) -> Option<&WrappingKey> {
        self.newest().filter(|newest| newest.id.as_str() >= month)
    }

    /// Written by hand: base64 and dates need no escapes, and no serialiser keeps a copy of a key.
    fn to_toml(&self) -> Zeroizing<String> {
        // Room for everything at once, since a string that grows leaves its old bytes behind.
        let mut text = Zeroizing::new(String::with_capacity(512 + 256 * self.wrapping.len()));
        text.push_str(HEADING);
        push_secret(&mut text, "pepper", &self.pepper);
        for key in &self.wrapping {
            text.push_str("\n[[key]]\nid = \"");
            text.push_str(&key.id);
            text.push_str("\"\nmade_on = \"");
            text.push_str(&key.made_on.to_string());
            text.push_str("\"\n");
            push_secret(&mut text, "secret", &key.secret);
        }
        text
    }
}

impl WrappingKey {
    fn new(today: NaiveDate, rng: &mut impl CryptoRng) -> Self {
        Self { id: month_of(today), made_on: today, secret: Secret::random(rng) }
    }
}

fn push_secret(text: &mut String, name: &str, secret: &Secret) {
    text.push_str(name);
    text.push_str(" = \"");
    text.push_str(&secret.to_base64());
    text.push_str("\"\n");
}

fn month_of(day: NaiveDate) -> String {
    day.format("%Y-%m").to_string()
}

fn is_month(id: &str) -> bool {
    id.len() == 7 && NaiveDate::parse_from_str(&format!("{id}-01"), "%Y-%m-%d").is_ok()
}

fn read(path: &Path) -> Result<Keys, KeyError> {
    Keys::parse(&file::read(path)?, path)
}

fn create(path: &Path, today: NaiveDate, rng: &mut impl CryptoRng) -> Result<Keys, KeyError> {
    file::make_folder(path)?;
    let _held = file::lock(path)?;
    match read(path) {
        // Two programs started at once; the other one held the lock first.
        Err(KeyError::Read { source, .. }) if source.kind() == io::ErrorKind::NotFound => {
            let keys = Keys::new(today, rng);
            file::replace(path, &keys.to_toml())?;
            Ok(keys)
        }
        other => other,
    }
}

#[cfg(test)]
mod tests;
