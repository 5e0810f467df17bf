//! Staff passwords: which are acceptable, their Argon2id hash, and signing in that takes as long for
//! an account that does not exist.

use std::fmt;

use argon2::password_hash::Error as PhcError;
use argon2::{Algorithm, Argon2, Params, PasswordHash, PasswordHasher, PasswordVerifier, Version};
use rand::CryptoRng;
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use super::places::{Full, Interrupted, Places, Turn};

/// The fewest characters of a password.
pub const SHORTEST: usize = 12;
/// The most characters of a password.
pub const LONGEST: usize = 200;

/// The cost of a hash: Argon2id, 19 MiB, two passes, one lane (OWASP Password Storage Cheat Sheet).
pub const COST: Params = match Params::new(19 * 1024, 2, 1, None) {
    Ok(params) => params,
    // The compiler evaluates this: a wrong cost does not build.
    Err(_) => panic!("invariant: the cost is within the limits of Argon2"),
};

/// More bytes than this are never a password: 200 characters with several marks each.
const MOST_BYTES: usize = 8 * 1024;

/// Passwords of twelve characters and more with which lists of leaked ones begin, and their like on
/// a Korean keyboard (`dkssudgktpdy` is 안녕하세요) and in this house. In lower case.
const COMMON: &str = "
    123456789012 1234567890123 12345678901234 123456789012345 1234567890123456 0123456789012
    012345678910 123456789101 1234567891011 12345678910111 123456789123 123456789321 123456789abc
    1234567890ab 1234567890abc 1234567890qw 1234567890qwe 12345678900987 123456654321 1234567887654321
    123456123456 123456abcdef 123456qwerty 123456asdfgh 987654321098 098765432109 0987654321098
    987654321abc 1q2w3e4r5t6y 1q2w3e4r5t6y7u 1q2w3e4r5t6y7u8i 1q2w3e4r5t6y7u8i9o0p 1q2w3e4r!@#$
    1qaz2wsx3edc 1qaz2wsx3edc4rfv 1qaz2wsx3edc4rfv5tgb 1qazxsw23edc qazwsxedcrfv qazwsxedc123
    zaq12wsxcde3 zaq1xsw2cde3 qwertyuiop12 qwertyuiop123 qwertyuiop1234 qwertyuiop123456
    qwertyuiop1234567890 qwertyuiop[] qwertyuiop[]\\ qwertyuiopas qwertyuiopasdf
    qwertyuiopasdfghjkl qwertyuiopasdfghjklzxcvbnm qwertyasdfgh qwertyasdfghzxcvbn qwerty123456
    qwerty1234567 qwerty12345678 qwerty123456789 qwerty1234567890 qwerty654321 qwe123qwe123
    asdfghjkl123 asdfghjkl1234 asdfghjkl;'\\ asdfghjklqwertyuiop asdf1234asdf asdf1234!@#$
    zxcvbnm12345 zxcvbnm123456 zxcvbnm,./12 zxcvbnmasdfgh mnbvcxzlkjhg abcdefghijkl abcdefghijklm
    abcdefghijklmn abcdefghijklmnop abcdefghijklmnopqrstuvwxyz abcdefg12345 abcdefg123456
    abcdef123456 abcd12345678 abc123456789 abc1234567890 a12345678901 a1b2c3d4e5f6 aa1234567890
    aa123456789! q1w2e3r4t5y6 q1w2e3r4t5y6u7 qwer1234qwer qwer1234!@#$ qwer1234asdf !@#$%^&*()_+
    !qaz2wsx#edc !qaz@wsx#edc passwordpassword password1234 password12345 password123456
    password1234567 password123456789 password1234! password123!@# password@123 password@1234
    passw0rd1234 passw0rd123! p@ssw0rd1234 p@ssw0rd123! p@ssword1234 p@ssword123! pa$$w0rd1234
    mypassword12 mypassword123 mypassword1234 newpassword1 newpassword12 newpassword123
    thisismypassword changeme1234 changeme12345 changemenow! changethisnow letmein12345
    letmein123456 welcome12345 welcome123456 welcome12345! welcome1234! welcome@1234
    iloveyou1234 iloveyou12345 iloveyou123456 iloveyouforever iloveyousomuch adminadmin12
    adminadmin123 adminadminadmin admin1234567 admin12345678 admin123456789 administrator
    administrator1 administrator123 administrator! superadmin123 rootrootroot testtesttest
    testtest1234 test12345678 test123456789 unknown12345 internet1234 computer1234 computer12345
    football1234 baseball1234 superman1234 sunshine1234 princess1234 princess12345 liverpool123
    manchesterunited trustno1trustno1 correcthorsebatterystaple letmeinletmein secret123456
    dkssudgktpdy dkssudgktpdy1 dkssudgktpdy12 dkssudgktpdy123 dkssud123456 dkssud12345!
    qlalfqjsgh12 qlalfqjsgh123 qlalfqjsgh1234 qlalfqjsgh12! tkfkdgody123 tkfkdgody1234
    tkfkdgo12345 tkfkdgo123456 tkfkdgo1234! gksrnrdls123 eogksalsrnr1 eogksalsrnr12 eogksalsrnr123
    alsrnr123456 wjdqhqhdks12 wjdqhqhdks123 rhksflwk1234 rhksflwk12345 qwerasdfzxcv qwerasdfzxcv1234
    ansan1234567 ansan12345678 ansancity123 ansancity1234 ansancity2024 ansancity2025 ansancity2026
    ansancity2027 ansan2026!@# ansanansan12 ansanansan123 dkstkstl1234 dkstkstl12345 dkstkscjd123
    dkstks123456 korea1234567 korea12345678 koreakorea12 republicofkorea marumarumaru maru12345678
    maru123456789 maruansan123 maruansan1234 counsellor12 counsellor123 counsellor1234 counselor123
    counselor1234 gangnamstyle daehanminguk daehanminguk1
";

/// Why a password is not taken. There is no rule about kinds of characters: they make passwords
/// that people write down (NIST SP 800-63B-4, 3.1.1.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PasswordRefusal {
    /// Fewer than [`SHORTEST`] characters.
    #[error("{found} characters are too few for a password")]
    TooShort { found: usize },
    /// More than [`LONGEST`] characters.
    #[error("too many characters for a password")]
    TooLong,
    /// Among the first that anyone tries: a common one, or up to four characters over and over.
    #[error("the password is among the most common")]
    TooCommon,
}

/// An acceptable password, in the one form in which it is hashed; wiped from memory on drop.
#[derive(Clone)]
pub struct NewPassword(Zeroizing<String>);

impl NewPassword {
    /// Takes a password as typed. It is brought to NFKC first, since a phone, a Mac and Windows
    /// send the same Korean word in different code points. Spaces count and stay.
    ///
    /// # Errors
    /// Any [`PasswordRefusal`].
    pub fn parse(typed: &str) -> Result<Self, PasswordRefusal> {
        let password = normal_form(typed).ok_or(PasswordRefusal::TooLong)?;
        let found = password.chars().count();
        if found < SHORTEST {
            return Err(PasswordRefusal::TooShort { found });
        }
        if found > LONGEST {
            return Err(PasswordRefusal::TooLong);
        }
        if is_common(&password) {
            return Err(PasswordRefusal::TooCommon);
        }
        Ok(Self(password))
    }
}

impl fmt::Debug for NewPassword {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NewPassword(…)")
    }
}

/// The salt of one hash.
#[derive(Clone, Copy, Debug)]
pub struct Salt([u8; 16]);

impl Salt {
    /// 16 fresh bytes of `rng`. Made before hashing, so that no generator waits with the request.
    pub fn random(rng: &mut impl CryptoRng) -> Self {
        let mut bytes = [0; 16];
        rng.fill_bytes(&mut bytes);
        Self(bytes)
    }
}

/// Why a password could not be hashed or compared.
#[derive(Debug, thiserror::Error)]
pub enum PasswordError {
    /// What is stored is not a hash that this program made.
    #[error("the stored hash of a password cannot be read")]
    Unreadable,
    /// Argon2 itself failed: no memory.
    #[error("hashing a password failed: {0}")]
    Failed(PhcError),
    /// Too many sign in at once.
    #[error("no place to hash a password")]
    Full(#[from] Full),
    /// The runtime stopped before the hash was done.
    #[error("hashing a password was interrupted")]
    Interrupted(#[from] Interrupted),
}

/// Hashes passwords off the request's thread, a few at once: each takes 19 MiB, so that without a
/// limit a rush of sign-ins would take all memory.
#[derive(Clone, Debug)]
pub struct Passwords {
    places: Places,
}

impl Passwords {
    /// `at_once` hashes at a time, at least one; as many as there are cores is plenty.
    pub fn new(at_once: usize) -> Self {
        Self { places: Places::new(at_once) }
    }

    /// A turn to verify a password. Taken before the try is counted, so that nobody is made to wait for a
    /// try that there was no room for.
    ///
    /// # Errors
    /// [`Full`].
    pub fn turn(&self) -> Result<Turn, Full> {
        self.places.turn()
    }

    /// The hash of a new password as a PHC string.
    ///
    /// # Errors
    /// [`PasswordError::Failed`], [`PasswordError::Full`] or [`PasswordError::Interrupted`].
    pub async fn hash(&self, password: NewPassword, salt: Salt) -> Result<String, PasswordError> {
        self.turn()?.run(move || hash(&password.0, salt).map(|hash| hash.to_string())).await?
    }

    /// Whether `typed` is the password of which `stored` is the hash. Without `stored`, for an
    /// account that does not exist or has no password, the same work is done and the answer is no.
    ///
    /// # Errors
    /// Any [`PasswordError`].
    pub async fn verify(
        &self,
        turn: Turn,
        typed: &str,
        stored: Option<&str>,
    ) -> Result<bool, PasswordError> {
        // What is too long was never accepted; an empty password was not either.
        let typed = normal_form(typed).unwrap_or_default();
        let stored = stored.map(str::to_owned);
        turn.run(move || match stored {
            Some(stored) => verify(&typed, &stored),
            None => hash(&typed, Salt([0; 16])).map(|_| false),
        })
        .await?
    }
}

fn hash(password: &str, salt: Salt) -> Result<PasswordHash, PasswordError> {
    argon2().hash_password_with_salt(password.as_bytes(), &salt.0).map_err(PasswordError::Failed)
}

fn verify(password: &str, stored: &str) -> Result<bool, PasswordError> {
    // A string without a hash parses too; it is no hash, not one of which nothing is the password.
    let stored = PasswordHash::new(stored)
        .ok()
        .filter(|stored| stored.salt.is_some() && stored.hash.is_some())
        .ok_or(PasswordError::Unreadable)?;
    match argon2().verify_password(password.as_bytes(), &stored) {
        Ok(()) => Ok(true),
        Err(PhcError::PasswordInvalid) => Ok(false),
        Err(fault) => Err(PasswordError::Failed(fault)),
    }
}

fn argon2() -> Argon2<'static> {
    Argon2::new(Algorithm::Argon2id, Version::V0x13, COST)
}

/// NFKC (Unicode annex 15; NIST SP 800-63B-4 asks for it), or none for what is far too long.
fn normal_form(typed: &str) -> Option<Zeroizing<String>> {
    (typed.len() <= MOST_BYTES).then(|| Zeroizing::new(typed.nfkc().collect()))
}

fn is_common(password: &str) -> bool {
    let lower = Zeroizing::new(password.to_lowercase());
    COMMON.split_whitespace().any(|common| common == *lower) || repeats_a_few(&lower)
}

/// Up to four characters again and again, as `aaaaaaaaaaaa` and `abc1abc1abc1`: a list would need
/// one line for each length.
fn repeats_a_few(password: &str) -> bool {
    let chars = Zeroizing::new(password.chars().collect::<Vec<_>>());
    (1..=4).any(|unit| chars.iter().zip(chars.iter().skip(unit)).all(|(a, b)| a == b))
}

#[cfg(test)]
mod tests;
