//! `MARU_SMTP_URL`: which mail server the city sends through, and how far the
//! way to it is trusted.

use std::{fmt, net::IpAddr, str::FromStr};

use percent_encoding::percent_decode_str;
use url::Url;

/// A mail server, parsed from `smtp://[user:pass@]host[:port][?tls=…]` or
/// `smtps://…`.
///
/// `Debug` and `Display` hide the password.
#[derive(Clone, PartialEq, Eq)]
pub struct SmtpUrl {
    host: String,
    port: u16,
    security: Security,
    login: Option<Login>,
}

/// How the connection is encrypted. Wherever it is, the certificate is
/// checked; "opportunistic" forgives a server without TLS, not a wrong one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Security {
    /// Never: a server on this machine, or one that only a private network
    /// reaches.
    None,
    /// STARTTLS where the server offers it (RFC 3207).
    Opportunistic,
    /// STARTTLS, or no mail.
    Required,
    /// TLS from the first byte: `smtps` (RFC 8314).
    Wrapped,
}

/// Name and password for the server.
#[derive(Clone, PartialEq, Eq)]
pub struct Login {
    /// User name, percent-decoded.
    pub user: String,
    /// Password, percent-decoded.
    pub password: String,
}

/// Why a text is not the address of a mail server.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SmtpUrlError {
    /// It is not a URL.
    #[error("not a URL; write smtp://host or smtps://user:password@host")]
    NotAUrl,
    /// Another scheme than `smtp` and `smtps`.
    #[error("the scheme is {0}; write smtp:// or smtps://")]
    Scheme(String),
    /// No host.
    #[error("the URL names no host")]
    NoHost,
    /// `tls` is none of `none`, `opportunistic`, `required`, or stands beside
    /// `smtps`, which is always encrypted.
    #[error("tls={0} is not understood here; smtp:// takes none, opportunistic or required")]
    Tls(String),
    /// A path, a fragment, or a query other than `tls`.
    #[error("{0} does not belong in the URL of a mail server")]
    Extra(String),
    /// A user without a password, or a password without a user.
    #[error("user and password belong together")]
    HalfLogin,
    /// User or password is not UTF-8 once percent-decoded.
    #[error("user or password is not UTF-8; percent-encode it")]
    BadEscape,
    /// A password that would cross a network unencrypted.
    #[error("the password would be sent unencrypted; use smtps:// or tls=required")]
    PasswordInClear,
}

impl SmtpUrl {
    /// Parses the setting. Without `tls`, a server on this machine gets none
    /// (its certificate names another host, and nothing leaves the machine),
    /// any other must offer STARTTLS. The port is 465 for `smtps`, 25 for
    /// `tls=none`, otherwise 587 (RFC 6409).
    ///
    /// # Errors
    /// One of [`SmtpUrlError`].
    pub fn parse(text: &str) -> Result<Self, SmtpUrlError> {
        let url = Url::parse(text.trim()).map_err(|_| SmtpUrlError::NotAUrl)?;
        if !matches!(url.scheme(), "smtp" | "smtps") {
            return Err(SmtpUrlError::Scheme(url.scheme().to_owned()));
        }
        let host = url
            .host_str()
            .map(|host| host.trim_matches(['[', ']']).to_ascii_lowercase())
            .filter(|host| !host.is_empty())
            .ok_or(SmtpUrlError::NoHost)?;
        refuse_extras(&url)?;
        let security = security(&url, is_loopback(&host))?;
        let login = login(&url)?;
        let in_clear = matches!(security, Security::None | Security::Opportunistic);
        if login.is_some() && in_clear && !is_loopback(&host) {
            return Err(SmtpUrlError::PasswordInClear);
        }
        Ok(Self {
            port: url.port().unwrap_or(match security {
                Security::Wrapped => 465,
                Security::None => 25,
                Security::Opportunistic | Security::Required => 587,
            }),
            host,
            security,
            login,
        })
    }

    /// Host name or address, without brackets.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    /// TCP port.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }

    /// How the connection is encrypted.
    #[must_use]
    pub fn security(&self) -> Security {
        self.security
    }

    /// Name and password, if the server wants them.
    #[must_use]
    pub fn login(&self) -> Option<&Login> {
        self.login.as_ref()
    }
}

impl fmt::Display for SmtpUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (scheme, tls) = match self.security {
            Security::None => ("smtp", "?tls=none"),
            Security::Opportunistic => ("smtp", "?tls=opportunistic"),
            Security::Required => ("smtp", "?tls=required"),
            Security::Wrapped => ("smtps", ""),
        };
        let login = if self.login.is_some() { "***@" } else { "" };
        let (open, close) = if self.host.contains(':') { ("[", "]") } else { ("", "") };
        let Self { host, port, .. } = self;
        write!(f, "{scheme}://{login}{open}{host}{close}:{port}{tls}")
    }
}

impl fmt::Debug for SmtpUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SmtpUrl({self})")
    }
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Login(***)")
    }
}

impl FromStr for SmtpUrl {
    type Err = SmtpUrlError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

/// Whether `host` is this machine: `localhost`, `127.0.0.0/8`, `::1`.
pub(super) fn is_loopback(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost")
        || host.trim_matches(['[', ']']).parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

fn refuse_extras(url: &Url) -> Result<(), SmtpUrlError> {
    if !matches!(url.path(), "" | "/") {
        return Err(SmtpUrlError::Extra(url.path().to_owned()));
    }
    if let Some(fragment) = url.fragment() {
        return Err(SmtpUrlError::Extra(format!("#{fragment}")));
    }
    match url.query_pairs().find(|(key, _)| key != "tls") {
        Some((key, _)) => Err(SmtpUrlError::Extra(key.into_owned())),
        None => Ok(()),
    }
}

fn security(url: &Url, loopback: bool) -> Result<Security, SmtpUrlError> {
    let tls = url.query_pairs().next().map(|(_, value)| value);
    match (url.scheme(), tls.as_deref()) {
        ("smtps", None) => Ok(Security::Wrapped),
        ("smtp", None) if loopback => Ok(Security::None),
        ("smtp", None | Some("required")) => Ok(Security::Required),
        ("smtp", Some("none")) => Ok(Security::None),
        ("smtp", Some("opportunistic")) => Ok(Security::Opportunistic),
        (_, other) => Err(SmtpUrlError::Tls(other.unwrap_or_default().to_owned())),
    }
}

fn login(url: &Url) -> Result<Option<Login>, SmtpUrlError> {
    let decode = |part: &str| {
        percent_decode_str(part)
            .decode_utf8()
            .map(|text| text.into_owned())
            .map_err(|_| SmtpUrlError::BadEscape)
    };
    match (url.username(), url.password()) {
        ("", None) => Ok(None),
        ("", Some(_)) | (_, None) => Err(SmtpUrlError::HalfLogin),
        (user, Some(password)) => {
            Ok(Some(Login { user: decode(user)?, password: decode(password)? }))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(input: &str, expected: Result<&str, SmtpUrlError>) {
        let parsed = SmtpUrl::parse(input).map(|url| url.to_string());
        assert_eq!(parsed, expected.map(str::to_owned), "{input}");
    }

    #[test]
    fn a_server_is_encrypted_unless_it_is_this_machine() {
        check("smtp://localhost", Ok("smtp://localhost:25?tls=none"));
        check("smtp://127.0.0.1:2525", Ok("smtp://127.0.0.1:2525?tls=none"));
        check("smtp://[::1]:2525/", Ok("smtp://[::1]:2525?tls=none"));
        check("smtp://mail.ansan.example", Ok("smtp://mail.ansan.example:587?tls=required"));
        check("smtp://10.0.0.5?tls=none", Ok("smtp://10.0.0.5:25?tls=none"));
        check(
            "smtp://MX.example:25?tls=opportunistic",
            Ok("smtp://mx.example:25?tls=opportunistic"),
        );
        check("smtp://localhost?tls=required", Ok("smtp://localhost:587?tls=required"));
        check(" smtps://u:p@mail.example\n", Ok("smtps://***@mail.example:465"));
        check("smtp://u:p@localhost", Ok("smtp://***@localhost:25?tls=none"));
    }

    #[test]
    fn what_is_no_server_is_refused_by_name() {
        use SmtpUrlError::{
            BadEscape, Extra, HalfLogin, NoHost, NotAUrl, PasswordInClear, Scheme, Tls,
        };
        check("mail.example", Err(NotAUrl));
        check("smtp://mail.example:99999", Err(NotAUrl));
        check("http://mail.example", Err(Scheme("http".into())));
        check("smtp:///", Err(NoHost));
        check("smtp:mail.example", Err(NoHost));
        check("smtp://mail.example?tls=yes", Err(Tls("yes".into())));
        check("smtps://mail.example?tls=none", Err(Tls("none".into())));
        check("smtp://mail.example?ssl=1", Err(Extra("ssl".into())));
        check("smtp://mail.example/inbox", Err(Extra("/inbox".into())));
        check("smtp://mail.example#x", Err(Extra("#x".into())));
        check("smtps://user@mail.example", Err(HalfLogin));
        check("smtps://:pass@mail.example", Err(HalfLogin));
        check("smtps://u:%ff@mail.example", Err(BadEscape));
        check("smtp://u:p@mail.example?tls=none", Err(PasswordInClear));
        check("smtp://u:p@mail.example?tls=opportunistic", Err(PasswordInClear));
    }

    #[test]
    fn a_password_is_decoded_and_never_shown() {
        let url = SmtpUrl::parse("smtps://city%40mail:s%2Fcr%40t@mail.example").unwrap();
        let login = url.login().unwrap();
        assert_eq!((login.user.as_str(), login.password.as_str()), ("city@mail", "s/cr@t"));
        assert!(!format!("{url:?} {url} {login:?}").contains("cr"));
    }
}
