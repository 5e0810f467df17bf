//! The keys that sign: made, read from their files, and what stands of them in the DNS.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der, PublicKeyX509Der};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa;
use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair as _, RSA_PKCS1_SHA256};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};
use tokio_rustls::rustls::pki_types::{PrivatePkcs8KeyDer, pem::PemObject as _};

/// What a string of a TXT record holds at most (RFC 1035, 3.3).
const LONGEST_STRING: usize = 255;

/// Which mathematics a key is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// 2,048 bits where it is made here (RFC 8301).
    Rsa,
    Ed25519,
}

impl Sort {
    /// Of its selector and its file.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Rsa => "rsa",
            Self::Ed25519 => "ed25519",
        }
    }

    pub(super) fn algorithm(self) -> &'static str {
        match self {
            Self::Rsa => "rsa-sha256",
            Self::Ed25519 => "ed25519-sha256",
        }
    }
}

/// Why a key cannot be used or made.
#[derive(Debug, thiserror::Error)]
pub enum DkimError {
    #[error("{path}: {source}")]
    File { path: PathBuf, source: io::Error },
    /// Whoever reads the key signs as the city.
    #[error("{0} can be read by others on this machine; chmod 600 {0}")]
    Exposed(PathBuf),
    #[error("{path} holds no {sort} key in PEM (PKCS#8, BEGIN PRIVATE KEY)")]
    NoKey { path: PathBuf, sort: &'static str },
    #[error("{0} is no selector; write small letters, digits and hyphens, as in maru2027")]
    Selector(String),
    #[error("no key could be made")]
    NotMade,
}

/// A key that signs.
pub struct Key {
    selector: String,
    pair: Pair,
}

enum Pair {
    Rsa(Box<rsa::KeyPair>),
    Ed25519(Box<Ed25519KeyPair>),
}

/// What stands in the DNS.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    pub name: String,
    pub text: String,
}

impl Record {
    /// As a zone file has it: a TXT record is made of strings of at most 255 bytes.
    pub fn in_a_zone(&self) -> String {
        let bytes = self.text.as_bytes().chunks(LONGEST_STRING);
        let strings: Vec<String> =
            bytes.map(|part| format!("\"{}\"", String::from_utf8_lossy(part))).collect();
        format!("{}. IN TXT ( {} )", self.name, strings.join(" "))
    }
}

/// A key that was made.
pub struct Made {
    pub sort: Sort,
    pub path: PathBuf,
}

/// Makes the keys that a folder lacks, each in a file that its owner alone reads. Gives where all of them are.
///
/// # Errors
/// [`DkimError::File`], [`DkimError::NotMade`]. A file that is there is never written over.
pub fn make(folder: &Path) -> Result<Vec<Made>, DkimError> {
    let mut made = Vec::new();
    for sort in [Sort::Rsa, Sort::Ed25519] {
        let path = folder.join(format!("dkim-{}.pem", sort.as_str()));
        if !path.exists() {
            let der = made_key(sort).ok_or(DkimError::NotMade)?;
            write(&path, &pem(&der))
                .map_err(|source| DkimError::File { path: path.clone(), source })?;
        }
        made.push(Made { sort, path });
    }
    Ok(made)
}

impl Key {
    /// Reads a key from its file. Each sort has a selector of its own: `maru` becomes `maru-rsa`.
    ///
    /// # Errors
    /// One of [`DkimError`].
    pub fn read(sort: Sort, selector: &str, path: &Path) -> Result<Self, DkimError> {
        if !is_selector(selector) {
            return Err(DkimError::Selector(selector.to_owned()));
        }
        let unreadable = |source| DkimError::File { path: path.to_owned(), source };
        refuse_if_exposed(path, &fs::metadata(path).map_err(unreadable)?)?;
        let pem = fs::read(path).map_err(unreadable)?;
        let no_key = || DkimError::NoKey { path: path.to_owned(), sort: sort.as_str() };
        let der = PrivatePkcs8KeyDer::from_pem_slice(&pem).map_err(|_| no_key())?;
        let der = der.secret_pkcs8_der();
        let pair = match sort {
            Sort::Rsa => rsa::KeyPair::from_pkcs8(der).ok().map(|key| Pair::Rsa(Box::new(key))),
            Sort::Ed25519 => {
                Ed25519KeyPair::from_pkcs8(der).ok().map(|key| Pair::Ed25519(Box::new(key)))
            }
        };
        let selector = format!("{selector}-{}", sort.as_str());
        Ok(Self { selector, pair: pair.ok_or_else(no_key)? })
    }

    pub fn sort(&self) -> Sort {
        match self.pair {
            Pair::Rsa(_) => Sort::Rsa,
            Pair::Ed25519(_) => Sort::Ed25519,
        }
    }

    pub(super) fn selector(&self) -> &str {
        &self.selector
    }

    /// What others need to check what it signs (RFC 6376, 3.6.1; RFC 8463, 4).
    pub fn record(&self, domain: &str) -> Record {
        let public = match &self.pair {
            Pair::Rsa(key) => {
                let der: Option<PublicKeyX509Der<'_>> = key.public_key().as_der().ok();
                der.map(|der| STANDARD.encode(der.as_ref())).unwrap_or_default()
            }
            Pair::Ed25519(key) => STANDARD.encode(key.public_key().as_ref()),
        };
        Record {
            name: format!("{}._domainkey.{domain}", self.selector),
            text: format!("v=DKIM1; k={}; p={public}", self.sort().as_str()),
        }
    }

    /// The signature of what was made canonical.
    pub(super) fn sign(&self, hashed: &[u8]) -> Option<Vec<u8>> {
        match &self.pair {
            Pair::Rsa(key) => {
                let mut signature = vec![0; key.public_modulus_len()];
                key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), hashed, &mut signature).ok()?;
                Some(signature)
            }
            // Ed25519 signs the hash, and not the headers themselves (RFC 8463, 3).
            Pair::Ed25519(key) => {
                let signature = key.try_sign(&Sha256::digest(hashed)).ok()?;
                Some(signature.as_ref().to_vec())
            }
        }
    }
}

fn made_key(sort: Sort) -> Option<Vec<u8>> {
    match sort {
        Sort::Rsa => {
            let key = rsa::KeyPair::generate(rsa::KeySize::Rsa2048).ok()?;
            let der: Pkcs8V1Der<'_> = key.as_der().ok()?;
            Some(der.as_ref().to_vec())
        }
        Sort::Ed25519 => {
            let key = Ed25519KeyPair::generate().ok()?;
            Some(key.to_pkcs8v1().ok()?.as_ref().to_vec())
        }
    }
}

/// RFC 7468, 10.
fn pem(der: &[u8]) -> String {
    let encoded = STANDARD.encode(der);
    let lines = encoded.as_bytes().chunks(64).map(String::from_utf8_lossy);
    let lines: Vec<_> = lines.collect();
    format!("-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n", lines.join("\n"))
}

fn write(path: &Path, pem: &str) -> io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(pem.as_bytes())?;
    file.sync_all()
}

fn is_selector(text: &str) -> bool {
    let is_good = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=40).contains(&text.len())
        && text.bytes().all(is_good)
        && !text.starts_with('-')
        && !text.ends_with('-')
}

#[cfg(unix)]
fn refuse_if_exposed(path: &Path, meta: &fs::Metadata) -> Result<(), DkimError> {
    let mode = std::os::unix::fs::PermissionsExt::mode(&meta.permissions());
    if mode & 0o077 == 0 { Ok(()) } else { Err(DkimError::Exposed(path.to_owned())) }
}

#[cfg(not(unix))]
fn refuse_if_exposed(_: &Path, _: &fs::Metadata) -> Result<(), DkimError> {
    Ok(())
}
