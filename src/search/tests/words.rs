//! Words: inflected, unmarked, misspelt, unfinished, in any script and digits.

use super::*;

#[test]
fn a_word_is_found_in_the_middle_of_a_sentence_without_spaces() {
    let index = bodies("km", &["បើក្រុមហ៊ុនមិនបើកប្រាក់ឈ្នួលទាន់ពេល", "ត្រូវចុះឈ្មោះនៅអន្តោប្រវេសន៍"]);
    check(&index, "km", "ប្រាក់ឈ្នួល", &["0"]);
    check(&index, "km", "ប្រាក់\u{200b}ឈ្នួល", &["0"]);
    check(&index, "km", "ឈ្នួល", &["0"]);
    check(&index, "km", "ឈ្នួ", &["0"]);
    check(&index, "km", "ប្រាក់ឈ", &["0"]);
    let index = bodies("zh", &["老板三个月没有发工资了", "必须办理外国人登记"]);
    check(&index, "zh", "工资", &["0"]);
    check(&index, "zh", "了", &["0"]);
    let index = bodies("th", &["นายจ้างไม่จ่ายค่าจ้างสามเดือน", "ต้องลงทะเบียนคนต่างด้าว"]);
    check(&index, "th", "ค่าจ้าง", &["0"]);
    check(&index, "th", "จ่าย", &["0"]);
}

#[test]
fn inflected_words_are_found() {
    let index = bodies("ne", &["मालिकले ज्यालाको हिसाब दिएन", "फोहोर फाल्ने दिन"]);
    for query in ["ज्याला", "ज्यालाको", "ज्यालालाई", "ज्यालामा"]
    {
        check(&index, "ne", query, &["0"]);
    }
    let index = bodies("ru", &["не выплатили зарплату за май", "вынести мусор"]);
    for query in ["зарплата", "зарплатой", "зарплаты", "о зарплате", "ЗАРПЛАТАМИ", "мая зарплат"]
    {
        check(&index, "ru", query, &["0"]);
    }
    let index = bodies("id", &["gaji belum dibayarkan", "membuang sampah"]);
    check(&index, "id", "pembayaran gaji", &["0"]);
    let index = bodies("en", &["your employer's payments", "sorting rubbish"]);
    check(&index, "en", "employers pay", &["0"]);
    let index = bodies("ko", &["회사가 임금을 주지 않아요", "쓰레기를 버리는 날"]);
    for query in ["임금", "임금이", "임금은 언제", "임그", "임금ㅇ"] {
        assert_eq!(slugs(&index, "ko", query)[0], "0", "{query}");
    }
}

#[test]
fn vowel_signs_tell_words_apart() {
    let index = bodies("ne", &["काम पाइन्छ", "कम पाइन्छ"]);
    check(&index, "ne", "काम", &["0"]);
    check(&index, "ne", "कम", &["1"]);
    let index = bodies("km", &["ការនេះ", "ករនេះ"]);
    check(&index, "km", "ការ", &["0"]);
    check(&index, "km", "ករ", &["1"]);
}

#[test]
fn marks_may_be_left_off_but_count_when_typed() {
    let index = bodies("vi", &["chất lượng công việc", "tiền lương tháng này", "đường phố"]);
    check(&index, "vi", "tien luong", &["1"]);
    check(&index, "vi", "duong pho", &["2"]);
    check(&index, "vi", "tie\u{302}\u{300}n lu\u{31b}o\u{31b}ng", &["1"]);
    assert_eq!(slugs(&index, "vi", "lương"), ["1", "0"]);
    let index = bodies("ru", &["ещё не всё"]);
    check(&index, "ru", "еще все", &["0"]);
}

#[test]
fn misspelt_and_unfinished_words_are_found_after_those_as_typed() {
    let index = bodies(
        "en",
        &["a long text in which a wagon is mentioned", "an insurance", "two wages", "the wager"],
    );
    check(&index, "en", "insurence", &["1"]);
    check(&index, "en", "nisurance", &["1"]);
    check(&index, "en", "insur", &["1"]);
    assert_eq!(slugs(&index, "en", "wago")[0], "0");
    assert_eq!(slugs(&index, "en", "wager")[0], "3");
    let title = document("en", "near", "Formers", "formers", "formers");
    let body = document(
        "en",
        "exact",
        "Other",
        "other",
        &format!("farmers {}", "and many other people ".repeat(50)),
    );
    let index = Index::build(vec![title, body], &Synonyms::default()).expect("an index");
    check(&index, "en", "farmers", &["exact", "near"]);
    let index = bodies("ru", &["получить зарплату", "вынести мусор"]);
    check(&index, "ru", "зарплатту", &["0"]);
    let index = bodies("ko", &["퇴직금을 받다", "임금을 받다"]);
    check(&index, "ko", "퇴짓금", &["0"]);
    check(&index, "ko", "임긍", &["1"]);
}

#[test]
fn synonyms_reach_other_words_languages_and_alphabets() {
    let index = index();
    for (lang, query, expected) in [
        ("ru", "zarplata", "unpaid-wages"),
        ("en", "garbage", "waste"),
        ("zh", "退職金", "severance-pay"),
        ("ne", "talab", "unpaid-wages"),
        ("km", "salary", "unpaid-wages"),
        ("vi", "tien thoi viec", "severance-pay"),
        ("en", "toejikgeum", "severance-pay"),
        ("id", "зарплата", "unpaid-wages"),
    ] {
        check_found(&index, lang, query, expected);
    }
}

#[test]
fn numbers_are_found_in_any_writing() {
    let index = index();
    for (lang, _) in SAMPLES {
        for query in ["10,320", "10320", "10.320", "१०,३२०", "១០៣២០", "１０３２０", "10\u{a0}320"]
        {
            check(&index, lang, query, &["minimum-wage"]);
        }
        for query in ["E-9", "e9", "Ｅ－９"] {
            check(&index, lang, query, &["alien-registration"]);
        }
    }
    let index = bodies("en", &["call 1577-1366 at any time", "call 1577-0000"]);
    for query in ["1577-1366", "15771366", "1577 1366", "1366"] {
        check(&index, "en", query, &["0"]);
    }
}
