//! Signing mail with the city's own keys (DKIM, RFC 6376; Ed25519 by RFC 8463), so that whoever receives it knows
//! that it is the city's and that nobody changed it on the way.
//!
//! A mail carries a signature of each key that there is: every receiver can check RSA, and some take Ed25519,
//! which is shorter and a tenth of the work. Without keys nothing is signed here: the relay may do it.

mod canonical;
mod keys;

use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::Arc;
use std::thread::available_parallelism;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, Utc};
use sha2::{Digest as _, Sha256};
use tokio::sync::Semaphore;

use self::canonical::{Mail, body, header};
use super::failure::{Class, SendError, Stage};

pub use self::keys::{DkimError, Key, Made, Record, Sort, make};

/// The headers that are signed, and once more than they are there, so that nobody can add one in front of ours
/// (RFC 6376, 8.15). RFC 8058 asks for both headers of unsubscribing.
const SIGNED: [&str; 18] = [
    "From",
    "To",
    "Cc",
    "Reply-To",
    "Subject",
    "Date",
    "Message-ID",
    "In-Reply-To",
    "References",
    "MIME-Version",
    "Content-Type",
    "List-Id",
    "List-Help",
    "List-Archive",
    "List-Owner",
    "List-Unsubscribe",
    "List-Unsubscribe-Post",
    "Auto-Submitted",
];

/// Signed where they are there, and no more: a relay may add one.
const SIGNED_IF_THERE: [&str; 2] = ["Content-Language", "Content-Transfer-Encoding"];

/// Signs the mail of a domain.
#[derive(Clone)]
pub struct Dkim(Arc<Signer>);

struct Signer {
    domain: String,
    keys: Vec<Key>,
    /// Whoever signs computes; more at once than there are cores would only wait in another place.
    turns: Semaphore,
}

impl Dkim {
    /// Reads the keys of a domain. None: there are none, and nothing is signed.
    ///
    /// # Errors
    /// One of [`DkimError`].
    pub fn open(
        domain: &str,
        selector: &str,
        rsa: Option<&Path>,
        ed25519: Option<&Path>,
    ) -> Result<Option<Self>, DkimError> {
        let mut found = Vec::new();
        for (sort, path) in [(Sort::Rsa, rsa), (Sort::Ed25519, ed25519)] {
            if let Some(path) = path {
                found.push(Key::read(sort, selector, path)?);
            }
        }
        Ok((!found.is_empty()).then(|| Self::new(domain, found)))
    }

    /// Signs for a domain with these keys.
    pub fn new(domain: &str, keys: Vec<Key>) -> Self {
        let cores = available_parallelism().map_or(1, NonZeroUsize::get);
        Self(Arc::new(Signer { domain: domain.to_owned(), keys, turns: Semaphore::new(cores) }))
    }

    /// What stands in the DNS for each key, so that others can check what it signs.
    pub fn records(&self) -> Vec<Record> {
        self.0.keys.iter().map(|key| key.record(&self.0.domain)).collect()
    }

    /// The mail with a signature of each key above it. The work is done apart from the tasks that wait for others:
    /// RSA takes a third of a millisecond.
    ///
    /// # Errors
    /// A [`SendError`] of the class [`Class::Later`] where no signature could be made: a mail that receivers expect
    /// to be signed does not leave without.
    pub async fn sign(&self, mail: Vec<u8>, now: DateTime<Utc>) -> Result<Vec<u8>, SendError> {
        let _turn = self.0.turns.acquire().await.map_err(|_| unsigned())?;
        let signer = self.0.clone();
        let signed = tokio::task::spawn_blocking(move || signer.sign(&mail, now));
        signed.await.map_err(|_| unsigned())?
    }
}

impl Signer {
    fn sign(&self, mail: &[u8], now: DateTime<Utc>) -> Result<Vec<u8>, SendError> {
        let parts = Mail::parse(mail).ok_or_else(unsigned)?;
        let names = names(&parts);
        let digest = STANDARD.encode(Sha256::digest(body(parts.body)));
        let mut signed = Vec::with_capacity(mail.len() + 2_048);
        for key in &self.keys {
            let open = self.open_signature(key, &names, &digest, now);
            let mut hashed = canonical_headers(&parts, &names);
            // The signature's own header comes last, without its value and without the end of its line.
            hashed.extend_from_slice(header(open.as_bytes()).trim_ascii_end());
            let signature = key.sign(&hashed).ok_or_else(unsigned)?;
            signed.extend_from_slice(open.as_bytes());
            signed.extend_from_slice(folded(&STANDARD.encode(signature)).as_bytes());
            signed.extend_from_slice(b"\r\n");
        }
        signed.extend_from_slice(mail);
        Ok(signed)
    }

    /// The header up to its last tag, `b=`.
    fn open_signature(
        &self,
        key: &Key,
        names: &[&str],
        digest: &str,
        now: DateTime<Utc>,
    ) -> String {
        let (sort, selector, domain) = (key.sort().algorithm(), key.selector(), &self.domain);
        let (at, names) = (now.timestamp(), folded_names(names));
        format!(
            "DKIM-Signature: v=1; a={sort}; c=relaxed/relaxed; d={domain};\r\n \
             s={selector}; t={at};\r\n h={names};\r\n bh={digest};\r\n b="
        )
    }
}

/// The names for `h=`, in the order in which the headers are hashed: from the last of a name upwards, and once more
/// where there is no further one.
fn names(mail: &Mail<'_>) -> Vec<&'static str> {
    let mut names = Vec::new();
    for name in SIGNED {
        names.extend(std::iter::repeat_n(name, mail.count(name) + 1));
    }
    for name in SIGNED_IF_THERE {
        names.extend(std::iter::repeat_n(name, mail.count(name)));
    }
    names
}

fn canonical_headers(mail: &Mail<'_>, names: &[&str]) -> Vec<u8> {
    let mut hashed = Vec::new();
    let mut taken = 0;
    for (at, name) in names.iter().enumerate() {
        taken = if at > 0 && names[at - 1] == *name { taken + 1 } else { 0 };
        // A name without a header stands for nothing, and that is what is signed (RFC 6376, 5.4.2).
        if let Some(field) = mail.last_but(name, taken) {
            hashed.extend_from_slice(&header(field));
        }
    }
    hashed
}

/// The names with colons between them, on lines that mail programs take.
fn folded_names(names: &[&str]) -> String {
    let mut folded = String::new();
    let mut line = 0;
    for (at, name) in names.iter().enumerate() {
        if at > 0 {
            folded.push(':');
            line += 1;
        }
        if line + name.len() > 70 {
            folded.push_str("\r\n  ");
            line = 0;
        }
        folded.push_str(name);
        line += name.len();
    }
    folded
}

/// Base64 on lines that mail programs take. White space in it does not count.
fn folded(signature: &str) -> String {
    let lines: Vec<String> =
        signature.as_bytes().chunks(70).map(|line| String::from_utf8_lossy(line).into()).collect();
    lines.join("\r\n ")
}

fn unsigned() -> SendError {
    SendError::ours(Class::Later, Stage::Connect, "the mail cannot be signed (DKIM)", None)
}

#[cfg(test)]
mod tests;
