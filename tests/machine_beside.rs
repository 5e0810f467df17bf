//! A machine beside people: what somebody saves while it is at work, and a bulletin that it prepares.

use http::StatusCode;
use maru::texts::MadeBy;
use maru::texts::editing::{self, Edit, Typed};
use maru::texts::machine::{self, Extent};
use maru::texts::translations::{By, Place};
use uuid::Uuid;

use crate::machine::{
    COUNTED, KOREAN, MENDED, PHONE, PREPARED, TERM, ask, garam, helped, makers, saved, written,
};
use crate::on_both;
use crate::support::editor::path;
use crate::support::signed_in::{id_of, lang};
use crate::support::translator::Machine;

on_both! {
    #[doc = "Words that somebody saves while the machine is at work are not overwritten."]
    async fn what_is_saved_meanwhile_stays(house: House) {
        let machine = Machine::start().await?;
        let house = helped(house, &machine, "libretranslate").await?;
        let mut garam = garam(&house).await?;
        let text = written(&house, &mut garam, KOREAN).await?;
        let translator = house.app.translator.clone().expect("a machine");
        let (now, today) = (house.clock.now(), house.app.city.today(house.clock.now()));
        translator.learn(std::time::Duration::from_secs(2), now).await?;
        let place = Place { text_id: text, lang: lang("en")? };
        let mut tx = house.app.db.read().await?;
        let plan = machine::plan(&mut tx, &house.app.paths(), (place, None), (&translator, Extent::Missing), today).await?;
        let plan = plan.expect("a source");
        drop(tx);
        let came = translator.translate(&plan).await;

        let by = By { staff_id: id_of(&house, "garam@maru.test").await?, now };
        let mut tx = house.app.db.begin().await?;
        let words = |at: usize| if at == COUNTED { MENDED[2] } else { "" };
        let rows = (0..6).map(|at| Typed { words: words(at).to_owned(), is_still_right: false });
        let edit = Edit {
            place,
            source: plan.desk.source.id,
            seen: None,
            made_by: MadeBy::Person,
            rows: rows.collect(),
        };
        let facts = maru::facts::all(&mut tx).await?;
        editing::save_translation(&mut tx, &edit, &facts, by).await??;
        let done = machine::save(&mut tx, &plan, &came, translator.name(), by).await??;
        tx.commit().await?;
        assert_eq!(done.refused, [(COUNTED, machine::Reason::Meanwhile)]);
        assert_eq!(done.prepared, [0, PHONE, TERM, 5]);
        let saved = saved(&house, text).await?;
        let saved: Vec<&str> = saved[PHONE..].iter().flatten().map(String::as_str).collect();
        assert_eq!(saved, [PREPARED[0], PREPARED[1], MENDED[2], PREPARED[3]]);
    }

    #[doc = "A bulletin is prepared like every text, until it is approved."]
    async fn a_bulletin_is_prepared_too(house: House) {
        let machine = Machine::start().await?;
        let house = helped(house, &machine, "libretranslate").await?;
        let mut garam = garam(&house).await?;
        let fields = [("topics", "wages"), ("title", "자전거"), ("text", "자전거가 15대 있습니다.")];
        let page = garam.post("/newsroom/bulletins/new", &fields).await?.location().to_owned();
        let id: Uuid = page.rsplit('/').next().unwrap_or_default().parse()?;
        let text = crate::support::bulletins::find(&house, id).await?.text_id;
        let shown = ask(&mut garam, &path(text, "en"), "missing").await?;
        assert_eq!(shown.status, StatusCode::OK, "{}", shown.text());
        let words = saved(&house, text).await?.into_iter().flatten().filter(|words| !words.is_empty());
        let words: Vec<String> = words.collect();
        assert_eq!(words, ["Bicycles", "There are 15 bicycles."]);
        assert_eq!(makers(&house, text).await?, [MadeBy::Machine]);
    }
}
