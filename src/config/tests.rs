//! What a setting may be, and where it is read from.

use super::*;

fn settings(file: &str, variables: &[(&str, &str)]) -> anyhow::Result<Settings> {
    let file: File = toml::from_str(file)?;
    Settings::from(file, |name| {
        let found = variables.iter().find(|(key, _)| *key == name);
        found.map(|(_, value)| (*value).to_owned())
    })
}

#[test]
fn nothing_need_be_configured() {
    let settings = settings("", &[]).expect("settings");
    assert_eq!(settings.database_url, "sqlite:var/maru.db");
    assert_eq!(settings.listen.to_string(), "127.0.0.1:8080");
    assert_eq!(settings.link("/km/"), "http://127.0.0.1:8080/km/");
    assert_eq!(settings.keys, PathBuf::from("var/keys.toml"));
    assert_eq!(settings.mail_from, "maru@maru.local");
    assert!(settings.smtp_url.is_none() && !settings.is_https());
    assert!(settings.translator.is_none());
}

#[test]
fn a_key_is_shown_nowhere() {
    let settings = settings("translator_key = 'a1b2'", &[]).expect("settings");
    assert_eq!(settings.translator_key.as_ref().map(Hidden::reveal), Some("a1b2"));
    assert!(!format!("{settings:?}").contains("a1b2"));
}

#[test]
fn a_variable_wins_over_the_file() {
    let settings = settings("var = '/srv/a'\nlisten = '0.0.0.0:80'", &[("MARU_VAR", "/srv/b")])
        .expect("settings");
    assert_eq!(settings.database_url, "sqlite:/srv/b/maru.db");
    assert_eq!(settings.listen.port(), 80);
}

#[test]
fn links_are_tried_by_a_house_that_the_world_reaches() {
    fn check(variables: &[(&str, &str)], expected: bool) {
        let settings = settings("", variables).expect("settings");
        assert_eq!(settings.check_links, expected, "{variables:?}");
    }
    check(&[], false);
    check(&[("MARU_PUBLIC_URL", "https://maru.example.kr")], true);
    check(&[("MARU_PUBLIC_URL", "http://maru.example.kr")], false);
    check(&[("MARU_PUBLIC_URL", "https://localhost:8443")], false);
    check(&[("MARU_PUBLIC_URL", "https://[::1]")], false);
    let off = ("MARU_CHECK_LINKS", "off");
    check(&[("MARU_PUBLIC_URL", "https://maru.example.kr"), off], false);
    check(&[("MARU_CHECK_LINKS", "on")], true);
}

#[test]
fn a_network_has_the_addresses_that_begin_like_it() {
    fn check(network: &str, address: &str, expected: bool) {
        let network = Network::parse(network).expect("a network");
        assert_eq!(network.has(address.parse().expect("an address")), expected, "{address}");
    }
    check("10.1.0.0/16", "10.1.255.7", true);
    check("10.1.0.0/16", "10.2.0.1", false);
    check("10.1.0.0/16", "::ffff:10.1.0.1", true);
    check("0.0.0.0/0", "203.0.113.9", true);
    check("192.0.2.7", "192.0.2.7", true);
    check("192.0.2.7", "192.0.2.8", false);
    check("2001:db8::/32", "2001:db8:1::1", true);
    check("2001:db8::/32", "192.0.2.7", false);
}

#[test]
fn a_wrong_setting_is_named() {
    for (variable, value) in [
        ("MARU_LISTEN", "here"),
        ("MARU_PUBLIC_URL", "ftp://x"),
        ("MARU_PROXIES", "nginx"),
        ("MARU_CHECK_LINKS", "yes"),
        ("MARU_TELEGRAM_WEBHOOK", "yes"),
        ("MARU_TELEGRAM_WEBHOOK", "on"),
        ("MARU_TELEGRAM_RATE", "1"),
        ("MARU_TELEGRAM_RATE", "many"),
        ("MARU_BACKUP_DAYS", "a month"),
        ("MARU_BOUNCES_SECRET", "short"),
        ("MARU_WORKPLACE", "10.1.0.0/33"),
    ] {
        let error = settings("", &[(variable, value)]).expect_err("a refusal");
        assert!(format!("{error:#}").contains(variable), "{error:#}");
    }
    assert!(settings("colour = 'green'", &[]).is_err());
}
