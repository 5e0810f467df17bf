//! The command line.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use maru::bulletins::Accepted;
use maru::commands::{
    self, audit, backup, bounces, bulletin, content_files, dkim, keys, mail, staff, subscribers,
};
use uuid::Uuid;

/// One service for a city's multilingual residents.
#[derive(Parser)]
#[command(name = "maru", version, about, disable_help_subcommand = false)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the site, the desks, the workers and the bot in one process.
    Serve,
    /// Serve a made-up week from a database of its own: nothing in it is real, nothing is sent.
    Demo,
    /// Work in the background alone, without the site: for more machines on one database.
    Work,
    /// Bring the database's schema up to date and stop.
    Migrate,
    /// Check, import, export or stamp the content files.
    Content {
        #[command(subcommand)]
        command: Content,
    },
    /// Add people to the staff, or invite them anew.
    Staff {
        #[command(subcommand)]
        command: Staff,
    },
    /// Take in a list of addresses that was kept elsewhere, or write one.
    Subscribers {
        #[command(subcommand)]
        command: Subscribers,
    },
    /// Send a bulletin from a folder, follow it on its way, or report what became of it.
    Bulletin {
        #[command(subcommand)]
        command: Bulletin,
    },
    /// Check the trails of who read and did what.
    Audit {
        #[command(subcommand)]
        command: Audit,
    },
    /// Take in one message that came back from the standard input, as a mail server's pipe hands it over.
    Bounces {
        /// Whom the envelope names, where the message itself does not tell.
        #[arg(long)]
        recipient: Option<String>,
        /// Listen for LMTP instead, at 127.0.0.1:PORT or unix:PATH, until told to stop.
        #[arg(long, conflicts_with_all = ["imap", "recipient"])]
        lmtp: Option<String>,
        /// Fetch from the mailbox of MARU_BOUNCES_IMAP instead, once.
        #[arg(long, conflicts_with = "recipient")]
        imap: bool,
    },
    /// Write a backup of the database, without any key, into a new folder.
    Backup { folder: PathBuf },
    /// Take a backup back into an empty database. The key ring must be there already.
    Restore { folder: PathBuf },
    /// Copy the key ring, without which no case can be read, or say how it stands; make the keys that sign mail.
    Keys {
        #[command(subcommand)]
        command: Keys,
    },
    /// See whether mail gets through.
    Mail {
        #[command(subcommand)]
        command: Mail,
    },
}

#[derive(Subcommand)]
enum Mail {
    /// Print what the DNS of the sender's domain should say, send one mail, and print what the server answers.
    Check {
        /// Whom the mail is for: somebody who looks at its headers.
        address: String,
    },
}

#[derive(Subcommand)]
enum Subscribers {
    /// Read a whole list, show what it holds, and ask; run again, it imports nothing twice.
    Import {
        /// CSV with the columns address, channel, lang, other_langs, topics, cadence, district, consent, consent_at.
        file: PathBuf,
        /// Leave out the rows that are refused, and import the rest.
        #[arg(long)]
        skip_refused: bool,
        /// Import without asking.
        #[arg(long)]
        yes: bool,
    },
    /// Write everybody who gets something, in the same columns and with from when until when.
    Export {
        /// The new file; left out: the list is printed.
        #[arg(long)]
        out: Option<PathBuf>,
        /// Write without asking.
        #[arg(long)]
        yes: bool,
    },
}

#[derive(Subcommand)]
enum Bulletin {
    /// Take in a notice, through the newsroom's own checks; it stays a draft, unless a publisher answers for it.
    ///
    /// The folder has one Markdown file a language, named by its tag: ko.md, km.md. Each begins with a line +++, its
    /// front matter, and a line +++. All have `title`; a translation has `made_by`, "person" or "machine"; ko.md has
    /// besides `kind = "notice"`, `topics = ["wages"]`, and if need be `send_at` and `not_after`, both as
    /// 2026-11-30T18:00:00 in the city's time. A translation has the paragraphs and list items of the Korean, one for
    /// one. What is wrong is printed with its file and line, and then nothing is made. An alert is refused: it takes
    /// two people, at /newsroom/alerts.
    Send {
        folder: PathBuf,
        /// Who wrote it: the address of somebody with the role writer.
        #[arg(long = "as", value_name = "ADDRESS")]
        writer: String,
        /// Who approves it: the address of somebody with the role publisher. Left out: it stays a draft.
        #[arg(long, value_name = "ADDRESS")]
        approve_as: Option<String>,
        /// Approve it although languages are missing or the checks found something to look at.
        #[arg(long, requires = "approve_as")]
        accept_problems: bool,
    },
    /// Follow a bulletin until nothing of it moves any more; it ends with 1 if it was stopped or its time passed.
    ///
    /// It is sent by maru serve or maru work. On a terminal there is a bar; into a pipe goes a line for each change.
    Watch { id: Uuid },
    /// Print what became of a bulletin, by language, channel and reason, or write each delivery into a new file.
    Report {
        id: Uuid,
        /// The new file, as comma-separated values.
        #[arg(long, value_name = "FILE", conflicts_with = "xlsx")]
        csv: Option<PathBuf>,
        /// The new file, as an Excel sheet with the sums and the first 20,000 deliveries.
        #[arg(long, value_name = "FILE")]
        xlsx: Option<PathBuf>,
    },
}

#[derive(Subcommand)]
enum Audit {
    /// Walk every trail and name the case and the entry where one is broken.
    Verify {
        /// The locator of one case: the first eight digits of its receipt.
        #[arg(long)]
        case: Option<String>,
    },
}

#[derive(Subcommand)]
enum Keys {
    /// Write a copy of the key ring, to be kept apart from the database; each month and after a key was
    /// destroyed.
    Copy {
        /// The file: on another disk, readable by one account alone.
        file: PathBuf,
    },
    /// Say which months' keys there are, what they wrap, and whether a copy holds them all.
    Status,
    /// Make the keys that sign mail (DKIM), and print the settings and what the DNS needs.
    Dkim {
        /// The folder; that of the database where none is named.
        folder: Option<PathBuf>,
    },
}

#[derive(Subcommand)]
enum Content {
    /// Check every file and print each mistake with its place and what to do.
    Check,
    /// Show what an import of the files would do, and ask; what was edited in the house since stays.
    Import {
        /// Show what would be done, and do nothing.
        #[arg(long, conflicts_with = "yes")]
        plan: bool,
        /// Import without asking.
        #[arg(long)]
        yes: bool,
    },
    /// Write what is public into files, byte for byte as they were where nothing changed.
    Export {
        /// The folder: with content files in it, which are brought up to date, or a new one.
        folder: PathBuf,
    },
    /// Write into new translations which Korean segments they were made from.
    Stamp {
        /// The folder of the content files.
        folder: PathBuf,
        /// Stamp these anew: somebody read them beside the Korean as it is now.
        #[arg(long)]
        renew: Option<String>,
    },
}

#[derive(Subcommand)]
enum Staff {
    /// Add somebody and print the link with which they sign in first.
    Add {
        /// The address to sign in with.
        email: String,
        /// The name that colleagues see.
        #[arg(long)]
        name: String,
        /// A role: head, counsellor, interpreter, writer, publisher, translator or reviewer; translator:km
        /// is for one language. May be given again.
        #[arg(long = "role", required = true)]
        roles: Vec<String>,
        /// The language of their own pages.
        #[arg(long, default_value = "ko")]
        lang: String,
    },
    /// Take away the second factor of somebody who lost the phone and the recovery codes.
    ResetFactor {
        /// The address to sign in with.
        email: String,
    },
    /// Print a new link for somebody who lost theirs, or the password. The old password holds until it is used.
    Invite {
        /// The address to sign in with.
        email: String,
    },
}

fn main() -> ExitCode {
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(trouble) => {
            commands::say_trouble(&anyhow::Error::new(trouble));
            return ExitCode::FAILURE;
        }
    };
    let code = runtime.block_on(obey(Arguments::parse()));
    // Who looks up the name of a server that does not answer holds a thread, for which the end does not wait.
    runtime.shutdown_background();
    code
}

async fn obey(arguments: Arguments) -> ExitCode {
    let failure = match arguments.command {
        // A bounce that bounces is lost: the mail server keeps it and tries again.
        Command::Bounces { lmtp: None, imap: false, .. } => ExitCode::from(bounces::TRY_AGAIN),
        _ => ExitCode::FAILURE,
    };
    let done = match arguments.command {
        Command::Serve => commands::serve().await,
        Command::Demo => commands::demo().await,
        Command::Work => commands::work().await,
        Command::Migrate => commands::migrate().await,
        Command::Content { command: Content::Check } => content_files::check(),
        Command::Content { command: Content::Import { plan, yes } } => {
            let consent = match (plan, yes) {
                (true, _) => content_files::Consent::Withheld,
                (_, true) => content_files::Consent::Given,
                _ => content_files::Consent::Ask,
            };
            content_files::import(consent).await
        }
        Command::Content { command: Content::Export { folder } } => {
            content_files::export(&folder).await
        }
        Command::Content { command: Content::Stamp { folder, renew } } => {
            content_files::stamp(&folder, renew.as_deref())
        }
        Command::Staff { command: Staff::Add { email, name, roles, lang } } => {
            staff::add(&email, &name, &roles, &lang).await
        }
        Command::Staff { command: Staff::ResetFactor { email } } => {
            staff::reset_factor(&email).await
        }
        Command::Subscribers { command } => listed(command).await,
        Command::Bulletin { command } => pushed(command).await,
        Command::Audit { command: Audit::Verify { case } } => audit::verify(case.as_deref()).await,
        Command::Bounces { lmtp: Some(address), .. } => bounces::lmtp(&address).await,
        Command::Bounces { imap: true, .. } => bounces::imap().await,
        Command::Bounces { recipient, .. } => bounces::pipe(recipient).await,
        Command::Backup { folder } => backup::back_up(&folder).await,
        Command::Restore { folder } => backup::restore(&folder).await,
        Command::Keys { command: Keys::Copy { file } } => keys::copy(&file).await,
        Command::Keys { command: Keys::Status } => keys::status().await,
        Command::Keys { command: Keys::Dkim { folder } } => dkim::make(folder.as_deref()),
        Command::Mail { command: Mail::Check { address } } => mail::check(&address).await,
        Command::Staff { command: Staff::Invite { email } } => staff::invite(&email).await,
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            commands::say_trouble(&trouble);
            failure
        }
    }
}

async fn pushed(command: Bulletin) -> anyhow::Result<()> {
    match command {
        Bulletin::Send { folder, writer, approve_as, accept_problems } => {
            let accepted = match accept_problems {
                true => Accepted::Problems,
                false => Accepted::Nothing,
            };
            let publisher = approve_as.as_deref();
            let answerable = bulletin::Answerable { writer: &writer, publisher, accepted };
            bulletin::send(&folder, &answerable).await
        }
        Bulletin::Watch { id } => bulletin::watch(id).await,
        Bulletin::Report { id, csv, xlsx } => {
            let csv = csv.as_deref().map(bulletin::Sheet::Csv);
            let into = csv.or_else(|| xlsx.as_deref().map(bulletin::Sheet::Xlsx));
            bulletin::report(id, into).await
        }
    }
}

async fn listed(command: Subscribers) -> anyhow::Result<()> {
    let agreed = |yes| if yes { subscribers::Agreed::Already } else { subscribers::Agreed::Asks };
    match command {
        Subscribers::Import { file, skip_refused, yes } => {
            let refusing = match skip_refused {
                true => subscribers::Refusing::Skips,
                false => subscribers::Refusing::Stops,
            };
            subscribers::import(&file, refusing, agreed(yes)).await
        }
        Subscribers::Export { out, yes } => subscribers::export(out.as_deref(), agreed(yes)).await,
    }
}
