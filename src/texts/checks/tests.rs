//! What is found and what is not, a row a case.

mod words;

use super::*;
use crate::city::City;
use crate::facts::{Fact, Status};
use crate::language::Words;
use crate::texts::Paths;
use crate::texts::segments::Kind;
use crate::texts::terms::Word;

pub(super) fn lang(tag: &str) -> Lang {
    Lang::parse(tag).expect("a tag")
}

pub(super) fn facts() -> Facts {
    let fact = |id: &str, value: &str, unit| Fact {
        id: id.to_owned(),
        value: value.to_owned(),
        unit,
        valid_from: "2026-01-01".parse().expect("a day"),
        valid_until: None,
        source: "근로기준법".to_owned(),
        checked_on: "2026-11-21".parse().expect("a day"),
        status: Status::Law,
    };
    Facts::new([
        fact("wage", "10320", Unit::Won),
        fact("rate", "3.595", Unit::Percent),
        fact("labour", "1350", Unit::Phone),
        fact("police", "112", Unit::Phone),
        fact("danuri", "1577-1366", Unit::Phone),
        fact("province", "031-120", Unit::Phone),
    ])
}

/// A site with one guide.
fn paths() -> Paths {
    let city = City::parse(include_str!("../../../content/city.toml")).expect("a city");
    Paths::new("https://maru.test", &city, &["/guides", "/guides/{slug}"])
        .with(["/guides/a".to_owned()])
}

fn terms() -> Vec<Term> {
    let term = |id: &str, ko: &str, words: &[(&str, &str)]| Term {
        id: id.to_owned(),
        ko: ko.to_owned(),
        words: words
            .iter()
            .map(|(tag, word)| {
                (lang(tag), Word { word: Some((*word).to_owned()), ..Word::default() })
            })
            .collect(),
    };
    vec![
        term(
            "minimum-wage",
            "최저임금",
            &[
                ("en", "Minimum wage"),
                ("ru", "Минимальная заработная плата"),
                ("km", "ប្រាក់ឈ្នួលអប្បបរមា"),
                ("zh", "最低工资"),
                ("vi", "Mức lương tối thiểu"),
            ],
        ),
        term("complaint", "진정", &[("en", "Complaint to the labour office (petition)")]),
    ]
}

/// A finding as a row shows it: `money 10,320원 | 10,321 won`.
fn shown(what: &What) -> String {
    let detail = match what {
        What::Missing => String::new(),
        What::Placeholder { lost, extra }
        | What::Number { lost, extra }
        | What::Money { lost, extra }
        | What::Phone { lost, extra }
        | What::Link { lost, extra }
        | What::Date { lost, extra }
        | What::Marks { lost, extra } => format!(" {} | {}", lost.join(" "), extra.join(" ")),
        What::Term { ko, wanted } => format!(" {ko} {wanted}"),
        What::PrefixedLink { found, wanted } => format!(" {found} {wanted}"),
        What::Length { letters, usual } => format!(" {letters} {usual}"),
        What::BareAmount { found }
        | What::Korean { found }
        | What::UnknownFact { found }
        | What::BrokenFact { found }
        | What::BrokenLink { found } => format!(" {found}"),
    };
    format!("{}{detail}", what.code())
}

/// A row: language, Korean, translation, what is found.
type Row = (&'static str, &'static str, &'static str, &'static str);

#[track_caller]
fn check_rows(rows: &[Row]) {
    let mut wrong = Vec::new();
    for (tag, source, target, expected) in rows {
        let pair = Pair { kind: Kind::Paragraph, source, target: Some(target) };
        let found = check(&[pair], lang(tag), &facts(), &terms());
        let found: Vec<String> = found.iter().map(|finding| shown(&finding.what)).collect();
        if found.join("; ") != *expected {
            wrong.push(format!("{tag}: {source} = {target}: {}, not {expected}", found.join("; ")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_not_translated_is_missing() {
    for target in [None, Some(""), Some("  "), Some("{missing}")] {
        let pair = Pair { kind: Kind::Title, source: "제목", target };
        let found = check(&[pair], lang("en"), &facts(), &[]);
        assert_eq!(found, [Finding { at: 0, what: What::Missing }]);
    }
}

#[test]
fn facts_are_the_same() {
    check_rows(&[
        ("en", "{fact:wage} {fact:rate}", "{fact:rate} {fact:wage}", ""),
        ("en", "{fact:wage bare}", "{fact:wage}", "placeholder {fact:wage bare} | {fact:wage}"),
        ("en", "{fact:wage}", "a", "placeholder {fact:wage} | "),
        ("en", "{fact:wage}", "{fact:wage} {fact:wage}", "placeholder  | {fact:wage}"),
        ("en", "{fact:wage on 2027-01-01 bare}", "{fact:wage bare on 2027-01-01}", ""),
        (
            "en",
            "{fact:wage on 2027-01-01}",
            "{fact:wage on 2027-01-02}",
            "placeholder {fact:wage on 2027-01-01} | {fact:wage on 2027-01-02}",
        ),
        ("en", "{fact:wage}", "{fact:wage", "placeholder {fact:wage} | {fact:wage"),
        (
            "km",
            "시급 {fact:wage}",
            "១០,៣២០ វ៉ុន",
            "placeholder {fact:wage} | ; bare-amount 10,320 វ៉ុន",
        ),
    ]);
}

#[test]
fn numbers_mean_the_same_in_every_writing() {
    check_rows(&[
        ("ne", "1,200,000명", "१२,००,००० जना", ""),
        ("ne", "1,200,000명", "१२,००,००१ जना", "number 1,200,000 | 12,00,001"),
        ("ru", "1,200,000명", "1 200 000 человек", ""),
        ("ru", "1,200,000명", "1\u{a0}200\u{a0}000 человек", ""),
        ("uz", "1,200,000명", "1\u{202f}200\u{202f}000 kishi", ""),
        ("id", "1,200,000명", "1.200.000 orang", ""),
        ("vi", "1,200,000명", "1.200.000 người", ""),
        ("km", "1,200,000명", "១,២០០,០០០ នាក់", ""),
        ("ur", "1,200,000명", "۱۲۰۰۰۰۰ افراد", ""),
        ("zh", "1,200,000명", "120万人", ""),
        ("ru", "3.595%", "3,595 %", ""),
        ("vi", "3.595%", "3,595%", ""),
        ("id", "3.595%", "3,595 persen", ""),
        ("vi", "3.595%", "3.595%", "number 3.595 | 3.595"),
        ("en", "3.595%", "3,595%", "number 3.595 | 3,595"),
        ("ne", "3.595%", "३.५९५%", ""),
        ("th", "0.9%", "๐.๙%", ""),
        ("zh", "40시간", "40小时", ""),
        ("zh", "40시간", "四十小时", "number 40 | "),
        ("en", "112명과 119번, 129쪽", "129, 119, 112", ""),
    ]);
}

#[test]
fn small_counts_may_be_words() {
    check_rows(&[
        ("en", "세 사람", "3 people", ""),
        ("ru", "3명", "три человека", ""),
        ("en", "3명", "4 people", "number 3 | 4"),
        ("en", "30명", "many people", "number 30 | "),
    ]);
}

#[test]
fn money_is_the_same_money() {
    check_rows(&[
        ("en", "10,320원", "10,320 won", ""),
        ("en", "10,320원", "10,302 won", "money 10,320원 | 10,302 won"),
        ("vi", "10,320원", "10,320 won", ""),
        ("vi", "10,320원", "10.320 won", ""),
        ("ru", "10,320원", "10 320 вон", ""),
        ("ru", "10,320원", "10 320 вонами", ""),
        ("ru", "10,320원", "10.320 вон", ""),
        ("zh", "10,320원", "10,320韩元", ""),
        ("si", "10,320원", "වොන් 10,320", ""),
        ("ur", "10,320원", "₩۱۰٬۳۲۰", ""),
        ("en", "100만 원", "1 million won", ""),
        ("en", "100만 원", "1,000,000 won", ""),
        ("en", "100만 원", "10 million won", "money 100만 원 | 10 million won"),
        ("zh", "100만 원", "100万韩元", ""),
        ("vi", "100만 원", "1 triệu won", ""),
        ("ru", "150만원", "1,5 млн вон", ""),
        ("ru", "200만원", "2 миллиона вон", ""),
        ("id", "150만 원", "1,5 juta won", ""),
        ("ne", "3천만 원", "३ करोड वन", ""),
        ("km", "20만 원", "២ សែនវ៉ុន", ""),
        ("en", "1만 5천 원", "15,000 won", ""),
        ("zh", "1억 2,000만 원", "1亿2000万韩元", ""),
        ("en", "1억 2,000만 원", "120 million won", ""),
        ("en", "1만 500원", "10,500 won", ""),
        ("en", "3천만 원", "many won", "money 3천만 원 | "),
        ("en", "돈", "5 won", "money  | 5 won"),
    ]);
}

#[test]
fn phones_are_the_same_numbers() {
    check_rows(&[
        ("ne", "1350에 전화", "१३५० मा फोन", ""),
        ("en", "[1350](tel:1350)", "1350", ""),
        ("en", "1577-1366", "[call](tel:1577-1366)", ""),
        ("en", "1577-1366", "1577‑1366", ""),
        ("en", "1577-1366", "1577-1356", "phone 15771366 | 15771356"),
        ("en", "031-481-3000", "+82-31-481-3000", ""),
        ("en", "031-481-3000", "031 481 3000", ""),
        ("en", "(031) 481-3000", "031-481-3000", ""),
        ("en", "031-120", "031-121", "phone 031120 | 031121"),
        ("en", "112", "113", "number  | 113; phone 112 | "),
        ("en", "112원", "112 won", ""),
        ("en", "제112조", "Article 113", "number 112 | 113"),
        ("ru", "127,112명", "127 112 человек", ""),
        ("ru", "112,127명", "112\u{a0}127 человек", ""),
        ("ru", "112, 031-481-3000", "112, 031 481 3000", ""),
        ("en", "2025-2026년", "2025–2026", ""),
        ("en", "1350", "", "missing"),
        ("en", "[전화](tel:1350)", "[call](tel:1345)", "phone 1350 | 1345"),
    ]);
}

#[test]
fn links_lead_to_the_same_place() {
    check_rows(&[
        ("en", "[가](/guides/a)", "[a](/guides/a)", ""),
        ("en", "[가](/guides/a)", "[a](/guides/b)", "link /guides/a | /guides/b"),
        ("en", "[가](/guides/a)", "a", "link /guides/a | "),
        ("zh", "labor.moel.go.kr에서", "在labor.moel.go.kr。", ""),
        ("en", "www.hikorea.go.kr", "[Hi Korea](https://www.hikorea.go.kr/)", ""),
        ("en", "https://a.kr/x/1", "https://a.kr/x/2", "link a.kr/x/1 | a.kr/x/2"),
        ("ru", "a@ansan.go.kr로", "на [a@ansan.go.kr](mailto:a@ansan.go.kr)", ""),
        ("ru", "a@ansan.go.kr", "b@ansan.go.kr", "link a@ansan.go.kr | b@ansan.go.kr"),
        ("en", "하세요. 그다음", "Do it.Then go.", ""),
    ]);
}

#[test]
fn days_are_the_same_days() {
    check_rows(&[
        ("en", "2026년 11월 6일", "6 November 2026", ""),
        ("en", "2026년 11월 6일", "Nov 6, 2026", ""),
        ("ru", "2026년 11월 6일", "6 ноября 2026 г.", ""),
        ("vi", "2026년 11월 6일", "ngày 6 tháng 11 năm 2026", ""),
        ("zh", "2026년 11월 6일", "2026年11月6日", ""),
        ("id", "2026년 11월 6일", "6 November 2026", ""),
        ("ne", "2026년 11월 6일", "२०२६ नोभेम्बर ६", ""),
        ("km", "2026년 11월 6일", "ថ្ងៃទី ៦ ខែវិច្ឆិកា ឆ្នាំ ២០២៦", ""),
        ("uz", "2026년 11월 6일", "2026-yil 6-noyabr", ""),
        ("kk", "2026년 11월 6일", "2026 ж. 6 қараша", ""),
        ("th", "2026년 11월 6일", "6 พฤศจิกายน 2026", ""),
        ("ur", "2026년 11월 6일", "6 نومبر 2026", ""),
        ("ru", "기한은 2026. 11. 6.입니다", "срок 06.11.2026", ""),
        ("mn", "2026년 11월 6일", "2026 оны арван нэгдүгээр сарын 6", ""),
        ("mn", "11월 6일", "11-р сарын 6", ""),
        ("uz", "7월 1일", "1-iyul", ""),
        ("uz", "7월 1일", "1-iyun", "date 7월 1일 | 1-iyun"),
        ("en", "2026-11-06", "November 6, 2026", ""),
        ("en", "2026년 11월 6일", "11/06/2026", ""),
        ("en", "2026년 11월 6일", "November 7, 2026", "date 2026년 11월 6일 | November 7, 2026"),
        ("ru", "2026년 11월 6일", "6 октября 2026 г.", "date 2026년 11월 6일 | 6 октября 2026"),
        ("ru", "2026년 11월 6일", "11 июня 2026 г.", "date 2026년 11월 6일 | 11 июня 2026"),
        ("ru", "11월 6일부터 12월 7일까지", "с 6 ноября по 7 декабря", ""),
        ("vi", "11월 6일부터 12월 7일까지", "từ ngày 6 tháng 11 đến ngày 7 tháng 12", ""),
        ("ru", "2026년 11월에", "в ноябре 2026 года", ""),
        ("en", "11월에", "in November", ""),
        ("en", "11월에", "in December", "date 11월 | December"),
        ("en", "30명까지", "You may bring 30 people", ""),
        ("en", "11월 6일", "on the 6th of November", ""),
    ]);
}

/// A title is no Markdown, so that its first number makes no list.
#[test]
fn a_title_may_begin_with_a_date() {
    let (source, target) = ("2026. 11. 6. 소식", Some("News of 6 November 2026"));
    for (kind, findings) in [(Kind::Title, 0), (Kind::Cell, 0), (Kind::Paragraph, 2)] {
        let found = check(&[Pair { kind, source, target }], lang("en"), &facts(), &[]);
        assert_eq!(found.len(), findings, "{kind:?}: {found:?}");
    }
}

#[test]
fn marks_are_the_same_marks() {
    check_rows(&[
        ("en", "**권리(權利)**를", "the **right**", ""),
        ("en", "**굵게**", "bold", "marks ** | "),
        ("en", "## 제목", "## Heading", ""),
        ("en", "## 제목", "### Heading", "marks ## | ###"),
        ("en", "글", "- text", "marks  | -"),
    ]);
}

#[test]
fn the_korean_names_facts_and_pages_that_there_are() {
    fn check(body: &str, expected: &str) {
        let segments = segments::cut("제목", "요약", body);
        let found = check_source(&segments, &facts(), &paths());
        assert!(found.iter().all(|finding| finding.at == 2), "{found:?}");
        let found: Vec<String> = found.iter().map(|finding| shown(&finding.what)).collect();
        assert_eq!(found.join("; "), expected, "{body}");
    }
    check("{fact:wage} 이상, 제104조, 세 명, 40시간", "");
    check("{fact:wages}", "unknown-fact wages");
    check("{fact:wage", "broken-fact {fact:wage");
    check("시급 10,320원", "bare-amount 10,320원");
    check("요율 3.595%", "bare-amount 3.595");
    check("2026년 11월 6일부터", "bare-amount 2026년 11월 6일");
    check("1350에 전화", "bare-amount 1350");
    check("031-481-3000", "bare-amount 0314813000");
    check("산업재해보상보험법 제112조의2", "");
    check("[가](/guides/a) [나](https://a.kr/b) labor.moel.go.kr", "");
    check("[가](/ko/guides/a)", "prefixed-link /ko/guides/a /guides/a");
    check("[가](https://maru.test/ko/guides/a)", "prefixed-link maru.test/ko/guides/a /guides/a");
    check("[가](/guides/b)", "broken-link /guides/b");
    check("[가](/ko/guides/b)", "broken-link /ko/guides/b");
    check("[가](/desk/)", "broken-link /desk");
    check("[가](//a.kr)", "broken-link //a.kr");
    check("[가](#3)", "");
    check("[가](guides)", "broken-link guides");
    check("[가](javascript:alert(1))", "broken-link javascript:alert(1)");
}

#[test]
fn every_language_of_the_city_has_magnitudes_and_months() {
    for tag in "ko en zh ru vi id ne km uz kk ky ur th fil si mn".split(' ') {
        let writing = Writing::of(lang(tag));
        assert!(!writing.magnitudes.is_empty(), "{tag} has no magnitudes");
        let months: std::collections::BTreeSet<u32> =
            writing.months.names.iter().map(|(_, month)| *month).collect();
        let numbered = !(writing.months.after.is_empty() && writing.months.before.is_empty());
        assert!(months.len() == 12 || numbered, "{tag} has {:?}", writing.months);
    }
}

/// What keeps a translation back is what harms whoever believes it.
#[test]
fn only_what_harms_blocks() {
    let blocking = ["placeholder", "money", "phone", "link"];
    for (source, target) in [
        ("{fact:wage}", "a"),
        ("10,320원", "10 won"),
        ("1577-1366", "a"),
        ("[가](/guides/a)", "a"),
        ("40시간", "50 hours"),
        ("11월 6일", "November 7"),
        ("**가**", "a"),
        ("최저임금", "pay"),
        ("가", "나"),
        ("가", ""),
    ] {
        let pair = Pair { kind: Kind::Paragraph, source, target: Some(target) };
        let found = check(&[pair], lang("en"), &facts(), &terms());
        assert!(!found.is_empty(), "{source} = {target}");
        for finding in found {
            assert_eq!(
                finding.what.blocks(),
                blocking.contains(&finding.what.code()),
                "{finding:?}"
            );
        }
    }
}

#[test]
fn a_finding_is_said_with_its_values() {
    let words = Words::for_letters(lang("en"));
    let lost = vec!["10,320원".to_owned()];
    let money = |extra: &[&str]| What::Money {
        lost: lost.clone(),
        extra: extra.iter().map(|&one| one.to_owned()).collect(),
    };
    assert_eq!(
        say(&money(&["10,321 won"]), words),
        "The amounts differ. The Korean has 10,320원, and here stands 10,321 won"
    );
    assert_eq!(say(&money(&[]), words), "These amounts of the Korean are missing here: 10,320원");
    assert_eq!(say(&What::Missing, words), "This is not translated yet.");
}
