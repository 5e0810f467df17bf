//! What a file is, by its bytes and never by its name or what a browser says of it.

use super::Refusal;

/// How a file is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Image,
    Audio,
    Document,
}

impl Kind {
    pub const ALL: [Self; 3] = [Self::Image, Self::Audio, Self::Document];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Image => "image",
            Self::Audio => "audio",
            Self::Document => "document",
        }
    }
}

/// What is taken, and nothing else is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Jpeg,
    Png,
    Webp,
    Gif,
    /// What some phones make of a photo. No decoder in Rust is to be trusted with it, so nothing is shown.
    Heic,
    /// Sound in the container of MPEG-4: m4a, 3gp.
    Mp4,
    Ogg,
    Mp3,
    Wav,
    Amr,
    Webm,
    Pdf,
    Docx,
    Xlsx,
    Hwpx,
}

impl Format {
    pub const ALL: [Self; 15] = [
        Self::Jpeg,
        Self::Png,
        Self::Webp,
        Self::Gif,
        Self::Heic,
        Self::Mp4,
        Self::Ogg,
        Self::Mp3,
        Self::Wav,
        Self::Amr,
        Self::Webm,
        Self::Pdf,
        Self::Docx,
        Self::Xlsx,
        Self::Hwpx,
    ];

    /// Its name, which is also the ending of a file's name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Jpeg => "jpeg",
            Self::Png => "png",
            Self::Webp => "webp",
            Self::Gif => "gif",
            Self::Heic => "heic",
            Self::Mp4 => "m4a",
            Self::Ogg => "ogg",
            Self::Mp3 => "mp3",
            Self::Wav => "wav",
            Self::Amr => "amr",
            Self::Webm => "webm",
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
            Self::Hwpx => "hwpx",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.as_str() == text)
    }

    pub fn kind(self) -> Kind {
        match self {
            Self::Jpeg | Self::Png | Self::Webp | Self::Gif | Self::Heic => Kind::Image,
            Self::Mp4 | Self::Ogg | Self::Mp3 | Self::Wav | Self::Amr | Self::Webm => Kind::Audio,
            Self::Pdf | Self::Docx | Self::Xlsx | Self::Hwpx => Kind::Document,
        }
    }

    /// Whether a rendition without metadata can be made of it.
    pub fn can_be_cleaned(self) -> bool {
        self.kind() == Kind::Image && self != Self::Heic
    }

    /// As what it is sent to a browser. Only what a browser plays has a name of its own: whatever it might
    /// open otherwise is bytes.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Mp4 => "audio/mp4",
            Self::Ogg => "audio/ogg",
            Self::Mp3 => "audio/mpeg",
            Self::Wav => "audio/wav",
            Self::Amr => "audio/amr",
            Self::Webm => "audio/webm",
            _ => "application/octet-stream",
        }
    }
}

/// As many bytes as a mark of a film may lie across two pieces.
const ACROSS: usize = 16;
/// The end of an archive, where its table of contents lies.
const TAIL: usize = 64 * 1024;

/// Looks at a file while it comes in, piece by piece.
#[derive(Debug, Default)]
pub struct Look {
    begun: Option<Begun>,
    /// The last bytes that were seen.
    tail: Vec<u8>,
}

/// What the first bytes say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Begun {
    Is(Format),
    /// A packed paper; which one its table of contents says.
    Packed,
}

impl Look {
    /// Looks at the next piece.
    ///
    /// # Errors
    /// [`Refusal::WrongType`] and [`Refusal::Film`].
    pub fn look(&mut self, piece: &[u8]) -> Result<(), Refusal> {
        if self.begun.is_none() {
            self.begun = Some(begun(piece).ok_or(Refusal::WrongType)?);
        }
        if matches!(self.begun, Some(Begun::Is(Format::Mp4 | Format::Webm))) {
            let from = self.tail.len().saturating_sub(ACROSS);
            let across = [&self.tail[from..], &piece[..piece.len().min(ACROSS)]].concat();
            if is_film(&across) || is_film(piece) {
                return Err(Refusal::Film);
            }
        }
        let more = &piece[piece.len().saturating_sub(TAIL)..];
        let over = (self.tail.len() + more.len()).saturating_sub(TAIL);
        self.tail.drain(..over);
        self.tail.extend_from_slice(more);
        Ok(())
    }

    /// What it is, after the last piece.
    ///
    /// # Errors
    /// [`Refusal::WrongType`] and [`Refusal::Nothing`].
    pub fn end(&self) -> Result<Format, Refusal> {
        match self.begun.ok_or(Refusal::Nothing)? {
            Begun::Is(format) => Ok(format),
            Begun::Packed => packed(&self.tail).ok_or(Refusal::WrongType),
        }
    }
}

fn begun(first: &[u8]) -> Option<Begun> {
    let at = |from: usize, mark: &[u8]| first.get(from..).is_some_and(|it| it.starts_with(mark));
    let format = if at(0, b"\xff\xd8\xff") {
        Format::Jpeg
    } else if at(0, b"\x89PNG\r\n\x1a\n") {
        Format::Png
    } else if at(0, b"GIF87a") || at(0, b"GIF89a") {
        Format::Gif
    } else if at(0, b"RIFF") && at(8, b"WEBP") {
        Format::Webp
    } else if at(0, b"RIFF") && at(8, b"WAVE") {
        Format::Wav
    } else if at(4, b"ftyp") {
        boxed(first.get(8..12)?)?
    } else if at(0, b"OggS") {
        Format::Ogg
    } else if at(0, b"ID3") || is_mp3_frame(first) {
        Format::Mp3
    } else if at(0, b"#!AMR") {
        Format::Amr
    } else if at(0, b"\x1a\x45\xdf\xa3") && contains(&first[..first.len().min(64)], b"webm") {
        Format::Webm
    } else if at(0, b"%PDF-") {
        Format::Pdf
    } else if at(0, b"PK\x03\x04") {
        return is_paper(first).then_some(Begun::Packed);
    } else {
        return None;
    };
    Some(Begun::Is(format))
}

/// ISO/IEC 14496-12: the major brand of a file of boxes.
fn boxed(brand: &[u8]) -> Option<Format> {
    match brand {
        b"heic" | b"heix" | b"hevc" | b"heim" | b"heis" | b"mif1" | b"msf1" => Some(Format::Heic),
        b"M4A " | b"M4B " | b"isom" | b"iso2" | b"mp41" | b"mp42" | b"dash" => Some(Format::Mp4),
        brand if brand.starts_with(b"3gp") || brand.starts_with(b"3g2") => Some(Format::Mp4),
        _ => None,
    }
}

/// The header of a frame of layer III (ISO/IEC 11172-3). A mark of byte order looks alike and is layer I.
fn is_mp3_frame(first: &[u8]) -> bool {
    matches!(first, [0xff, second, ..] if second & 0xe6 == 0xe2)
}

/// A track with pictures that move.
fn is_film(bytes: &[u8]) -> bool {
    let handled = bytes.windows(16).any(|it| it.starts_with(b"hdlr") && it.ends_with(b"vide"));
    handled || contains(bytes, b"V_VP") || contains(bytes, b"V_AV1") || contains(bytes, b"V_MPEG")
}

/// How an archive of one of the three begins: its first entry, or the name of its table of contents.
fn is_paper(first: &[u8]) -> bool {
    let names: [&[u8]; 3] =
        [b"mimetypeapplication/hwp+zip", b"[Content_Types].xml", b"_rels/.rels"];
    names.iter().any(|name| contains(first, name))
}

fn packed(tail: &[u8]) -> Option<Format> {
    // A paper that brings a program along.
    if contains(tail, b"vbaProject.bin") {
        return None;
    }
    let names: [(&[u8], Format); 3] = [
        (b"word/document.xml", Format::Docx),
        (b"xl/workbook.xml", Format::Xlsx),
        (b"Contents/section0.xml", Format::Hwpx),
    ];
    names.into_iter().find(|(name, _)| contains(tail, name)).map(|(_, format)| format)
}

fn contains(bytes: &[u8], mark: &[u8]) -> bool {
    bytes.windows(mark.len()).any(|it| it == mark)
}

#[cfg(test)]
mod tests;
