//! Whether a mail is really signed by whom it says: checked by a library of others, with the records that the DNS
//! would have.

use std::borrow::Borrow;
use std::collections::HashMap;
use std::hash::Hash;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Instant;

use mail_auth::common::parse::TxtRecordParser;
use mail_auth::common::verify::DomainKey;
use mail_auth::{
    AuthenticatedMessage, DkimResult, MessageAuthenticator, Parameters, ResolverCache, Txt,
};
use maru::deliveries::channels::email::{Dkim, make_dkim_keys};

/// Both keys of a domain, made in a folder.
pub fn signer(domain: &str, folder: &Path) -> Dkim {
    let made = make_dkim_keys(folder).unwrap();
    Dkim::open(domain, "maru", Some(&made[0].path), Some(&made[1].path)).unwrap().unwrap()
}

/// How many signatures a mail has, and how many of them hold.
pub async fn checked(dkim: &Dkim, mail: &[u8]) -> (usize, usize) {
    let dns = Dns::default();
    for record in dkim.records() {
        let key = DomainKey::parse(record.text.as_bytes()).unwrap();
        let name = format!("{}.", record.name);
        dns.insert(name.into(), Txt::DomainKey(Arc::new(key)), Instant::now());
    }
    // It asks nobody: what it looks up stands in the cache.
    let checker = MessageAuthenticator::new_cloudflare().unwrap();
    let mail = AuthenticatedMessage::parse(mail).expect("a mail");
    let found = checker.verify_dkim(Parameters::new(&mail).with_txt_cache(&dns)).await;
    let good = found.iter().filter(|one| one.result() == &DkimResult::Pass);
    (found.len(), good.count())
}

#[derive(Default)]
struct Dns(Mutex<HashMap<Box<str>, Txt>>);

impl ResolverCache<Box<str>, Txt> for Dns {
    fn get<Q>(&self, name: &Q) -> Option<Txt>
    where
        Box<str>: Borrow<Q>,
        Q: Hash + Eq + ?Sized,
    {
        self.0.lock().unwrap().get(name).cloned()
    }

    fn remove<Q>(&self, name: &Q) -> Option<Txt>
    where
        Box<str>: Borrow<Q>,
        Q: Hash + Eq + ?Sized,
    {
        self.0.lock().unwrap().remove(name)
    }

    fn insert(&self, key: Box<str>, value: Txt, _until: Instant) {
        self.0.lock().unwrap().insert(key, value);
    }
}
