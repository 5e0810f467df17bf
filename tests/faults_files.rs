//! Papers that carry something dangerous: a packed paper is never opened by the house, whatever is in it. It is
//! saved by whoever asks for it, as bytes.

use std::io::{Cursor, Write};

use http::StatusCode;
use maru::casework::files::{NewFile, Receiving, Refusal};
use uuid::Uuid;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::on_both;
use crate::support::files::{clean, eicar, rows};
use crate::support::signed_in::{ask, counsellor, head, set_skills};
use crate::support::{House, Visitor};

/// What a paper of zeros claims to hold, unpacked, in bytes: a thousand times what is sent.
const SWOLLEN: usize = 24 * 1024 * 1024;

/// A paper of Word's with something beside its words.
fn docx(beside: (&str, &[u8]), method: CompressionMethod) -> Vec<u8> {
    let options = SimpleFileOptions::default().compression_method(method);
    let mut paper = ZipWriter::new(Cursor::new(Vec::new()));
    let parts: [(&str, &[u8]); 3] =
        [("[Content_Types].xml", b"<Types/>"), ("word/document.xml", b"<w:document/>"), beside];
    for (name, bytes) in parts {
        paper.start_file(name, options).expect("a part");
        paper.write_all(bytes).expect("a part");
    }
    paper.finish().expect("a paper").into_inner()
}

async fn sent(house: &House, case_id: Uuid, bytes: &[u8]) -> anyhow::Result<Result<Uuid, Refusal>> {
    let app = &house.app;
    let new = NewFile { case_id, staff_id: None, name: Some("contract.docx".to_owned()) };
    let mut file = Receiving::begin(&app.db, &app.ring, new, house.clock.now()).await??;
    if let Err(refusal) = file.take(bytes).await? {
        return Ok(Err(refusal));
    }
    file.finish(&app.ring, &app.city).await
}

async fn desk(house: &House) -> anyhow::Result<(Visitor<'_>, Uuid)> {
    let mut head = head(house).await?;
    let bopha = counsellor(house, &mut head, "bopha").await?;
    set_skills(house, &mut head, "bopha", "km", "wages").await?;
    let case_id = ask(house, "km", "wages", "ខ្ញុំមិនទាន់បានប្រាក់ខែទេ។").await?;
    Ok((bopha, case_id))
}

/// It comes as bytes to be saved, and a browser is told thrice not to open it.
async fn is_saved_as_it_came(
    bopha: &mut Visitor<'_>,
    path: &str,
    paper: &[u8],
) -> anyhow::Result<()> {
    let saved = bopha.get(path).await?;
    assert_eq!((saved.status, saved.bytes.as_slice()), (StatusCode::OK, paper));
    assert_eq!(saved.header("content-type"), "application/octet-stream");
    assert!(saved.header("content-disposition").starts_with("attachment; filename=\"maru-"));
    assert_eq!(saved.header("x-content-type-options"), "nosniff");
    assert!(saved.header("content-security-policy").contains("sandbox"));
    assert_eq!(saved.header("cache-control"), "no-store");
    assert_eq!(bopha.get(&format!("{path}/small")).await?.status, StatusCode::NOT_FOUND);
    Ok(())
}

on_both! {
    /// In the clear the test string is no paper at all. Packed into one, as a program could be, it is nothing that
    /// the house looks for or opens: the page has a link that saves it and no picture of it.
    async fn a_paper_with_a_virus_is_only_saved(house: House) {
        let (mut bopha, case_id) = desk(&house).await?;
        let virus = eicar();
        assert_eq!(sent(&house, case_id, &virus).await?, Err(Refusal::WrongType));
        let bare = docx(("eicar.com", &virus), CompressionMethod::Stored);
        assert!(bare.windows(virus.len()).any(|it| it == virus), "it does not stand in the clear");
        let packed = docx(("word/embeddings/eicar.com", &virus), CompressionMethod::Deflated);
        for (number, paper) in [bare, packed].iter().enumerate() {
            let file = sent(&house, case_id, paper).await??;
            clean(&house).await?;
            assert_eq!(rows(&house).await?, (number as i64 + 1, number as i64 + 1), "something was made of it");
            let case = format!("/desk/cases/{case_id}");
            let path = format!("{case}/files/{file}");
            let page = bopha.get(&case).await?;
            assert!(page.body.contains(&format!("href=\"{path}\" download")), "{}", page.body);
            assert!(!page.body.contains("<img src=\"/desk/") && !page.body.contains("<iframe"));
            is_saved_as_it_came(&mut bopha, &path, paper).await?;
        }
    }

    /// A thousand times larger unpacked than sent: it is kept as it came, and nothing unpacks it.
    async fn a_swollen_paper_is_not_unpacked(house: House) {
        let (mut bopha, case_id) = desk(&house).await?;
        let zeros = vec![0; SWOLLEN];
        let bomb = docx(("word/media/image1.bmp", &zeros), CompressionMethod::Deflated);
        assert!(bomb.len() * 200 < SWOLLEN, "{} bytes", bomb.len());
        let file = sent(&house, case_id, &bomb).await??;
        clean(&house).await?;
        assert_eq!(rows(&house).await?, (1, 1), "something was made of it");
        is_saved_as_it_came(&mut bopha, &format!("/desk/cases/{case_id}/files/{file}"), &bomb).await?;
    }

    /// A paper that brings a program along is none.
    async fn a_paper_with_macros_is_refused(house: House) {
        let (_bopha, case_id) = desk(&house).await?;
        let paper = docx(("word/vbaProject.bin", b"Sub AutoOpen()"), CompressionMethod::Deflated);
        assert_eq!(sent(&house, case_id, &paper).await?, Err(Refusal::WrongType));
        assert_eq!(rows(&house).await?, (0, 0));
    }
}
