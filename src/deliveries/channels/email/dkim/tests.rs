//! What is signed, and what is refused as a key. That others can check it is told in `tests/email_signed.rs`.

use super::*;
use std::os::unix::fs::PermissionsExt as _;

const MAIL: &[u8] = b"From: a@b.example\r\nTo: c@d.example\r\nSubject: one\r\n two\r\n\
    Content-Language: km\r\n\r\nHello\r\n";

fn folder() -> (tempfile::TempDir, Vec<Made>) {
    let folder = tempfile::tempdir().unwrap();
    let made = make(folder.path()).unwrap();
    (folder, made)
}

#[test]
fn keys_are_made_once_and_read_by_their_owner_alone() {
    let (folder, made) = folder();
    for one in &made {
        let mode = std::fs::metadata(&one.path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        let key = Key::read(one.sort, "maru", &one.path).unwrap();
        assert_eq!(key.sort(), one.sort);
        assert_eq!(key.selector(), format!("maru-{}", one.sort.as_str()));
    }
    let before = std::fs::read(&made[0].path).unwrap();
    make(folder.path()).unwrap();
    assert_eq!(std::fs::read(&made[0].path).unwrap(), before, "a key is not written over");
    std::fs::set_permissions(&made[0].path, PermissionsExt::from_mode(0o640)).unwrap();
    let exposed = Key::read(Sort::Rsa, "maru", &made[0].path);
    assert!(matches!(exposed, Err(DkimError::Exposed(_))));
    let wrong = Key::read(Sort::Rsa, "maru", &made[1].path);
    assert!(matches!(wrong, Err(DkimError::NoKey { .. })));
    for selector in ["", "Maru", "-a", "a b", "a;b"] {
        let refused = Key::read(Sort::Ed25519, selector, &made[1].path);
        assert!(matches!(refused, Err(DkimError::Selector(_))), "{selector}");
    }
}

#[test]
fn a_record_fits_into_the_dns() {
    let (_folder, made) = folder();
    for one in &made {
        let record = Key::read(one.sort, "maru", &one.path).unwrap().record("ansan.example");
        assert_eq!(record.name, format!("maru-{}._domainkey.ansan.example", one.sort.as_str()));
        assert!(record.text.starts_with(&format!("v=DKIM1; k={}; p=", one.sort.as_str())));
        let zone = record.in_a_zone();
        let strings: Vec<&str> = zone.split('"').skip(1).step_by(2).collect();
        assert!(strings.iter().all(|string| string.len() <= 255), "{zone}");
        assert_eq!(strings.concat(), record.text);
    }
}

#[tokio::test]
async fn each_key_signs_and_no_header_can_be_added() {
    let (_folder, made) = folder();
    let dkim = Dkim::open("b.example", "maru", Some(&made[0].path), Some(&made[1].path));
    let dkim = dkim.unwrap().unwrap();
    let now = "2026-11-23T01:00:00Z".parse().unwrap();
    let signed = String::from_utf8(dkim.sign(MAIL.to_vec(), now).await.unwrap()).unwrap();
    assert!(signed.as_bytes().ends_with(MAIL), "{signed}");
    assert_eq!(signed.matches("DKIM-Signature: v=1; a=").count(), 2);
    assert!(signed.contains("a=ed25519-sha256") && signed.contains("a=rsa-sha256"));
    assert!(signed.lines().all(|line| line.len() <= 100), "{signed}");
    let whole = signed.replace("\r\n  ", "").replace("\r\n ", " ");
    // Each is named once more than it is there.
    assert!(whole.contains("h=From:From:To:To:Cc:Reply-To:Subject:Subject:Date:"), "{whole}");
    assert!(whole.contains(":List-Unsubscribe:List-Unsubscribe-Post:"), "{whole}");
    assert!(whole.contains(":Content-Language;"), "{whole}");
    assert!(dkim.sign(b"no mail".to_vec(), now).await.is_err());
}

#[test]
fn without_keys_nothing_is_signed() {
    assert!(Dkim::open("b.example", "maru", None, None).unwrap().is_none());
}
