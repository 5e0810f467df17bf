//! Paragraphs of WordprocessingML (ECMA-376, part 1, section 17) as words: changes that are tracked are
//! accepted, comments and instructions of fields are left out, runs are joined.

use super::xml::Element;

/// Words of one look.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) text: String,
    pub(super) is_bold: bool,
    /// The relationship that a link names.
    pub(super) link: Option<String>,
}

/// What stands in a paragraph.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) runs: Vec<Run>,
    pub(super) images: usize,
    /// Footnotes and endnotes.
    pub(super) notes: usize,
}

impl Line {
    pub(super) fn of(paragraph: &Element) -> Self {
        let mut line = Self::default();
        line.walk(paragraph, None);
        line
    }

    /// The words without their looks.
    pub(super) fn text(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }

    fn walk(&mut self, element: &Element, link: Option<&str>) {
        for child in element.elements() {
            match child.name.as_str() {
                "r" => self.run(child, link),
                // What was deleted or moved away is gone, also for whoever has not accepted it yet.
                "del" | "moveFrom" | "pPr" | "sdtPr" => {}
                "hyperlink" => self.walk(child, child.attribute("id").or(link)),
                // `ins`, `moveTo`, `sdt`, `sdtContent`, `smartTag`, `fldSimple`: what is around words.
                _ => self.walk(child, link),
            }
        }
    }

    fn run(&mut self, run: &Element, link: Option<&str>) {
        let look = run.child("rPr");
        let is_bold = look.and_then(|look| look.child("b")).is_some_and(is_on);
        let mut text = String::new();
        for child in run.elements() {
            match child.name.as_str() {
                "t" => text.push_str(&child.text()),
                "tab" => text.push('\t'),
                "br" | "cr" => text.push('\n'),
                "noBreakHyphen" => text.push('\u{2011}'),
                "footnoteReference" | "endnoteReference" => self.notes += 1,
                "drawing" | "pict" | "object" | "AlternateContent" => {
                    self.picture(child, &mut text);
                }
                _ => {}
            }
        }
        self.add(Run { text, is_bold, link: link.map(str::to_owned) });
    }

    /// A picture, or a box with words in it. For programs that know no boxes the words stand there once more.
    fn picture(&mut self, element: &Element, text: &mut String) {
        let boxed = element.outermost("txbxContent");
        if let Some(boxed) = boxed.first() {
            // Each reads the boxes within itself: read here as well, they would double with every box.
            for paragraph in boxed.outermost("p") {
                text.push(' ');
                text.push_str(&Self::of(paragraph).text());
            }
        } else if !element.all("pic").is_empty() || !element.all("imagedata").is_empty() {
            self.images += 1;
        }
    }

    fn add(&mut self, run: Run) {
        match self.runs.last_mut() {
            Some(before) if before.is_bold == run.is_bold && before.link == run.link => {
                before.text.push_str(&run.text);
            }
            _ if run.text.is_empty() => {}
            _ => self.runs.push(run),
        }
    }
}

/// A property is on when it stands there, unless it says otherwise (17.17.4).
pub(super) fn is_on(property: &Element) -> bool {
    !matches!(property.attribute("val"), Some("0" | "false" | "off" | "none"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::xml;

    #[test]
    fn tracked_changes_are_accepted() {
        let text = "<w:p><w:pPr><w:b/></w:pPr><w:r><w:t>“하나</w:t></w:r>\
            <w:del><w:r><w:delText>둘</w:delText></w:r></w:del>\
            <w:ins><w:r><w:t> 셋”</w:t></w:r></w:ins>\
            <w:moveFrom><w:r><w:t>넷</w:t></w:r></w:moveFrom>\
            <w:r><w:rPr><w:b/></w:rPr><w:t>굵</w:t></w:r>\
            <w:r><w:rPr><w:b w:val='1'/></w:rPr><w:t>게</w:t></w:r>\
            <w:hyperlink r:id='r1'><w:r><w:t>글</w:t></w:r></w:hyperlink>\
            <w:r><w:instrText>PAGE</w:instrText><w:footnoteReference/></w:r></w:p>";
        let paragraph = xml::parse(text).expect("XML");
        let line = Line::of(&paragraph);
        let run = |text: &str, is_bold, link: Option<&str>| Run {
            text: text.to_owned(),
            is_bold,
            link: link.map(str::to_owned),
        };
        assert_eq!(
            line.runs,
            [run("“하나 셋”", false, None), run("굵게", true, None), run("글", false, Some("r1"))]
        );
        assert_eq!((line.text().as_str(), line.notes), ("“하나 셋”굵게글", 1));
    }
}
