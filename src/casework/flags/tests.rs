//! What is found in a text, and what is left alone.

use super::*;

fn check(text: &str, expected: &[(Kind, &str)]) {
    let flags = find(text);
    let found: Vec<(Kind, &str)> =
        flags.iter().map(|flag| (flag.kind, flag.found.as_str())).collect();
    assert_eq!(found, expected, "in {text:?}");
    for flag in flags {
        assert_eq!(&text[flag.at], flag.found, "in {text:?}");
    }
}

#[test]
fn a_registration_number_in_any_digits_is_found() {
    use Kind::Registration;
    check("제 번호는 900101-5123456 입니다", &[(Registration, "900101-5123456")]);
    check("900101 – 6123456", &[(Registration, "900101 – 6123456")]);
    check("9001015123456", &[(Registration, "9001015123456")]);
    check("៩០០១០១-៥១២៣៤៥៦។", &[(Registration, "៩០០១០១-៥១២៣៤៥៦")]);
    check("９００１０１－５１２３４５６", &[(Registration, "９００１０１－５１２３４５６")]);
    check("ARC:900101-7123456.", &[(Registration, "900101-7123456")]);
}

#[test]
fn a_passport_number_is_found() {
    use Kind::Passport;
    check("여권 M12345678", &[(Passport, "M12345678")]);
    check("m123a4567 is mine", &[(Passport, "m123a4567")]);
    check("Hộ chiếu của tôi B1234567", &[(Passport, "B1234567")]);
    check("паспорт AA 1234567", &[(Passport, "AA 1234567")]);
    check("P1234567A", &[(Passport, "P1234567A")]);
    check("my passport number is 07654321", &[(Passport, "07654321")]);
    check("राहदानी नम्बर ०७६५४३२१", &[(Passport, "०७६५४३२१")]);
}

#[test]
fn a_status_is_found_by_its_code() {
    use Kind::Status;
    check("저는 E-9이고 돈을 못 받았어요", &[(Status, "E-9")]);
    check("e9 visa worker", &[(Status, "e9")]);
    check("D-10, F-4", &[(Status, "D-10"), (Status, "F-4")]);
    check("I have E-7-4 now", &[(Status, "E-7-4")]);
    check("виза Н-2 была", &[(Status, "Н-2")]);
    check("visa C3 của tôi", &[(Status, "C3")]);
    check("f 6 비자예요", &[(Status, "f 6")]);
}

#[test]
fn a_status_is_found_by_its_words_in_every_language() {
    let rows = [
        ("ko", "저는 불법 체류자입니다", "불법 체류"),
        ("en", "I am undocumented and afraid", "undocumented"),
        ("zh", "我的签证过期了", "签证过期"),
        ("ru", "Я нелегал, мне не платят", "нелегал"),
        ("vi", "Tôi cu tru bat hop phap", "cu tru bat hop phap"),
        ("id", "Visa saya sudah habis bulan lalu", "Visa saya sudah habis"),
        ("ne", "मेरो भिसा सकियो", "भिसा सकियो"),
        ("km", "ខ្ញុំស្នាក់នៅខុសច្បាប់", "ស្នាក់នៅខុសច្បាប់"),
        ("uz", "Vizam tugagan, nima qilay", "Vizam tugagan"),
        ("kk", "Менің визам бітті", "визам біт"),
        ("ky", "Визам бүттү", "Визам бүт"),
        ("ur", "میرا ویزا ختم ہو گیا ہے", "میرا ویزا ختم"),
        ("th", "ฉันเป็นผีน้อย", "ผีน้อย"),
        ("fil", "TNT po ako dito", "TNT"),
        ("si", "මගේ වීසා අවසන් වී ඇත", "වීසා අවසන්"),
        ("mn", "Миний визийн хугацаа дууссан", "визийн хугацаа дуус"),
    ];
    for (lang, text, found) in rows {
        let flags = find(text);
        assert_eq!(kinds(&flags), [Kind::Status], "{lang}: {text}");
        assert!(flags.iter().any(|flag| flag.found.starts_with(found)), "{lang}: {flags:?}");
    }
    let mut languages: Vec<&str> = rows.iter().map(|row| row.0).collect();
    languages.sort_unstable();
    assert_eq!(words::languages(), languages);
}

#[test]
fn what_harms_nobody_is_left_alone() {
    for text in [
        "",
        "월급을 2개월 못 받았습니다. 010-1234-5678로 전화 주세요.",
        "계좌는 110-123-456789이고 3,500,000원입니다.",
        "301-0123-4567-81",
        "123456-12-123456",
        "접수 번호 1234 5678 9012 3456 7890 123",
        "소비자 상담을 받고 싶어요",
        "비자를 연장하고 싶습니다. 언제까지 해야 하나요?",
        "How do I extend my visa?",
        "Gaji saya Rp15000000 dan Rs1500000",
        "W3000000 unpaid",
        "A4 paper, floor B1, room C3, D-3, D-7",
        "The bus left on 20260301 at 10:30",
        "order No12345678",
        "H2O and CO2 at 25 C",
        "building E-12, gate D 5, E-9.5 mm, part E-9-1234",
        "Мне не платят зарплату с мая, дом 10, кв. 5",
        "Tôi không được trả lương từ tháng 5/2026",
        "नियोक्ताले तलब दिएन",
        "ម្ចាស់ហាងមិនបើកប្រាក់ខែ ១ ៥០០ ០០០ វ៉ុនទេ",
        "회사가 제 여권을 가져갔어요. 1500000원을 달라고 합니다",
        "2026-11-22 부터 2027-01-01 까지",
        "workplace accident 2026.03.05 14:30, 119 came",
    ] {
        check(text, &[]);
    }
}

#[test]
fn a_long_text_takes_no_time() {
    let text = "월급을 못 받았습니다. E-1 ".repeat(300);
    assert_eq!(find(&text).len(), 300);
}
