//! Zip containers as Word, Excel and Hangul write them, unpacked within limits: a few kilobytes can claim to
//! hold gigabytes, so nothing is believed that stands in a header.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use super::unreadable::Unreadable;

/// The largest file that is taken from anybody, in bytes.
pub const LARGEST_FILE: usize = 10 * 1024 * 1024;
/// The most that a container may unpack to, in bytes.
const LARGEST_UNPACKED: u64 = 50 * 1024 * 1024;
/// Parts in a container; a long Word document has some dozens.
const MOST_PARTS: usize = 2_000;
/// Deflate cannot do better than about 1000 to 1; Word's emptiest XML stays well below 200 to 1.
const MOST_RATIO: u64 = 200;
/// Parts below this size may have any ratio: an empty style sheet packs well.
const SMALL_PART: u64 = 1024 * 1024;

const OLE: [u8; 8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/// The parts of a container by their names.
#[derive(Debug)]
pub(super) struct Packed {
    parts: BTreeMap<String, Vec<u8>>,
}

impl Packed {
    /// Unpacks a container. `Ok(None)` if the bytes are none.
    pub(super) fn open(bytes: &[u8]) -> Result<Option<Self>, Unreadable> {
        if bytes.len() > LARGEST_FILE {
            return Err(Unreadable::TooLarge);
        }
        if bytes.starts_with(&OLE) {
            return Err(old(bytes));
        }
        if bytes.starts_with(b"HWP Document File") {
            return Err(Unreadable::OldHangul);
        }
        if !bytes.starts_with(b"PK") {
            return Ok(None);
        }
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(Unreadable::broken)?;
        check_claims(&mut archive)?;
        let mut parts = BTreeMap::new();
        let mut room = LARGEST_UNPACKED;
        for at in 0..archive.len() {
            let entry = archive.by_index(at).map_err(locked_or_broken)?;
            let name = entry.name().map_err(Unreadable::broken)?.into_owned();
            // One byte more than there is room for shows that the claim was a lie.
            let mut part = Vec::new();
            entry.take(room + 1).read_to_end(&mut part).map_err(Unreadable::broken)?;
            room = room.checked_sub(part.len() as u64).ok_or(Unreadable::Bomb)?;
            parts.insert(name, part);
        }
        Ok(Some(Self { parts }))
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.parts.contains_key(name)
    }

    pub(super) fn part(&self, name: &str) -> Option<&[u8]> {
        self.parts.get(name).map(Vec::as_slice)
    }

    /// Names of all parts, sorted.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.parts.keys().map(String::as_str)
    }
}

/// Refuses by what the container says of itself, before anything is unpacked.
fn check_claims(archive: &mut ZipArchive<Cursor<&[u8]>>) -> Result<(), Unreadable> {
    if archive.len() > MOST_PARTS {
        return Err(Unreadable::Bomb);
    }
    let mut total = 0_u64;
    for at in 0..archive.len() {
        let entry = archive.by_index_raw(at).map_err(locked_or_broken)?;
        if entry.encrypted() {
            return Err(Unreadable::Locked);
        }
        let (packed, unpacked) = (entry.compressed_size().max(1), entry.size());
        total = total.saturating_add(unpacked);
        let swells = unpacked > SMALL_PART && unpacked / packed > MOST_RATIO;
        if swells || total > LARGEST_UNPACKED {
            return Err(Unreadable::Bomb);
        }
    }
    Ok(())
}

fn locked_or_broken(error: ZipError) -> Unreadable {
    match error {
        ZipError::UnsupportedArchive(why) if why.contains("assword") => Unreadable::Locked,
        error => Unreadable::broken(error),
    }
}

/// Which program wrote an OLE compound file, by the names of its streams (UTF-16).
fn old(bytes: &[u8]) -> Unreadable {
    let has = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(wide.len()).any(|window| window == wide)
    };
    if has("EncryptedPackage") {
        Unreadable::Locked
    } else if has("WordDocument") {
        Unreadable::OldWord
    } else if has("FileHeader") || has("HwpSummaryInformation") {
        Unreadable::OldHangul
    } else {
        Unreadable::NotADocument
    }
}

/// Packs parts into a container, in this order.
pub(super) fn pack(parts: &[(&str, &[u8])]) -> anyhow::Result<Vec<u8>> {
    use std::io::Write;

    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    // The zip epoch as the time of each part: what was written when is nobody's business, and the same
    // sheet gives the same bytes.
    let options = zip::write::SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated);
    for (name, bytes) in parts {
        writer.start_file(*name, options)?;
        writer.write_all(bytes)?;
    }
    Ok(writer.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_container_gives_its_parts() {
        let bytes = pack(&[("a.xml", b"<a/>"), ("b/c.xml", b"<c/>")]).expect("packed");
        let packed = Packed::open(&bytes).expect("a container").expect("a zip");
        assert_eq!(packed.part("b/c.xml"), Some(b"<c/>".as_slice()));
        assert_eq!(packed.names().collect::<Vec<_>>(), ["a.xml", "b/c.xml"]);
        assert!(Packed::open(b"hello").expect("no error").is_none());
    }

    #[test]
    fn a_bomb_is_refused_before_it_goes_off() {
        let zeros = vec![0_u8; 60 * 1024 * 1024];
        let bomb = pack(&[("word/document.xml", &zeros)]).expect("packed");
        assert!(bomb.len() < 200_000, "{}", bomb.len());
        let begun = std::time::Instant::now();
        assert_eq!(Packed::open(&bomb).expect_err("a bomb"), Unreadable::Bomb);
        assert!(begun.elapsed().as_millis() < 500, "it was unpacked");
    }

    #[test]
    fn a_bomb_that_lies_about_its_size_goes_no_further_than_the_limit() {
        let zeros = vec![0_u8; 60 * 1024 * 1024];
        let mut bomb = pack(&[("word/document.xml", &zeros)]).expect("packed");
        let claim = u32::try_from(zeros.len()).expect("small").to_le_bytes();
        let lie = 1000_u32.to_le_bytes();
        let mut lies = 0;
        for at in 0..bomb.len() - 4 {
            if bomb[at..at + 4] == claim {
                bomb[at..at + 4].copy_from_slice(&lie);
                lies += 1;
            }
        }
        assert!(lies > 0, "no claim was found");
        let refused = Packed::open(&bomb).expect_err("a bomb");
        assert!(matches!(refused, Unreadable::Bomb | Unreadable::Broken(_)), "{refused:?}");
    }

    #[test]
    fn many_parts_are_a_bomb_too() {
        let names: Vec<String> = (0..=MOST_PARTS).map(|n| format!("{n}")).collect();
        let parts: Vec<(&str, &[u8])> =
            names.iter().map(|name| (name.as_str(), b"".as_slice())).collect();
        let bomb = pack(&parts).expect("packed");
        assert_eq!(Packed::open(&bomb).expect_err("a bomb"), Unreadable::Bomb);
    }

    #[test]
    fn old_formats_are_told_by_name() {
        fn check(stream: &str, expected: &Unreadable) {
            let mut bytes = OLE.to_vec();
            bytes.extend([0; 600]);
            bytes.extend(stream.encode_utf16().flat_map(u16::to_le_bytes));
            assert_eq!(Packed::open(&bytes).expect_err("old"), *expected, "{stream}");
        }
        check("WordDocument", &Unreadable::OldWord);
        check("FileHeader", &Unreadable::OldHangul);
        check("EncryptedPackage", &Unreadable::Locked);
        check("Something", &Unreadable::NotADocument);
        assert_eq!(
            Packed::open(b"HWP Document File V3.00").expect_err("old"),
            Unreadable::OldHangul
        );
    }

    #[test]
    fn a_torn_container_is_broken() {
        let bytes = pack(&[("a.xml", &[7; 3000])]).expect("packed");
        for cut in [3, 30, bytes.len() / 2, bytes.len() - 1] {
            let refused = Packed::open(&bytes[..cut]);
            assert!(matches!(refused, Err(Unreadable::Broken(_))), "{cut}: {refused:?}");
        }
        let large = [b"PK".as_slice(), &vec![0; LARGEST_FILE]].concat();
        assert_eq!(Packed::open(&large).expect_err("large"), Unreadable::TooLarge);
    }
}
