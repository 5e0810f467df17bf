//! The ring over its life: made once, a key a month, shared, guarded, destroyed.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::sync::Barrier;

use rand::SeedableRng;
use rand::rngs::StdRng;
use tempfile::TempDir;

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn rng(seed: u64) -> StdRng {
    StdRng::seed_from_u64(seed)
}

fn place() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("keys/ring.toml");
    (folder, path)
}

fn open(path: &Path, on: &str, seed: u64) -> Result<KeyRing, KeyError> {
    KeyRing::load_or_create(path, day(on), &mut rng(seed))
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o7777
}

fn ids(ring: &KeyRing) -> Vec<String> {
    ring.months().into_iter().map(|(id, _)| id).collect()
}

#[test]
fn a_missing_ring_is_made_for_this_account_alone() {
    let (_folder, path) = place();
    let ring = open(&path, "2026-11-22", 1).unwrap();
    assert_eq!(mode(&path), 0o600);
    assert_eq!(mode(path.parent().unwrap()), 0o700);
    assert_eq!(ring.months(), [("2026-11".to_owned(), day("2026-11-22"))]);
    let left: Vec<_> = fs::read_dir(path.parent().unwrap())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".new"))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn the_same_ring_comes_back() {
    let (_folder, path) = place();
    let first = open(&path, "2026-11-22", 1).unwrap();
    let again = open(&path, "2026-11-22", 2).unwrap();
    assert_eq!(first.derive("any").expose(), again.derive("any").expose(), "the pepper");
    assert_eq!(
        first.get("2026-11").unwrap().secret.expose(),
        again.get("2026-11").unwrap().secret.expose()
    );
}

#[test]
fn a_month_gets_its_key_once_and_on_disk() {
    let (_folder, path) = place();
    let ring = open(&path, "2026-11-22", 1).unwrap();
    let december = ring.current(day("2026-12-01"), &mut rng(2)).unwrap();
    assert_eq!(december.id, "2026-12");
    assert_eq!(december.made_on, day("2026-12-01"));
    let later = ring.current(day("2026-12-31"), &mut rng(3)).unwrap();
    assert_eq!(later.secret.expose(), december.secret.expose());
    assert_eq!(mode(&path), 0o600);
    let reopened = open(&path, "2026-12-31", 4).unwrap();
    assert_eq!(ids(&reopened), ["2026-11", "2026-12"]);
    assert_eq!(reopened.get("2026-12").unwrap().secret.expose(), december.secret.expose());
}

#[test]
fn a_clock_set_back_keeps_the_newest_key() {
    let (_folder, path) = place();
    let ring = open(&path, "2026-11-22", 1).unwrap();
    let current = ring.current(day("2026-10-31"), &mut rng(2)).unwrap();
    assert_eq!(current.id, "2026-11");
    assert_eq!(ids(&ring), ["2026-11"]);
}

#[test]
fn another_process_adds_a_key_and_this_one_finds_it() {
    let (_folder, path) = place();
    let here = open(&path, "2026-11-22", 1).unwrap();
    let there = open(&path, "2026-11-22", 2).unwrap();
    let theirs = there.current(day("2026-12-01"), &mut rng(3)).unwrap();
    let found = here.get("2026-12").unwrap();
    assert_eq!(found.secret.expose(), theirs.secret.expose());
}

#[test]
fn processes_that_start_and_turn_the_month_at_once_agree() {
    let (_folder, path) = place();
    let barrier = Barrier::new(8);
    let seen: Vec<_> = std::thread::scope(|scope| {
        let runs: Vec<_> = (0..8)
            .map(|seed| {
                let (path, barrier) = (&path, &barrier);
                scope.spawn(move || {
                    barrier.wait();
                    let ring = open(path, "2026-11-30", seed).unwrap();
                    barrier.wait();
                    let key = ring.current(day("2026-12-01"), &mut rng(100 + seed)).unwrap();
                    (*ring.derive("any").expose(), *key.secret.expose())
                })
            })
            .collect();
        runs.into_iter().map(|run| run.join().unwrap()).collect()
    });
    assert!(seen.iter().all(|one| one == &seen[0]));
    assert_eq!(ids(&open(&path, "2026-12-01", 9).unwrap()), ["2026-11", "2026-12"]);
}

#[test]
fn a_destroyed_key_is_gone_from_memory_and_disk() {
    let (_folder, path) = place();
    let ring = open(&path, "2026-11-22", 1).unwrap();
    let secret = ring.get("2026-11").unwrap().secret.to_base64();
    assert!(fs::read_to_string(&path).unwrap().contains(secret.as_str()));
    ring.current(day("2026-12-01"), &mut rng(2)).unwrap();
    ring.destroy("2026-11").unwrap();
    assert!(matches!(ring.get("2026-11"), Err(KeyError::Unknown { id }) if id == "2026-11"));
    assert!(!fs::read_to_string(&path).unwrap().contains(secret.as_str()));
    assert_eq!(ids(&open(&path, "2026-12-01", 3).unwrap()), ["2026-12"]);
    assert!(matches!(ring.destroy("2026-11"), Err(KeyError::Unknown { .. })));
}

#[test]
fn a_key_destroyed_elsewhere_is_forgotten_at_the_next_refresh() {
    let (_folder, path) = place();
    let here = open(&path, "2026-11-22", 1).unwrap();
    let there = open(&path, "2026-11-22", 2).unwrap();
    there.current(day("2026-12-01"), &mut rng(3)).unwrap();
    there.destroy("2026-11").unwrap();
    here.refresh().unwrap();
    assert!(matches!(here.get("2026-11"), Err(KeyError::Unknown { .. })));
    assert_eq!(ids(&here), ["2026-12"]);
}

#[test]
fn the_key_in_use_is_not_destroyed() {
    let (_folder, path) = place();
    let ring = open(&path, "2026-11-22", 1).unwrap();
    assert!(matches!(ring.destroy("2026-11"), Err(KeyError::InUse { .. })));
    assert_eq!(ids(&ring), ["2026-11"]);
}

#[test]
fn a_ring_that_others_may_read_is_refused() {
    let (_folder, path) = place();
    open(&path, "2026-11-22", 1).unwrap();
    for exposed in [0o644, 0o640, 0o620, 0o601] {
        fs::set_permissions(&path, Permissions::from_mode(exposed)).unwrap();
        let refused = open(&path, "2026-11-22", 1).unwrap_err();
        assert!(matches!(refused, KeyError::Exposed { mode, .. } if mode == exposed));
        assert!(refused.to_string().contains("chmod 600"), "{refused}");
    }
    fs::set_permissions(&path, Permissions::from_mode(0o400)).unwrap();
    open(&path, "2026-11-22", 1).unwrap();
}

#[test]
fn damage_is_named_by_line_and_never_quoted() {
    let check = |change: &dyn Fn(&str) -> String, line: usize| {
        let (_folder, path) = place();
        open(&path, "2026-11-22", 1).unwrap();
        let text = change(&fs::read_to_string(&path).unwrap());
        fs::write(&path, &text).unwrap();
        let refused = open(&path, "2026-11-22", 1).unwrap_err();
        let KeyError::Damaged { line: found, .. } = &refused else {
            panic!("{refused}");
        };
        assert_eq!(*found, line, "{text}");
        let shown = format!("{refused} {refused:?}");
        for quoted in text.split('"').filter(|part| part.len() > 20 && !part.contains('\n')) {
            assert!(!shown.contains(&quoted[..12]), "{shown}");
        }
    };
    check(&|text| text.replacen("=\"", "\"", 1), 4);
    check(&|text| text.replace("pepper = ", "pepper "), 4);
    check(&|text| text.replace("secret = \"", "secret = \"A"), 9);
    check(&|text| text.replace("2026-11\"", "2026-13\""), 7);
    check(&|text| text.replace("2026-11-22", "yesterday"), 8);
    check(&|text| text.replace("secret", "sekret"), 6);
    check(&|text| format!("{text}{}", &text[text.find("[[key]]").unwrap()..]), 7);
    check(&|_| String::new(), 1);
}

#[test]
fn a_ring_exchanged_while_running_is_not_taken() {
    let (_folder, path) = place();
    let ring = open(&path, "2026-11-22", 1).unwrap();
    fs::remove_file(&path).unwrap();
    open(&path, "2026-11-22", 2).unwrap();
    let refused = ring.current(day("2026-12-01"), &mut rng(3));
    assert!(matches!(refused, Err(KeyError::Exchanged { .. })));
    assert!(matches!(ring.get("2026-12"), Err(KeyError::Exchanged { .. })));
}

#[test]
fn a_ring_that_vanished_while_running_is_not_made_anew() {
    let (_folder, path) = place();
    let ring = open(&path, "2026-11-22", 1).unwrap();
    fs::remove_file(&path).unwrap();
    let refused = ring.current(day("2026-12-01"), &mut rng(3));
    assert!(matches!(refused, Err(KeyError::Read { .. })));
    assert!(!path.exists());
}

#[test]
fn a_link_to_the_ring_stays_a_link() {
    let (folder, path) = place();
    open(&path, "2026-11-22", 1).unwrap();
    let link = folder.path().join("link.toml");
    std::os::unix::fs::symlink(&path, &link).unwrap();
    let ring = open(&link, "2026-11-22", 1).unwrap();
    ring.current(day("2026-12-01"), &mut rng(3)).unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(ids(&open(&path, "2026-12-01", 1).unwrap()), ["2026-11", "2026-12"]);
}

#[test]
fn a_crash_before_the_rename_leaves_the_old_ring() {
    let (_folder, path) = place();
    let ring = open(&path, "2026-11-22", 1).unwrap();
    fs::write(path.with_extension("toml.new"), "half a ri").unwrap();
    assert_eq!(ids(&open(&path, "2026-11-22", 1).unwrap()), ["2026-11"]);
    ring.current(day("2026-12-01"), &mut rng(3)).unwrap();
    assert!(!path.with_extension("toml.new").exists());
    assert_eq!(mode(&path), 0o600);
}

#[test]
fn labels_give_keys_of_their_own() {
    let (_folder, path) = place();
    let ring = open(&path, "2026-11-22", 1).unwrap();
    let labels = ["receipt", "receipts", "service", ""];
    for (n, label) in labels.iter().enumerate() {
        assert_eq!(ring.derive(label).expose(), ring.derive(label).expose());
        for other in &labels[..n] {
            assert_ne!(ring.derive(label).expose(), ring.derive(other).expose());
        }
    }
}

#[test]
fn derivation_is_the_hkdf_of_rfc_5869() {
    // HKDF-SHA256 of a pepper of 32 bytes 0x0b and the info "maru 1 service sealing", worked out
    // with Python's hmac module: changing it would orphan everything that is stored.
    let keys = Keys { pepper: Secret::filled(|bytes| bytes.fill(0x0b)), wrapping: vec![] };
    let ring = KeyRing { path: PathBuf::new(), keys: RwLock::new(keys) };
    let derived: String =
        ring.derive("service sealing").expose().iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(derived, "acff3b3b84fccb7bf4a7cc911fe698ec83e6982dbc7b877c4869ff3fe27ce059");
}

#[test]
fn nothing_prints_a_secret() {
    let (_folder, path) = place();
    let ring = open(&path, "2026-11-22", 1).unwrap();
    let key = ring.get("2026-11").unwrap();
    let shown = format!("{ring:?} {key:?} {:?}", key.secret);
    assert!(shown.contains("Secret(…)"));
    for form in [key.secret.to_base64().to_string(), format!("{:?}", key.secret.expose())] {
        assert!(!shown.contains(&form[..16]), "{shown}");
    }
}
