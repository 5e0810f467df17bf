//! Who gets a bulletin, in which language, and when.

use chrono::{DateTime, TimeDelta, Utc};
use maru::bulletins::{self, Accepted, Addition, Letters, Missing, Refusal};
use maru::deliveries::Channel;
use maru::facts;
use maru::subscriptions::{self, ALERTS, Audience, Cadence, Haste, Reason, Sending, Sought};
use uuid::Uuid;

use crate::on_both;
use crate::support::House;
use crate::support::bulletins::{approve, counts, find, push, states, typed, writer};
use crate::support::readers::{
    Says, changes, drafted, make, reader, rows, says, stands, told, words,
};
use crate::support::signed_in::lang;

const NOW: Cadence = Cadence::AtOnce;

/// Approves a bulletin and takes it into the outbox.
async fn sent(house: &House, id: Uuid) -> anyhow::Result<()> {
    approve(house, id, Accepted::Problems).await??;
    push(house).await
}

/// How many get it, as `ru email 2 (quiet 0, late 0, digest 0, nothing 0)`, in the order of the languages.
async fn audience(house: &House, id: Uuid) -> anyhow::Result<Vec<String>> {
    let (app, now) = (&house.app, house.clock.now());
    let bulletin = find(house, id).await?;
    let mut tx = app.db.read().await?;
    let parts = bulletins::audience(&mut tx, &app.city, &bulletin, now).await?;
    let mut shown: Vec<String> = parts.iter().map(in_short).collect();
    shown.sort();
    Ok(shown)
}

fn in_short(part: &Audience) -> String {
    let mut shown = format!("{} {}", part.lang, part.people);
    for (name, count) in [
        ("quiet", part.quiet),
        ("late", part.too_late),
        ("digest", part.digest),
        ("nothing", part.nothing),
    ] {
        if count > 0 {
            shown.push_str(&format!(", {name} {count}"));
        }
    }
    shown
}

/// Subject and HTML of the mails to an address that are pushed; a letter of its own has none.
fn mails_to(house: &House, address: &str) -> anyhow::Result<Vec<(String, String)>> {
    let mails = house.mails()?.into_iter();
    let hers = mails.filter(|mail| {
        mail.to().and_then(|to| to.first()).and_then(|to| to.address()) == Some(address)
    });
    let shown = hers.map(|mail| {
        let html = mail.body_html(0).map(|html| html.to_string()).unwrap_or_default();
        (mail.subject().unwrap_or_default().to_owned(), html)
    });
    Ok(shown.filter(|(_, html)| html.contains("<html lang=")).collect())
}

on_both! {
    /// Russian and English are written: each gets what she wants, what she reads besides, or what speakers of her
    /// language read, and it is kept why. Her mail is in her language around the other.
    async fn each_gets_a_language_that_she_reads(house: House) {
        let anna = reader(&house, "anna@example.com", &[("wages", "ru", NOW)]).await?;
        let aziz = reader(&house, "aziz@example.com", &[("wages", "uz", NOW)]).await?;
        let nodira = reader(&house, "nodira@example.com", &[("wages", "uz", NOW)]).await?;
        says(&house, nodira, Says { reads: Some("km en ru"), ..Says::default() }).await?;
        let sokha = reader(&house, "sokha@example.com", &[("wages", "km", NOW)]).await?;
        let somchai = reader(&house, "somchai@example.com", &[("wages", "th", NOW)]).await?;
        let daily = [("wages", "ru", Cadence::Daily)];
        let olga = reader(&house, "olga@example.com", &daily).await?;
        let id = drafted(&house, &["wages"], &["ru", "en"]).await?;
        let expected = ["en 2", "km 0, nothing 1", "ru 2, digest 1"];
        assert_eq!(audience(&house, id).await?, expected, "before it is approved");
        sent(&house, id).await?;
        assert_eq!(told(&house, anna).await?, ["ru for ru, wanted"]);
        assert_eq!(told(&house, aziz).await?, ["ru for uz, fallback"]);
        assert_eq!(told(&house, nodira).await?, ["en for uz, other"]);
        assert_eq!(told(&house, somchai).await?, ["en for th, fallback"]);
        assert!(told(&house, sokha).await?.is_empty() && told(&house, olga).await?.is_empty());
        assert_eq!(audience(&house, id).await?, expected, "and after");
        house.deliver().await?;
        assert_eq!(counts(&house, id).await?, states(&[("sent", 4)]));
        let mails = mails_to(&house, "aziz@example.com")?;
        let [(subject, html)] = &mails[..] else { panic!("{mails:?}") };
        assert_eq!(subject, words("ru").0);
        assert!(html.contains("<html lang=\"uz\""), "{html}");
        assert!(html.contains("Русский") && html.contains("Oʻzbekcha"), "{html}");
        assert!(html.contains("dir=\"ltr\" role=\"article\" lang=\"ru\""), "{html}");
        assert!(html.contains("http://maru.test/uz/bulletins/"), "{html}");
        assert!(html.contains("http://maru.test/uz/subscriptions/"), "{html}");
        let plain = mails_to(&house, "anna@example.com")?;
        assert!(plain[0].1.contains("<html lang=\"ru\"") && !plain[0].1.contains("Oʻzbekcha"));
    }

    /// A family asked in two languages and on two topics: each language once, for the subscription that asked first.
    async fn a_family_gets_each_of_its_languages_once(house: House) {
        let wants = [("wages", "km", NOW), ("health", "km", NOW), ("wages", "vi", NOW)];
        let family = reader(&house, "family@example.com", &wants).await?;
        let id = drafted(&house, &["wages", "health"], &["km", "vi"]).await?;
        assert_eq!(audience(&house, id).await?, ["km 1", "vi 1"]);
        sent(&house, id).await?;
        push(&house).await?;
        assert_eq!(told(&house, family).await?, ["km for km, wanted", "vi for vi, wanted"]);
        let history = subscriptions::history(&mut house.app.db.read().await?, family).await?;
        let asked: Vec<Option<Uuid>> =
            rows(&house, family).await?.iter().map(|row| row.subscription_id).collect();
        assert_eq!(asked, [Some(history[0].id), Some(history[2].id)]);
    }

    /// Two bulletins are approved at once: who asked for both topics gets both, each once.
    async fn two_bulletins_at_once(house: House) {
        let both = [("wages", "km", NOW), ("health", "km", NOW)];
        let sokha = reader(&house, "sokha@example.com", &both).await?;
        let dara = reader(&house, "dara@example.com", &[("health", "km", NOW)]).await?;
        let wages = drafted(&house, &["wages"], &["km"]).await?;
        let health = drafted(&house, &["health"], &["km"]).await?;
        approve(&house, wages, Accepted::Problems).await??;
        sent(&house, health).await?;
        assert_eq!(rows(&house, sokha).await?.len(), 2);
        assert_eq!(rows(&house, dara).await?.len(), 1);
        house.deliver().await?;
        assert_eq!(counts(&house, wages).await?, states(&[("sent", 1)]));
        assert_eq!(counts(&house, health).await?, states(&[("sent", 2)]));
    }

    /// Districts, channels and languages narrow whom something is meant for; who named no district is meant too.
    async fn who_is_meant_can_be_narrowed(house: House) {
        let wongok = reader(&house, "one@example.com", &[("wages", "km", NOW)]).await?;
        says(&house, wongok, Says { lives_in: Some("wongok"), ..Says::default() }).await?;
        let bono = reader(&house, "two@example.com", &[("wages", "km", NOW)]).await?;
        says(&house, bono, Says { lives_in: Some("bono"), ..Says::default() }).await?;
        let unknown = reader(&house, "three@example.com", &[("wages", "vi", NOW)]).await?;
        let (app, now) = (&house.app, house.clock.now());
        let topics = ["wages".to_owned()];
        let sending = |sought| Sending {
            city: &app.city,
            sought,
            langs: vec![lang("km").expect("km"), lang("vi").expect("vi")],
            missing: Missing::Fallback,
            haste: Haste::Usual,
            not_after: None,
            now,
        };
        let mut tx = app.db.read().await?;
        let narrowed = [
            (Sought::on(&topics), vec![wongok, bono, unknown]),
            (
                Sought { districts: vec!["wongok".to_owned()], ..Sought::on(&topics) },
                vec![wongok, unknown],
            ),
            (Sought { langs: vec![lang("vi")?], ..Sought::on(&topics) }, vec![unknown]),
            (Sought { channels: vec![Channel::Telegram], ..Sought::on(&topics) }, vec![]),
        ];
        for (sought, mut expected) in narrowed {
            let sending = sending(sought);
            let page = subscriptions::reached_after(&mut tx, &sending, Uuid::nil(), 100).await?;
            let reached: Vec<Uuid> = page.reached.iter().map(|one| one.subscriber_id).collect();
            expected.sort();
            assert_eq!(reached, expected, "{:?}", sending.sought);
            let counted = subscriptions::audience(&mut tx, &sending).await?;
            let counted: u64 = counted.iter().map(|part| part.people).sum();
            assert_eq!(usize::try_from(counted)?, expected.len(), "{:?}", sending.sought);
        }
    }

    /// What sets a bulletin right goes to exactly those who got it, in the language in which they did, however they
    /// have chosen since; and to nobody who has stopped.
    async fn a_correction_goes_to_those_who_got_the_wrong_text(house: House) {
        let aziz = reader(&house, "aziz@example.com", &[("wages", "uz", NOW)]).await?;
        let sokha = reader(&house, "sokha@example.com", &[("wages", "km", NOW)]).await?;
        let minh = reader(&house, "minh@example.com", &[("wages", "vi", NOW)]).await?;
        let wrong = drafted(&house, &["wages"], &["km", "ru"]).await?;
        sent(&house, wrong).await?;
        house.deliver().await?;
        house.pass(TimeDelta::hours(1));
        let later = reader(&house, "later@example.com", &[("wages", "km", NOW)]).await?;
        changes(&house, sokha, &["health"], "km", Cadence::Weekly).await?;
        let right = drafted(&house, &["wages"], &["km", "ru", "vi", "en"]).await?;
        make(&house, right, "correction", Some(wrong)).await?;
        assert_eq!(audience(&house, right).await?, ["km 1", "ru 1"]);
        sent(&house, right).await?;
        let twice = ["ru for uz, fallback", "ru for uz, fallback"];
        assert_eq!(told(&house, aziz).await?, twice);
        assert_eq!(told(&house, sokha).await?.len(), 2);
        assert!(told(&house, minh).await?.is_empty() && told(&house, later).await?.is_empty());
        house.deliver().await?;
        assert_eq!(counts(&house, right).await?, states(&[("sent", 2)]), "also who changed since");

        let mut tx = house.app.db.begin().await?;
        subscriptions::end_all(&mut tx, sokha, Reason::Unsubscribed, house.clock.now()).await?;
        tx.commit().await?;
        let again = drafted(&house, &["wages"], &["km", "ru"]).await?;
        make(&house, again, "correction", Some(wrong)).await?;
        sent(&house, again).await?;
        assert_eq!(told(&house, sokha).await?.len(), 2, "she has stopped");
        assert_eq!(told(&house, aziz).await?.len(), 3);
    }

    /// Sokha has the wrong text when it is held back and set right: Minh, who has not, gets no correction, and the
    /// wrong text neither, whoever presses what.
    async fn what_was_set_right_does_not_go_on(house: House) {
        let sokha = reader(&house, "sokha@example.com", &[("wages", "km", NOW)]).await?;
        let minh = reader(&house, "minh@example.com", &[("wages", "vi", NOW)]).await?;
        let wrong = drafted(&house, &["wages"], &["km", "vi"]).await?;
        sent(&house, wrong).await?;
        stands(&house, (wrong, sokha), ("sent", 0)).await?;
        let (by, now) = (writer(&house).await?, house.clock.now());
        let mut tx = house.app.db.begin().await?;
        bulletins::pause(&mut tx, wrong, by, now).await??;
        tx.commit().await?;
        house.pass(TimeDelta::hours(1));
        let right = drafted(&house, &["wages"], &["km"]).await?;
        make(&house, right, "correction", Some(wrong)).await?;
        assert_eq!(audience(&house, right).await?, ["km 1"]);
        sent(&house, right).await?;
        let mut tx = house.app.db.begin().await?;
        let now = house.clock.now();
        let resumed = bulletins::resume(&mut tx, wrong, by, now).await?;
        assert_eq!(resumed, Err(Refusal::Corrected));
        bulletins::stop(&mut tx, wrong, by, now).await??;
        let again = bulletins::send_again(&mut tx, wrong, by, now).await?;
        assert_eq!(again, Err(Refusal::Corrected));
        tx.commit().await?;
        house.deliver().await?;
        assert_eq!(counts(&house, wrong).await?, states(&[("sent", 1), ("suppressed", 1)]));
        assert_eq!(told(&house, minh).await?.len(), 1, "a correction of what she never got");
        assert_eq!(counts(&house, right).await?, states(&[("sent", 1)]));
    }

    /// Whoever got the wrong text in a language in which the correction is not written is counted before it leaves.
    async fn whom_a_correction_leaves_out_is_said(house: House) {
        reader(&house, "sokha@example.com", &[("wages", "km", NOW)]).await?;
        reader(&house, "minh@example.com", &[("wages", "vi", NOW)]).await?;
        let wrong = drafted(&house, &["wages"], &["km", "vi"]).await?;
        sent(&house, wrong).await?;
        house.deliver().await?;
        let right = drafted(&house, &["wages"], &["vi"]).await?;
        make(&house, right, "correction", Some(wrong)).await?;
        assert_eq!(audience(&house, right).await?, ["km 0, nothing 1", "vi 1"]);
    }

    /// Nobody gets a language that she did not ask for: those who read none wait, and get it when it is translated.
    /// Whoever subscribed later did not wait for it, and nobody gets it twice.
    async fn who_waits_for_a_translation_gets_it_when_it_comes(house: House) {
        let aziz = reader(&house, "aziz@example.com", &[("wages", "uz", NOW)]).await?;
        let sokha = reader(&house, "sokha@example.com", &[("wages", "km", NOW)]).await?;
        let minh = reader(&house, "minh@example.com", &[("wages", "vi", NOW)]).await?;
        let id = drafted(&house, &["wages"], &["ru", "km"]).await?;
        let mut tx = house.app.db.begin().await?;
        bulletins::set_missing(&mut tx, id, Missing::Hold).await?;
        tx.commit().await?;
        assert_eq!(audience(&house, id).await?, ["km 1", "uz 0, nothing 1", "vi 0, nothing 1"]);
        sent(&house, id).await?;
        house.deliver().await?;
        push(&house).await?;
        assert!(told(&house, aziz).await?.is_empty() && told(&house, minh).await?.is_empty());
        house.pass(TimeDelta::hours(2));
        let later = reader(&house, "later@example.com", &[("wages", "vi", NOW)]).await?;
        assert_eq!(add(&house, id, "vi", ("Tiêu đề", "Một đoạn")).await?, Err(Refusal::OtherBlocks));
        add(&house, id, "vi", words("vi")).await??;
        assert_eq!(add(&house, id, "vi", words("vi")).await?, Err(Refusal::Frozen));
        push(&house).await?;
        house.deliver().await?;
        push(&house).await?;
        assert_eq!(told(&house, minh).await?, ["vi for vi, wanted"]);
        assert_eq!(told(&house, sokha).await?.len(), 1, "not twice");
        assert!(told(&house, later).await?.is_empty(), "she did not wait for it");
        assert_eq!(counts(&house, id).await?, states(&[("sent", 2)]));
        assert_eq!(find(&house, id).await?.state, bulletins::State::Done);
        let slug = find(&house, id).await?.slug;
        house.app.refresh().await?;
        let page = house.get(&format!("/vi/bulletins/{slug}")).await?;
        assert!(page.body.contains(words("vi").0), "{}", page.body);
        house.pass(TimeDelta::hours(48));
        assert_eq!(add(&house, id, "en", words("en")).await?, Err(Refusal::NotSending));
    }

    /// At ten in the morning in Ansan it is the evening before in New York: whoever wants quiet there gets it in the
    /// morning; an alert does not wait; and what is worth nothing by then is not sent.
    async fn quiet_hours_are_kept_by_her_clock(house: House) {
        let quiet = || Says {
            zone: Some("America/New_York"),
            quiet: Some(("19:00", "08:00")),
            ..Says::default()
        };
        let wants = [("wages", "km", NOW), (ALERTS, "km", Cadence::Weekly)];
        let sokha = reader(&house, "sokha@example.com", &wants).await?;
        says(&house, sokha, quiet()).await?;
        let morning: DateTime<Utc> = "2026-11-23T13:00:00Z".parse()?;
        let id = drafted(&house, &["wages"], &["km"]).await?;
        assert_eq!(audience(&house, id).await?, ["km 1, quiet 1"]);
        sent(&house, id).await?;
        house.deliver().await?;
        assert_eq!(counts(&house, id).await?, states(&[("ready", 1)]));
        assert_eq!(rows(&house, sokha).await?[0].due_at, morning);

        let alert = drafted(&house, &["wages"], &["km"]).await?;
        make(&house, alert, "alert", None).await?;
        assert_eq!(audience(&house, alert).await?, ["km 1"]);
        sent(&house, alert).await?;
        house.deliver().await?;
        assert_eq!(counts(&house, alert).await?, states(&[("sent", 1)]), "at whatever hour");
        assert!(rows(&house, sokha).await?.iter().any(|row| row.class == "alert"));

        let short = drafted(&house, &["wages"], &["km"]).await?;
        approve(&house, short, Accepted::Problems).await??;
        ends(&house, short, morning - TimeDelta::hours(1)).await?;
        assert_eq!(audience(&house, short).await?, ["km 0, late 1"]);
        push(&house).await?;
        let late = rows(&house, sokha).await?.into_iter().find(|row| row.state == "suppressed");
        assert_eq!(late.and_then(|row| row.last_code).as_deref(), Some("quiet"));

        house.pass(morning - house.clock.now());
        house.deliver().await?;
        assert_eq!(counts(&house, id).await?, states(&[("sent", 1)]));
    }

    /// A long run reaches ten in the evening: what is left waits for the morning, and is no try.
    async fn what_becomes_quiet_on_the_way_waits(house: House) {
        let sokha = reader(&house, "sokha@example.com", &[("wages", "km", NOW)]).await?;
        let night = Some(("22:00", "07:00"));
        says(&house, sokha, Says { quiet: night, ..Says::default() }).await?;
        let id = drafted(&house, &["wages"], &["km"]).await?;
        sent(&house, id).await?;
        house.pass(TimeDelta::minutes(12 * 60 + 30));
        house.deliver().await?;
        let row = rows(&house, sokha).await?.remove(0);
        let morning: DateTime<Utc> = "2026-11-23T22:00:00Z".parse()?;
        assert_eq!((row.state.as_str(), row.due_at), ("ready", morning));
        house.pass(TimeDelta::hours(9));
        house.deliver().await?;
        assert_eq!(counts(&house, id).await?, states(&[("sent", 1)]));
    }

    /// She gives up the topic while her mail waits, and keeps another: it is not sent. Who only wants to hear less
    /// often gets what was meant for her at once.
    async fn who_gives_up_the_topic_meanwhile_gets_nothing(house: House) {
        let both = [("wages", "km", NOW), ("health", "km", NOW)];
        let sokha = reader(&house, "sokha@example.com", &both).await?;
        let dara = reader(&house, "dara@example.com", &[("wages", "km", NOW)]).await?;
        let id = drafted(&house, &["wages"], &["km"]).await?;
        sent(&house, id).await?;
        house.pass(TimeDelta::minutes(1));
        changes(&house, sokha, &["health"], "km", NOW).await?;
        changes(&house, dara, &["wages"], "km", Cadence::Daily).await?;
        house.deliver().await?;
        assert_eq!(rows(&house, sokha).await?[0].state, "suppressed");
        assert_eq!(rows(&house, dara).await?[0].state, "sent");
    }
}

/// Somebody adds a language to what was approved.
async fn add(
    house: &House,
    id: Uuid,
    tag: &str,
    words: (&str, &str),
) -> anyhow::Result<Result<(), Refusal>> {
    let (app, now) = (&house.app, house.clock.now());
    let by = writer(house).await?;
    let typed = typed(house, tag, words).await?;
    let facts = facts::all(&mut app.db.read().await?).await?;
    let (bulletin, paths) = (find(house, id).await?, app.paths());
    let day = app.city.today(now);
    let letters =
        Letters { city: &app.city, facts: &facts, day, paths: &paths, site: paths.site() };
    let addition = Addition::new(&bulletin, typed, letters, Accepted::Problems, now)?;
    let mut tx = app.db.begin().await?;
    let added = bulletins::add_language(&mut tx, &addition, &paths, by, now).await?;
    if added.is_ok() {
        tx.commit().await?;
    }
    Ok(added)
}

/// Sets until when a bulletin is worth sending.
async fn ends(house: &House, id: Uuid, at: DateTime<Utc>) -> anyhow::Result<()> {
    use maru::db::Tx;
    const END: &str = "update bulletins set not_after = $2 where id = $1";
    let mut tx = house.app.db.begin().await?;
    match &mut tx {
        Tx::Sqlite(tx) => sqlx::query(END).bind(id).bind(at).execute(&mut **tx).await.map(drop)?,
        Tx::Postgres(tx) => {
            sqlx::query(END).bind(id).bind(at).execute(&mut **tx).await.map(drop)?
        }
    }
    tx.commit().await
}
