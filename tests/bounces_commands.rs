//! `maru bounces`, as a mail server or a timer starts it: a message by a pipe, a socket to hand over at, a mailbox.

use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use chrono::TimeDelta;
use maru::bounces;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::UnixStream;
use tokio::process::Command;
use tokio::time::timeout;

use crate::on_both;
use crate::support::House;
use crate::support::bounces::{ARF, FULL, POSTFIX, is_live, reader, reasons, send, with_bounces};
use crate::support::certificates::certificate;
use crate::support::imap_peer::{ImapPeer, PASSWORD, USER};
use crate::support::lmtp_client::Server;

on_both! {
    /// A mail server pipes a message into the program: 0 when it is stored, 75 when it is to try again.
    async fn a_message_comes_by_a_pipe(house: House) {
        let (house, peer) = with_bounces(house).await?;
        let sokha = reader(&house, "sokha@example.com").await?;
        let (_, left) = send(&house, &peer).await?;
        let settings = &house.app.settings;
        let mut nobody = left[0].clone();
        (nobody.sender, nobody.message_id) = ("x@ansan.example".to_owned(), "<1@x.example>".to_owned());
        let report = nobody.report(FULL).into_iter().chain(vec![b'x'; 2 * 1024 * 1024]).collect();
        let recipient = ["bounces", "--recipient", left[0].sender.as_str()];
        let (code, said) = pipe(&settings.database_url, &house, &recipient, report).await?;
        assert_eq!(code, Some(0), "{said}");
        assert!(is_live(&house, sokha).await?, "a full mailbox");
        let (code, said) =
            pipe(&settings.database_url, &house, &["bounces"], left[0].report(ARF)).await?;
        assert_eq!((code, said.as_str()), (Some(0), ""));
        assert_eq!(reasons(&house, sokha).await?, ["complained"]);
        let nowhere = "postgres://nobody@127.0.0.1:1/nowhere";
        let (code, said) = pipe(nowhere, &house, &["bounces"], left[0].report(FULL)).await?;
        assert_eq!(code, Some(75), "{said}");
        let numbers = bounces::numbers(
            &mut house.app.db.read().await?,
            house.clock.now() + TimeDelta::days(1),
        ).await?;
        assert_eq!((numbers.soft, numbers.complaints), (1, 1));
    }

    /// It listens at a socket, and is told to stop: it says goodbye and ends. Begun anew, the socket that the former
    /// one left is no hindrance.
    async fn a_mail_server_hands_over_at_a_socket(house: House) {
        let (house, peer) = with_bounces(house).await?;
        let sokha = reader(&house, "sokha@example.com").await?;
        let (_, left) = send(&house, &peer).await?;
        let socket = house.folder.path().join("bounces.sock");
        for round in 0..2 {
            let address = format!("unix:{}", socket.display());
            let mut command = maru(&house.app.settings.database_url, &house);
            command.args(["bounces", "--lmtp", &address]).stdout(Stdio::null());
            let mut listening = command.spawn()?;
            let mut server = Server::greet(open(&socket).await?).await?;
            assert!(server.says("LHLO mail.ansan.example").await?.starts_with("250 SIZE "));
            let answers =
                server.hands_over(&[left[0].sender.as_str()], &left[0].report(POSTFIX)).await?;
            assert!(answers[0].starts_with("250 "), "{round}: {answers:?}");
            let number = listening.id().expect("it runs").to_string();
            // The first one is killed, and leaves its socket; the other one is told to stop.
            let signal = ["-KILL", "-TERM"][round];
            assert!(Command::new("kill").args([signal, &number]).status().await?.success());
            if signal == "-TERM" {
                assert!(server.hears().await?.starts_with("421 "));
            }
            let ended = timeout(Duration::from_secs(20), listening.wait()).await??;
            assert_eq!(ended.success(), signal == "-TERM", "{ended}");
        }
        assert!(!is_live(&house, sokha).await?);
    }

    /// A mailbox that shows a certificate of the city's own authority is visited where the operator trusts that, and
    /// by nobody else; what is no certificate is said.
    async fn a_mailbox_with_a_certificate_of_the_citys_own(house: House) {
        let (tls, pem) = certificate();
        let mailbox = ImapPeer::encrypted(tls).await?;
        let (house, peer) = with_bounces(house).await?;
        let sokha = reader(&house, "sokha@example.com").await?;
        let (_, left) = send(&house, &peer).await?;
        mailbox.arrives(&left[0].report(POSTFIX));
        let place = format!("localhost:{}/INBOX", mailbox.address.port());
        let url = format!("imaps://{USER}:{}@{place}", PASSWORD.replace(' ', "%20"));
        let visit = async |roots: Option<&str>| {
            let mut command = maru(&house.app.settings.database_url, &house);
            command.args(["bounces", "--imap"]).env("MARU_BOUNCES_IMAP", &url);
            if let Some(roots) = roots {
                let file = house.folder.path().join("roots.pem");
                std::fs::write(&file, roots)?;
                command.env("MARU_TLS_ROOTS", file);
            }
            let done = timeout(Duration::from_secs(60), command.output()).await??;
            anyhow::Ok((done.status.success(), String::from_utf8(done.stderr)?))
        };
        let (is_done, said) = visit(None).await?;
        assert!(!is_done && said.contains("encrypt the way"), "{said}");
        let (is_done, said) = visit(Some("no certificate")).await?;
        assert!(!is_done && said.contains("MARU_TLS_ROOTS"), "{said}");
        assert_eq!(mailbox.lies("INBOX"), 1);
        let (is_done, said) = visit(Some(&pem)).await?;
        assert!(is_done, "{said}");
        assert_eq!((mailbox.lies("INBOX"), mailbox.lies("Maru/Done")), (0, 1));
        assert!(!is_live(&house, sokha).await?);
    }
}

/// `maru` beside the house, with its keys.
fn maru(database: &str, house: &House) -> Command {
    let settings = &house.app.settings;
    let mut command = Command::new(env!("CARGO_BIN_EXE_maru"));
    command.env("MARU_DATABASE_URL", database).env("MARU_KEYS", &settings.keys);
    command.env("MARU_VAR", &settings.var).current_dir(&settings.var).kill_on_drop(true);
    command
}

/// Waits until somebody listens at a socket.
async fn open(socket: &Path) -> anyhow::Result<UnixStream> {
    for _ in 0..600 {
        if let Ok(line) = UnixStream::connect(socket).await {
            return Ok(line);
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    anyhow::bail!("nobody listens at {}", socket.display())
}

/// Runs `maru` with a message on its standard input. Gives its exit code and what it said of trouble.
async fn pipe(
    database: &str,
    house: &House,
    arguments: &[&str],
    raw: Vec<u8>,
) -> anyhow::Result<(Option<i32>, String)> {
    let mut command = maru(database, house);
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped());
    let mut child = command.spawn()?;
    let mut input = child.stdin.take().expect("a pipe");
    input.write_all(&raw).await?;
    drop(input);
    let mut said = String::new();
    child.stderr.take().expect("a pipe").read_to_string(&mut said).await?;
    Ok((child.wait().await?.code(), said))
}
