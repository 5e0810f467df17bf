//! Documents that come in, made here as the programs make them.

use super::*;
use crate::language::Lang;
use crate::texts::packed::pack;

fn docx(body: &str) -> Vec<u8> {
    let document = format!(
        "<w:document xmlns:w='w' xmlns:r='r'><w:body>{body}<w:sectPr/></w:body></w:document>"
    );
    // As Korean Word names its styles: ids are numbers and letters.
    let styles = "<w:styles xmlns:w='w'>\
        <w:style w:styleId='a3'><w:name w:val='Title'/></w:style>\
        <w:style w:styleId='1'><w:name w:val='heading 1'/>\
        <w:pPr><w:outlineLvl w:val='0'/></w:pPr></w:style>\
        <w:style w:styleId='2'><w:name w:val='heading 2'/><w:basedOn w:val='x'/></w:style>\
        <w:style w:styleId='own'><w:name w:val='My'/><w:basedOn w:val='2'/></w:style>\
        <w:style w:styleId='x'><w:name w:val='x'/><w:basedOn w:val='x'/></w:style></w:styles>";
    let numbering = "<w:numbering xmlns:w='w'>\
        <w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/></w:lvl>\
        <w:lvl w:ilvl='1'><w:numFmt w:val='bullet'/></w:lvl></w:abstractNum>\
        <w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:numFmt w:val='decimal'/></w:lvl>\
        </w:abstractNum><w:num w:numId='5'><w:abstractNumId w:val='0'/></w:num>\
        <w:num w:numId='6'><w:abstractNumId w:val='1'/></w:num></w:numbering>";
    let links = "<Relationships><Relationship Id='r1' Type='http://x/hyperlink' \
        Target='https://www.ansan.go.kr/a(b)'/><Relationship Id='r2' Type='http://x/hyperlink' \
        Target='file:///C:/a.docx'/></Relationships>";
    pack(&[
        ("word/document.xml", document.as_bytes()),
        ("word/styles.xml", styles.as_bytes()),
        ("word/numbering.xml", numbering.as_bytes()),
        ("word/_rels/document.xml.rels", links.as_bytes()),
    ])
    .expect("packed")
}

fn p(properties: &str, text: &str) -> String {
    format!("<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>")
}

fn item(number: &str, level: &str, text: &str) -> String {
    let numbering = format!("<w:ilvl w:val='{level}'/><w:numId w:val='{number}'/>");
    p(&format!("<w:numPr>{numbering}</w:numPr>"), text)
}

#[test]
fn a_word_document_becomes_markdown() {
    let body = [
        p("<w:pStyle w:val='a3'/>", " 외국인 지원 "),
        p("<w:pStyle w:val='1'/>", "신청"),
        "<w:p/>".to_owned(),
        "<w:p><w:r><w:t xml:space='preserve'>오늘 </w:t></w:r><w:r><w:rPr><w:b/></w:rPr>\
         <w:t xml:space='preserve'>꼭 </w:t></w:r><w:r><w:t>{fact:wage}*을 보세요.</w:t></w:r>\
         <w:hyperlink r:id='r1'><w:r><w:t>누리집</w:t></w:r></w:hyperlink>\
         <w:hyperlink r:id='r2'><w:r><w:t>파일</w:t></w:r></w:hyperlink>\
         <w:r><w:drawing><pic:pic/></w:drawing></w:r><w:r><w:footnoteReference/></w:r></w:p>"
            .to_owned(),
        p("<w:pStyle w:val='own'/>", "서류"),
        item("5", "0", "여권"),
        item("5", "1", "사본"),
        item("6", "0", "첫째"),
        p("", "1. 직접 쓴 번호"),
        p("", "○ 직접 쓴 점"),
        format!(
            "<w:tbl><w:tblPr/><w:tr><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr>\
             <w:tr><w:tc>{}</w:tc></w:tr></w:tbl>",
            p("", "가"),
            p("", "나|다"),
            p("", "라")
        ),
    ]
    .concat();
    let incoming = from_docx(&docx(&body)).expect("read");
    assert_eq!(incoming.title.as_deref(), Some("외국인 지원"));
    let expected = "## 신청\n\n\
        오늘 **꼭** {fact:wage}\\*을 보세요.[누리집](https://www.ansan.go.kr/a%28b%29)파일\n\n\
        ### 서류\n\n- 여권\n   - 사본\n1. 첫째\n\n1\\. 직접 쓴 번호\n\n- 직접 쓴 점\n\n\
        | 가 | 나\\|다 |\n|---|---|\n| 라 |  |\n";
    assert_eq!(incoming.body, expected);
    assert_eq!(incoming.left_out, [LeftOut::Images(1), LeftOut::Notes(1), LeftOut::Links(1)]);
    assert_eq!(from_document(&docx(&body)), Ok(incoming));
}

#[test]
fn words_in_a_box_are_taken_once() {
    let boxed = "<w:txbxContent><w:p><w:r><w:t>상자</w:t></w:r></w:p></w:txbxContent>";
    let body = format!(
        "<w:p><w:r><w:t>글</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing>{boxed}\
         </w:drawing></mc:Choice><mc:Fallback><w:pict>{boxed}</w:pict></mc:Fallback>\
         </mc:AlternateContent></w:r></w:p>"
    );
    assert_eq!(from_docx(&docx(&body)).expect("read").body, "글 상자\n");
}

#[test]
fn boxes_within_boxes_are_read_once() {
    let words = |body: &str| body.matches('가').count();
    let nest = |begin: &str, end: &str| format!("{}{}", begin.repeat(24), end.repeat(24));
    let boxes = nest("<p><r><t>가</t><pict><txbxContent>", "</txbxContent></pict></r></p>");
    assert_eq!(words(&from_docx(&docx(&boxes)).expect("read").body), 24);
    let boxes = nest(
        "<p><run><t>가</t><rect><drawText><subList>",
        "</subList></drawText></rect></run></p>",
    );
    assert_eq!(words(&from_hwpx(&hwpx(&boxes)).expect("read").body), 24);
}

fn hwpx(section: &str) -> Vec<u8> {
    let header = "<hh:head xmlns:hh='h'><hh:refList>\
        <hh:charPr id='0'/><hh:charPr id='7'><hh:bold/></hh:charPr>\
        <hh:paraPr id='0'><hh:heading type='NONE' level='0'/></hh:paraPr>\
        <hh:paraPr id='1'><hh:heading type='OUTLINE' level='0'/></hh:paraPr>\
        <hh:paraPr id='2'><hh:heading type='BULLET' level='0'/></hh:paraPr>\
        <hh:paraPr id='3'><hh:heading type='NUMBER' level='1'/></hh:paraPr>\
        <hh:style id='0' name='바탕글' engName='Normal' paraPrIDRef='0'/>\
        <hh:style id='2' name='개요 2' engName='Outline 2' paraPrIDRef='9'/></hh:refList></hh:head>";
    let section = format!("<hs:sec xmlns:hs='s' xmlns:hp='p'>{section}</hs:sec>");
    pack(&[
        ("mimetype", b"application/hwp+zip"),
        ("Contents/header.xml", header.as_bytes()),
        ("Contents/section0.xml", section.as_bytes()),
        ("Contents/section1.xml", b"<hs:sec xmlns:hs='s'><hp:p><hp:run><hp:t>\xeb\x81\x9d</hp:t></hp:run></hp:p></hs:sec>"),
    ])
    .expect("packed")
}

fn hp(shape: &str, text: &str) -> String {
    format!(
        "<hp:p paraPrIDRef='{shape}' styleIDRef='0'><hp:run charPrIDRef='0'><hp:t>{text}</hp:t>\
         </hp:run></hp:p>"
    )
}

#[test]
fn a_hangul_document_becomes_markdown() {
    let cell = |text: &str| format!("<hp:tc><hp:subList>{}</hp:subList></hp:tc>", hp("0", text));
    let section = [
        hp("1", "외국인 지원"),
        "<hp:p styleIDRef='2'><hp:run charPrIDRef='0'><hp:t>서류</hp:t></hp:run></hp:p>".to_owned(),
        "<hp:p paraPrIDRef='0'><hp:run charPrIDRef='0'><hp:secPr/><hp:t>오늘<hp:tab/></hp:t>\
         </hp:run><hp:run charPrIDRef='7'><hp:t>꼭</hp:t></hp:run><hp:run charPrIDRef='0'>\
         <hp:ctrl><hp:fieldBegin type='HYPERLINK'><hp:parameters><hp:stringParam name='Path'>\
         https://ansan.go.kr</hp:stringParam></hp:parameters></hp:fieldBegin></hp:ctrl>\
         <hp:t>누리집</hp:t><hp:ctrl><hp:fieldEnd/></hp:ctrl><hp:t>을 보세요.</hp:t>\
         <hp:pic/><hp:ctrl><hp:footNote><hp:subList><hp:p/></hp:subList></hp:footNote></hp:ctrl>\
         <hp:rect><hp:drawText><hp:subList><hp:p><hp:run><hp:t>상자</hp:t></hp:run></hp:p>\
         </hp:subList></hp:drawText></hp:rect></hp:run></hp:p>"
            .to_owned(),
        hp("2", "여권"),
        hp("3", "사본"),
        format!(
            "<hp:p><hp:run><hp:tbl><hp:tr>{}{}</hp:tr><hp:tr>{}{}</hp:tr></hp:tbl><hp:t/>\
             </hp:run></hp:p>",
            cell("가"),
            cell("나"),
            cell("다"),
            cell("라")
        ),
        format!("<hp:p><hp:run><hp:tbl><hp:tr>{}</hp:tr></hp:tbl></hp:run></hp:p>", cell("틀")),
    ]
    .concat();
    let incoming = from_hwpx(&hwpx(&section)).expect("read");
    assert_eq!(incoming.title.as_deref(), Some("외국인 지원"));
    let expected = "## 서류\n\n오늘 **꼭**[누리집](https://ansan.go.kr)을 보세요. 상자\n\n\
        - 여권\n   1. 사본\n\n| 가 | 나 |\n|---|---|\n| 다 | 라 |\n\n틀\n\n끝\n";
    assert_eq!(incoming.body, expected);
    assert_eq!(incoming.left_out, [LeftOut::Images(1), LeftOut::Notes(1)]);
    assert_eq!(from_document(&hwpx(&section)), Ok(incoming));
}

#[test]
fn what_is_no_document_is_refused() {
    fn check(bytes: &[u8], expected: &Unreadable) {
        assert_eq!(from_document(bytes).as_ref(), Err(expected));
    }
    check(b"", &Unreadable::NotADocument);
    check(b"%PDF-1.7", &Unreadable::NotADocument);
    check(&pack(&[("x", b"y")]).expect("packed"), &Unreadable::NotADocument);
    check(b"HWP Document File V3.00", &Unreadable::OldHangul);
    let bomb = pack(&[("Contents/section0.xml", &vec![b' '; 60 * 1024 * 1024])]).expect("packed");
    check(&bomb, &Unreadable::Bomb);
    let deep = format!("{}{}", "<a>".repeat(5_000), "</a>".repeat(5_000));
    check(&docx(&deep), &Unreadable::Bomb);
    assert_eq!(from_docx(&hwpx("")), Err(Unreadable::NotADocument));
    assert_eq!(from_hwpx(&docx("")), Err(Unreadable::NotADocument));
}

fn check_html(html: &str, expected: &str) {
    assert_eq!(from_html(html).expect("read").body, expected, "{html}");
}

#[test]
fn what_word_pastes_is_cleaned() {
    let html = "<html xmlns:o=\"urn:x\"><head><style>p {color: red}</style><!--[if gte mso 9]><xml>\
        <w:x/></xml><![endif]--></head><body lang=KO><!--StartFragment-->\
        <h2>신청<o:p></o:p></h2>\
        <p class=MsoNormal style='margin:0'><span style='font-size:11.0pt'>오늘&nbsp; <b>꼭</b> \
        오세요 &amp; <a href=\"https://ansan.go.kr/?a=1&amp;b=2\">보세요</a>.</span></p>\
        <p class=MsoNormal><o:p>&nbsp;</o:p></p>\
        <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]>\
        <span style='mso-list:Ignore'>l<span style='font:7.0pt'>&nbsp;&nbsp;</span></span>\
        <![endif]>여권</p>\
        <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.\
        <span>&nbsp; </span></span>첫째</p>\
        <table class=MsoTable border=1><tr><td><p>가</p></td><td><p>나</p></td></tr>\
        <tr><td>다</td><td><img src=x>라</td></tr></table><!--EndFragment--></body></html>";
    let incoming = from_html(html).expect("read");
    let expected = "## 신청\n\n오늘 **꼭** 오세요 & [보세요](https://ansan.go.kr/?a=1&b=2).\n\n\
        - 여권\n1. 첫째\n\n| 가 | 나 |\n|---|---|\n| 다 | 라 |\n";
    assert_eq!(incoming.body, expected);
    assert_eq!(incoming.left_out, [LeftOut::Images(1)]);
}

#[test]
fn what_others_paste_is_cleaned() {
    // Hangul: looks are styles alone.
    check_html(
        "<P CLASS=HStyle0 STYLE='line-height:160%;'><SPAN STYLE='font-weight:bold;'>중요</SPAN>\
         <SPAN>합니다</SPAN></P><P CLASS=HStyle0>&nbsp;</P>",
        "**중요**합니다\n",
    );
    // Google: all in a <b> that is not bold.
    check_html(
        "<b style=\"font-weight:normal;\"><p><span style=\"font-weight:700\">가</span></p></b>",
        "**가**\n",
    );
    check_html(
        "<ul><li>가<ul><li>나</li></ul></li><li><p>다</p></li></ul>",
        "- 가\n   - 나\n- 다\n",
    );
    check_html("<ol><li>가</li></ol>끝", "1. 가\n\n끝\n");
    check_html("말<br>말 <script>alert(1)</script><b>굵게 </b>*", "말 말 **굵게** \\*\n");
    check_html("<p>열고<p>닫지 않음<td>칸", "열고\n\n닫지 않음칸\n");
    check_html(
        "<a href='javascript:x'>가</a> <a href=\"https://x.kr/<>\">나</a>",
        "가 [나](https://x.kr/%3C%3E)\n",
    );
    check_html("<h1>제목</h1><h3>가</h3><h4>나</h4>", "## 가\n\n### 나\n");
    check_html("", "");
    check_html("&lt;b&gt; \u{1}", "\\<b>\n");
}

#[test]
fn a_paste_has_its_limits() {
    assert_eq!(from_html(&"a".repeat(LONGEST_PASTE + 1)), Err(Unreadable::TooLarge));
    let begun = std::time::Instant::now();
    for tag in ["div", "b", "span", "blockquote", "ul"] {
        let deep = format!("<{tag}>").repeat(LONGEST_PASTE / (tag.len() + 2));
        assert_eq!(from_html(&deep), Err(Unreadable::Bomb), "{tag}");
    }
    let flat = "<p><b>가</b> 나</p>".repeat(10_000);
    assert!(from_html(&flat).is_ok());
    assert!(begun.elapsed().as_secs() < 20, "{:?}", begun.elapsed());
}

#[test]
fn what_was_left_out_is_said() {
    for lang in [Lang::KOREAN, Lang::parse("en").expect("a tag")] {
        for left_out in LeftOut::all() {
            let said = left_out.say(Words::for_letters(lang));
            assert!(said.contains('1') && !said.contains("Unknown"), "{said}");
        }
    }
}
