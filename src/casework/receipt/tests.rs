//! Receipts as they are made, printed, mistyped, come back with, and guessed at.

use std::collections::HashSet;

use proptest::prelude::*;
use rand::SeedableRng;
use rand::rngs::StdRng;

use super::*;

const PEPPER: [u8; 32] = [7; 32];
const OTHER_PEPPER: [u8; 32] = [8; 32];

fn rng(seed: u64) -> StdRng {
    StdRng::seed_from_u64(seed)
}

fn receipt(locator: u32, secret: u64) -> Receipt {
    Receipt::new(Locator(locator), ReceiptSecret(secret))
}

prop_compose! {
    fn any_receipt()(locator in 0..LOCATORS as u32, secret in 0..SECRETS) -> Receipt {
        receipt(locator, secret)
    }
}

proptest! {
    #[test]
    fn what_is_printed_is_read(given in any_receipt()) {
        for text in [given.bare(), given.to_string()] {
            let read = Receipt::parse(&text).unwrap();
            prop_assert_eq!(read.locator, given.locator);
            prop_assert_eq!(read.secret.0, given.secret.0);
            prop_assert_eq!(read.bare(), given.bare());
        }
    }

    #[test]
    fn it_is_read_in_any_script_and_grouping(
        given in any_receipt(),
        zeros in prop::collection::vec(prop::sample::select(vec!['0', '០', '०', '۰', '٠', '๐', '෦', '၀', '０']), DIGITS),
        between in prop::collection::vec("[ \\-.,\u{200b}\u{2067}\u{a0}]{0,2}", DIGITS),
    ) {
        let mut text = String::new();
        for ((digit, zero), between) in given.bare().bytes().zip(zeros).zip(between) {
            text.extend(char::from_u32(u32::from(zero) + u32::from(digit - b'0')));
            text.push_str(&between);
        }
        prop_assert_eq!(Receipt::parse(&text).map(|read| read.bare()), Ok(given.bare()));
    }

    #[test]
    fn a_wrong_digit_is_found(given in any_receipt(), place in 0..DIGITS, more in 1..10_u8) {
        let mut typed = given.bare().into_bytes();
        typed[place] = b'0' + (typed[place] - b'0' + more) % 10;
        let refused = Receipt::parse(str::from_utf8(&typed).unwrap()).map(drop);
        prop_assert_eq!(refused, Err(ReceiptError::CheckDigit));
    }

    #[test]
    fn two_neighbours_exchanged_are_found(given in any_receipt(), place in 0..DIGITS - 1) {
        let mut typed = given.bare().into_bytes();
        prop_assume!(typed[place] != typed[place + 1]);
        typed.swap(place, place + 1);
        let refused = Receipt::parse(str::from_utf8(&typed).unwrap()).map(drop);
        prop_assert_eq!(refused, Err(ReceiptError::CheckDigit));
    }

    #[test]
    fn any_text_is_read_or_refused(text: String) {
        let _ = Receipt::parse(&text);
    }

    #[test]
    fn a_repeated_request_gets_the_same_secret(key: Vec<u8>, body: [u8; 32], other: [u8; 32]) {
        let secret = ReceiptSecret::repeatable(&PEPPER, &key, &body).0;
        prop_assert!(secret < SECRETS);
        prop_assert_eq!(ReceiptSecret::repeatable(&PEPPER, &key, &body).0, secret);
        prop_assert_ne!(ReceiptSecret::repeatable(&OTHER_PEPPER, &key, &body).0, secret);
        prop_assert_ne!(ReceiptSecret::repeatable(&PEPPER, &[&key, &[0_u8][..]].concat(), &body).0, secret);
        prop_assume!(other != body);
        prop_assert_ne!(ReceiptSecret::repeatable(&PEPPER, &key, &other).0, secret);
    }
}

#[test]
fn it_is_printed_in_groups_of_four() {
    let check = |locator, secret, expected: &str| {
        let given = receipt(locator, secret);
        assert_eq!(given.to_string(), expected);
        assert_eq!(given.bare(), expected.replace(' ', ""));
    };
    check(0, 0, "0000 0000 0000 0000 0000 000");
    check(12_345_678, 90_123_456_789_012, "1234 5678 9012 3456 7890 128");
    check(99_999_999, 99_999_999_999_999, "9999 9999 9999 9999 9999 992");
    check(42, 7, "0000 0042 0000 0000 0000 079");
}

#[test]
fn a_locator_is_read_from_its_row() {
    for number in [0, 42, 99_999_999] {
        let locator = Locator(number);
        assert_eq!(locator.to_string().len(), 8);
        assert_eq!(locator.to_string().parse(), Ok(locator));
    }
    assert_eq!("1234567".parse::<Locator>(), Err(ReceiptError::TooShort { found: 7 }));
    assert_eq!("123456789".parse::<Locator>(), Err(ReceiptError::TooLong));
}

#[test]
fn random_digits_use_the_whole_range() {
    let rng = &mut rng(1);
    let mut firsts = [0_u32; 10];
    let mut seen = HashSet::new();
    for _ in 0..10_000 {
        let secret = ReceiptSecret::random(rng);
        firsts[usize::from(secret.digits().as_bytes()[0] - b'0')] += 1;
        seen.insert(secret.0);
        assert!(Locator::random(rng).0 < LOCATORS as u32);
    }
    assert_eq!(seen.len(), 10_000);
    // 1,000 expected each; five standard deviations of 30 either way.
    assert!(firsts.iter().all(|count| (850..1_150).contains(count)), "{firsts:?}");
}

#[test]
fn reduction_takes_the_remainder_of_all_128_bits() {
    let check = |value: u128, bound, expected| {
        assert_eq!(below(bound, value.to_be_bytes()), expected);
    };
    check(0, SECRETS, 0);
    check(u128::from(SECRETS), SECRETS, 0);
    check(u128::MAX, SECRETS, 7_431_768_211_455);
    check(1 << 127, 10, 8);
}

#[test]
fn a_repeatable_secret_never_changes_between_releases() {
    // Worked out with Python's hmac: another value would give a repeated request another receipt.
    let secret = ReceiptSecret::repeatable(&PEPPER, b"key-1", &[1; 32]);
    assert_eq!(*secret.digits(), "23282150808597");
}

#[test]
fn only_the_secret_and_the_pepper_verify() {
    let secret = ReceiptSecret(12_345_678_901_234);
    let stored = hash_secret(&secret, &PEPPER, &mut rng(2)).unwrap();
    assert!(stored.starts_with("$argon2id$v=19$m=65536,t=3,p=1$"), "{stored}");
    assert!(verify_secret(&secret, &stored, &PEPPER).unwrap());
    let wrong = ReceiptSecret(12_345_678_901_235);
    assert!(!verify_secret(&wrong, &stored, &PEPPER).unwrap());
    assert!(!verify_secret(&secret, &stored, &OTHER_PEPPER).unwrap());
    let again = hash_secret(&secret, &PEPPER, &mut rng(3)).unwrap();
    assert_ne!(stored, again, "a salt of its own");
    verify_nothing(&secret, &PEPPER).unwrap();
}

#[test]
fn a_broken_hash_is_an_error_and_not_a_wrong_secret() {
    let secret = ReceiptSecret(1);
    for stored in ["", "12345", "$argon2id$v=19$m=65536,t=3,p=1"] {
        let refused = verify_secret(&secret, stored, &PEPPER);
        assert!(matches!(refused, Err(HashError::Unreadable)), "{stored}");
    }
    let of_another_kind =
        "$scrypt$ln=16,r=8,p=1$aM15713r3Xsvxbi31lqr1Q$nFNh2CVHVjNldFVKDHDlm4CbdRSCdEBsjjJxD+iCs5E";
    let refused = verify_secret(&secret, of_another_kind, &PEPPER);
    assert!(matches!(refused, Err(HashError::Failed(_))), "{refused:?}");
}

#[test]
fn debug_shows_no_secret() {
    let shown = format!("{:?}", receipt(12_345_678, 90_123_456_789_012));
    assert!(shown.contains("12345678") && !shown.contains("9012"), "{shown}");
}
