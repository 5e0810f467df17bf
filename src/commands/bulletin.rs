//! Bulletins for a city's own systems: sent from a folder, watched, and reported.

mod folder;
mod watch;

use std::io::Write;
use std::path::Path;

use anyhow::{Context, bail, ensure};
use uuid::Uuid;

use self::folder::Folder;
pub use self::watch::watch;
use super::content_files::read_again;
use super::whole_file::{Readers, WholeFile};
use super::{Starts, open, print};
use crate::app::App;
use crate::bulletins::report::{Reader, Report, Sort, parts};
use crate::bulletins::{
    self, Accepted, Approval, Bulletin, Incoming, Letters, Looked, Problem, Refusal, Tongue,
};
use crate::city::City;
use crate::config::Settings;
use crate::db::{Db, Tx};
use crate::deliveries::reports;
use crate::facts::{self, Facts};
use crate::language::{Lang, Words};
use crate::staff::{self, Role};
use crate::subscriptions::Audience;
use crate::texts::checks;

/// Who answers for a bulletin that comes in.
pub struct Answerable<'a> {
    /// The address of somebody who may write.
    pub writer: &'a str,
    /// The address of somebody who may publish. None: it stays a draft.
    pub publisher: Option<&'a str>,
    pub accepted: Accepted,
}

/// Takes a bulletin in from a folder, through the same checks as the newsroom's own; and approves it, where somebody
/// who may do that answers for it.
pub async fn send(folder: &Path, answerable: &Answerable<'_>) -> anyhow::Result<()> {
    let settings = Settings::read()?;
    let stock = read_again(&settings)?;
    let (app, _) = open(settings, stock, Starts::Workers).await?;
    let by = who(&app, answerable.writer, Role::Writer).await?;
    let publisher = match answerable.publisher {
        Some(email) => Some(who(&app, email, Role::Publisher).await?),
        None => None,
    };
    let facts = facts::all(&mut app.db.read().await?).await?;
    let folder = match folder::read(folder, &app.city, &facts)? {
        Ok(folder) => folder,
        Err(faults) => return Err(refused(&faults)),
    };
    let approving = publisher.map(|by| Approving { by, accepted: answerable.accepted });
    let taken = take_in(&app, (&folder, &facts), by, approving).await;
    super::close(&app).await;
    let (id, people) = taken?;
    print(&format!("{id}  {}", app.settings.link(&format!("/newsroom/bulletins/{id}"))));
    print(&match approving {
        Some(_) => format!("Approved, for {people} people. maru bulletin watch {id} follows it."),
        None => format!("A draft for {people} people. A publisher approves it on that page."),
    });
    Ok(())
}

/// Somebody on the staff who holds a role now.
async fn who(app: &App, email: &str, role: Role) -> anyhow::Result<Uuid> {
    let mut tx = app.db.read().await?;
    let Some(account) = staff::find_by_email(&mut tx, email).await? else {
        bail!("nobody on the staff has the address {email}; maru staff add adds somebody");
    };
    let who = staff::who(&mut tx, account.id, app.clock.now()).await?;
    let holds = who.is_some_and(|who| who.has(role));
    ensure!(holds, "{email} is no {} now", role.as_str());
    Ok(account.id)
}

fn refused(faults: &[folder::Fault]) -> anyhow::Error {
    for fault in faults {
        print(&fault.to_string());
    }
    let count = faults.len();
    anyhow::anyhow!("{count} to be mended first, so nothing was made of it")
}

/// Who approves what comes in, at once.
#[derive(Clone, Copy)]
struct Approving {
    by: Uuid,
    accepted: Accepted,
}

/// Takes it in as a draft, and approves it where somebody answers for that. Gives its id, and how many people get it.
/// It is one transaction: what is refused leaves nothing behind, and can be sent again.
async fn take_in(
    app: &App,
    (folder, facts): (&Folder, &Facts),
    by: Uuid,
    approving: Option<Approving>,
) -> anyhow::Result<(Uuid, u64)> {
    let now = app.clock.now();
    let incoming = Incoming {
        topics: folder.topics.clone(),
        says: folder.says.clone(),
        send_at: folder.send_at,
        not_after: folder.not_after,
    };
    // Counted before anything is written: with a million subscribers that takes seconds.
    let audience = incoming.audience(&mut app.db.read().await?, &app.city, now).await?;
    let people = audience.iter().map(|part| part.people).sum();
    let mut tx = app.db.begin().await?;
    let taken = bulletins::take_in(&mut tx, &incoming, by, app.city.today(now), now).await?;
    let id = match taken {
        Ok(id) => id,
        Err((lang, refusal)) => return Err(refused(&[folder.refused(lang, &refusal)])),
    };
    let bulletin = bulletins::find(&mut tx, id).await?.context("it was made just now")?;
    let tongues = bulletins::tongues(&mut tx, &app.city, &bulletin).await?;
    let looked = bulletins::look(&mut tx, &app.paths(), &bulletin, &tongues).await?;
    say_found(folder, &looked)?;
    for problem in bulletins::problems(&tongues, &audience, &looked) {
        print(&in_words(&problem));
    }
    if let Some(approving) = approving {
        approve(app, &mut tx, (bulletin, tongues, audience), (facts, approving)).await?;
    }
    tx.commit().await?;
    Ok((id, people))
}

/// Says what the checks found in a folder, by file and line.
///
/// # Errors
/// Something must be mended first.
fn say_found(folder: &Folder, looked: &Looked) -> anyhow::Result<()> {
    let (mut must, mut may) = (Vec::new(), Vec::new());
    for (lang, found) in looked {
        for one in found {
            let fault = folder.found(*lang, one.at, checks::say(&one.what, english()));
            if one.what.blocks() { must.push(fault) } else { may.push(fault) }
        }
    }
    if !must.is_empty() {
        return Err(refused(&must));
    }
    for fault in may {
        print(&format!("{fault} (worth a look)"));
    }
    Ok(())
}

async fn approve(
    app: &App,
    tx: &mut Tx,
    (bulletin, tongues, audience): (Bulletin, Vec<Tongue>, Vec<Audience>),
    (facts, Approving { by, accepted }): (&Facts, Approving),
) -> anyhow::Result<()> {
    let now = app.clock.now();
    let (day, paths) = (bulletins::day_of(&app.city, &bulletin, now), app.paths());
    let letters = Letters { city: &app.city, facts, day, paths: &paths, site: paths.site() };
    let approval = Approval::new(bulletin, tongues, audience, letters, accepted)?;
    match bulletins::approve(tx, &approval, by, day, now).await? {
        Ok(()) => Ok(()),
        Err(Refusal::Problems) => bail!(
            "what is said above speaks against sending it, so nothing was made of it: mend it, use --accept-problems, or leave --approve-as out for a draft"
        ),
        Err(refusal) => bail!("it cannot be approved, so nothing was made of it: {refusal}"),
    }
}

fn in_words(problem: &Problem) -> String {
    match problem {
        Problem::Missing { lang, people } => {
            format!(
                "{people} people want it in {lang}, in which there is nothing, and get nothing yet"
            )
        }
        Problem::Unwritten { lang, blocks } => format!("{lang}: {blocks} blocks have no words"),
        Problem::Stale { lang, blocks } => format!("{lang}: {blocks} blocks are behind the Korean"),
        Problem::MustBeMended { lang, found } => format!("{lang}: {found} to be mended first"),
        Problem::ToLookAt { lang, found } => format!("{lang}: {found} worth a look"),
        Problem::Nobody => "nobody has subscribed to its topics".to_owned(),
    }
}

/// The words of pages, where the command line needs them: in English like its own.
fn english() -> Words {
    Words::for_letters(Lang::parse("en").unwrap_or(Lang::KOREAN))
}

/// The database and the city, for what only reads.
async fn read_only() -> anyhow::Result<(Db, City)> {
    let settings = Settings::read()?;
    let city = read_again(&settings)?.city;
    Ok((Db::connect(&settings.database_url).await?, city))
}

/// A file that a report is written into.
#[derive(Clone, Copy, Debug)]
pub enum Sheet<'p> {
    Csv(&'p Path),
    Xlsx(&'p Path),
}

/// Prints what became of a bulletin, by language, channel and reason; or writes each delivery into a file, by its
/// number and without an address. A file that is there already is replaced by a whole one only.
pub async fn report(id: Uuid, into: Option<Sheet<'_>>) -> anyhow::Result<()> {
    let (db, city) = read_only().await?;
    let mut tx = db.read().await?;
    let Some(bulletin) = bulletins::find(&mut tx, id).await? else {
        bail!("there is no bulletin {id}");
    };
    let report = Report { words: english(), city: &city };
    let parts = parts(&mut tx, id).await?;
    match into {
        Some(Sheet::Csv(path)) => {
            let mut file = WholeFile::begin(path, Readers::Any)?;
            file.write_all(report.head().as_bytes()).context("write the report")?;
            let mut reader = Reader::new(id);
            while let Some(page) = reader.next(&mut tx).await? {
                file.write_all(report.lines(&page).as_bytes()).context("write the report")?;
            }
            file.finish()?;
        }
        Some(Sheet::Xlsx(path)) => {
            let rows = report.rows(&mut tx, id).await?;
            let mut file = WholeFile::begin(path, Readers::Any)?;
            file.write_all(&report.workbook(&parts, &rows)?).context("write the report")?;
            file.finish()?;
        }
        None => {
            print(&format!(
                "{}  {}",
                bulletins::title(&mut tx, &bulletin).await?,
                bulletin.state.as_str()
            ));
            for (sort, part) in &parts {
                let (channel, state) =
                    (report.channel_name(*sort, part.channel), report.state_name(part.state));
                print(&format!("{:>12}  {:<5} {channel:<9} {state}", part.count, part.lang));
            }
            for reason in reports::reasons(&mut tx, id).await? {
                let code = reason.code.unwrap_or_else(|| "-".to_owned());
                let (channel, state) = (
                    report.channel_name(Sort::Person, reason.channel),
                    report.state_name(reason.state),
                );
                print(&format!("{:>12}  {channel}, {state}: {code}", reason.count));
            }
        }
    }
    Ok(())
}
