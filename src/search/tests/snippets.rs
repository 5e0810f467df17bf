//! Snippets: pieces of the text, marked on whole clusters.

use unicode_segmentation::UnicodeSegmentation;

use super::*;

#[test]
fn snippets_are_pieces_of_the_text_marked_on_whole_clusters() {
    let (index, samples) = (index(), samples());
    let mut marked = 0;
    for question in QUESTIONS.lines() {
        let [lang, query, _] = question.split(" | ").collect::<Vec<_>>()[..] else {
            panic!("{question}")
        };
        for hit in index.search(lang, query, 3).expect("an answer") {
            let document = samples
                .iter()
                .find(|one| one.lang == lang && one.slug == hit.slug)
                .expect("a document");
            let joined: String = hit.snippet.iter().map(text).collect();
            let within =
                [&document.summary, &document.body].into_iter().find(|text| text.contains(&joined));
            let within = within.unwrap_or_else(|| panic!("{lang}: {query}: {joined}"));
            assert!((1..=170).contains(&joined.chars().count()), "{joined}");
            let borders: Vec<usize> =
                within.grapheme_indices(true).map(|(at, _)| at).chain([within.len()]).collect();
            let mut at = within.find(&joined).expect("a place");
            for piece in &hit.snippet {
                assert!(borders.contains(&at), "{lang}: {query}: {:?}", hit.snippet);
                at += text(piece).len();
                marked += usize::from(matches!(piece, Piece::Marked(_)));
            }
            assert!(borders.contains(&at), "{lang}: {query}: {:?}", hit.snippet);
        }
    }
    assert!(marked > QUESTIONS.lines().count());
}

fn text(piece: &Piece) -> &str {
    let (Piece::Plain(text) | Piece::Marked(text)) = piece;
    text
}

#[track_caller]
fn check_snippet(lang: &str, body: &str, query: &str, expected: &str) {
    let hits = bodies(lang, &[body, "1234"]).search(lang, query, 1).expect("an answer");
    let snippet = hits[0].snippet.iter().map(|piece| match piece {
        Piece::Plain(text) => text.clone(),
        Piece::Marked(text) => format!("[{text}]"),
    });
    assert_eq!(snippet.collect::<String>(), expected);
}

#[test]
fn snippets_show_what_was_found() {
    check_snippet("ko", "회사가 임금을 안 주면", "임금이", "회사가 [임금]을 안 주면");
    check_snippet("ko", "회사가 임금을 안 주면", "임그", "회사가 [임금]을 안 주면");
    check_snippet("km", "មិនបើកប្រាក់\u{200b}ឈ្នួលទាន់ពេល", "ប្រាក់ឈ្នួល", "មិនបើក[ប្រាក់\u{200b}ឈ្នួល]ទាន់ពេល");
    check_snippet("vi", "Tiền lương tháng", "tien luong", "[Tiền] [lương] tháng");
    check_snippet("ru", "Не выдали ЗАРПЛАТУ.", "зарплата", "Не выдали [ЗАРПЛАТУ].");
    check_snippet("zh", "他的钱包丢了", "钱", "他的[钱]包丢了");
}

#[test]
fn a_snippet_begins_with_a_sentence() {
    let before = "There is much to read before it. ".repeat(20);
    let after = "There is much to read after it. ".repeat(20);
    let hits = bodies("en", &[&format!("{before}Then severance is paid. {after}")]);
    let hit = &hits.search("en", "severance", 1).expect("an answer")[0];
    assert_eq!(hit.snippet[..2], [Piece::Plain("Then ".into()), Piece::Marked("severance".into())]);
    assert!(
        text(&hit.snippet[2]).ends_with(char::is_alphabetic)
            || text(&hit.snippet[2]).ends_with('.')
    );
}
