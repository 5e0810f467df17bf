//! Reading digits as people write them: every script's, with anything harmless between them.

use super::ReceiptError;

/// The zeros of all runs of decimal digits (general category Nd, Unicode 16.0). Unicode keeps the
/// ten digits of a run in order and together, so a zero stands for its run.
const ZEROS: [u32; 76] = [
    0x0030, 0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6,
    0x0D66, 0x0DE6, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80,
    0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0,
    0xFF10, 0x104A0, 0x10D30, 0x10D40, 0x11066, 0x110F0, 0x11136, 0x111D0, 0x112F0, 0x11450,
    0x114D0, 0x11650, 0x116C0, 0x116D0, 0x116DA, 0x11730, 0x118E0, 0x11950, 0x11BF0, 0x11C50,
    0x11D50, 0x11DA0, 0x11F50, 0x16130, 0x16A60, 0x16AC0, 0x16B50, 0x16D70, 0x1CCF0, 0x1D7CE,
    0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6, 0x1E140, 0x1E2F0, 0x1E4F0, 0x1E5F1, 0x1E950, 0x1FBF0,
];

/// Exactly `N` digits as values 0 to 9.
///
/// # Errors
/// [`ReceiptError`] but `CheckDigit`.
pub(super) fn read<const N: usize>(text: &str) -> Result<[u8; N], ReceiptError> {
    let mut digits = [0; N];
    let mut found = 0;
    for c in text.chars() {
        if let Some(digit) = value(c) {
            *digits.get_mut(found).ok_or(ReceiptError::TooLong)? = digit;
            found += 1;
        } else if !is_between(c) {
            return Err(ReceiptError::NotDigits { found: c });
        }
    }
    if found < N {
        return Err(ReceiptError::TooShort { found });
    }
    Ok(digits)
}

/// The value of a decimal digit of any script.
fn value(c: char) -> Option<u8> {
    let code = u32::from(c);
    let run = ZEROS.partition_point(|&zero| zero <= code).checked_sub(1)?;
    u8::try_from(code - ZEROS[run]).ok().filter(|&value| value < 10)
}

/// What may stand between digits: what people, keyboards, chats and copying put there.
fn is_between(c: char) -> bool {
    c.is_whitespace() || is_invisible(c) || is_separator(c)
}

/// Marks that take no room: soft hyphens, joiners, directions, variation selectors. With them the
/// enclosing keycap, which makes an emoji of a digit.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{20E3}'
            | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
    )
}

/// Hyphens and dashes, dots, commas and strokes, also those of Arabic, Chinese and wide keyboards.
fn is_separator(c: char) -> bool {
    const HYPHENS: &str = "-‐‑‒–—―−﹘﹣－ーـ_＿~～";
    const DOTS: &str = ".·•‧․۔。．｡・";
    const COMMAS: &str = ",،、，٫٬'’";
    const STROKES: &str = "/／|｜";
    [HYPHENS, DOTS, COMMAS, STROKES].iter().any(|set| set.contains(c))
}

#[cfg(test)]
mod tests {
    use unicode_general_category::{GeneralCategory, get_general_category};

    use super::*;

    #[test]
    fn the_table_is_all_of_unicode_s_decimal_digits_and_no_more() {
        let mut in_a_row = 0;
        for c in '\0'..=char::MAX {
            let is_decimal = get_general_category(c) == GeneralCategory::DecimalNumber;
            assert_eq!(value(c).is_some(), is_decimal, "U+{:04X}", u32::from(c));
            if let Some(value) = value(c) {
                assert_eq!(value, in_a_row % 10, "U+{:04X}", u32::from(c));
            }
            in_a_row = if is_decimal { (in_a_row + 1) % 10 } else { 0 };
        }
        assert!(ZEROS.is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn digits_of_the_house_s_languages() {
        let check = |text: &str| assert_eq!(read(text), Ok([0, 1, 2, 3, 7, 9]), "{text}");
        check("012379");
        check("០១២៣៧៩"); // Khmer
        check("०१२३७९"); // Devanagari: Nepali
        check("۰۱۲۳۷۹"); // Extended Arabic-Indic: Urdu
        check("٠١٢٣٧٩"); // Arabic-Indic
        check("๐๑๒๓๗๙"); // Thai
        check("෦෧෨෩෭෯"); // Sinhala Lith
        check("၀၁၂၃၇၉"); // Myanmar
        check("᠐᠑᠒᠓᠗᠙"); // Mongolian
        check("０１２３７９"); // full width
        check("0१۲3๗９"); // mixed
    }

    #[test]
    fn what_may_stand_between() {
        let check = |text: &str| assert_eq!(read(text), Ok([1, 2, 3, 4]), "{text:?}");
        check(" 12 34\n");
        check("12\u{A0}34");
        check("12\u{202F}34\u{3000}");
        check("12-34");
        check("1–2—3−4");
        check("1.2·3。4");
        check("12,34");
        check("12/34");
        check("\u{200E}12\u{200B}34\u{2069}");
        check("\u{FEFF}12\u{AD}34");
        check("1\u{FE0F}\u{20E3}2\u{FE0F}\u{20E3}3\u{FE0F}\u{20E3}4\u{FE0F}\u{20E3}");
        check("12ー34");
    }

    #[test]
    fn refusals_have_names() {
        let check = |text: &str, expected: ReceiptError| {
            assert_eq!(read::<4>(text), Err(expected), "{text:?}");
        };
        check("", ReceiptError::TooShort { found: 0 });
        check("1 2-3", ReceiptError::TooShort { found: 3 });
        check("12345", ReceiptError::TooLong);
        check("12a4", ReceiptError::NotDigits { found: 'a' });
        check("12O4", ReceiptError::NotDigits { found: 'O' });
        check("一二三四", ReceiptError::NotDigits { found: '一' });
        check("12½4", ReceiptError::NotDigits { found: '½' });
        check("12\u{0}4", ReceiptError::NotDigits { found: '\0' });
    }
}
