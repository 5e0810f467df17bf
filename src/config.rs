//! Every setting, read once at the start: a TOML file and `MARU_…` variables, which win over it.

use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};

use anyhow::{Context, bail, ensure};
use serde::Deserialize;
use url::{Host, Url};

/// What an operator can set. Everything has a default that serves on this machine alone.
#[derive(Clone, Debug)]
pub struct Settings {
    pub database_url: String,
    pub listen: SocketAddr,
    /// How the world reaches the site; links in letters begin with it.
    pub public_url: Url,
    /// Unset: mail is written as `.eml` under `var/mail`.
    pub smtp_url: Option<String>,
    /// Certificates in PEM that are believed at the mail server and the mailbox, besides Mozilla's authorities.
    pub tls_roots: Option<PathBuf>,
    pub mail_from: String,
    /// The mailbox of a person who answers for what is sent to many (`List-Owner`).
    pub mail_owner: Option<String>,
    pub dkim: DkimFiles,
    /// Where mail comes back to, as `bounces@host`. Unset: to whom it is from.
    pub bounce_address: Option<String>,
    /// Where LMTP is listened for, as `127.0.0.1:2424` or `unix:PATH`. Unset: nowhere.
    pub bounces_lmtp: Option<String>,
    /// The mailbox that bounces are fetched from, with its password. Unset: none.
    pub bounces_imap: Option<Hidden>,
    /// With which a relay posts bounces. Unset: none may.
    pub bounces_secret: Option<Hidden>,
    /// With which a program reads `/metrics`. Unset: none may.
    pub metrics_secret: Option<Hidden>,
    /// Unset: Telegram is off.
    pub telegram_token: Option<String>,
    pub telegram_api_url: Url,
    /// Messages a second that the bot may send. Unset: what Telegram takes of any bot.
    pub telegram_rate: Option<u32>,
    /// Whether Telegram brings what is said to the bot to the public site, instead of being asked for it.
    pub telegram_webhook: bool,
    /// The service that translates, as `libretranslate:https://host`. Unset: there is no such help.
    pub translator: Option<String>,
    pub translator_key: Option<Hidden>,
    /// The address of a LibreTranslate in the house, which may draft what clients write. Unset: nothing does.
    pub own_translator: Option<String>,
    /// The file of the key ring.
    pub keys: PathBuf,
    /// A content folder instead of the one that was compiled in.
    pub content: Option<PathBuf>,
    /// Whose `X-Forwarded-For` is believed.
    pub proxies: Vec<IpAddr>,
    pub var: PathBuf,
    /// The folder of the fonts for pictures. Unset: where the machine has its fonts.
    pub fonts: Option<PathBuf>,
    /// Whether links that lead out of the house are tried from time to time.
    pub check_links: bool,
    /// The networks of the workplace: an access from elsewhere is marked so. Empty: not known.
    pub workplace: Vec<Network>,
    /// For how many days backups of the database are kept: a month's key that wraps nothing lives on so long.
    pub backup_days: u16,
}

/// The keys that sign mail. Without any, nothing is signed here: the relay does it, or nobody.
#[derive(Clone, Debug, Default)]
pub struct DkimFiles {
    /// What the names in the DNS begin with: `maru` for `maru-rsa._domainkey`.
    pub selector: String,
    pub rsa: Option<PathBuf>,
    pub ed25519: Option<PathBuf>,
}

/// What the selector is where none is set.
const SELECTOR: &str = "maru";

/// Backups are kept for five weeks where nothing else is set.
const BACKUP_DAYS: u16 = 35;

/// Messages a second of a bot: Telegram takes 1,000 of one that pays for it.
const RATES: std::ops::RangeInclusive<u32> = 2..=1_000;
const RATE: &str = "MARU_TELEGRAM_RATE must be a number of messages a second, from 2 to 1000";

/// A secret that a stranger may try as often as the flood allows.
const SHORTEST_SECRET: usize = 16;

/// A network: the addresses that begin with the same bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Network {
    address: IpAddr,
    bits: u8,
}

impl Network {
    /// As `10.1.0.0/16`, or one address.
    pub fn parse(text: &str) -> Option<Self> {
        let (address, bits) = match text.split_once('/') {
            Some((address, bits)) => (address, Some(bits.parse().ok()?)),
            None => (text, None),
        };
        let address: IpAddr = address.parse().ok()?;
        let most = if address.is_ipv4() { 32 } else { 128 };
        let bits = bits.unwrap_or(most);
        (bits <= most).then_some(Self { address, bits })
    }

    pub fn has(&self, address: IpAddr) -> bool {
        let differing = match (self.address, address.to_canonical()) {
            (IpAddr::V4(ours), IpAddr::V4(theirs)) => {
                (ours.to_bits() ^ theirs.to_bits()).leading_zeros()
            }
            (IpAddr::V6(ours), IpAddr::V6(theirs)) => {
                (ours.to_bits() ^ theirs.to_bits()).leading_zeros()
            }
            _ => return false,
        };
        differing >= u32::from(self.bits)
    }
}

/// A setting that is shown nowhere.
#[derive(Clone, Deserialize)]
pub struct Hidden(String);

impl Hidden {
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Hidden {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("(hidden)")
    }
}

/// The settings file, `maru.toml` in the working folder or what `MARU_SETTINGS` names.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    database_url: Option<String>,
    listen: Option<String>,
    public_url: Option<String>,
    smtp_url: Option<String>,
    tls_roots: Option<PathBuf>,
    mail_from: Option<String>,
    mail_owner: Option<String>,
    dkim_selector: Option<String>,
    dkim_rsa: Option<String>,
    dkim_ed25519: Option<String>,
    bounce_address: Option<String>,
    bounces_lmtp: Option<String>,
    bounces_imap: Option<Hidden>,
    bounces_secret: Option<Hidden>,
    metrics_secret: Option<Hidden>,
    telegram_token: Option<String>,
    telegram_api_url: Option<String>,
    telegram_rate: Option<u32>,
    telegram_webhook: Option<String>,
    translator: Option<String>,
    translator_key: Option<Hidden>,
    own_translator: Option<String>,
    keys: Option<String>,
    content: Option<String>,
    proxies: Option<String>,
    var: Option<String>,
    fonts: Option<String>,
    check_links: Option<String>,
    backup_days: Option<u16>,
    workplace: Option<String>,
}

impl Settings {
    /// Reads the settings of this process.
    #[expect(clippy::disallowed_methods, reason = "this is where settings are read")]
    pub fn read() -> anyhow::Result<Self> {
        let named = std::env::var("MARU_SETTINGS").ok();
        let path = PathBuf::from(named.as_deref().unwrap_or("maru.toml"));
        let file =
            if named.is_some() || path.exists() { read_file(&path)? } else { File::default() };
        Self::from(file, |name| std::env::var(name).ok().filter(|value| !value.is_empty()))
    }

    fn from(file: File, variable: impl Fn(&str) -> Option<String>) -> anyhow::Result<Self> {
        let var = variable("MARU_VAR").or(file.var).unwrap_or_else(|| "var".to_owned());
        let var = PathBuf::from(var);
        let database = variable("MARU_DATABASE_URL").or(file.database_url);
        let listen = variable("MARU_LISTEN").or(file.listen);
        let listen: SocketAddr = listen
            .as_deref()
            .unwrap_or("127.0.0.1:8080")
            .parse()
            .context("MARU_LISTEN must be an address and a port, for example 127.0.0.1:8080")?;
        let public = variable("MARU_PUBLIC_URL").or(file.public_url);
        let public = public.unwrap_or_else(|| format!("http://{listen}"));
        let public_url: Url = public
            .parse()
            .context("MARU_PUBLIC_URL must be a URL, for example https://maru.example.kr")?;
        ensure!(
            matches!(public_url.scheme(), "http" | "https") && public_url.path() == "/",
            "MARU_PUBLIC_URL must be http or https and have no path"
        );
        let api = variable("MARU_TELEGRAM_API_URL").or(file.telegram_api_url);
        let proxies = variable("MARU_PROXIES").or(file.proxies).unwrap_or_default();
        let proxies: Result<Vec<IpAddr>, _> = proxies
            .split(',')
            .map(str::trim)
            .filter(|proxy| !proxy.is_empty())
            .map(str::parse)
            .collect();
        let check_links = variable("MARU_CHECK_LINKS").or(file.check_links);
        let check_links = match check_links.as_deref() {
            // Other sites are not bothered by a house that nobody reaches.
            None => public_url.scheme() == "https" && !is_loopback(&public_url),
            Some("on") => true,
            Some("off") => false,
            Some(_) => bail!("MARU_CHECK_LINKS must be on or off"),
        };
        let workplace = variable("MARU_WORKPLACE").or(file.workplace).unwrap_or_default();
        let workplace: Option<Vec<Network>> = workplace
            .split(',')
            .map(str::trim)
            .filter(|network| !network.is_empty())
            .map(Network::parse)
            .collect();
        let backup_days = match variable("MARU_BACKUP_DAYS") {
            Some(days) => days.parse().context("MARU_BACKUP_DAYS must be a number of days")?,
            None => file.backup_days.unwrap_or(BACKUP_DAYS),
        };
        let dkim = DkimFiles {
            selector: variable("MARU_DKIM_SELECTOR")
                .or(file.dkim_selector)
                .unwrap_or_else(|| SELECTOR.to_owned()),
            rsa: variable("MARU_DKIM_RSA").or(file.dkim_rsa).map(PathBuf::from),
            ed25519: variable("MARU_DKIM_ED25519").or(file.dkim_ed25519).map(PathBuf::from),
        };
        let telegram_rate = match variable("MARU_TELEGRAM_RATE") {
            Some(rate) => Some(rate.parse().context(RATE)?),
            None => file.telegram_rate,
        };
        ensure!(telegram_rate.is_none_or(|rate| RATES.contains(&rate)), RATE);
        let webhook = variable("MARU_TELEGRAM_WEBHOOK").or(file.telegram_webhook);
        let telegram_webhook = wants_webhook(webhook.as_deref(), &public_url)?;
        let secret = |name: &str, of_file: Option<Hidden>| {
            let secret = variable(name).map(Hidden).or(of_file);
            ensure!(
                secret.as_ref().is_none_or(|secret| secret.0.len() >= SHORTEST_SECRET),
                "{name} must have at least {SHORTEST_SECRET} characters"
            );
            Ok(secret)
        };
        let bounces_secret = secret("MARU_BOUNCES_SECRET", file.bounces_secret)?;
        let metrics_secret = secret("MARU_METRICS_SECRET", file.metrics_secret)?;
        let keys = variable("MARU_KEYS").or(file.keys).map(PathBuf::from);
        Ok(Self {
            database_url: database
                .unwrap_or_else(|| format!("sqlite:{}", var.join("maru.db").display())),
            listen,
            smtp_url: variable("MARU_SMTP_URL").or(file.smtp_url),
            tls_roots: variable("MARU_TLS_ROOTS").map(PathBuf::from).or(file.tls_roots),
            mail_from: variable("MARU_MAIL_FROM")
                .or(file.mail_from)
                .unwrap_or_else(|| sender_at(&public_url)),
            mail_owner: variable("MARU_MAIL_OWNER").or(file.mail_owner),
            dkim,
            public_url,
            bounce_address: variable("MARU_BOUNCE_ADDRESS").or(file.bounce_address),
            bounces_lmtp: variable("MARU_BOUNCES_LMTP").or(file.bounces_lmtp),
            bounces_imap: variable("MARU_BOUNCES_IMAP").map(Hidden).or(file.bounces_imap),
            bounces_secret,
            metrics_secret,
            telegram_token: variable("MARU_TELEGRAM_TOKEN").or(file.telegram_token),
            telegram_api_url: api
                .as_deref()
                .unwrap_or("https://api.telegram.org")
                .parse()
                .context("MARU_TELEGRAM_API_URL must be a URL")?,
            telegram_rate,
            telegram_webhook,
            translator: variable("MARU_TRANSLATOR").or(file.translator),
            translator_key: variable("MARU_TRANSLATOR_KEY").map(Hidden).or(file.translator_key),
            own_translator: variable("MARU_OWN_TRANSLATOR").or(file.own_translator),
            keys: keys.unwrap_or_else(|| var.join("keys.toml")),
            content: variable("MARU_CONTENT").or(file.content).map(PathBuf::from),
            proxies: proxies
                .context("MARU_PROXIES must be IP addresses with commas between them")?,
            var,
            fonts: variable("MARU_FONTS").or(file.fonts).map(PathBuf::from),
            check_links,
            backup_days,
            workplace: workplace.context(
                "MARU_WORKPLACE must be networks with commas between them, for example 10.1.0.0/16",
            )?,
        })
    }

    /// Whether cookies are for https alone and may carry the `__Host-` prefix.
    pub fn is_https(&self) -> bool {
        self.public_url.scheme() == "https"
    }

    /// What `tls_roots` holds; empty where it is unset.
    pub fn roots(&self) -> anyhow::Result<Vec<u8>> {
        match &self.tls_roots {
            Some(file) => std::fs::read(file)
                .with_context(|| format!("read MARU_TLS_ROOTS, {}", file.display())),
            None => Ok(Vec::new()),
        }
    }

    /// The address of a path on the public site, without a slash at the end of the host.
    pub fn link(&self, path: &str) -> String {
        format!("{}{path}", self.public_url.as_str().trim_end_matches('/'))
    }
}

/// Telegram brings updates over https alone.
fn wants_webhook(setting: Option<&str>, public_url: &Url) -> anyhow::Result<bool> {
    match setting {
        None | Some("off") => Ok(false),
        Some("on") => {
            let is_reached = public_url.scheme() == "https" && !is_loopback(public_url);
            ensure!(is_reached, "MARU_TELEGRAM_WEBHOOK needs a MARU_PUBLIC_URL with https");
            Ok(true)
        }
        Some(_) => bail!("MARU_TELEGRAM_WEBHOOK must be on or off"),
    }
}

/// The sender where none is set: at the site's host, or at a made-up one where that is no name that mail
/// could come from, as on a developer's machine.
fn sender_at(public_url: &Url) -> String {
    match public_url.domain() {
        Some(domain) if domain.contains('.') => format!("maru@{domain}"),
        _ => "maru@maru.local".to_owned(),
    }
}

/// Whether an address is one by which this machine alone reaches itself.
fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => true,
    }
}

fn read_file(path: &Path) -> anyhow::Result<File> {
    let text = std::fs::read_to_string(path)
        .with_context(|| format!("read the settings file {}", path.display()))?;
    toml::from_str(&text).with_context(|| format!("read the settings file {}", path.display()))
}

#[cfg(test)]
mod tests;
