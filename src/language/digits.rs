//! The digits of every script that the city's people read, as the ten of ASCII.

/// The digit zero of each such script; the other nine follow it.
const ZEROS: [u32; 21] = [
    0x0030, 0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66,
    0x0de6, 0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x1090, 0x17e0, 0x1810, 0xff10,
];

/// A letter as it is, a digit of any script as the ASCII digit of the same value.
pub fn fold(letter: char) -> char {
    let code = u32::from(letter);
    let zero = ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&code));
    zero.and_then(|zero| char::from_digit(code - zero, 10)).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_all_scripts_are_folded() {
        for (text, expected) in [
            ("१२३", "123"),
            ("១០,៣២០", "10,320"),
            ("۱۳۵۰", "1350"),
            ("١٣٥٠", "1350"),
            ("๑๙", "19"),
            ("１１２", "112"),
            ("112원", "112원"),
        ] {
            assert_eq!(text.chars().map(fold).collect::<String>(), expected);
        }
    }
}
