//! Merging three states of a contact: nothing of the house is lost, and nothing unverified comes to be shown.

use super::*;
use crate::directory::{Hours, Kind, Status, Words};
use crate::language::Lang;
use proptest::prelude::*;

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).expect("a tag")
}

/// A contact of a few parts, each in one of three states.
fn contact(states: [u8; 4]) -> Contact {
    let [website, address, source, khmer] = states;
    let named = |name: &str| Words { name: name.to_owned(), note: String::new() };
    let mut words = BTreeMap::from([(Lang::KOREAN, named("센터"))]);
    if khmer > 0 {
        words.insert(lang("km"), named(&format!("មជ្ឈមណ្ឌល {khmer}")));
    }
    Contact {
        id: "centre".to_owned(),
        kind: Kind::Centre,
        run_by: "안산시".to_owned(),
        topics: Vec::new(),
        phones: Vec::new(),
        address: (address > 0).then(|| format!("안산시 {address}")),
        address_latin: (address > 1).then(|| format!("Ansan {address}")),
        speaks: Vec::new(),
        hours: Hours::Unknown,
        cost: None,
        website: (website > 0).then(|| format!("https://{website}.example.kr")),
        source: format!("전화 {source}"),
        checked_on: "2026-11-01".parse().expect("a day"),
        status: Status::Official,
        words,
        confirmed_on: None,
    }
}

fn some_contact() -> impl Strategy<Value = Contact> {
    prop::array::uniform4(0u8..3).prop_map(contact)
}

fn merged(file: &Contact, house: &Contact, base: &Contact) -> Merged {
    let sides =
        Sides { file: Some(file.clone()), house: Some(house.clone()), base: Some(base.clone()) };
    merge(&sides).expect("contacts")
}

proptest! {
    #[test]
    fn a_contact_is_its_parts(contact in some_contact()) {
        let parts = parts(&contact).expect("parts");
        prop_assert_eq!(joined("centre", parts).expect("a contact"), contact);
    }

    #[test]
    fn what_one_side_changed_is_taken(base in some_contact(), other in some_contact()) {
        let taken = merged(&other, &base, &base);
        prop_assert_eq!(taken.house.as_ref(), Some(&other));
        prop_assert!(taken.kept.is_empty());
        let kept = merged(&base, &other, &base);
        prop_assert_eq!(kept.house.as_ref(), Some(&other));
        prop_assert!(kept.kept.is_empty());
    }

    #[test]
    fn nothing_of_the_house_is_lost(
        file in some_contact(),
        house in some_contact(),
        base in some_contact(),
    ) {
        let after = merged(&file, &house, &base);
        let all = [&file, &house, &base].map(|of| parts(of).expect("parts"));
        let [file, house, base] = &all;
        let after_parts = parts(&after.house.expect("a contact")).expect("parts");
        for name in file.keys().chain(house.keys()).chain(base.keys()) {
            let [file, house, base] = [file, house, base].map(|of| of.get(name));
            let now = after_parts.get(name);
            prop_assert!(now == house || (house == base && now == file), "{}", name);
            let both = house != base && file != base && file != house;
            prop_assert_eq!(both, after.kept.contains(name));
        }
    }
}

#[test]
fn what_was_removed_in_the_house_stays_away() {
    let (old, new) = (contact([0; 4]), contact([1; 4]));
    let gone =
        |file: &Contact| Sides { file: Some(file.clone()), house: None, base: Some(old.clone()) };
    let same = merge(&gone(&old)).expect("contacts");
    assert_eq!((same.house, same.kept), (None, Vec::new()));
    let changed = merge(&gone(&new)).expect("contacts");
    assert_eq!((changed.house, changed.kept), (None, vec![String::new()]));
}

#[test]
fn what_stands_in_no_file_goes_unless_it_was_edited() {
    let (old, new) = (contact([0; 4]), contact([1; 4]));
    let left =
        |house: &Contact| Sides { file: None, house: Some(house.clone()), base: Some(old.clone()) };
    assert_eq!(merge(&left(&old)).expect("contacts"), Merged::default());
    let kept = merge(&left(&new)).expect("contacts");
    assert_eq!((kept.house, kept.kept), (Some(new.clone()), vec![String::new()]));
    let made = Sides { file: None, house: Some(new.clone()), base: None };
    let made = merge(&made).expect("contacts");
    assert_eq!((made.house, made.kept), (Some(new), Vec::new()));
}

/// The file gives up the verification that the house's phone rests on: the house's contact stays whole.
#[test]
fn nothing_unverified_comes_to_show_a_phone() {
    let base = contact([0; 4]);
    let house = Contact { phones: vec!["centre-phone".to_owned()], ..base.clone() };
    let file = Contact { status: Status::Unverified, ..base.clone() };
    let after = merged(&file, &house, &base);
    assert_eq!((after.house, after.kept), (Some(house), vec![String::new()]));
}
