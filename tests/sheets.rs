//! A translation leaves as a sheet and comes back, and Korean comes in from Word: what fits is saved, what does
//! not is said, and nobody's work is lost.

use std::io::{Cursor, Write};

use chrono::TimeDelta;
use http::{Method, StatusCode};
use mail_parser::MimeHeaders;
use maru::language::{Lang, Words};
use maru::orders;
use maru::staff::Role;
use maru::texts::exchange::{self, Extent, Format, Sheet, Wanted};
use maru::texts::translations::Place;
use maru::texts::{self, Kind, MadeBy, Written, history};
use uuid::Uuid;
use zip::write::SimpleFileOptions;

use crate::on_both;
use crate::support::editor::{Form, guide, path, publish, staff, staff_for};
use crate::support::signed_in::{id_of, lang};
use crate::support::{Answer, House, Visitor};

const BODY: &str = "밤에도 버스가 다닙니다.\n\n## 시간\n\n- 열두 시까지\n\n\
    [월급](/guides/unpaid-wages)을 읽으세요.\n";
/// What a translator writes for the title and the blocks; the last one has lost its link.
const KHMER: [&str; 5] =
    ["រថយន្តក្រុងយប់", "មានរថយន្តក្រុងនៅពេលយប់។", "ម៉ោង", "រហូតដល់ម៉ោងដប់ពីរ", "សូមអានអំពីប្រាក់ខែ។"];
const MENDED: &str = "សូមអាន[ប្រាក់ខែ](/guides/unpaid-wages)។";

/// A guide that is public in Korean alone.
async fn night_bus(house: &House) -> anyhow::Result<Uuid> {
    let now = house.clock.now();
    let mut tx = house.app.db.begin().await?;
    let text_id = texts::create(&mut tx, Kind::Guide, "night-bus", Some("daily-life"), now).await?;
    let written = Written {
        lang: Lang::KOREAN,
        title: "심야 버스".to_owned(),
        summary: String::new(),
        body: BODY.to_owned(),
        made_by: MadeBy::Person,
        made_from: Vec::new(),
    };
    let revision = texts::save(&mut tx, text_id, &written, None, now).await?;
    texts::publish(&mut tx, text_id, written.lang, revision, None, now).await?;
    tx.commit().await?;
    Ok(text_id)
}

/// The sheet that would be written now.
async fn sheet(house: &House, text_id: Uuid, tag: &str) -> anyhow::Result<Sheet> {
    let place = Place { text_id, lang: lang(tag)? };
    let wanted =
        Wanted { place, source: None, extent: Extent::Whole, due_on: None, site: "http://x" };
    let cut = exchange::sheet(&mut house.app.db.read().await?, wanted).await?;
    cut.ok_or_else(|| anyhow::anyhow!("there is no sheet"))
}

/// A sheet as a translator sends it back, with other words in some of its rows.
fn filled(house: &House, sheet: &Sheet, words: &[(usize, &str)], format: Format) -> Vec<u8> {
    let mut sheet = sheet.clone();
    for (at, words) in words {
        sheet.rows[*at].target = Some((*words).to_owned());
    }
    let tags = exchange::tags(&house.app.city, sheet.target_lang);
    exchange::write(&sheet, format, tags, Words::new(Lang::KOREAN)).unwrap()
}

/// Sends a form with files, as a browser does.
async fn send(
    visitor: &mut Visitor<'_>,
    path: &str,
    fields: &[(&str, &str)],
    files: &[&[u8]],
) -> anyhow::Result<Answer> {
    let mut body = Vec::new();
    for (name, value) in fields {
        write!(
            body,
            "--maru\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
        )?;
    }
    for bytes in files {
        let head = "Content-Disposition: form-data; name=\"file\"; filename=\"a.xlsx\"";
        write!(body, "--maru\r\n{head}\r\nContent-Type: application/octet-stream\r\n\r\n")?;
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(b"--maru--\r\n");
    let kind = Some("multipart/form-data; boundary=maru");
    visitor.send(Method::POST, path, kind, body).await
}

/// The words that were saved last for the blocks of a text.
async fn words(house: &House, text_id: Uuid, tag: &str) -> anyhow::Result<Vec<Option<String>>> {
    Ok(sheet(house, text_id, tag).await?.rows.into_iter().map(|row| row.target).collect())
}

async fn count_revisions(house: &House, text_id: Uuid, tag: &str) -> anyhow::Result<usize> {
    let place = Place { text_id, lang: lang(tag)? };
    Ok(history::revisions(&mut house.app.db.read().await?, place, 100).await?.len())
}

fn packed(name: &str, bytes: &[u8]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    writer.start_file(name, SimpleFileOptions::default()).unwrap();
    writer.write_all(bytes).unwrap();
    writer.finish().unwrap().into_inner()
}

fn docx(paragraphs: &[&str]) -> Vec<u8> {
    let paragraphs = paragraphs.iter().map(|words| format!("<w:p><w:r>{words}</w:r></w:p>"));
    let body: String = paragraphs.collect();
    let document =
        format!("<w:document xmlns:w='w'><w:body>{body}<w:sectPr/></w:body></w:document>");
    packed("word/document.xml", document.as_bytes())
}

/// The first bytes of an old Word or Hangul file, and the name of a stream in it.
fn old(stream: &str) -> Vec<u8> {
    let mut bytes = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    bytes.extend([0; 600]);
    bytes.extend(stream.encode_utf16().flat_map(u16::to_le_bytes));
    bytes
}

/// The table beside the mail that asks somebody.
fn attached(house: &House, address: &str) -> anyhow::Result<(String, Vec<u8>, String)> {
    for mail in house.mails()? {
        let to = mail.to().and_then(|to| to.first()).and_then(|to| to.address());
        if let (Some(file), true) = (mail.attachment(0), to == Some(address)) {
            let name = file.attachment_name().unwrap_or_default().to_owned();
            let text = mail.body_text(0).unwrap_or_default().into_owned();
            return Ok((name, file.contents().to_vec(), text));
        }
    }
    anyhow::bail!("nobody sent a file to {address}")
}

/// What Word puts into the clipboard for one paragraph that has all styles of its document.
fn from_word() -> Vec<u8> {
    let style = "p.MsoNormal, li.MsoNormal {mso-style-parent:\"\"; mso-pagination:widow-orphan;}\n";
    let styles = style.repeat(1_950_000 / style.len());
    let paragraph = "<p class=MsoNormal style='text-align:justify'><b><span lang=KO style='mso-fareast-language:KO'>밤</span></b><span lang=KO>에도 엽니다.</span><o:p></o:p></p>";
    let office = "<!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]-->";
    format!("<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head>{office}<style>{styles}</style></head><body lang=KO>{paragraph}</body></html>").into_bytes()
}

on_both! {
    #[doc = "Asked by mail with the table: she fills it in and sends it on the order's page; one block that lost its link is refused with the reason, the rest is saved; mended, delivered and published, readers see it."]
    async fn the_translator_works_from_a_sheet(house: House) {
        let text_id = night_bus(&house).await?;
        let mut sophea = staff_for(&house, "sophea", Role::Translator, "km").await?;
        let mut garam = staff(&house, "garam", &[Role::Writer, Role::Publisher]).await?;
        let id = id_of(&house, "sophea@maru.test").await?;
        let (text, translator) = (text_id.to_string(), id.to_string());
        let form = [("text", text.as_str()), ("lang", "km"), ("translator-km", &translator),
            ("extent", "behind"), ("due", "2026-11-30")];
        let asked = garam.post("/newsroom/orders", &form).await?;
        assert_eq!(asked.status, StatusCode::SEE_OTHER, "{}", asked.text());
        house.deliver().await?;
        let (name, bytes, text) = attached(&house, "sophea@maru.test")?;
        assert_eq!(name, "night-bus-km.xlsx");
        assert!(text.contains("attached Excel table"), "{text}");
        let came = exchange::read(&bytes)?;
        assert_eq!((came.text_id, came.target_lang, came.rows.len()), (text_id, lang("km")?, 5));

        house.pass(TimeDelta::hours(1));
        let order = orders::orders_of(&mut house.app.db.read().await?, id, 9).await?[0].id;
        let page = sophea.get(&format!("/newsroom/orders/{order}")).await?;
        let to = page.attribute("<form method=\"post\" action=\"/newsroom/texts/", "action")?;
        let rows: Vec<(usize, &str)> = KHMER.into_iter().enumerate().collect();
        let sent = sheet(&house, text_id, "km").await?;
        assert!(came.rows.iter().map(|row| &row.id).eq(sent.rows.iter().map(|row| &row.id)));
        let order_id = order.to_string();
        let fields = [("order", order_id.as_str()), ("made-by", "person")];
        let bytes = filled(&house, &sent, &rows, Format::Xlsx);
        let report = send(&mut sophea, &to, &fields, &[&bytes]).await?;
        assert_eq!(report.status, StatusCode::OK, "{}", report.text());
        let said = report.text();
        for expected in ["4 blocks were saved", "1 block was not saved", "A link is missing", "/guides/unpaid-wages", KHMER[4]] {
            assert!(said.contains(expected), "{expected} is not in {said}");
        }
        let there = words(&house, text_id, "km").await?;
        assert_eq!(there[0].as_deref(), Some(KHMER[0]));
        assert_eq!(there[2].as_deref(), Some("## ម៉ោង"));
        assert_eq!(there[4], None);
        let page = sophea.get(&format!("/newsroom/orders/{order}")).await?;
        assert!(page.text().contains("Go on"), "she has begun: {}", page.text());

        // Only what is left, in another format, from the words that she has now.
        let sent = sheet(&house, text_id, "km").await?;
        let bytes = filled(&house, &sent, &[(4, MENDED)], Format::Docx);
        let report = send(&mut sophea, &to, &fields, &[&bytes]).await?;
        assert!(report.text().contains("1 block was saved") && report.text().contains("4 blocks are as they were"), "{}", report.text());
        assert_eq!(send(&mut sophea, &to, &fields, &[&bytes]).await?.status, StatusCode::OK);
        assert_eq!(count_revisions(&house, text_id, "km").await?, 2, "sent twice, saved once");
        let delivered = sophea.post(&format!("/newsroom/orders/{order}/deliver"), &[]).await?;
        assert_eq!(delivered.status, StatusCode::SEE_OTHER, "{}", delivered.text());
        publish(&house, text_id, "km", "garam").await?;
        house.app.refresh().await?;
        let read = house.visitor().get("/km/guides/night-bus").await?.text();
        assert!(read.contains(KHMER[1]) && read.contains("/km/guides/unpaid-wages"), "{read}");
    }

    #[doc = "While she works outside somebody saves two of her blocks: the one that she changed too is refused with what is there now, the one that she left alone stays, and her others are saved."]
    async fn nobodys_later_work_is_overwritten(house: House) {
        let text_id = guide(&house, "severance-pay").await?;
        let mut haneul = staff(&house, "haneul", &[Role::Writer]).await?;
        let khmer = path(text_id, "km");
        let sent = sheet(&house, text_id, "km").await?;
        // Blocks without facts and links, which would be another reason to refuse them.
        let is_plain = |at: &usize| !sent.rows[*at].source.contains(['{', '[', '*', '#']);
        let mut plain = (1..sent.rows.len()).filter(is_plain);
        let (both, mine) = (plain.next().expect("a block"), plain.next().expect("another block"));
        let form = Form::of(&haneul.get(&khmer).await?);
        let form = form.with_words(both, "ពាក្យថ្មី").with_words(0, "ចំណងជើងថ្មី");
        let saved = form.send(&mut haneul, &khmer).await?;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());

        let mut sophea = staff_for(&house, "sophea", Role::Translator, "km").await?;
        let hers = [(both, "ពាក្យរបស់ខ្ញុំ"), (mine, "របស់ខ្ញុំ")];
        let bytes = filled(&house, &sent, &hers, Format::Xliff12);
        let report = send(&mut sophea, &format!("{khmer}/sheet"), &[], &[&bytes]).await?;
        let said = report.text();
        for expected in ["1 block was saved", "1 block was not saved", "Somebody else has saved this block", "ពាក្យថ្មី", "ពាក្យរបស់ខ្ញុំ"] {
            assert!(said.contains(expected), "{expected} is not in {said}");
        }
        let there = words(&house, text_id, "km").await?;
        assert_eq!(there[0].as_deref(), Some("ចំណងជើងថ្មី"));
        assert_eq!(there[both].as_deref(), Some("ពាក្យថ្មី"));
        assert_eq!(there[mine].as_deref(), Some("របស់ខ្ញុំ"));
        // A few sentences of hers make the machine's translation nobody's own.
        let place = Place { text_id, lang: lang("km")? };
        let latest = history::latest(&mut house.app.db.read().await?, place).await?.expect("words");
        assert_eq!(latest.made_by, MadeBy::Machine);
    }

    #[doc = "In each format, whole or what is behind, with a name in ASCII, kept by nobody; and what came out goes in."]
    async fn a_sheet_is_downloaded_in_each_format(house: House) {
        let text_id = night_bus(&house).await?;
        let mut sophea = staff_for(&house, "sophea", Role::Translator, "km").await?;
        let page = sophea.get(&path(text_id, "km")).await?;
        for format in Format::ALL {
            let link = format!("{}/sheet?format={}&", path(text_id, "km"), format.as_str());
            assert!(page.body.contains(&link.replace('&', "&#38;")), "no link {link}");
            let file = sophea.get(&format!("{link}only=behind")).await?;
            assert_eq!(file.status, StatusCode::OK);
            let name = format!("attachment; filename=\"night-bus-km.{}\"", format.ending());
            assert_eq!(file.header("content-disposition"), name);
            assert_eq!(file.header("cache-control"), "no-store");
            assert_eq!(exchange::read(&file.bytes)?.rows.len(), 5, "{format:?}");
        }
        let korean = sophea.get(&format!("{}/sheet?format=xlsx&only=whole", path(text_id, "ko"))).await?;
        assert_eq!(korean.status, StatusCode::FORBIDDEN);
        let mut thi = staff_for(&house, "thi", Role::Translator, "vi").await?;
        let other = thi.get(&format!("{}/sheet?format=xlsx&only=whole", path(text_id, "km"))).await?;
        assert_eq!(other.status, StatusCode::FORBIDDEN);
    }

    #[doc = "What is no sheet of this text in this language is refused in words, and nothing is saved; who may not write the language is turned away."]
    async fn a_file_that_does_not_fit_changes_nothing(house: House) {
        let text_id = night_bus(&house).await?;
        let to = format!("{}/sheet", path(text_id, "km"));
        let mut haneul = staff(&house, "haneul", &[Role::Writer]).await?;
        let own = filled(&house, &sheet(&house, text_id, "km").await?, &[(0, KHMER[0])], Format::Xlsx);
        let other = guide(&house, "severance-pay").await?;
        let other = filled(&house, &sheet(&house, other, "km").await?, &[], Format::Xlsx);
        let vietnamese = filled(&house, &sheet(&house, text_id, "vi").await?, &[], Format::Docx);
        let bomb = packed("word/document.xml", &vec![0; 60 * 1024 * 1024]);
        let large = vec![b'P'; 11 * 1024 * 1024];
        let (doc, hwp) = (old("WordDocument"), old("FileHeader"));
        let (own, large) = (own.as_slice(), large.as_slice());
        let cases: [(&[&[u8]], &str); 10] = [
            (&[], "Please choose a file."),
            (&[b""], "Please choose a file."),
            (&[own, own], "one file only"),
            (&[large], "The file is too large."),
            (&[&bomb], "unpacks to far too much"),
            (&[b"%PDF-1.7"], "not a file that was downloaded"),
            (&[&other], "the file of another text"),
            (&[&vietnamese], "a file in another language"),
            (&[&doc], "old Word file"),
            (&[&hwp], "old Hangul file"),
        ];
        for (files, expected) in cases {
            let answer = send(&mut haneul, &to, &[], files).await?;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{expected}");
            assert!(answer.text().contains(expected), "{expected} is not in {}", answer.text());
        }
        let endless = vec![b'P'; 31 * 1024 * 1024];
        let answer = send(&mut haneul, &to, &[], &[&endless]).await?;
        assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
        let plain = haneul.post(&to, &[("file", "a")]).await?;
        assert_eq!(plain.status, StatusCode::BAD_REQUEST);
        let mut thi = staff_for(&house, "thi", Role::Translator, "vi").await?;
        assert_eq!(send(&mut thi, &to, &[], &[own]).await?.status, StatusCode::FORBIDDEN);
        let mut reader = staff_for(&house, "bora", Role::Reviewer, "km").await?;
        assert_eq!(send(&mut reader, &to, &[], &[own]).await?.status, StatusCode::FORBIDDEN);
        assert_eq!(count_revisions(&house, text_id, "km").await?, 0);
        assert_eq!(send(&mut haneul, &to, &[], &[own]).await?.status, StatusCode::OK);
        assert_eq!(count_revisions(&house, text_id, "km").await?, 1);
    }

    #[doc = "A Word document fills the fields of the Korean editor and is saved only when somebody saves it; what cannot be read leaves the fields as they were typed; a paste becomes Markdown."]
    async fn korean_comes_in_from_word(house: House) {
        let text_id = night_bus(&house).await?;
        let mut haneul = staff(&house, "haneul", &[Role::Writer]).await?;
        let korean = path(text_id, "ko");
        let typed = Form::of(&haneul.get(&korean).await?).with("title", "다른 제목").with("summary", "요약입니다.");
        let document = docx(&["<w:t>새벽에도 다닙니다.</w:t>", "<w:t>그림</w:t><w:drawing><pic:pic/></w:drawing>"]);
        let to = format!("{korean}/document");
        let page = send(&mut haneul, &to, &typed.fields(), &[&document]).await?;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text());
        assert!(page.text().contains("not saved yet") && page.text().contains("1 picture was left out"), "{}", page.text());
        let form = Form::of(&page);
        assert_eq!(form.get("body").trim(), "새벽에도 다닙니다.\n\n그림");
        assert_eq!((form.get("title"), form.get("summary")), ("다른 제목", "요약입니다."));
        assert_eq!(count_revisions(&house, text_id, "ko").await?, 1);
        let saved = form.send(&mut haneul, &korean).await?;
        assert!(saved.location().starts_with(&format!("{korean}?saved=")), "{}", saved.text());
        assert!(Form::of(&haneul.get(&korean).await?).get("body").contains("새벽에도"));

        let typed = Form::of(&haneul.get(&korean).await?).with("body", "쓰던 글");
        for (file, expected) in [(old("FileHeader"), "old Hangul file"), (old("WordDocument"), "old Word file"), (b"hello".to_vec(), "no document that can be read")] {
            let page = send(&mut haneul, &to, &typed.fields(), &[&file]).await?;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(page.text().contains(expected), "{expected} is not in {}", page.text());
            assert_eq!(Form::of(&page).get("body"), "쓰던 글");
        }

        let paste = format!("{korean}/paste");
        let html = "<h2>시간</h2><ul><li>밤</li><li><b>낮</b></li></ul><script>x</script>".as_bytes().to_vec();
        let markdown = haneul.send(Method::POST, &paste, Some("text/html"), html).await?;
        assert_eq!(markdown.body.trim(), "## 시간\n\n- 밤\n- **낮**");
        let word = from_word();
        assert!((1_900_000..2_000_000).contains(&word.len()), "{}", word.len());
        let cleaned = haneul.send(Method::POST, &paste, Some("text/html"), word).await?;
        assert_eq!(cleaned.body.trim(), "**밤**에도 엽니다.", "two megabytes from Word");
        let endless = vec![b'a'; 3 * 1024 * 1024];
        let refused = haneul.send(Method::POST, &paste, Some("text/html"), endless).await?;
        assert_eq!(refused.status, StatusCode::PAYLOAD_TOO_LARGE);
        let mut sophea = staff_for(&house, "sophea", Role::Translator, "km").await?;
        let refused = send(&mut sophea, &to, &[], &[&document]).await?;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
    }
}
