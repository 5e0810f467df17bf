//! Somebody leaves the screen: it locks, opens with a code alone, and what was typed goes on.

use chrono::TimeDelta;
use http::{Method, StatusCode};
use maru::casework;
use maru::language::{Lang, Words};
use maru::staff::Role;
use maru::staff::session::{self, For};

use crate::on_both;
use crate::support::signed_in::{
    ask, code_of, come_in, counsellor, head, id_of, set_skills, sign_in, welcome,
};
use crate::support::{Answer, House, Visitor};

const BOPHA: &str = "bopha@maru.test";
const QUESTION: &str = "ខ្ញុំមិនទាន់បានប្រាក់ខែទេ។";
const REPLY: &str = "សូមមកមជ្ឈមណ្ឌល។\nយក <កិច្ចសន្យា> មកជាមួយ។";

fn says(answer: &Answer, key: &str) -> bool {
    answer.text().contains(&Words::new(Lang::parse("en").expect("a tag")).say(key))
}

/// A counsellor with a case.
async fn with_a_case(house: &House) -> anyhow::Result<(Visitor<'_>, String)> {
    let mut head = head(house).await?;
    let bopha = counsellor(house, &mut head, "bopha").await?;
    set_skills(house, &mut head, "bopha", "km", "wages").await?;
    let case_id = ask(house, "km", "wages", QUESTION).await?;
    Ok((bopha, format!("/desk/cases/{case_id}")))
}

/// The hidden fields of the lock page, as a browser sends them with the code.
fn with_code(page: &Answer, code: &str) -> Vec<(String, String)> {
    let mut form = vec![("code".to_owned(), code.to_owned())];
    for hidden in page.body.split("<input type=\"hidden\" name=\"").skip(1) {
        let (field, rest) = hidden.split_once("\" value=\"").expect("a value");
        let value = rest.split('"').next().unwrap_or_default();
        let value = value.replace("&#60;", "<").replace("&#62;", ">").replace("&#38;", "&");
        form.push((field.to_owned(), value));
    }
    form
}

async fn give(visitor: &mut Visitor<'_>, page: &Answer, code: &str) -> anyhow::Result<Answer> {
    let form = with_code(page, code);
    let form: Vec<_> = form.iter().map(|(field, value)| (&**field, &**value)).collect();
    visitor.post("/desk/locked", &form).await
}

async fn answers(house: &House, case: &str) -> anyhow::Result<usize> {
    let case_id = case.rsplit('/').next().unwrap_or_default().parse()?;
    let mut tx = house.app.db.begin().await?;
    let ring = &house.app.ring;
    let thread = casework::read_as_client(&mut tx, ring, case_id, house.clock.now()).await?;
    Ok(thread?.messages.len() - 1)
}

on_both! {
    /// Ten minutes without her, and every page asks for the code, also in another tab; then she is where she was.
    async fn a_desk_that_was_left_locks(house: House) {
        let house = house.that_locks(10).await?;
        let (mut bopha, case) = with_a_case(&house).await?;
        assert_eq!(bopha.get(&case).await?.status, StatusCode::OK);
        house.pass(TimeDelta::minutes(9));
        assert_eq!(bopha.get("/desk/").await?.status, StatusCode::OK, "it locked too early");
        house.pass(TimeDelta::minutes(9));
        assert_eq!(bopha.get(&case).await?.status, StatusCode::OK, "she was here nine minutes ago");
        house.pass(TimeDelta::minutes(10));
        let led = bopha.get(&format!("{case}?find=x&reply=")).await?;
        let asked = case.replace('/', "%2F");
        assert_eq!(led.location(), format!("/desk/locked?to={asked}%3Ffind%3Dx%26reply%3D"));
        let page = bopha.get(led.location()).await?;
        assert_eq!(page.status, StatusCode::OK);
        assert!(says(&page, "lock-lead") && !page.body.contains("name=\"password\""), "{}", page.body);
        assert!(!page.body.contains("bopha") && !page.body.contains(QUESTION), "{}", page.body);
        for path in ["/desk/", "/desk/take", "/desk/curtain", "/newsroom/readings", "/desk/turn"] {
            assert!(bopha.get(path).await?.location().starts_with("/desk/locked"), "{path}");
        }
        let back = give(&mut bopha, &page, &code_of(&house, BOPHA)).await?;
        assert_eq!(back.location(), format!("{case}?find=x&reply="));
        assert!(bopha.get(&case).await?.body.contains(QUESTION));
        assert_eq!(bopha.get(led.location()).await?.location(), format!("{case}?find=x&reply="));
    }

    /// What a page asks by itself keeps no desk open, and is answered with nothing once it is locked.
    async fn a_page_that_renews_itself_keeps_nothing_open(house: House) {
        let house = house.that_locks(10).await?;
        let (mut bopha, case) = with_a_case(&house).await?;
        assert_eq!(bopha.get(&case).await?.status, StatusCode::OK);
        let mut page = bopha.with("x-maru-live", "1");
        for _ in 0..9 {
            house.pass(TimeDelta::minutes(1));
            assert_eq!(page.get("/desk/").await?.status, StatusCode::OK);
        }
        house.pass(TimeDelta::minutes(1));
        let locked = page.get(&case).await?;
        assert_eq!(locked.status, StatusCode::FORBIDDEN);
        assert!(!locked.body.contains(QUESTION));
    }

    /// She writes for longer than the limit, which the page tells by a request of its own.
    async fn who_writes_for_long_is_there(house: House) {
        let house = house.that_locks(10).await?;
        let (mut bopha, case) = with_a_case(&house).await?;
        for _ in 0..4 {
            house.pass(TimeDelta::minutes(8));
            assert_eq!(bopha.post("/desk/here", &[]).await?.status, StatusCode::NO_CONTENT);
        }
        assert_eq!(bopha.get(&case).await?.status, StatusCode::OK);
    }

    /// An answer was in the form when the desk locked: it stands in it again after the code, and is sent once.
    async fn a_typed_answer_survives_the_lock(house: House) {
        let house = house.that_locks(10).await?;
        let (mut bopha, case) = with_a_case(&house).await?;
        let key = bopha.get(&case).await?.attribute("name=\"key\"", "value")?;
        house.pass(TimeDelta::minutes(11));
        let form = [("key", key.as_str()), ("text", REPLY), ("close", "no")];
        let asks = bopha.post(&format!("{case}/answer"), &form).await?;
        assert_eq!(asks.status, StatusCode::FORBIDDEN);
        assert!(says(&asks, "typed-kept") && says(&asks, "lock-lead"), "{}", asks.body);
        let wrong = give(&mut bopha, &asks, "000000").await?;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(says(&wrong, "code-error-wrong") && says(&wrong, "typed-kept"), "{}", wrong.body);
        let back = give(&mut bopha, &wrong, &code_of(&house, BOPHA)).await?;
        assert_eq!(back.status, StatusCode::OK);
        let shown = REPLY.replace('<', "&#60;").replace('>', "&#62;");
        assert!(back.body.contains(&format!("{shown}</textarea>")), "{}", back.body);
        assert_eq!(answers(&house, &case).await?, 0, "it was sent without her");
        assert_eq!(bopha.post(&format!("{case}/answer"), &form).await?.location(), "/desk/");
        assert_eq!(answers(&house, &case).await?, 1);
    }

    /// A button without words leads back to the page that it stood on.
    async fn a_press_on_a_locked_page_leads_back_to_it(house: House) {
        let house = house.that_locks(10).await?;
        let (bopha, case) = with_a_case(&house).await?;
        let mut bopha = bopha.with("referer", &format!("http://maru.test{case}"));
        house.pass(TimeDelta::minutes(10));
        let led = bopha.post(&format!("{case}/tasks/done"), &[("task", "")]).await?;
        let locked = format!("/desk/locked?to={}", case.replace('/', "%2F"));
        assert_eq!(led.location(), locked);
        let file = bopha.send(Method::POST, &format!("{case}/files"),
            Some("multipart/form-data; boundary=x"), b"--x--\r\n".to_vec()).await?;
        assert_eq!(file.location(), locked, "a file is still where it was taken from");
    }

    /// Codes that are guessed at a locked desk are slowed as at the door, and its owner comes back in.
    async fn wrong_codes_at_a_locked_desk_are_slowed(house: House) {
        let house = house.that_locks(10).await?;
        let (mut bopha, _) = with_a_case(&house).await?;
        assert_eq!(bopha.post("/desk/lock", &[]).await?.location(), "/desk/locked");
        let page = bopha.get("/desk/locked").await?;
        for guess in ["000000", "111111", "222222"] {
            assert!(says(&give(&mut bopha, &page, guess).await?, "code-error-wrong"));
        }
        let right = code_of(&house, BOPHA);
        let waits = give(&mut bopha, &page, &right).await?;
        assert_eq!(waits.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(says(&waits, "sign-in-wait"), "{}", waits.body);
        house.pass(TimeDelta::minutes(15));
        let back = give(&mut bopha, &page, &code_of(&house, BOPHA)).await?;
        assert_eq!(back.location(), "/desk/");
        assert_eq!(bopha.get("/desk/").await?.status, StatusCode::OK);
    }

    /// The button locks at once, and leads back to the page it was pressed on; a recovery code opens too; whoever
    /// wants to leave signs out from there.
    async fn a_desk_is_locked_by_hand(house: House) {
        let mut head = head(&house).await?;
        assert!(head.get("/desk/turn").await?.body.contains("action=\"/desk/lock\""));
        let mut other = sign_in(&house, "head@maru.test").await?;
        let codes = head.post("/desk/second-factor/codes", &[("code", &code_of(&house, "head@maru.test"))]).await?;
        let paper = codes.body.split("<li><code>").nth(1).and_then(|rest| rest.split('<').next());
        let mut head = head.with("referer", "http://maru.test/office/staff?x=1");
        let led = head.post("/desk/lock", &[]).await?;
        assert_eq!(led.location(), "/desk/locked?to=%2Foffice%2Fstaff%3Fx%3D1");
        assert!(head.get("/office/").await?.location().starts_with("/desk/locked"));
        assert_eq!(other.get("/office/").await?.status, StatusCode::OK, "another browser was locked");
        let page = head.get(led.location()).await?;
        let back = give(&mut head, &page, paper.expect("a recovery code")).await?;
        assert_eq!(back.location(), "/office/staff?x=1");
        house.pass(TimeDelta::hours(3));
        assert_eq!(head.get("/office/").await?.status, StatusCode::OK, "this city locks by hand alone");
        head.post("/desk/lock", &[]).await?;
        assert_eq!(head.post("/desk/sign-out", &[]).await?.location(), "/desk/sign-in");
        assert_eq!(head.get("/office/").await?.location(), "/desk/sign-in");
        assert_eq!(head.get("/desk/locked").await?.location(), "/desk/sign-in");
    }

    /// The page that covered itself is told only that the code was right, and keeps what is typed in it.
    async fn a_page_that_covers_itself_opens_where_it_is(house: House) {
        let house = house.that_locks(10).await?;
        let (mut bopha, case) = with_a_case(&house).await?;
        let owner = bopha.get(&case).await?.attribute("id=\"curtain\"", "data-owner")?;
        let mut page = bopha.with("x-maru-live", "1");
        assert_eq!(page.post("/desk/lock", &[]).await?.status, StatusCode::NO_CONTENT);
        assert_eq!(page.get(&case).await?.status, StatusCode::FORBIDDEN);
        assert_eq!(page.post("/desk/here", &[]).await?.status, StatusCode::FORBIDDEN);
        let wrong = page.post("/desk/locked", &[("code", "000000"), ("owner", &owner)]).await?;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.body.contains("class=\"errors\""), "{}", wrong.body);
        let form = [("code", &*code_of(&house, BOPHA)), ("owner", &owner)];
        assert_eq!(page.post("/desk/locked", &form).await?.status, StatusCode::NO_CONTENT);
        assert_eq!(page.get(&case).await?.status, StatusCode::OK);
    }

    /// A colleague signs in on the machine where a page of hers is covered: no code of his opens it.
    async fn a_covered_page_opens_for_its_owner_alone(house: House) {
        let house = house.that_locks(10).await?;
        let mut head = head(&house).await?;
        let mut bopha = counsellor(&house, &mut head, "bopha").await?;
        let hers = bopha.get("/desk/").await?.attribute("id=\"curtain\"", "data-owner")?;
        let locked = bopha.post("/desk/lock", &[]).await?;
        let page = bopha.get(locked.location()).await?;
        let mut head = head.with("x-maru-live", "1");
        let form = [("code", &*code_of(&house, "head@maru.test")), ("owner", &hers)];
        assert_eq!(head.post("/desk/locked", &form).await?.status, StatusCode::CONFLICT);
        let mut plain = sign_in(&house, "head@maru.test").await?;
        house.pass(TimeDelta::minutes(1));
        let led = give(&mut plain, &page, &code_of(&house, "head@maru.test")).await?;
        assert_eq!(led.location(), "/desk/locked", "she has a page of her own");
        let nobody = head.post("/desk/locked", &[("code", "000000"), ("owner", "")]).await?;
        assert_eq!(nobody.status, StatusCode::CONFLICT);
    }

    /// Her session ran out while her page was covered: it is told so, and a code opens it once she signed in again.
    async fn a_covered_page_hears_that_the_session_is_over(house: House) {
        let house = house.that_locks(10).await?;
        let (mut bopha, case) = with_a_case(&house).await?;
        let owner = bopha.get(&case).await?.attribute("id=\"curtain\"", "data-owner")?;
        bopha.post("/desk/lock", &[]).await?;
        let out = bopha.post("/desk/sign-out", &[]).await?;
        assert_eq!(out.header("clear-site-data"), "\"storage\"");
        assert_eq!(bopha.post("/desk/here", &[]).await?.status, StatusCode::UNAUTHORIZED);
        let mut page = bopha.with("x-maru-live", "1");
        let form = [("code", "000000"), ("owner", &*owner)];
        assert_eq!(page.post("/desk/locked", &form).await?.status, StatusCode::UNAUTHORIZED);
        assert_eq!(page.post("/desk/lock", &[]).await?.status, StatusCode::UNAUTHORIZED);
        house.pass(TimeDelta::minutes(1));
        let mut page = sign_in(&house, BOPHA).await?.with("x-maru-live", "1");
        house.pass(TimeDelta::minutes(1));
        let form = [("code", &*code_of(&house, BOPHA)), ("owner", &*owner)];
        assert_eq!(page.post("/desk/locked", &form).await?.status, StatusCode::NO_CONTENT);
    }

    /// Whoever opens no case has no code to give: nothing locks, and the button covers.
    async fn a_writer_is_not_locked(house: House) {
        let house = house.that_locks(10).await?;
        let link = welcome(&house, "haneul@maru.test", "en", &[Role::Writer]).await?;
        let mut haneul = come_in(&house, &link).await?;
        house.pass(TimeDelta::hours(2));
        let newsroom = haneul.get("/newsroom/").await?;
        assert_eq!(newsroom.status, StatusCode::OK);
        assert!(!newsroom.body.contains("data-locks"), "{}", newsroom.body);
        let mut haneul = haneul.with("referer", "http://maru.test/newsroom/orders?x=1");
        let led = haneul.post("/desk/lock", &[]).await?;
        assert_eq!(led.location(), "/desk/curtain");
        let curtain = haneul.follow(led).await?;
        assert!(curtain.body.contains("href=\"/newsroom/orders?x=1\""), "{}", curtain.body);
        assert!(!curtain.body.contains("haneul"), "{}", curtain.body);
        for elsewhere in ["http://elsewhere.test/desk/x", "http://maru.test/en/guides", "no address"] {
            let mut lost = sign_in(&house, "haneul@maru.test").await?.with("referer", elsewhere);
            let curtain = lost.get("/desk/curtain").await?;
            assert!(curtain.body.contains("href=\"/desk/\""), "{elsewhere}: {}", curtain.body);
        }
    }

    /// What listens for somebody hears that the session is locked, and that it is open again.
    async fn who_looks_a_session_up_sees_the_lock(house: House) {
        let house = house.that_locks(10).await?;
        let _head = head(&house).await?;
        let (id, now) = (id_of(&house, "head@maru.test").await?, house.clock.now());
        let mut tx = house.app.db.begin().await?;
        let token = session::begin(&mut tx, For::Staff(id), now - TimeDelta::minutes(1)).await?;
        assert_eq!(session::find(&mut tx, &token, now).await?, Some(For::Staff(id)));
        maru::staff::locks::lock(&mut tx, &token).await?;
        assert_eq!(session::find(&mut tx, &token, now).await?, Some(For::Locked(id)));
        let behind = now - TimeDelta::seconds(1);
        assert_eq!(session::find(&mut tx, &token, behind).await?, Some(For::Locked(id)), "a clock that is behind");
        let ten = maru::staff::locks::Lock::Idle(TimeDelta::minutes(10));
        maru::staff::locks::see(&mut tx, &token, ten, now).await?;
        assert_eq!(session::find(&mut tx, &token, now).await?, Some(For::Locked(id)), "being seen opens nothing");
        maru::staff::locks::unlock(&mut tx, &token, ten, now).await?;
        assert_eq!(session::find(&mut tx, &token, now).await?, Some(For::Staff(id)));
        let later = now + TimeDelta::minutes(10);
        assert_eq!(session::find(&mut tx, &token, later).await?, Some(For::Locked(id)));
    }
}
