//! What an organisation confirmed, and what changed before or after it: nothing counts that it never saw.

use http::StatusCode;
use maru::directory;

use crate::contacts_confirmed::{ask, links};
use crate::contacts_kept::{CENTRE, called, import, send, writer};
use crate::on_both;
use crate::support::programmes::seen;
use crate::support::{House, Visitor, stock};

/// The centre is asked at an address, and gives the path of the newest link.
async fn asked(house: &House, garam: &mut Visitor<'_>, email: &str) -> anyhow::Result<String> {
    garam.post(&format!("{CENTRE}/email"), &[("email", email)]).await?;
    anyhow::ensure!(ask(house).await? == 1, "nobody was asked");
    links(house)?.pop().ok_or_else(|| anyhow::anyhow!("no mail came"))
}

/// The centre is asked, looks, and says that all is right.
async fn confirm(house: &House, garam: &mut Visitor<'_>, email: &str) -> anyhow::Result<()> {
    let link = asked(house, garam, email).await?;
    let seen = seen(&house.get(&link).await?)?;
    let right = [("answer", "right"), ("seen", seen.as_str())];
    let thanks = house.visitor().post(&link, &right).await?;
    anyhow::ensure!(thanks.status == StatusCode::OK, "{}", thanks.body);
    anyhow::ensure!(is_confirmed(house).await?, "it was not counted");
    Ok(())
}

async fn is_confirmed(house: &House) -> anyhow::Result<bool> {
    let entry = directory::find(&mut house.app.db.read().await?, "centre").await?;
    Ok(entry.is_some_and(|entry| entry.contact.confirmed_on.is_some()))
}

on_both! {
    #[doc = "A number or an hour that the organisation never saw is not shown as confirmed by it; where it was looked up and what it is called may change."]
    async fn a_change_ends_what_was_confirmed(house: House) {
        let mut garam = writer(&house).await?;
        send(&mut garam, CENTRE, &called()).await?;
        confirm(&house, &mut garam, "one@centre.example.kr").await?;
        let saved = send(&mut garam, CENTRE, &[("source", "센터 누리집"), ("name-en", "The Centre")]).await?;
        assert_eq!(saved.location(), format!("{CENTRE}?saved"), "{}", saved.body);
        assert!(is_confirmed(&house).await?, "it says the same");

        let number = [("phone", "1644-7112"), ("phone-of", "centre-phone")];
        let saved = send(&mut garam, CENTRE, &number).await?;
        assert_eq!(saved.location(), format!("{CENTRE}?saved"), "{}", saved.body);
        assert!(!is_confirmed(&house).await?, "another number");
        confirm(&house, &mut garam, "two@centre.example.kr").await?;
        send(&mut garam, CENTRE, &[("closes-0", "19:00")]).await?;
        assert!(!is_confirmed(&house).await?, "another hour");
    }

    #[doc = "What a file changes of a confirmed contact was not confirmed either."]
    async fn an_import_ends_what_was_confirmed(house: House) {
        let mut garam = writer(&house).await?;
        confirm(&house, &mut garam, "one@centre.example.kr").await?;
        let mut files = stock();
        let centre = files.contacts.iter_mut().find(|one| one.id == "centre").unwrap();
        centre.source = "다른 기사".to_owned();
        import(&house, &files).await?;
        assert!(is_confirmed(&house).await?, "it says the same");
        let centre = files.contacts.iter_mut().find(|one| one.id == "centre").unwrap();
        centre.website = Some("https://centre.example.kr".to_owned());
        import(&house, &files).await?;
        assert!(!is_confirmed(&house).await?, "another website");
    }

    #[doc = "The number changes while the organisation reads: its answer is not counted, and it is shown what stands there now."]
    async fn right_counts_for_what_was_seen(house: House) {
        let mut garam = writer(&house).await?;
        send(&mut garam, CENTRE, &called()).await?;
        let link = asked(&house, &mut garam, "one@centre.example.kr").await?;
        let page = house.get(&link).await?;
        assert!(page.body.contains("tel:1644-7111"), "{}", page.body);
        send(&mut garam, CENTRE, &[("phone", "1644-7112"), ("phone-of", "centre-phone")]).await?;

        let old = seen(&page)?;
        let right = [("answer", "right"), ("seen", old.as_str())];
        let again = house.visitor().post(&link, &right).await?;
        assert_eq!(again.status, StatusCode::CONFLICT, "{}", again.body);
        assert!(again.body.contains("그사이에 안내가 바뀌어"), "{}", again.body);
        assert!(again.body.contains("tel:1644-7112"), "it is shown as it is now");
        let unseen = house.visitor().post(&link, &[("answer", "right")]).await?;
        assert_eq!(unseen.status, StatusCode::CONFLICT);
        assert!(!is_confirmed(&house).await?);

        let new = seen(&again)?;
        let right = [("answer", "right"), ("seen", new.as_str())];
        let thanks = house.visitor().post(&link, &right).await?;
        assert_eq!(thanks.status, StatusCode::OK, "{}", thanks.body);
        assert!(is_confirmed(&house).await?);
    }
}
