//! The database is held by another program: whatever was being written comes back on the page that says so, in the
//! language of whoever wrote it, and is taken from there as soon as the lock is gone.

use http::StatusCode;
use maru::casework::Asks;
use maru::db::{Db, Tx};
use maru::language::Words;
use maru::staff::Role;

use crate::on_both;
use crate::support::bulletins::{find, newest, written};
use crate::support::clients::client;
use crate::support::editor::{Form, fields_of, path};
use crate::support::signed_in::{ask, counsellor, head, lang, set_skills};
use crate::support::texts::staff;
use crate::support::{Answer, House, Visitor};

/// Holds the locks that the writes of these stories want.
async fn lock(house: &House) -> anyhow::Result<Tx> {
    let other = Db::connect(&house.app.settings.database_url).await?;
    let mut tx = other.begin().await?;
    if let Tx::Postgres(tx) = &mut tx {
        let lock = "lock table cases, subscribers, texts, bulletins in exclusive mode";
        sqlx::query(lock).execute(&mut **tx).await?;
    }
    Ok(tx)
}

/// A form on its way: who sends it, where to, and what she wrote in it.
struct Sent<'s, 'h> {
    by: &'s mut Visitor<'h>,
    to: String,
    wrote: &'static str,
}

impl Sent<'_, '_> {
    /// Sends it in vain, and gives the page.
    async fn in_vain(&mut self, fields: &[(&str, &str)], tag: &str) -> anyhow::Result<Answer> {
        let busy = self.by.post(&self.to, fields).await?;
        assert_eq!(busy.status, StatusCode::SERVICE_UNAVAILABLE, "{}: {}", self.to, busy.text());
        let words = Words::new(lang(tag)?);
        for key in ["fault-busy-title", "fault-kept-what", "fault-kept-again"] {
            assert!(busy.text().contains(&words.say(key)), "{key} in {}", busy.text());
        }
        assert!(busy.text().contains(self.wrote), "shown to her: {}", busy.text());
        assert_eq!((busy.header("retry-after"), busy.header("cache-control")), ("10", "no-store"));
        Ok(busy)
    }

    /// Presses the button of the page.
    async fn press_again(&mut self, busy: &Answer) -> anyhow::Result<Answer> {
        let fields = fields_of(busy, &format!("action=\"{}\"", self.to));
        let fields: Vec<(&str, &str)> =
            fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        self.by.post(&self.to, &fields).await
    }
}

on_both! {
    /// A client writes into her case, and somebody subscribes.
    async fn what_a_resident_wrote_is_not_lost(house: House) {
        let mut sokha = client(&house, "km", None, Asks::default()).await?;
        let page = sokha.page().await?;
        let (key, mark) = (
            page.attribute("name=\"key\"", "value")?,
            page.attribute("name=\"case\"", "value")?,
        );
        let wrote = "ថ្ងៃនេះក៏មិនទាន់បានដែរ។";
        let to = "/km/help/case/read".to_owned();
        let mut message = Sent { by: &mut sokha.browser, to, wrote };
        let mut stranger = house.visitor();
        let wrote = "sokha@example.com";
        let mut asks = Sent { by: &mut stranger, to: "/km/subscribe".to_owned(), wrote: "" };
        let held = lock(&house).await?;
        let typed = [("key", key.as_str()), ("case", mark.as_str()), ("text", message.wrote)];
        let busy = message.in_vain(&typed, "km").await?;
        let typed = [
            ("address", wrote),
            ("langs", "km"),
            ("cadence", "at-once"),
            ("topics", "wages"),
            ("topics", "stay"),
        ];
        let not_asked = asks.in_vain(&typed, "km").await?;
        drop(held);
        assert!(message.press_again(&busy).await?.status.is_redirection());
        let asked = asks.press_again(&not_asked).await?;
        assert!(asked.status.is_success() || asked.status.is_redirection(), "{}", asked.text());
        let page = sokha.page().await?;
        assert_eq!(page.text().matches("ថ្ងៃនេះក៏មិនទាន់បានដែរ។").count(), 1, "{}", page.text());
        house.deliver().await?;
        let mails = house.mails()?;
        let to = mails.last().and_then(|mail| mail.to()).and_then(|to| to.first());
        assert_eq!(to.and_then(|to| to.address()), Some(wrote));
    }

    /// Bopha answers a client; Garam begins a bulletin and translates another.
    async fn what_staff_wrote_is_not_lost(house: House) {
        let mut head = head(&house).await?;
        let mut bopha = counsellor(&house, &mut head, "bopha").await?;
        set_skills(&house, &mut head, "bopha", "km", "wages").await?;
        let case_id = ask(&house, "km", "wages", "ខ្ញុំមិនទាន់បានប្រាក់ខែទេ។").await?;
        let case = format!("/desk/cases/{case_id}");
        let key = bopha.get(&case).await?.attribute("name=\"key\"", "value")?;
        let mut garam = staff(&house, "garam", &[Role::Writer, Role::Publisher]).await?;
        let draft = written(&house).await?;
        let khmer = path(find(&house, draft).await?.text_id, "km");
        let form = Form::of(&garam.get(&khmer).await?).with_words(0, "ប្រាក់ឈ្នួលឡើង");

        let held = lock(&house).await?;
        let mut answer = Sent { by: &mut bopha, to: format!("{case}/answer"), wrote: "ថ្ងៃស្អែកសូមមក។" };
        let typed = [("key", key.as_str()), ("text", answer.wrote), ("close", "no")];
        let unanswered = answer.in_vain(&typed, "ko").await?;
        let to = "/newsroom/bulletins/new".to_owned();
        let mut new = Sent { by: &mut garam, to, wrote: "전화번호가 바뀌었습니다" };
        let typed = [("topics", "wages"), ("title", "새 번호"), ("text", new.wrote)];
        let unbegun = new.in_vain(&typed, "ko").await?;
        let mut edit = Sent { by: new.by, to: khmer.clone(), wrote: "ប្រាក់ឈ្នួលឡើង" };
        let unsaved = edit.in_vain(&form.fields(), "ko").await?;
        drop(held);
        assert_eq!(answer.press_again(&unanswered).await?.location(), "/desk/");
        assert_eq!(edit.press_again(&unsaved).await?.status, StatusCode::SEE_OTHER);
        let mut new = Sent { by: edit.by, to: "/newsroom/bulletins/new".to_owned(), wrote: "" };
        assert_eq!(new.press_again(&unbegun).await?.status, StatusCode::SEE_OTHER);
        assert!(garam.get(&khmer).await?.body.contains("ប្រាក់ឈ្នួលឡើង"));
        let begun = newest(&house).await?;
        let page = garam.get(&format!("/newsroom/bulletins/{}", begun.id)).await?;
        assert!(page.text().contains("새 번호"), "{}", page.text());
    }
}
