//! The head reads why a case is where it is, and asks what would be if something were otherwise.

use http::StatusCode;
use maru::casework::{self, Named};
use maru::staff::Role;
use uuid::Uuid;

use crate::on_both;
use crate::support::asking::words;
use crate::support::signed_in::{ask, counsellor, head, id_of, set_skills, welcome};
use crate::support::{House, Visitor};

const QUESTION: &str = "My employer has not paid me.";

async fn page_of(head: &mut Visitor<'_>, case_id: Uuid, query: &str) -> anyhow::Result<String> {
    let page = head.get(&format!("/office/cases/{case_id}{query}")).await?;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    Ok(page.text())
}

/// A counsellor with one language and one topic, on Mondays.
async fn skilled(
    house: &House,
    head: &mut Visitor<'_>,
    name: &str,
    (tag, topic): (&str, &str),
) -> anyhow::Result<Uuid> {
    welcome(house, &format!("{name}@maru.test"), "en", &[Role::Counsellor]).await?;
    set_skills(house, head, name, tag, topic).await?;
    id_of(house, &format!("{name}@maru.test")).await
}

on_both! {
    /// Nobody has the language: the page says what is missing and what would help, and shows what would
    /// be if somebody learned it. The question in the address changes nothing.
    async fn the_head_asks_what_if(house: House) {
        let mut head = head(&house).await?;
        let bopha = skilled(&house, &mut head, "bopha", ("km", "wages")).await?;
        let case_id = ask(&house, "en", "wages", QUESTION).await?;
        let page = page_of(&mut head, case_id, "").await?;
        assert!(page.contains("Nobody who interprets is free"), "{page}");
        assert!(page.contains("Look for an interpreter or a translator."), "{page}");
        assert!(page.contains("Your question waits for somebody who knows English."), "{page}");
        assert!(page.contains("No language in common with the client"), "{page}");
        assert!(!page.contains("As the rules would decide now") && !page.contains("Given at once"));
        assert!(!page.contains(QUESTION), "decisions show nothing that was said");

        let as_it_is = page_of(&mut head, case_id, "?who=&change=nothing").await?;
        assert!(as_it_is.contains("As the rules would decide now"), "{as_it_is}");
        assert!(!as_it_is.contains("Given at once"));
        let learned = page_of(&mut head, case_id, &format!("?who={bopha}&change=speaks")).await?;
        assert!(learned.contains("Given at once"), "{learned}");
        assert!(learned.contains("a counsellor who writes English and knows about this topic"));
        assert!(learned.contains(&format!("<option value=\"{bopha}\" selected>bopha</option>")));
        assert!(learned.contains("<option value=\"speaks\" selected>"));

        for query in ["?who=&change=speaks", "?who=x&change=comes", &format!("?who={bopha}&change=line"),
            &format!("?who={bopha}&change=whatever")]
        {
            let page = page_of(&mut head, case_id, query).await?;
            assert!(page.contains("Choose a person or a line that this change fits."), "{query}");
        }
        let mut tx = house.app.db.read().await?;
        assert_eq!(casework::decisions(&mut tx, case_id).await?.len(), 1, "a dry run is not kept");
        assert_eq!(casework::owner(&mut tx, case_id).await?, None);
        drop(tx);
        let mut other = counsellor(&house, &mut head, "sunita").await?;
        let path = format!("/office/cases/{case_id}?who={bopha}&change=speaks");
        assert_eq!(other.get(&path).await?.status, StatusCode::FORBIDDEN);
    }

    /// Two could take it: the page says who is asked first, for how long, and where the other stands.
    async fn the_head_reads_who_is_asked_first(house: House) {
        let mut head = head(&house).await?;
        skilled(&house, &mut head, "bopha", ("en", "wages")).await?;
        skilled(&house, &mut head, "dara", ("en", "wages")).await?;
        let case_id = ask(&house, "en", "wages", QUESTION).await?;
        let page = page_of(&mut head, case_id, "").await?;
        assert!(page.contains("Asked first, and has 2 working hours to answer"), "{page}");
        assert!(page.contains("Could take it, number 1. Topic level 3 of 3, 10 points with this case"));
        assert!(page.contains("Could take it, number 2."), "{page}");
        assert!(page.contains("We have asked a counsellor who writes English"), "{page}");
        assert!(page.contains("s own language") && page.contains("Version 3"), "{page}");
    }

    /// A counsellor has the topic, a translator the language: both are named, each with what they do.
    async fn the_head_reads_who_sits_together(house: House) {
        let mut head = head(&house).await?;
        skilled(&house, &mut head, "bopha", ("km", "wages")).await?;
        welcome(&house, "minh@maru.test", "en", &[Role::Interpreter]).await?;
        set_skills(&house, &mut head, "minh", "en", "health").await?;
        let case_id = ask(&house, "en", "wages", QUESTION).await?;
        let page = page_of(&mut head, case_id, "").await?;
        assert!(page.contains("<dt>Counsellor</dt><dd>bopha</dd><dt>Interpreter</dt><dd>minh</dd>"), "{page}");
        assert!(page.contains("A counsellor and an interpreter"), "{page}");
        assert!(page.contains("Could interpret, number 1. 5 points with this case"), "{page}");
        assert!(page.contains("Somebody who writes English translates for you both."), "{page}");
        let left = page_of(&mut head, case_id, &format!("?who={}&change=leaves", id_of(&house, "minh@maru.test").await?)).await?;
        assert!(left.contains("Nobody who interprets is free"), "{left}");
    }

    /// The client is told the same in her own words, with a name only where it is given.
    async fn the_client_is_told_who_has_it(house: House) {
        let mut head = head(&house).await?;
        skilled(&house, &mut head, "bopha", ("en", "wages")).await?;
        let case_id = ask(&house, "en", "wages", QUESTION).await?;
        let mut tx = house.app.db.read().await?;
        let decided = casework::decisions(&mut tx, case_id).await?.remove(0);
        let snapshot = serde_json::from_str(&decided.snapshot)?;
        let outcome = serde_json::from_str(&decided.outcome)?;
        let tell = |named| {
            let words = words(&house, "en");
            casework::for_client(&house.app.city, words, &snapshot, &outcome, named).join(" ")
        };
        let nameless = tell(Named::default());
        assert!(nameless.starts_with("Your question is with a counsellor who writes"), "{nameless}");
        assert!(!nameless.contains("bopha"), "{nameless}");
        let named = tell(Named { counsellor: Some("bopha"), line: None });
        assert!(named.contains("Your counsellor is") && named.contains("bopha"), "{named}");
    }
}
