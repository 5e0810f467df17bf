//! `maru demo`: a made-up week in a database of its own, so that every page has something on it. A banner
//! says so on each page, and nothing leaves the house.

mod cases;
mod counter;
mod photo;

use anyhow::{Context, anyhow};
use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeDelta, Utc};
use serde::Deserialize;
use uuid::Uuid;

use crate::app::App;
use crate::bulletins::{self, Accepted, Approval, Letters, Typed};
use crate::city::City;
use crate::db::{Db, Tx};
use crate::deliveries::EmailAddress;
use crate::directory;
use crate::facts;
use crate::id::Token;
use crate::language::Lang;
use crate::newsletter;
use crate::programmes::{self, Change, Held, Known, Signed, Sound};
use crate::staff::rota::{self, LanguageSkill, Shift, TopicSkill};
use crate::staff::{self, NewAccount, Role};
use crate::subscriptions::{self, Asked, Cadence, Circumstances, Source, Wanted};
use crate::texts::segments;
use crate::texts::{self, MadeBy, Written};

/// Shifts of the made-up week reach over the whole day, so that the demo is alive at night too.
const ALL_DAY: u16 = 1440;
/// So long everybody has worked here already.
const WORKED_FOR: TimeDelta = TimeDelta::days(30);

/// The week as its file says it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Week {
    #[serde(rename = "person")]
    people: Vec<Person>,
    #[serde(rename = "line")]
    lines: Vec<counter::Line>,
    #[serde(rename = "case")]
    cases: Vec<cases::Case>,
    #[serde(rename = "presence")]
    presences: Vec<counter::IsNow>,
    parked: Vec<counter::ParkedIntake>,
    #[serde(rename = "tally")]
    tallies: Vec<counter::Tally>,
    late: Vec<counter::LateEntry>,
    #[serde(rename = "subscriber")]
    subscribers: Vec<Subscriber>,
    #[serde(rename = "bulletin")]
    bulletins: Vec<Draft>,
    #[serde(rename = "programme")]
    programmes: Vec<Programme>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Person {
    name: String,
    email: String,
    roles: Vec<String>,
    languages: Vec<Lang>,
    weekdays: Vec<u8>,
}

/// People who subscribed to something in a language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Subscriber {
    lang: Lang,
    topics: Vec<String>,
    people: u32,
}

/// A bulletin that somebody has begun in Korean.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Draft {
    topics: Vec<String>,
    title: String,
    body: String,
}

/// A course or an event that begins some days after the demo does.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Programme {
    slug: String,
    topic: String,
    kind: programmes::Kind,
    run_by: String,
    place: String,
    source: String,
    languages: Vec<Lang>,
    sign_up: programmes::SignUp,
    in_days: u64,
    /// For how many days after the first; 0: on one day.
    for_days: u64,
    opens: String,
    closes: String,
    ko: Words,
    en: Words,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    title: String,
    summary: String,
    body: String,
}

/// A made-up person and the link with which one looks through their eyes.
pub struct Login {
    pub name: String,
    pub token: Token,
}

/// Fills an empty house with the week, and gives a sign-in link for each person in it.
pub async fn fill(app: &App, week: &str, now: DateTime<Utc>) -> anyhow::Result<Vec<Login>> {
    let week: Week = toml::from_str(week).context("content/demo/week.toml")?;
    let mut logins = Vec::new();
    for person in &week.people {
        logins.push(hire(&app.db, &app.city, person, now).await?);
    }
    counter::connect(app, &week.lines, now - WORKED_FOR).await?;
    for case in &week.cases {
        cases::ask(app, case, now).await?;
    }
    counter::tally(app, &week.tallies, now).await?;
    counter::write_up(app, &week.late, now).await?;
    counter::park(app, &week.parked, now).await?;
    counter::say(app, &week.presences, now).await?;
    for (number, subscriber) in week.subscribers.iter().enumerate() {
        subscribe(app, number, subscriber, now).await?;
    }
    let writer = week.people.iter().find(|person| person.roles.iter().any(|role| role == "writer"));
    if let Some(writer) = writer {
        push(app, &writer.email, &week.bulletins, now).await?;
        announce(app, &writer.email, &week.programmes, now).await?;
    }
    Ok(logins)
}

/// Whose address it is.
async fn account(tx: &mut Tx, email: &str) -> anyhow::Result<Uuid> {
    let found = staff::find_by_email(tx, email).await?;
    Ok(found.with_context(|| format!("nobody has the address {email}"))?.id)
}

async fn hire(db: &Db, city: &City, person: &Person, now: DateTime<Utc>) -> anyhow::Result<Login> {
    let new = NewAccount {
        email: person.email.clone(),
        name: person.name.clone(),
        lang: Lang::KOREAN,
        roles: person.roles.iter().filter_map(|role| Role::parse(role)).collect(),
    };
    let languages = person.languages.iter().map(|lang| LanguageSkill {
        lang: *lang,
        speaks: true,
        writes: true,
        level: 3,
    });
    let topics = city.topics.iter().map(|topic| TopicSkill { topic: topic.id.clone(), level: 2 });
    let shifts: Vec<Shift> = person.weekdays.iter().map(|weekday| all_day(*weekday)).collect();
    // Whoever was hired just now could have had none of the week's cases.
    let since = now - WORKED_FOR;
    let mut tx = db.begin().await?;
    let staff_id = staff::add(&mut tx, &new, None, since).await?.map_err(anyhow::Error::from)?;
    rota::set_languages(&mut tx, staff_id, &languages.collect::<Vec<_>>()).await?;
    rota::set_topics(&mut tx, staff_id, &topics.collect::<Vec<_>>()).await?;
    rota::set_shifts(&mut tx, staff_id, &shifts, city.today(since), since).await?;
    let token = staff::invite(&mut tx, staff_id, now).await?;
    tx.commit().await?;
    Ok(Login { name: person.name.clone(), token })
}

fn all_day(weekday: u8) -> Shift {
    Shift {
        weekday,
        from_minute: 0,
        to_minute: ALL_DAY,
        valid_from: NaiveDate::MIN.max(NaiveDate::default()),
        valid_until: None,
    }
}

async fn subscribe(
    app: &App,
    number: usize,
    subscriber: &Subscriber,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    for person in 0..subscriber.people {
        let address = EmailAddress::parse(&format!("reader-{number}-{person}@demo.invalid"))?;
        let wanted = Wanted {
            langs: vec![subscriber.lang],
            topics: subscriber.topics.clone(),
            cadence: Cadence::AtOnce,
            circumstances: Circumstances::default(),
            source: Source::Web,
        };
        let asked = Asked { address, wanted };
        let prepared = subscriptions::prepare(&app.ring, &app.city, &app.settings, asked, now);
        let mut tx = app.db.begin().await?;
        subscriptions::subscribe(&mut tx, &prepared, now).await?;
        let confirmed = subscriptions::confirm(&mut tx, prepared.token(), now).await?;
        confirmed.map_err(anyhow::Error::from)?;
        tx.commit().await?;
    }
    Ok(())
}

/// The newest issue is announced and on its way; what else was begun waits as a draft.
async fn push(app: &App, writer: &str, drafts: &[Draft], now: DateTime<Utc>) -> anyhow::Result<()> {
    let (city, today) = (&app.city, app.city.today(now));
    let mut tx = app.db.begin().await?;
    let by = account(&mut tx, writer).await?;
    let facts = facts::all(&mut tx).await?;
    for draft in drafts {
        let (title, body) = (&draft.title, &draft.body);
        let korean = Typed::parse(Lang::KOREAN, title, body, MadeBy::Person, &facts)?;
        bulletins::begin(&mut tx, &korean, &draft.topics, by, today, now).await?;
    }
    for publication in newsletter::publications(&mut tx, &[Lang::KOREAN]).await? {
        let issues = newsletter::issues(&mut tx, &publication.id, &[Lang::KOREAN]).await?;
        let Some(newest) = issues.first() else { continue };
        let issue = (publication.id.as_str(), newest.slug.as_str());
        let id = bulletins::announce(&mut tx, city, &facts, issue, by, today, now).await??;
        let bulletin = bulletins::find(&mut tx, id).await?.context("it was begun just now")?;
        let tongues = bulletins::tongues(&mut tx, city, &bulletin).await?;
        let audience = bulletins::audience(&mut tx, city, &bulletin, now).await?;
        let paths = app.paths();
        let letters =
            Letters { city, facts: &facts, day: today, paths: &paths, site: paths.site() };
        let approval = Approval::new(bulletin, tongues, audience, letters, Accepted::Problems)?;
        bulletins::approve(&mut tx, &approval, by, today, now).await??;
    }
    tx.commit().await
}

/// Courses and events, verified and public.
async fn announce(
    app: &App,
    writer: &str,
    all: &[Programme],
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let mut tx = app.db.begin().await?;
    let by = account(&mut tx, writer).await?;
    let signed = Signed { by, today: app.city.today(now), now };
    let (contacts, facts) = (directory::all(&mut tx).await?, facts::all(&mut tx).await?);
    let known = Known { city: &app.city, contacts: &contacts, facts: &facts };
    for programme in all {
        let (slug, topic) = (programme.slug.as_str(), Some(programme.topic.as_str()));
        let text_id = texts::create(&mut tx, texts::Kind::Programme, slug, topic, now).await?;
        publish(&mut tx, text_id, programme, now).await?;
        let details = programme.details(signed.today).context("days and hours")?;
        let sound = Sound::new(details, &known).map_err(|faults| anyhow!("{slug}: {faults:?}"))?;
        let write = Change::Write(Box::new(sound), Held::AgainstItsSource);
        let nothing = programmes::fingerprint(None);
        programmes::change(&mut tx, (slug, text_id), &write, &nothing, &signed).await??;
    }
    tx.commit().await
}

/// The words of a programme, and their translation.
async fn publish(
    tx: &mut Tx,
    text_id: Uuid,
    programme: &Programme,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let cut = |words: &Words| segments::cut(&words.title, &words.summary, &words.body);
    let made_from = texts::made_from(&cut(&programme.ko), &cut(&programme.en));
    let made_from = made_from.context("a translation has the blocks of its Korean")?;
    let english = Lang::parse("en").context("a tag")?;
    let all = [
        (Lang::KOREAN, &programme.ko, MadeBy::Person, Vec::new()),
        (english, &programme.en, MadeBy::Machine, made_from),
    ];
    for (lang, words, made_by, made_from) in all {
        let (title, summary) = (words.title.clone(), words.summary.clone());
        let body = words.body.clone();
        let written = Written { lang, title, summary, body, made_by, made_from };
        let revision = texts::save(tx, text_id, &written, None, now).await?;
        texts::publish(tx, text_id, lang, revision, None, now).await?;
    }
    Ok(())
}

impl Programme {
    /// Nothing if an hour or a day cannot be read.
    fn details(&self, today: NaiveDate) -> Option<programmes::Details> {
        let first_on = today.checked_add_days(Days::new(self.in_days))?;
        let time = |text: &str| NaiveTime::parse_from_str(text, "%H:%M").ok();
        Some(programmes::Details {
            kind: self.kind,
            run_by: self.run_by.clone(),
            contact: None,
            place: self.place.clone(),
            place_roman: None,
            first_on,
            last_on: first_on.checked_add_days(Days::new(self.for_days)),
            sessions: vec![programmes::Session {
                weekday: directory::Weekday::of(first_on.weekday()),
                opens: time(&self.opens)?,
                closes: time(&self.closes)?,
            }],
            languages: self.languages.clone(),
            cost: programmes::Cost::Free,
            sign_up: self.sign_up.clone(),
            places: None,
            source: self.source.clone(),
            checked_on: today,
            status: programmes::Status::Official,
        })
    }
}
