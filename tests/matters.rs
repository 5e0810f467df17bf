//! Workers of one employer together: each is asked by herself, hears of the others by number alone, and leaves when
//! she likes.

use http::StatusCode;
use maru::casework::{AskedAs, Asks, erasing};
use maru::db::Tx;
use maru::language::Words;
use uuid::Uuid;

use crate::on_both;
use crate::support::assigning::{books_are_right, number};
use crate::support::clients::{Client, acts, bopha_and_sunita, client, desk};
use crate::support::signed_in::lang;
use crate::support::{Answer, House, Visitor};

const KHMER: &str = "សូមមកជួបជុំគ្នានៅមជ្ឈមណ្ឌល។";
const NEPALI: &str = "कृपया केन्द्रमा सँगै भेटौं।";

fn english() -> anyhow::Result<Words> {
    Ok(Words::new(lang("en")?))
}

/// A worker of the company.
async fn worker<'h>(house: &'h House, tag: &'static str) -> anyhow::Result<Client<'h>> {
    client(house, tag, Some("(주) 한빛정밀"), Asks::default()).await
}

/// Whoever has a case asks whether they join.
async fn propose(owner: &mut Visitor<'_>, case_id: Uuid) -> anyhow::Result<()> {
    let asked = owner.post(&format!("{}/matter", desk(case_id)), &[]).await?;
    assert_eq!(asked.location(), format!("{}#matter", desk(case_id)), "{}", asked.body);
    Ok(())
}

/// Writes to all who joined from the page of a case.
async fn write(
    owner: &mut Visitor<'_>,
    case_id: Uuid,
    matter: &str,
    texts: &[(&str, &str)],
) -> anyhow::Result<Answer> {
    let mut form = vec![("matter", matter), ("key", "k")];
    form.extend_from_slice(texts);
    owner.post(&format!("{}/matter/write", desk(case_id)), &form).await
}

/// How many messages hold these words in the clear.
async fn in_the_clear(house: &House, words: &str) -> anyhow::Result<i64> {
    Ok(match house.app.db.read().await? {
        Tx::Sqlite(mut tx) => {
            sqlx::query_scalar(
                "select count(*) from case_messages where instr(sealed, cast(? as blob)) > 0",
            )
            .bind(words)
            .fetch_one(&mut *tx)
            .await?
        }
        Tx::Postgres(mut tx) => {
            sqlx::query_scalar(
                "select count(*) from case_messages
                 where position(convert_to($1, 'UTF8') in sealed) > 0",
            )
            .bind(words)
            .fetch_one(&mut *tx)
            .await?
        }
    })
}

on_both! {
    /// Two of three agree: one message comes to both, each in her own thread and language, and the third gets
    /// nothing. Nobody hears a name, a number or a thread of another.
    async fn three_workers_of_one_employer(house: House) {
        let (mut bopha, mut sunita) = bopha_and_sunita(&house).await?;
        let mut srey = worker(&house, "km").await?;
        let mut maya = worker(&house, "ne").await?;
        let mut dara = worker(&house, "km").await?;
        let boss = Asks { asked_as: AskedAs::Employer, ..Asks::default() };
        let mut boss = client(&house, "ko", Some("한빛정밀"), boss).await?;
        let words = english()?;

        let page = bopha.get(&desk(srey.case_id)).await?;
        assert!(page.text().contains("2 other open cases name the same employer"), "{}", page.body);
        for other in [&maya, &boss] {
            let locator = other.case(&house).await?.locator;
            let shown = format!("{}\u{a0}{}", &locator[..4], &locator[4..]);
            assert!(!page.body.contains(&locator) && !page.body.contains(&shown), "{}", page.body);
        }
        let in_words = |tag: &str, key: &str| Words::new(house.app.city.lang(tag).unwrap()).say(key);
        assert!(!srey.page().await?.body.contains("id=\"joint\""), "nobody asked her yet");
        propose(&mut bopha, srey.case_id).await?;
        propose(&mut bopha, srey.case_id).await?;
        for worker in [&mut srey, &mut maya, &mut dara] {
            let page = worker.page().await?;
            assert!(page.body.contains("id=\"joint\"") && page.body.contains(&in_words(worker.tag, "case-joint-ask")));
            assert_eq!(acts(&house, worker.case_id).await?.iter().filter(|act| *act == "matter proposed").count(), 1);
        }
        assert!(!boss.page().await?.body.contains("id=\"joint\""), "the employer was asked");

        srey.joins("yes").await?;
        srey.joins("yes").await?;
        dara.joins("no").await?;
        maya.joins("later").await?;
        let matter = srey.page().await?.attribute("name=\"matter\"", "value")?;
        let alone = write(&mut bopha, srey.case_id, &matter, &[("text-km", KHMER)]).await?;
        assert_eq!(alone.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(alone.body.contains(&words.say("matter-error-not-joined")), "{}", alone.body);
        let page = sunita.get(&desk(maya.case_id)).await?;
        assert!(page.text().contains("3 were asked. Fewer than two") && page.text().contains("by bopha"), "{}", page.body);
        assert!(page.body.contains(&words.say("matter-hers-open")));

        maya.joins("yes").await?;
        let page = sunita.get(&desk(maya.case_id)).await?;
        assert!(page.text().contains("2 of 3 who were asked are in it"), "{}", page.body);
        assert!(page.body.contains("name=\"text-km\"") && page.body.contains("name=\"text-ne\""), "{}", page.body);
        // The third cannot be written from, nor can a thread of another be opened.
        let out = write(&mut bopha, dara.case_id, &matter, &[("text-km", KHMER)]).await?;
        assert!(out.body.contains(&words.say("matter-error-not-joined")), "{}", out.body);
        assert_eq!(sunita.get(&desk(srey.case_id)).await?.status, StatusCode::FORBIDDEN);
        let foreign = write(&mut sunita, srey.case_id, &matter, &[("text-km", KHMER)]).await?;
        assert_eq!(foreign.status, StatusCode::FORBIDDEN);

        let half = write(&mut bopha, srey.case_id, &matter, &[("text-km", KHMER)]).await?;
        assert_eq!(half.status, StatusCode::UNPROCESSABLE_ENTITY);
        let unread = words.tell("matter-error-unread").with("languages", "नेपाली").to_string();
        assert!(half.body.contains(&unread) && half.body.contains(&format!("{KHMER}</textarea>")), "{}", half.body);
        let both = [("text-km", KHMER), ("text-ne", NEPALI)];
        for _ in 0..2 {
            let sent = write(&mut bopha, srey.case_id, &matter, &both).await?;
            assert_eq!(sent.location(), format!("{}#matter", desk(srey.case_id)), "{}", sent.body);
        }
        for (worker, text, not) in [(&mut srey, KHMER, NEPALI), (&mut maya, NEPALI, KHMER)] {
            let page = worker.page().await?;
            assert_eq!(page.body.matches(text).count(), 1, "{}", page.body);
            assert!(!page.body.contains(not) && page.body.contains(&in_words(worker.tag, "case-said-to-all")));
            let together = Words::new(lang(worker.tag)?).tell("case-joint-together").with("count", 2);
            let together = together.with("shown", "2").to_string().replace(['\u{2068}', '\u{2069}'], "");
            assert!(page.text().contains(&together), "how many are in it: {}", page.body);
        }
        assert!(!dara.page().await?.body.contains(KHMER), "who did not agree got it");
        assert_eq!(in_the_clear(&house, KHMER).await? + in_the_clear(&house, NEPALI).await?, 0);
        for worker in [&srey, &maya] {
            let case = worker.case(&house).await?;
            assert!(case.answered_at.is_none() && case.first_answered_at.is_none(), "what she asked is answered by nobody");
        }
        for (worker, wrote) in [(&srey, 1), (&maya, 1), (&dara, 0)] {
            let acts = acts(&house, worker.case_id).await?;
            assert_eq!(acts.iter().filter(|act| *act == "wrote to all").count(), wrote, "{acts:?}");
        }
        books_are_right(&house.app.db).await?;

        maya.joins("no").await?;
        let alone = write(&mut bopha, srey.case_id, &matter, &[("text-km", "ទៀត")]).await?;
        assert_eq!(alone.status, StatusCode::UNPROCESSABLE_ENTITY, "who left gets nothing further");
        assert!(alone.body.contains("ទៀត</textarea>"), "what was typed is lost: {}", alone.body);
        assert!(!maya.page().await?.body.contains("ទៀត"));
    }

    /// Both press at once: one matter, and each client is asked once. Who asks later is asked in the same one, and
    /// who said no is not asked again.
    async fn two_owners_propose_at_once(house: House) {
        let (mut bopha, mut sunita) = bopha_and_sunita(&house).await?;
        let mut srey = worker(&house, "km").await?;
        let mut maya = worker(&house, "ne").await?;
        let (one, other) = tokio::join!(
            propose(&mut bopha, srey.case_id),
            propose(&mut sunita, maya.case_id),
        );
        one.and(other)?;
        assert_eq!(number(&house.app.db, "select count(*) from matters").await?, 1);
        assert_eq!(number(&house.app.db, "select count(*) from matter_members").await?, 2);
        srey.joins("no").await?;
        maya.joins("yes").await?;
        let dara = worker(&house, "km").await?;
        propose(&mut sunita, maya.case_id).await?;
        assert_eq!(number(&house.app.db, "select count(*) from matters").await?, 1);
        assert_eq!(number(&house.app.db, "select count(*) from matter_members").await?, 3);
        let page = srey.page().await?;
        let out = Words::new(lang("km")?).say("case-joint-out");
        assert!(page.body.contains(&out), "her no stands: {}", page.body);
        let page = bopha.get(&desk(dara.case_id)).await?;
        assert!(!page.body.contains(&format!("action=\"{}/matter\"", desk(dara.case_id))), "nobody is left to ask");
    }

    /// One is erased and one is closed: the matter is whole for the others, until whoever proposed it ends it.
    async fn a_matter_outlives_a_case(house: House) {
        let (mut bopha, mut sunita) = bopha_and_sunita(&house).await?;
        let mut workers = Vec::new();
        for tag in ["km", "km", "km", "ne"] {
            workers.push(worker(&house, tag).await?);
        }
        propose(&mut bopha, workers[0].case_id).await?;
        for worker in &mut workers {
            worker.joins("yes").await?;
        }
        let matter = workers[0].page().await?.attribute("name=\"matter\"", "value")?;
        for gone in [1, 2] {
            let closed = bopha.post(&format!("{}/close", desk(workers[gone].case_id)), &[("outcome", "paid")]).await?;
            assert_eq!(closed.location(), "/desk/", "{}", closed.body);
        }
        let mut tx = house.app.db.begin().await?;
        let gone = workers[1].case_id;
        erasing::erase(&mut tx, gone, None, erasing::Cause::Client, house.clock.now()).await??;
        tx.commit().await?;
        let page = sunita.get(&desk(workers[3].case_id)).await?;
        assert!(page.text().contains("2 of 3 who were asked are in it"), "{}", page.body);
        let sent = write(&mut bopha, workers[0].case_id, &matter, &[("text-km", KHMER), ("text-ne", NEPALI)]).await?;
        assert!(sent.status.is_redirection(), "{}", sent.body);
        assert!(!workers[2].page().await?.body.contains(KHMER), "her case is over");
        let end = format!("{}/matter/end", desk(workers[3].case_id));
        assert_eq!(sunita.post(&end, &[("matter", &matter)]).await?.status, StatusCode::FORBIDDEN, "not hers to end");
        let end = format!("{}/matter/end", desk(workers[0].case_id));
        assert!(bopha.post(&end, &[("matter", &matter)]).await?.status.is_redirection());
        let page = workers[3].page().await?;
        assert!(page.body.contains(&Words::new(lang("ne")?).say("case-joint-over")), "{}", page.body);
        assert!(page.body.contains(NEPALI), "what was written stays");
    }
}
