//! Terms, Korean left over, and length.

use super::*;

#[test]
fn official_terms_are_translated_alike() {
    check_rows(&[
        ("en", "최저임금은 누가", "Who gets the minimum wages", ""),
        ("ru", "최저임금은 누가", "Кто получает минимальную заработную плату", ""),
        ("en", "최저임금은 누가", "Who gets the base pay", "term 최저임금 Minimum wage"),
        ("en", "최저임금은 누가", "Who gets the base pay (최저임금)", ""),
        ("en", "최저임금법", "the law", ""),
        ("zh", "최저임금 안내", "最低工资指南", ""),
        ("km", "최저임금보다", "ច្រើនជាងប្រាក់ឈ្នួលអប្បបរមា", ""),
        ("en", "진정은 무료", "A petition is free", ""),
        ("uz", "최저임금", "har qanday", ""),
    ]);
}

#[test]
fn a_term_said_in_full_may_be_short_afterwards() {
    let pair = |source, target| Pair { kind: Kind::Paragraph, source, target: Some(target) };
    let pairs = [
        pair("진정을 하세요.", "Make a complaint to the labour office."),
        pair("진정은 무료입니다.", "The complaint is free."),
        pair("진정은 무료입니다.", "It is free."),
    ];
    let found = check(&pairs, lang("en"), &facts(), &terms());
    assert_eq!(found.iter().map(|finding| finding.at).collect::<Vec<_>>(), [2]);
}

#[test]
fn korean_stands_only_where_it_is_shown() {
    check_rows(&[
        ("en", "통역", "Interpreting (통역)", ""),
        ("zh", "통역", "口译（통역）", ""),
        ("ru", "\"불이 났어요.\"", "«불이 났어요.» (Пожар)", ""),
        ("en", "통역 상담", "통역 상담 by phone", "korean 통역 상담"),
        ("en", "통역", "Interpreting) 통역", "korean 통역"),
        ("en", "통역", "don't 통역", "korean 통역"),
        ("uz", "통역", "o‘zbek 통역", "korean 통역"),
    ]);
}

#[test]
fn a_much_shorter_translation_is_noticed() {
    let long = "오늘 임금명세서를 보고 내 한 시간 임금을 확인하세요. 모르면 물어보세요.";
    let usual = "Look at your payslip today and check your wage for an hour. Ask if unsure.";
    let pair = |target| Pair { kind: Kind::Paragraph, source: long, target: Some(target) };
    let mut pairs = vec![pair(usual); 6];
    assert_eq!(check(&pairs, lang("en"), &facts(), &[]), []);
    pairs[3] = pair("Look at your payslip.");
    let found = check(&pairs, lang("en"), &facts(), &[]);
    assert!(
        matches!(found.as_slice(), [Finding { at: 3, what: What::Length { .. } }]),
        "{found:?}"
    );
}
