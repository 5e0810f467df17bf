//! Which language a browser asks for: `Accept-Language` (RFC 9110, section 12.5.4) matched by lookup
//! (RFC 4647, section 3.4) after canonicalising the tags.

use icu_locale::{Locale, LocaleCanonicalizer};

use super::Lang;

/// Ranges past this many are not read: no person speaks them, and a header costs its sender nothing.
const MOST_RANGES: usize = 32;

/// The best of `offered` for the header, or `None` if it names none of them.
///
/// Quality values count, `q=0` refuses, old tags are read as what they mean now (`tl` → `fil`,
/// `in` → `id`), and script and region are passed over: every written Chinese is offered `zh`.
pub fn negotiate(accept_language: &str, offered: &[Lang]) -> Option<Lang> {
    let canonicalizer = LocaleCanonicalizer::new_extended();
    let mut ranges: Vec<(f32, String)> = accept_language
        .split(',')
        .take(MOST_RANGES)
        .filter_map(|range| parse_range(range, &canonicalizer))
        .collect();
    // Stable: of two ranges with the same quality, the one named first is wanted more.
    ranges.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    ranges
        .into_iter()
        .filter(|(quality, _)| *quality > 0.0)
        .find_map(|(_, language)| offered.iter().copied().find(|lang| lang.as_str() == language))
}

fn parse_range(range: &str, canonicalizer: &LocaleCanonicalizer) -> Option<(f32, String)> {
    let mut parts = range.split(';');
    let tag = parts.next()?.trim();
    let quality = parts
        .find_map(|part| part.trim().strip_prefix("q=")?.trim().parse::<f32>().ok())
        .unwrap_or(1.0);
    let mut locale: Locale = tag.parse().ok()?;
    canonicalizer.canonicalize(&mut locale);
    Some((quality, locale.id.language.as_str().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(header: &str, expected: Option<&str>) {
        let offered: Vec<Lang> = "ko en zh ru vi id ne km uz kk ky ur th fil si mn"
            .split(' ')
            .filter_map(Lang::parse)
            .collect();
        let negotiated = negotiate(header, &offered);
        assert_eq!(negotiated.as_ref().map(Lang::as_str), expected, "for {header:?}");
    }

    #[test]
    fn the_wanted_language_is_found() {
        check("km-KH,km;q=0.9,en;q=0.5", Some("km"));
        check("en;q=0.3,vi;q=0.9", Some("vi"));
        check("tl-PH", Some("fil"));
        check("in-ID", Some("id"));
        check("cmn-Hans-CN", Some("zh"));
        check("zh-Hant-TW", Some("zh"));
        check("uz-Cyrl-UZ", Some("uz"));
        check("mn-Mong-CN", Some("mn"));
        check("fr-FR, ru;q=0.4", Some("ru"));
        check("km;q=0, ne", Some("ne"));
        check("vi;q=0.8,km;q=0.8", Some("vi"));
    }

    #[test]
    fn what_cannot_be_read_asks_for_nothing() {
        check("", None);
        check("*", None);
        check("fr", None);
        check(";;;,,,q=", None);
        check("km;q=abc", Some("km"));
        check(&"x,".repeat(10_000), None);
    }
}
