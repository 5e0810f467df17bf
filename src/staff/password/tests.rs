//! Which passwords are taken, and that signing in works, waits its turn and tells nothing.

use std::time::{Duration, Instant};

use proptest::prelude::*;
use rand::SeedableRng;
use rand::rngs::StdRng;

use super::*;

fn salt(seed: u64) -> Salt {
    Salt::random(&mut StdRng::seed_from_u64(seed))
}

async fn verify_with(
    passwords: &Passwords,
    typed: &str,
    stored: Option<&str>,
) -> Result<bool, PasswordError> {
    passwords.verify(passwords.turn()?, typed, stored).await
}

fn taken(typed: &str) -> NewPassword {
    NewPassword::parse(typed).unwrap()
}

#[test]
fn acceptable_passwords() {
    let check = |typed: &str| assert!(NewPassword::parse(typed).is_ok(), "{typed}");
    check("trains leave at noon");
    check("minji's 3 cats");
    check("오늘도 바다에 가고 싶다");
    check("сегодня дождь");
    check("            x"); // spaces count
    check("abcdeabcdeabcde"); // five characters repeated, on no list
    check(&"가나다라마".repeat(40));
}

#[test]
fn refusals_have_names() {
    let check = |typed: &str, expected: PasswordRefusal| {
        assert_eq!(NewPassword::parse(typed).map(drop), Err(expected), "{typed}");
    };
    check("", PasswordRefusal::TooShort { found: 0 });
    check("eleven char", PasswordRefusal::TooShort { found: 11 });
    check("가나다라마바사아자차카", PasswordRefusal::TooShort { found: 11 });
    check(&"가나다라마".nfd().collect::<String>(), PasswordRefusal::TooShort { found: 5 });
    check(&"abcde".repeat(41), PasswordRefusal::TooLong);
    check(&"x".repeat(1 << 20), PasswordRefusal::TooLong);
    check("password1234", PasswordRefusal::TooCommon);
    check("PassWord1234", PasswordRefusal::TooCommon);
    check("ｐａｓｓｗｏｒｄ１２３４", PasswordRefusal::TooCommon);
    check("dkssudgktpdy", PasswordRefusal::TooCommon);
    check("aaaaaaaaaaaa", PasswordRefusal::TooCommon);
    check("1234123412341", PasswordRefusal::TooCommon);
    check("ㅋㅋㅋㅋㅋㅋㅋㅋㅋㅋㅋㅋ", PasswordRefusal::TooCommon);
}

#[test]
fn the_common_list_is_in_the_form_it_is_compared_in() {
    let words: Vec<&str> = COMMON.split_whitespace().collect();
    assert!(words.len() > 200, "{}", words.len());
    for (n, word) in words.iter().enumerate() {
        assert!(word.chars().count() >= SHORTEST, "{word} is refused as too short already");
        assert_eq!(**normal_form(word).as_ref().unwrap(), word.to_lowercase());
        assert_eq!(*word, word.to_lowercase());
        assert!(!words[..n].contains(word), "{word} stands twice");
        assert_eq!(NewPassword::parse(word).map(drop), Err(PasswordRefusal::TooCommon));
    }
}

proptest! {
    #[test]
    fn any_text_is_taken_or_refused(typed: String) {
        if let Ok(password) = NewPassword::parse(&typed) {
            let length = password.0.chars().count();
            prop_assert!((SHORTEST..=LONGEST).contains(&length));
        }
    }

    #[test]
    fn composed_and_decomposed_are_one_password(typed in "[가-힣à-ý ]{12,40}") {
        prop_assume!(NewPassword::parse(&typed).is_ok());
        let other: String = typed.nfd().collect();
        prop_assert_eq!(&*taken(&typed).0, &*taken(&other).0);
    }
}

#[tokio::test]
async fn a_hash_verifies_its_password_alone() {
    let passwords = Passwords::new(2);
    let stored = passwords.hash(taken("trains leave at noon"), salt(1)).await.unwrap();
    assert!(stored.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{stored}");
    let again = passwords.hash(taken("trains leave at noon"), salt(2)).await.unwrap();
    assert_ne!(stored, again);
    assert!(verify_with(&passwords, "trains leave at noon", Some(&stored)).await.unwrap());
    for wrong in ["trains leave at Noon", "trains leave at noon ", "", &"x".repeat(1 << 20)] {
        assert!(!verify_with(&passwords, wrong, Some(&stored)).await.unwrap());
    }
}

#[tokio::test]
async fn a_korean_password_signs_in_from_a_mac_and_from_windows() {
    let passwords = Passwords::new(1);
    let typed = "오늘도 바다에 가고 싶다";
    let stored = passwords.hash(taken(typed), salt(1)).await.unwrap();
    let decomposed: String = typed.nfd().collect();
    assert!(verify_with(&passwords, &decomposed, Some(&stored)).await.unwrap());
}

#[tokio::test]
async fn nobody_signs_in_without_an_account() {
    let passwords = Passwords::new(1);
    assert!(!verify_with(&passwords, "trains leave at noon", None).await.unwrap());
    assert!(!verify_with(&passwords, "", None).await.unwrap());
}

#[tokio::test]
async fn a_broken_hash_is_an_error_and_not_a_wrong_password() {
    let passwords = Passwords::new(1);
    let refused = verify_with(&passwords, "trains leave at noon", Some("plain")).await;
    assert!(matches!(refused, Err(PasswordError::Unreadable)));
}

#[tokio::test]
async fn an_unknown_account_does_the_same_work() {
    // Not a benchmark: without the work, the answer would come ten thousand times faster.
    let passwords = Passwords::new(1);
    let stored = passwords.hash(taken("trains leave at noon"), salt(1)).await.unwrap();
    let mut fastest = [Duration::MAX; 2];
    for _ in 0..3 {
        for (fastest, stored) in fastest.iter_mut().zip([Some(stored.as_str()), None]) {
            let start = Instant::now();
            verify_with(&passwords, "some other words", stored).await.unwrap();
            *fastest = start.elapsed().min(*fastest);
        }
    }
    assert!(fastest[1] * 10 > fastest[0], "{fastest:?}");
}

#[tokio::test]
async fn a_caller_who_leaves_keeps_the_place_until_the_work_is_done() {
    let passwords = Passwords::new(1);
    let (release, wait) = std::sync::mpsc::channel::<()>();
    let left = passwords.turn().unwrap().run(move || wait.recv().ok());
    // Polled once, so that the work has begun, then dropped.
    tokio::time::timeout(Duration::from_millis(20), left).await.unwrap_err();
    assert_eq!(passwords.places.free(), 0);
    release.send(()).unwrap();
    assert!(!verify_with(&passwords, "anything at all", None).await.unwrap());
    assert_eq!(passwords.places.free(), 1);
}

#[test]
fn debug_shows_no_password() {
    assert_eq!(format!("{:?}", taken("trains leave at noon")), "NewPassword(…)");
}
