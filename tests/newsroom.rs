//! The newsroom: a bulletin is written, translated, checked, approved and read; and what is refused
//! comes back with the words that were typed.

use chrono::TimeDelta;
use http::StatusCode;
use maru::deliveries::channels::email::Mailer;
use maru::staff::Role;
use tokio::sync::watch;

use crate::on_both;
use crate::support::editor::{Form, in_state};
use crate::support::mails::{limits, sender};
use crate::support::signed_in::{come_in, counsellor, head, welcome};
use crate::support::smtp_peer::{Answer as Reply, SmtpPeer};
use crate::support::{Answer, House, Visitor};

const TITLE: &str = "최저임금이 오릅니다";
const TEXT: &str = "2027년 1월부터 오릅니다.\n\n[최저임금 안내](/guides/minimum-wage)를 보세요.";
const KHMER_TITLE: &str = "ប្រាក់ឈ្នួលអប្បបរមាឡើង";
const KHMER: &str = "ឡើងពីខែមករា ឆ្នាំ២០២៧។\n\nសូមមើល [ប្រាក់ឈ្នួលអប្បបរមា](/guides/minimum-wage)។";

/// Somebody of the city's communications; her pages are in English.
async fn staff<'h>(house: &'h House, name: &str, roles: &[Role]) -> anyhow::Result<Visitor<'h>> {
    let link = welcome(house, &format!("{name}@maru.test"), "en", roles).await?;
    come_in(house, &link).await
}

async fn writer(house: &House) -> anyhow::Result<Visitor<'_>> {
    staff(house, "haneul", &[Role::Writer]).await
}

/// Writes a bulletin on wages, and gives the path of its page.
async fn write(writer: &mut Visitor<'_>) -> anyhow::Result<String> {
    let fields = [("topics", "wages"), ("title", TITLE), ("text", TEXT)];
    let written = writer.post("/newsroom/bulletins/new", &fields).await?;
    assert_eq!(written.status, StatusCode::SEE_OTHER, "{}", written.body);
    Ok(written.location().to_owned())
}

/// Where the words of a bulletin are written in a language: the old address leads there.
async fn editor(writer: &mut Visitor<'_>, bulletin: &str, tag: &str) -> anyhow::Result<String> {
    let led = writer.get(&format!("{bulletin}/{tag}")).await?;
    assert_eq!(led.status, StatusCode::SEE_OTHER);
    Ok(led.location().to_owned())
}

/// Types a translation of the two paragraphs on the page that was opened before.
async fn translate(
    writer: &mut Visitor<'_>,
    path: &str,
    opened: &Answer,
    (title, text): (&str, &str),
) -> anyhow::Result<Answer> {
    translated(opened, (title, text)).send(writer, path).await
}

fn translated(opened: &Answer, (title, text): (&str, &str)) -> Form {
    let paragraphs = text.split("\n\n").enumerate();
    let form = Form::of(opened).with_words(0, title).with("made-by", "machine");
    paragraphs.fold(form, |form, (at, paragraph)| form.with_words(at + 2, paragraph))
}

/// Types the Korean on the page that was opened before.
async fn rewrite(
    writer: &mut Visitor<'_>,
    path: &str,
    opened: &Answer,
    (title, text): (&str, &str),
) -> anyhow::Result<Answer> {
    Form::of(opened).with("title", title).with("body", text).send(writer, path).await
}

/// Somebody subscribes to wages, from the form to the button behind the link in her mail.
async fn subscribe(house: &House, address: &str, lang: &str) -> anyhow::Result<()> {
    let fields =
        [("address", address), ("lang", lang), ("topics", "wages"), ("cadence", "at-once")];
    house.visitor().post("/en/subscribe", &fields).await?;
    house.deliver().await?;
    let mails = house.mails()?;
    let mail = mails.last().expect("a mail that asks");
    let text = mail.body_text(0).expect("a text").into_owned();
    let at = text.find("http://maru.test/").expect("a link");
    let link = text[at..].split_whitespace().next().unwrap_or_default();
    let page = house.visitor().post(link.trim_start_matches("http://maru.test"), &[]).await?;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    house.pass(TimeDelta::minutes(1));
    Ok(())
}

/// Takes what is approved into the outbox and sends it.
async fn send(house: &House) -> anyhow::Result<()> {
    let (_go, stop) = watch::channel(false);
    maru::bulletins::jobs::round(&house.app, &stop).await?;
    house.deliver().await?;
    maru::bulletins::jobs::round(&house.app, &stop).await?;
    house.app.refresh().await
}

fn subjects(house: &House) -> anyhow::Result<Vec<(String, String)>> {
    let to = |mail: &mail_parser::Message<'_>| {
        let to = mail.to().and_then(|to| to.first()).and_then(|to| to.address());
        (to.unwrap_or_default().to_owned(), mail.subject().unwrap_or_default().to_owned())
    };
    Ok(house.mails()?.iter().map(to).collect())
}

on_both! {
    #[doc = "From the first word to the last mail: what is missing is said before it is sent, and only a publisher sends."]
    async fn a_bulletin_is_written_translated_approved_and_read(house: House) {
        subscribe(&house, "dara@example.com", "km").await?;
        subscribe(&house, "minh@example.com", "vi").await?;
        let mut haneul = writer(&house).await?;
        let path = write(&mut haneul).await?;
        let khmer = editor(&mut haneul, &path, "km").await?;
        let opened = haneul.get(&khmer).await?;
        assert!(opened.body.contains(TITLE) && opened.body.contains("2027년 1월부터 오릅니다."));
        let saved = translate(&mut haneul, &khmer, &opened, (KHMER_TITLE, KHMER)).await?;
        let shown = haneul.follow(saved).await?;
        assert!(shown.body.contains(&format!("<a href=\"{path}\">Go on to the bulletin.</a>")));
        let preview = Form::of(&shown).send(&mut haneul, &format!("{khmer}/preview")).await?;
        assert!(preview.body.contains("href=\"/km/guides/minimum-wage\""), "{}", preview.body);

        // She sees who would get it, and that nobody has written Vietnamese.
        let page = haneul.get(&path).await?;
        assert!(page.text().contains("There is no text in Tiếng Việt: 1 person gets nothing."));
        assert!(page.text().contains("It is sent when a publisher approves it."));
        let test = haneul.post(&format!("{path}/test"), &[("lang", "km")]).await?;
        let page = haneul.follow(test).await?;
        assert!(page.text().contains("The test is on its way to haneul@maru.test."));
        house.deliver().await?;
        let sent = subjects(&house)?;
        let (to, subject) = sent.last().expect("a test");
        assert_eq!(to, "haneul@maru.test");
        assert!(subject.contains(KHMER_TITLE), "{subject}");
        let refused = haneul.post(&format!("{path}/approve"), &[("seen", "")]).await?;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);

        let mut garam = staff(&house, "garam", &[Role::Publisher]).await?;
        let page = garam.get(&path).await?;
        let seen = page.attribute("<input type=\"hidden\" name=\"seen\"", "value")?;
        assert!(page.text().contains("Send it as it is: 1 person gets nothing, in Tiếng Việt."));
        let approve = format!("{path}/approve");
        let refused = garam.post(&approve, &[("seen", &seen)]).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains("please tick the box"));
        let approved = garam.post(&approve, &[("seen", &seen), ("accept", "yes")]).await?;
        assert_eq!(approved.status, StatusCode::SEE_OTHER, "{}", approved.body);
        let on_its_way = garam.get(&path).await?;
        assert!(on_its_way.text().contains("Show how it is now"), "{}", on_its_way.text());
        assert!(!on_its_way.body.contains("http-equiv"), "it moves by itself");

        send(&house).await?;
        let sent = subjects(&house)?;
        let got: Vec<_> = sent.iter().filter(|(_, subject)| subject == KHMER_TITLE).collect();
        assert_eq!(got.len(), 1, "{sent:?}");
        assert_eq!(got[0].0, "dara@example.com");
        let page = garam.get(&path).await?;
        assert!(page.text().contains("1 of 1") && page.text().contains("All sent"), "{}", page.text());
        assert!(!page.text().contains("Show how it is now"), "nothing moves any more");
        // What is approved does not change.
        let opened = haneul.get(&khmer).await?;
        assert!(opened.body.contains(" readonly>") && !opened.body.contains("class=\"actions savebar\""));
        let late = translate(&mut haneul, &khmer, &opened, ("typed too late", KHMER)).await?;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(late.text().contains("approved and cannot be changed"));
        assert!(late.body.contains("typed too late"), "what was typed is lost");

        read_it(&house, &page).await?;
    }

    #[doc = "A translation has the paragraphs of the Korean, and goes out without one only if somebody says so; what is typed is never lost."]
    async fn a_translation_without_a_paragraph_is_told(house: House) {
        subscribe(&house, "joy@example.com", "en").await?;
        let mut garam = staff(&house, "garam", &[Role::Writer, Role::Publisher]).await?;
        let bulletin = write(&mut garam).await?;
        let path = editor(&mut garam, &bulletin, "en").await?;
        let opened = garam.get(&path).await?;
        assert!(opened.text().contains("There is room for 150 characters in the title"));
        let words = ("The minimum wage rises", "To {fact:minimum-wage-of-mars} won.\n\nSee there.");
        let refused = translate(&mut garam, &path, &opened, words).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains("no amount or number called minimum-wage-of-mars"));
        assert!(refused.body.contains("To {fact:minimum-wage-of-mars} won."));
        assert!(refused.body.contains("value=\"machine\" checked"), "who made it was forgotten");
        let long = "a".repeat(151);
        let refused = translate(&mut garam, &path, &opened, (&long, "One.\n\nTwo.")).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains("room for 150") && refused.body.contains(&long));

        // Without a title nobody gets it; without a paragraph its readers are told.
        let nameless = Form::of(&opened).with_words(2, "It rises in January 2027.");
        nameless.send(&mut garam, &path).await?;
        let page = garam.get(&bulletin).await?;
        assert!(page.text().contains("There is no text in English: 1 person gets nothing."));
        let named = Form::of(&garam.get(&path).await?).with_words(0, "The minimum wage rises");
        named.send(&mut garam, &path).await?;
        let page = garam.get(&bulletin).await?;
        assert!(page.text().contains("In English, 1 paragraph has no words yet."), "{}", page.text());
        let seen = page.attribute("<input type=\"hidden\" name=\"seen\"", "value")?;
        let approve = [("seen", seen.as_str()), ("accept", "yes")];
        garam.post(&format!("{bulletin}/approve"), &approve).await?;
        send(&house).await?;
        let mails = house.mails()?;
        let text = mails.last().expect("a mail").body_text(0).expect("a text").into_owned();
        assert!(text.contains("It rises in January 2027.") && !text.contains("{missing}"), "{text}");
    }

    #[doc = "A bulletin that is begun without a topic or a text comes back with what there is of it."]
    async fn what_is_begun_badly_comes_back(house: House) {
        let mut haneul = writer(&house).await?;
        let fields = [("title", TITLE), ("text", "")];
        let refused = haneul.post("/newsroom/bulletins/new", &fields).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains(TITLE));
        assert!(refused.text().contains("Please choose at least one topic."));
        assert!(refused.text().contains("Please write the text."));
        assert!(haneul.get("/newsroom/bulletins").await?.text().contains("No bulletin has been written yet."));
    }

    #[doc = "Whoever counsels, or is not signed in, has nothing to do in the newsroom; a writer begins there."]
    async fn the_newsroom_is_for_its_people(house: House) {
        let mut head = head(&house).await?;
        let mut minh = counsellor(&house, &mut head, "minh").await?;
        for path in ["/newsroom/", "/newsroom/bulletins", "/newsroom/bulletins/new"] {
            assert_eq!(minh.get(path).await?.status, StatusCode::FORBIDDEN, "{path}");
        }
        assert!(!minh.get("/desk/").await?.body.contains("href=\"/newsroom/\""));
        let mut haneul = writer(&house).await?;
        assert_eq!(haneul.get("/desk/").await?.location(), "/newsroom/");
        let mut garam = staff(&house, "garam", &[Role::Publisher]).await?;
        let path = write(&mut haneul).await?;
        assert_eq!(garam.get(&path).await?.status, StatusCode::OK);
        let korean = editor(&mut garam, &path, "ko").await?;
        let opened = garam.get(&korean).await?;
        let written = rewrite(&mut garam, &korean, &opened, (TITLE, "x")).await?;
        assert_eq!(written.status, StatusCode::FORBIDDEN);
    }

    #[doc = "A fault in the words does not hide what a colleague saved meanwhile, and choosing loses nothing."]
    async fn a_fault_hides_nothing_that_was_saved_meanwhile(house: House) {
        let mut haneul = writer(&house).await?;
        let mut nari = staff(&house, "nari", &[Role::Writer]).await?;
        let bulletin = write(&mut haneul).await?;
        let path = editor(&mut haneul, &bulletin, "en").await?;
        let (hers, his) = (haneul.get(&path).await?, nari.get(&path).await?);
        let words = ("The minimum wage rises", "It rises in January.\n\nSee the guide.");
        let first = translate(&mut nari, &path, &his, words).await?;
        assert_eq!(first.status, StatusCode::SEE_OTHER);
        let words = ("Minimum wage goes up", "Up it goes.\n\nRead {fact:of-mars}.");
        let fault = translate(&mut haneul, &path, &hers, words).await?;
        assert_eq!(fault.status, StatusCode::UNPROCESSABLE_ENTITY);
        let words = ("Minimum wage goes up", "Up it goes.\n\nRead the guide.");
        let refused = translate(&mut haneul, &path, &fault, words).await?;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        assert!(refused.text().contains("nari saved other words meanwhile"), "{}", refused.text());
        assert!(refused.body.contains("Up it goes.") && refused.body.contains("It rises in January."));
        let chosen = Form::of(&refused).with("take-2", "theirs");
        assert_eq!(chosen.send(&mut haneul, &path).await?.status, StatusCode::SEE_OTHER);
        let now = haneul.get(&path).await?;
        let words = ["Minimum wage goes up", "", "It rises in January.", "Read the guide."];
        assert_eq!(Form::of(&now).words(), words);
    }

    #[doc = "The Korean changes while a colleague translates the one before: her words stay, and what is old is said."]
    async fn the_korean_changes_meanwhile(house: House) {
        let mut haneul = writer(&house).await?;
        let mut nari = staff(&house, "nari", &[Role::Writer]).await?;
        let bulletin = write(&mut haneul).await?;
        let path = editor(&mut haneul, &bulletin, "en").await?;
        let before = nari.get(&path).await?;
        let korean = editor(&mut haneul, &bulletin, "ko").await?;
        let opened = haneul.get(&korean).await?;
        let longer = format!("{}\n\n궁금하면 물어보세요.", TEXT.replace("1월", "2월"));
        let saved = rewrite(&mut haneul, &korean, &opened, (TITLE, &longer)).await?;
        assert_eq!(saved.status, StatusCode::SEE_OTHER);
        let words = ("The minimum wage rises", "It rises in January.\n\nSee the guide.");
        let saved = translate(&mut nari, &path, &before, words).await?;
        let page = nari.follow(saved).await?;
        assert_eq!((in_state(&page, "stale"), in_state(&page, "missing")), (vec![2], vec![4]));
        assert!(page.body.contains("It rises in January.") && page.body.contains("궁금하면 물어보세요."));
        let shown = haneul.get(&bulletin).await?;
        assert!(shown.text().contains("2 old paragraphs"), "{}", shown.text());
    }

    #[doc = "What is approved is what was seen: a word that changed meanwhile stops it."]
    async fn what_changed_meanwhile_is_not_approved(house: House) {
        let roles = [Role::Writer, Role::Publisher];
        let mut garam = staff(&house, "garam", &roles).await?;
        let path = write(&mut garam).await?;
        let page = garam.get(&path).await?;
        let seen = page.attribute("<input type=\"hidden\" name=\"seen\"", "value")?;
        let korean = editor(&mut garam, &path, "ko").await?;
        let opened = garam.get(&korean).await?;
        rewrite(&mut garam, &korean, &opened, (TITLE, "다른 글입니다.")).await?;
        let approve = [("seen", seen.as_str()), ("accept", "yes")];
        let refused = garam.post(&format!("{path}/approve"), &approve).await?;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        assert!(refused.text().contains("changed while you were looking"));
        assert!(refused.body.contains("다른 글입니다."), "what is there now is not shown");

        let seen = refused.attribute("<input type=\"hidden\" name=\"seen\"", "value")?;
        let approve = [("seen", seen.as_str()), ("accept", "yes")];
        let approved = garam.post(&format!("{path}/approve"), &approve).await?;
        assert_eq!(approved.status, StatusCode::SEE_OTHER);
        let asked = garam.get(&format!("{path}/stop")).await?;
        assert!(asked.text().contains("It cannot be started again."));
        let stopped = garam.post(&format!("{path}/stop"), &[]).await?;
        assert!(garam.follow(stopped).await?.text().contains("Stopped"));
        let again = garam.post(&format!("{path}/stop"), &[]).await?;
        assert_eq!(again.status, StatusCode::CONFLICT);
    }

    #[doc = "What did not arrive is said in words, with its code and without the address; a way out that was stopped is opened again."]
    async fn what_failed_is_said_in_words(house: House) {
        for address in ["gone@example.com", "busy@example.com", "jin@example.com"] {
            subscribe(&house, address, "ko").await?;
        }
        let peer = SmtpPeer::start().await;
        peer.answer("gone@example.com", Reply::Rcpt("550 5.1.1 Nobody here".to_owned()));
        peer.answer("busy@example.com", Reply::Rcpt("450 4.2.0 Mailbox busy".to_owned()));
        let house = house.with_mailer(Mailer::Smtp(Box::new(sender(&peer, limits(1)))));
        let mut garam = staff(&house, "garam", &[Role::Writer, Role::Publisher]).await?;
        let path = write(&mut garam).await?;
        let seen = garam.get(&path).await?;
        let seen = seen.attribute("<input type=\"hidden\" name=\"seen\"", "value")?;
        let approve = [("seen", seen.as_str()), ("accept", "yes")];
        garam.post(&format!("{path}/approve"), &approve).await?;
        send(&house).await?;
        let page = garam.get(&format!("{path}/report")).await?;
        for said in [
            "1 of 3",
            "There is no such address",
            "<code dir=\"ltr\">550 5.1.1</code>",
            "Forgotten address",
            "It will be tried again",
            "b***@example.com",
            "450 4.2.0 ",
        ] {
            assert!(page.text().contains(said), "{said} is not said in {}", page.text());
        }
        assert!(!page.body.contains("busy@example.com"), "an address stands there in clear");

        peer.answer("busy@example.com", Reply::Rcpt("550 5.7.26 Your server is blocked".to_owned()));
        house.pass(TimeDelta::minutes(2));
        send(&house).await?;
        let page = garam.get(&path).await?;
        assert!(page.text().contains("Nothing has left by Email since"), "{}", page.text());
        assert!(page.text().contains("blocked"));
        let reopened = garam.post(&format!("{path}/reopen"), &[("channel", "email")]).await?;
        let page = garam.follow(reopened).await?;
        assert!(!page.text().contains("Nothing has left"), "{}", page.text());
    }

    #[doc = "An issue of the newsletter is announced in every language in which it is whole."]
    async fn an_issue_is_announced(house: House) {
        let mut haneul = writer(&house).await?;
        let list = haneul.get("/newsroom/bulletins").await?;
        let issue = list.attribute("<option", "value")?;
        let begun = haneul.post("/newsroom/announce", &[("issue", &issue)]).await?;
        let page = haneul.follow(begun).await?;
        assert!(page.body.contains("/ko/newsletter/"), "{}", page.body);
        let written = page.body.matches("<span class=\"tag on\">Written</span>").count();
        assert_eq!(written, 8, "{}", page.text());
        assert!(!page.text().contains("must be mended"), "{}", page.text());
        let refused = haneul.post("/newsroom/announce", &[("issue", "ansan-quarterly/1999-1")]).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains("This issue cannot be announced."));
    }
}

/// What residents find once it was sent: the page in Khmer, its place on the home page, in the list and in
/// the search; in Urdu, whose readers get English, a page that says where it is.
async fn read_it(house: &House, page: &Answer) -> anyhow::Result<()> {
    let public = page.attribute("<a href=\"/km/bulletins/", "href")?;
    let khmer = house.get(&public).await?;
    assert_eq!(khmer.status, StatusCode::OK);
    assert!(khmer.body.contains(KHMER_TITLE) && khmer.body.contains(TITLE));
    for path in ["/km/", "/km/bulletins"] {
        assert!(house.get(path).await?.body.contains(&public), "{path} does not lead there");
    }
    let found = house.get("/ko/search?q=최저임금이").await?;
    assert!(found.body.contains(&public.replace("/km/", "/ko/")), "the search does not find it");
    assert!(house.get("/sitemap.xml").await?.body.contains(&public));
    let urdu = public.replace("/km/", "/ur/");
    let missing = house.get(&urdu).await?;
    assert!(missing.body.contains(TITLE) && missing.body.contains(&format!("href=\"{public}\"")));
    let wanted = house.visitor().post(&urdu, &[]).await?;
    assert!(wanted.body.contains("role=\"status\""), "the wish was not counted");
    let home = house.get("/ur/").await?;
    assert!(!home.body.contains("/ur/bulletins/"), "a bulletin that she cannot read");
    Ok(())
}
