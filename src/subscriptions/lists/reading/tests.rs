use super::*;

const HEADER: &str = "address,channel,lang,other_langs,topics,cadence,district,consent,consent_at";

fn city() -> City {
    City::parse(include_str!("../../../../content/city.toml")).expect("the city")
}

fn now() -> DateTime<Utc> {
    "2026-11-23T01:00:00Z".parse().expect("an instant")
}

fn all(list: &[u8]) -> Vec<Result<Option<Entry>, Refused>> {
    let city = city();
    let rows = read(list, &city, now()).expect("a list");
    rows.map(|row| row.expect("a row")).collect()
}

/// The only row below the usual header.
fn row(row: &str) -> Result<Option<Entry>, Refused> {
    all(format!("{HEADER}\n{row}\n").as_bytes()).remove(0)
}

#[test]
fn a_row_is_taken() {
    let entry = row(
        "srey@example.com,email,km vi,en,wages;alerts,weekly,danwon,paper form 2025,2025-03-01",
    );
    let entry = entry.expect("taken").expect("an entry");
    assert_eq!((entry.channel, entry.address.as_str()), (Channel::Email, "srey@example.com"));
    assert_eq!(entry.wanted.langs.len(), 2);
    assert_eq!(entry.wanted.topics, ["wages", "alerts"]);
    assert_eq!(entry.wanted.cadence, Cadence::Weekly);
    assert_eq!(entry.wanted.circumstances.district.as_deref(), Some("danwon"));
    assert_eq!(entry.wanted.source, Source::Import);
    // The day begins at midnight in Ansan.
    assert_eq!(entry.consented_at, Some("2025-02-28T15:00:00Z".parse().expect("an instant")));
    let bare = row("88101,telegram,km,,wages,,,said so at the counter,").expect("taken");
    let bare = bare.expect("an entry");
    assert_eq!((bare.channel, bare.key.as_str()), (Channel::Telegram, "88101"));
    assert_eq!((bare.wanted.cadence, bare.consented_at), (Cadence::AtOnce, None));
}

#[test]
fn one_mailbox_is_known_in_every_spelling() {
    let of = |address: &str| row(&format!("{address},email,km,,wages,,,form,")).expect("taken");
    let key = |address: &str| of(address).expect("an entry").key;
    assert_eq!(key("Srey@Example.com"), key("srey@example.COM"));
    assert_eq!(key("'+srey@example.com"), "+srey@example.com", "as an export guards it");
}

#[test]
fn what_cannot_be_taken_is_named() {
    #[track_caller]
    fn check(text: &str, why: &str) {
        let refused = row(text).expect_err("refused");
        assert_eq!(refused.line, 2, "{text}");
        assert!(refused.why.contains(why), "{:?} says nothing of {why:?}", refused.why);
        assert!(!refused.why.contains("srey"), "an address in {:?}", refused.why);
    }
    let rest = "email,km,,wages,,,form,";
    check(&format!("\"srey@example.com\r\nBcc: x@example.com\",{rest}"), "line break");
    check(&format!("\"srey@example.com\nx\",{rest}"), "line break");
    check(&format!("\"srey\"\"x@example.com\",{rest}"), "address");
    check(&format!("srey,{rest}"), "address: the address has no @");
    check(&format!("srey@x,{rest}"), "address");
    check(&format!("{}@example.com,{rest}", "s".repeat(10_000)), "1000 characters");
    check("srey@example.com,pigeon,km,,wages,,,form,", "channel");
    check("srey@example.com,telegram,km,,wages,,,form,", "chat");
    check("-100123,telegram,km,,wages,,,form,", "above zero");
    check("srey@example.com,email,tlh,,wages,,,form,", "lang");
    check("srey@example.com,email,,,wages,,,form,", "lang");
    check("srey@example.com,email,km,xx,wages,,,form,", "other_langs");
    check("srey@example.com,email,km,,,,,form,", "topics");
    check("srey@example.com,email,km,,gold,,,form,", "topics");
    check("srey@example.com,email,km,,wages,hourly,,form,", "cadence");
    check("srey@example.com,email,km,,wages,,seoul,form,", "district");
    check("srey@example.com,email,km,,wages,,,,", "consent must say");
    check(&format!("srey@example.com,email,km,,wages,,,{},", "f".repeat(501)), "500 characters");
    check("srey@example.com,email,km,,wages,,,form,yesterday", "consent_at");
    check("srey@example.com,email,km,,wages,,,form,2027-01-01", "future");
    check("srey@example.com,email,km", "has 3 fields, the first line 9");
    let bytes = [HEADER.as_bytes(), b"\nsr\xffy@example.com,email,km,,wages,,,form,\n"].concat();
    let refused = all(&bytes).remove(0).expect_err("refused");
    assert!(refused.why.contains("UTF-8"), "{refused:?}");
}

#[test]
fn lists_of_other_programs_are_read() {
    let row = "srey@example.com;email;km;wages stay;\"form; 2025\"";
    let list = format!("\u{feff}Address;CHANNEL; lang ;topics;consent\r\n{row}\r\n\r\n{row}\r\n");
    let rows = all(list.as_bytes());
    assert_eq!(rows.len(), 2, "an empty line is no row");
    let entry = rows[0].clone().expect("taken").expect("an entry");
    assert_eq!((entry.consent.as_str(), entry.wanted.topics.len()), ("form; 2025", 2));
    let city = city();
    let list = "address,channel,lang,topics,consent,shoe size,until\n\
                srey@example.com,email,km,wages,form,38,2026-01-01\n";
    let mut rows = read(list.as_bytes(), &city, now()).expect("a list");
    assert_eq!(rows.unknown, ["shoe size"]);
    assert!(matches!(rows.next(), Some(Ok(Ok(None)))), "what ended is not begun again");
}

#[test]
fn what_is_no_list_is_said() {
    let city = city();
    let check = |list: &[u8], expected: NotRead| {
        assert_eq!(read(list, &city, now()).err(), Some(expected));
    };
    check(b"", NotRead::NoColumn("address"));
    check(b"address,channel,lang,topics\n", NotRead::NoColumn("consent"));
    check("ａｄｄｒｅｓｓ\n".as_bytes(), NotRead::NoColumn("address"));
    let utf16: Vec<u8> = HEADER.encode_utf16().flat_map(u16::to_le_bytes).collect();
    check(&utf16, NotRead::NoColumn("address"));
}

/// The line is that of the file, also after a field with line breaks.
#[test]
fn a_refused_row_is_found_in_the_file() {
    let list = format!(
        "{HEADER}\nsrey@example.com,email,km,,wages,,,form,\nx@example.com,email,km,,wages,,,\"a\nb\",\nx,email,km,,wages,,,form,\n"
    );
    let rows = all(list.as_bytes());
    let lines: Vec<u64> =
        rows.iter().filter_map(|row| row.as_ref().err()).map(|row| row.line).collect();
    assert_eq!(lines, [3, 5]);
}
