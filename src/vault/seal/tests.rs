//! What is sealed opens at its own place with its own key, and nowhere and nohow else.

use std::path::PathBuf;

use proptest::prelude::*;
use rand::SeedableRng;
use rand::rngs::StdRng;
use tempfile::TempDir;

use super::*;

const TABLES: [&str; 3] = ["messages", "cases", "files"];
const COLUMNS: [&str; 3] = ["body", "name", "s"];

fn at(row: &str) -> Place<'_> {
    Place { table: "messages", row, column: "body" }
}

fn rng(seed: u64) -> StdRng {
    StdRng::seed_from_u64(seed)
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn ring() -> (TempDir, PathBuf, KeyRing) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ring.toml");
    let ring = KeyRing::load_or_create(&path, day("2026-11-22"), &mut rng(7)).unwrap();
    (folder, path, ring)
}

proptest! {
    #[test]
    fn what_is_sealed_opens(plaintext: Vec<u8>, row: String, seed: u64) {
        let rng = &mut rng(seed);
        let key = CaseKey::random(rng);
        let sealed = key.seal(at(&row), &plaintext, rng);
        prop_assert_eq!(sealed.len(), plaintext.len() + 46);
        prop_assert_eq!(key.open(at(&row), &sealed), Ok(plaintext));
    }

    #[test]
    fn no_other_place_opens_it(
        row in "[a-z\0]{0,6}", other_row in "[a-z\0]{0,6}",
        t in 0..3_usize, u in 0..3_usize, c in 0..3_usize, d in 0..3_usize,
    ) {
        let rng = &mut rng(1);
        let key = CaseKey::random(rng);
        let here = Place { table: TABLES[t], row: &row, column: COLUMNS[c] };
        let there = Place { table: TABLES[u], row: &other_row, column: COLUMNS[d] };
        prop_assume!(here != there);
        let sealed = key.seal(here, b"what was said", rng);
        prop_assert_eq!(key.open(there, &sealed), Err(OpenError::Refused));
    }

    #[test]
    fn any_changed_byte_is_refused(plaintext: Vec<u8>, place: prop::sample::Index, flip in 1..=255_u8) {
        let rng = &mut rng(2);
        let key = CaseKey::random(rng);
        let mut sealed = key.seal(at("1"), &plaintext, rng);
        let place = place.index(sealed.len());
        sealed[place] ^= flip;
        prop_assert!(key.open(at("1"), &sealed).is_err());
    }

    #[test]
    fn any_cut_and_any_tail_is_refused(plaintext: Vec<u8>, place: prop::sample::Index, tail: u8) {
        let rng = &mut rng(3);
        let key = CaseKey::random(rng);
        let mut sealed = key.seal(at("1"), &plaintext, rng);
        prop_assert!(key.open(at("1"), &sealed[..place.index(sealed.len())]).is_err());
        sealed.push(tail);
        prop_assert_eq!(key.open(at("1"), &sealed), Err(OpenError::Refused));
    }

    #[test]
    fn noise_is_refused_without_a_panic(noise: Vec<u8>) {
        let key = CaseKey::random(&mut rng(4));
        prop_assert!(key.open(at("1"), &noise).is_err());
        let _ = key_name(&noise);
        let mut likely = vec![VERSION, 4];
        likely.extend_from_slice(b"case");
        likely.extend_from_slice(&noise);
        prop_assert!(key.open(at("1"), &likely).is_err());
    }
}

#[test]
fn a_place_is_not_the_sum_of_its_letters() {
    let rng = &mut rng(13);
    let key = CaseKey::random(rng);
    let place = |table, row, column| Place { table, row, column };
    let mut check = |here, there| {
        let sealed = key.seal(here, b"text", rng);
        assert_eq!(key.open(there, &sealed), Err(OpenError::Refused), "{here:?}");
    };
    check(place("file", "s1", "body"), place("files", "1", "body"));
    check(place("files", "1", "body"), place("files", "1b", "ody"));
    check(place("files", "", "body"), place("files", "\0", "body"));
}

#[test]
fn refusals_have_names() {
    let rng = &mut rng(5);
    let key = CaseKey::random(rng);
    let sealed = key.seal(at("1"), b"text", rng);
    let check = |bytes: &[u8], expected: OpenError| {
        assert_eq!(key.open(at("1"), bytes), Err(expected), "{bytes:?}");
    };
    check(&[], OpenError::Truncated);
    check(&sealed[..1], OpenError::Truncated);
    check(&sealed[..5], OpenError::Truncated);
    check(&sealed[..45], OpenError::Truncated);
    check(&sealed[..46], OpenError::Refused);
    check(&[&[2], &sealed[1..]].concat(), OpenError::UnknownVersion(2));
    let renamed = [&sealed[..2], b"cast", &sealed[6..]].concat();
    check(&renamed, OpenError::OtherKey);
    let not_text = [&sealed[..2], &[0xff; 4], &sealed[6..]].concat();
    check(&not_text, OpenError::OtherKey);
    let other = CaseKey::random(rng);
    assert_eq!(other.open(at("1"), &sealed), Err(OpenError::Refused));
}

#[test]
fn every_single_bit_counts() {
    let rng = &mut rng(6);
    let key = CaseKey::random(rng);
    let sealed = key.seal(at("1"), "도와주세요".as_bytes(), rng);
    for bit in 0..sealed.len() * 8 {
        let mut changed = sealed.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        assert!(key.open(at("1"), &changed).is_err(), "bit {bit}");
    }
}

#[test]
fn the_same_text_never_looks_the_same() {
    let rng = &mut rng(8);
    let key = CaseKey::random(rng);
    assert_ne!(key.seal(at("1"), b"text", rng), key.seal(at("1"), b"text", rng));
}

#[test]
fn the_cipher_is_the_one_of_the_draft() {
    // draft-irtf-cfrg-xchacha-03, A.3.1: key, nonce, plaintext and associated data of the draft,
    // called as this module calls the crate.
    let key: [u8; 32] = std::array::from_fn(|n| 0x80 + n as u8);
    let nonce: [u8; 24] = std::array::from_fn(|n| 0x40 + n as u8);
    let payload = Payload {
        msg: b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for \
               the future, sunscreen would be it.",
        aad: &[0x50, 0x51, 0x52, 0x53, 0xc0, 0xc1, 0xc2, 0xc3, 0xc4, 0xc5, 0xc6, 0xc7],
    };
    let out = XChaCha20Poly1305::new((&key).into()).encrypt(&XNonce::from(nonce), payload).unwrap();
    assert_eq!(out[..8], [0xbd, 0x6d, 0x17, 0x9d, 0x3e, 0x83, 0xd4, 0x3b]);
    assert_eq!(
        out[out.len() - 16..],
        [
            0xc0, 0x87, 0x59, 0x24, 0xc1, 0xc7, 0x98, 0x79, 0x47, 0xde, 0xaf, 0xd8, 0x78, 0x0a,
            0xcf, 0x49
        ]
    );
}

#[test]
fn a_case_key_is_wrapped_for_its_case_alone() {
    let (_folder, _, ring) = ring();
    let rng = &mut rng(9);
    let key = CaseKey::random(rng);
    let wrapped = ring.wrap(&key, "case 1", day("2026-11-22"), rng).unwrap();
    assert_eq!(wrapped.key_id, "2026-11");
    assert_eq!(key_name(&wrapped.bytes), Ok("2026-11"));
    let sealed = key.seal(at("1"), b"text", rng);
    let back = ring.unwrap(&wrapped, "case 1").unwrap();
    assert_eq!(back.open(at("1"), &sealed).unwrap(), b"text");
    let refused = ring.unwrap(&wrapped, "case 2");
    assert!(matches!(refused, Err(UnwrapError::Open(OpenError::Refused))));
}

#[test]
fn rewrapping_then_destroying_keeps_the_live_and_erases_the_rest() {
    let (_folder, path, ring) = ring();
    let rng = &mut rng(10);
    let (november, december) = (day("2026-11-22"), day("2026-12-01"));
    let (live, dead) = (CaseKey::random(rng), CaseKey::random(rng));
    let live_wrapped = ring.wrap(&live, "live", november, rng).unwrap();
    let dead_wrapped = ring.wrap(&dead, "dead", november, rng).unwrap();
    assert_eq!(ring.rewrap(&live_wrapped, "live", november, rng).unwrap(), None);
    let moved = ring.rewrap(&live_wrapped, "live", december, rng).unwrap().unwrap();
    assert_eq!(moved.key_id, "2026-12");
    ring.destroy("2026-11").unwrap();

    let reopened = KeyRing::load_or_create(&path, december, rng).unwrap();
    for ring in [&ring, &reopened] {
        let back = ring.unwrap(&moved, "live").unwrap();
        assert_eq!(back.0.expose(), live.0.expose());
        let erased = ring.unwrap(&dead_wrapped, "dead");
        assert!(matches!(erased, Err(UnwrapError::Ring(KeyError::Unknown { .. }))));
    }
}

#[test]
fn a_wrapped_key_named_after_another_month_does_not_open() {
    let (_folder, _, ring) = ring();
    let rng = &mut rng(11);
    let wrapped = ring.wrap(&CaseKey::random(rng), "1", day("2026-11-22"), rng).unwrap();
    ring.current(day("2026-12-01"), rng).unwrap();
    let renamed = Wrapped { key_id: "2026-12".to_owned(), bytes: wrapped.bytes };
    let refused = ring.unwrap(&renamed, "1");
    assert!(matches!(refused, Err(UnwrapError::Open(OpenError::OtherKey))));
}

#[test]
fn the_service_key_outlives_months_and_opens_nothing_of_a_case() {
    let (_folder, path, ring) = ring();
    let rng = &mut rng(12);
    let sealed = ring.service_key().seal(at("1"), b"a@example.org", rng);
    assert_eq!(key_name(&sealed), Ok("service"));
    ring.current(day("2027-03-01"), rng).unwrap();
    ring.destroy("2026-11").unwrap();
    let reopened = KeyRing::load_or_create(&path, day("2027-03-01"), rng).unwrap();
    assert_eq!(reopened.service_key().open(at("1"), &sealed).unwrap(), b"a@example.org");
    let of_a_case = CaseKey(reopened.derive("service sealing"));
    assert_eq!(of_a_case.open(at("1"), &sealed), Err(OpenError::OtherKey));
}

#[test]
fn a_keyed_hash_needs_label_and_pepper() {
    let (_folder, _, ring) = ring();
    let hash = ring.keyed_hash("address", b"a@example.org");
    assert_eq!(hash, ring.keyed_hash("address", b"a@example.org"));
    assert_ne!(hash, ring.keyed_hash("address", b"b@example.org"));
    assert_ne!(hash, ring.keyed_hash("idempotency key", b"a@example.org"));
    let other_folder = tempfile::tempdir().unwrap();
    let other = other_folder.path().join("ring.toml");
    let other = KeyRing::load_or_create(&other, day("2026-11-22"), &mut rng(99)).unwrap();
    assert_ne!(hash, other.keyed_hash("address", b"a@example.org"));
}

#[test]
fn a_keyed_hash_is_plain_hmac() {
    // Under the key derived for the label, so that another program could compute it too.
    let (_folder, _, ring) = ring();
    let key = ring.derive("keyed hash address");
    let mut block = [0_u8; 64];
    block[..32].copy_from_slice(key.expose());
    let by_hand = |pad: u8, message: &[u8]| {
        use sha2::Digest as _;
        let padded: Vec<u8> = block.iter().map(|byte| byte ^ pad).collect();
        Sha256::digest([&padded, message].concat())
    };
    let expected = by_hand(0x5c, &by_hand(0x36, b"a@example.org"));
    assert_eq!(ring.keyed_hash("address", b"a@example.org"), expected[..]);
}

#[test]
fn nothing_prints_a_key() {
    let (_folder, _, ring) = ring();
    let shown = format!("{:?} {:?}", CaseKey::random(&mut rng(1)), ring.service_key());
    assert_eq!(shown, "CaseKey(…) ServiceKey(…)");
}
