//! The editor in a real browser: keys, two editors of one paragraph, a connection that breaks, and every page
//! of it by the rules of accessibility.

use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use anyhow::{Context, ensure};
use axum::ServiceExt;
use axum::body::Body;
use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::{Client, Locator};
use http::Request;
use maru::staff::Role;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::support::browser::{Browser, Screen};
use crate::support::editor::{Form, guide, path, publish, staff};
use crate::support::seeing::{check_shown, see};
use crate::support::signed_in::{PASSWORD, welcome};
use crate::support::{Engine, House};

/// A server that can be ended and started again at its address.
struct Server {
    address: SocketAddr,
    end: oneshot::Sender<()>,
    task: JoinHandle<std::io::Result<()>>,
}

impl Server {
    async fn start(house: &House, port: u16) -> anyhow::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
        let address = listener.local_addr()?;
        let service = ServiceExt::<Request<Body>>::into_make_service(house.app.service());
        let (end, ended) = oneshot::channel::<()>();
        let serving = axum::serve(listener, service).with_graceful_shutdown(async move {
            let _ended = ended.await;
        });
        let task = tokio::spawn(async move { serving.await });
        Ok(Self { address, end, task })
    }

    /// Ends it, and with it every connection to it.
    async fn end(self) -> anyhow::Result<u16> {
        let _told = self.end.send(());
        self.task.await??;
        Ok(self.address.port())
    }
}

async fn value(client: &Client, css: &str) -> anyhow::Result<String> {
    Ok(see(client, css).await?.prop("value").await?.unwrap_or_default())
}

/// The element in the middle of the screen, where the bar with the buttons does not lie over it.
async fn reach(client: &Client, css: &str) -> anyhow::Result<Element> {
    let found = see(client, css).await?;
    let script = "arguments[0].scrollIntoView({ block: 'center' })";
    client.execute(script, vec![serde_json::to_value(&found)?]).await?;
    Ok(found)
}

/// Puts other words into a field, as somebody who selects all and types.
async fn type_into(client: &Client, css: &str, words: &str) -> anyhow::Result<()> {
    let field = reach(client, css).await?;
    field.click().await?;
    field.send_keys(&(Key::Control + "a")).await?;
    field.send_keys(words).await?;
    Ok(())
}

async fn press(client: &Client, css: &str, keys: String) -> anyhow::Result<()> {
    Ok(see(client, css).await?.send_keys(&keys).await?)
}

/// Signs somebody in who may do everything in the newsroom.
async fn sign_in(house: &House, client: &Client, url: &str, tag: &str) -> anyhow::Result<()> {
    let roles = [Role::Writer, Role::Publisher];
    let link = welcome(house, "haneul@maru.test", tag, &roles).await?;
    client.goto(&format!("{url}{link}")).await?;
    see(client, "#password").await?.send_keys(PASSWORD).await?;
    see(client, "main form button").await?.click().await?;
    see(client, "form.who").await?;
    Ok(())
}

async fn picture(browser: &Browser, name: &str) -> anyhow::Result<()> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/target");
    browser.screenshot(format!("{folder}/editor-{name}.png")).await
}

/// How many states of typed words the browser keeps.
async fn kept(client: &Client) -> anyhow::Result<Value> {
    Ok(client.execute("return localStorage.length", vec![]).await?)
}

/// Two write the same paragraph: the second one sees both, chooses, and saves with the keyboard.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_editors_one_paragraph() -> anyhow::Result<()> {
    let house = House::new(Engine::Sqlite).await?;
    let server = Server::start(&house, 0).await?;
    let url = format!("http://{}", server.address);
    let khmer = path(guide(&house, "severance-pay").await?, "km");
    let browser = Browser::open(Screen::DESK, "ko").await?;
    let client = &browser.client;
    sign_in(&house, client, &url, "ko").await?;
    client.goto(&format!("{url}{khmer}")).await?;
    type_into(client, "#words-2", "របស់ខ្ញុំ").await?;
    press(client, "#words-2", Key::Alt + &Key::Down.to_string()).await?;
    let at = client.active_element().await?.attr("id").await?;
    ensure!(at.as_deref() == Some("words-3"), "{at:?} has the focus");

    let mut nari = staff(&house, "nari", &[Role::Writer]).await?;
    let opened = Form::of(&nari.get(&khmer).await?);
    opened.with_words(2, "របស់នារី").send(&mut nari, &khmer).await?;
    press(client, "#words-3", Key::Control + "s").await?;
    see(client, "#clash").await?;
    ensure!(value(client, "#words-2").await? == "របស់ខ្ញុំ");
    picture(&browser, "clash").await?;
    check_shown(client).await?;
    reach(client, "input[name=take-2][value=theirs]").await?.click().await?;
    press(client, "#words-2", Key::Control + "s").await?;
    see(client, "form[data-saved]").await?;
    ensure!(value(client, "#words-2").await? == "របស់នារី");
    ensure!(kept(client).await? == json!(0), "what was saved is still kept");
    Ok(())
}

/// The connection breaks as she saves: her words are back when the page is, and gone from the browser only
/// when they are saved or thrown away.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn typed_words_outlive_a_broken_connection() -> anyhow::Result<()> {
    let house = House::new(Engine::Sqlite).await?;
    let server = Server::start(&house, 0).await?;
    let url = format!("http://{}", server.address);
    let khmer = path(guide(&house, "severance-pay").await?, "km");
    let address = format!("{url}{khmer}");
    let browser = Browser::open(Screen::DESK, "ko").await?;
    let client = &browser.client;
    sign_in(&house, client, &url, "ko").await?;
    client.goto(&address).await?;
    let before = value(client, "#words-3").await?;
    type_into(client, "#words-2", "ពាក្យមុន").await?;
    press(client, "#words-2", Key::Control + "s").await?;
    let over = see(client, "form[data-saved]").await?.attr("data-saved").await?;
    let after_save = format!("{address}?saved={}", over.context("no revision is named")?);
    ensure!(client.current_url().await?.as_str() == address, "the address speaks of a save still");
    ensure!(kept(client).await? == json!(0), "what was saved is still kept");
    type_into(client, "#words-2", "ពាក្យថ្មី").await?;
    let port = server.end().await?;
    press(client, "#words-2", Key::Control + "s").await?;
    tokio::time::sleep(Duration::from_secs(1)).await;
    let server = Server::start(&house, port).await?;

    // Meanwhile a colleague saved another block: her words come back over his work, and lose none of it.
    let mut nari = staff(&house, "nari", &[Role::Writer]).await?;
    let opened = Form::of(&nari.get(&khmer).await?);
    opened.with_words(3, "របស់នារី").send(&mut nari, &khmer).await?;
    for address in [&after_save, &format!("{address}?saved"), &address] {
        client.goto(address).await?;
        see(client, "#kept:not([hidden])").await?;
        ensure!(value(client, "#words-2").await? == "ពាក្យថ្មី", "lost at {address}");
    }
    check_shown(client).await?;
    press(client, "#words-2", Key::Control + &Key::Enter.to_string()).await?;
    see(client, "form[data-saved]").await?;
    ensure!(value(client, "#words-2").await? == "ពាក្យថ្មី");
    ensure!(value(client, "#words-3").await? == "របស់នារី", "{before} stands there again");

    type_into(client, "#words-2", "មិនយក").await?;
    client.goto(&address).await?;
    see(client, "#kept:not([hidden])").await?;
    reach(client, "#discard").await?.click().await?;
    ensure!(value(client, "#words-2").await? == "ពាក្យថ្មី");
    client.goto(&address).await?;
    see(client, "#kept[hidden]").await?;
    server.end().await?;
    Ok(())
}

/// Words that were typed and not saved are kept where only what is open is shown, and when their Korean has
/// changed: then she can take them from above the blocks, until she throws them away.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn typed_words_outlive_their_field() -> anyhow::Result<()> {
    let house = House::new(Engine::Sqlite).await?;
    let url = house.serve().await?;
    let id = guide(&house, "severance-pay").await?;
    let address = format!("{url}{}", path(id, "km"));
    let browser = Browser::open(Screen::DESK, "ko").await?;
    let client = &browser.client;
    sign_in(&house, client, &url, "ko").await?;
    client.goto(&address).await?;
    type_into(client, "#words-2", "ពាក្យថ្មី").await?;
    client.goto(&format!("{address}?open")).await?;
    see(client, "#kept:not([hidden])").await?;
    client.goto(&address).await?;
    see(client, "#kept:not([hidden])").await?;
    ensure!(value(client, "#words-2").await? == "ពាក្យថ្មី");

    let mut nari = staff(&house, "nari", &[Role::Writer]).await?;
    let korean = path(id, "ko");
    let form = Form::of(&nari.get(&korean).await?);
    let body = format!("이제 {}", form.get("body").trim_start());
    form.with("body", &body).send(&mut nari, &korean).await?;
    publish(&house, id, "ko", "haneul").await?;
    client.goto(&address).await?;
    ensure!(see(client, "#left li").await?.text().await? == "ពាក្យថ្មី");
    check_shown(client).await?;
    // Other words are typed and saved meanwhile.
    type_into(client, "#words-3", "ផ្សេង").await?;
    press(client, "#words-3", Key::Control + "s").await?;
    see(client, "form[data-saved]").await?;
    ensure!(see(client, "#left li").await?.text().await? == "ពាក្យថ្មី");
    reach(client, "#discard").await?.click().await?;
    see(client, "#kept[hidden]").await?;
    ensure!(value(client, "#words-3").await? == "ផ្សេង");
    ensure!(kept(client).await? == json!(0), "what was thrown away is still kept");
    Ok(())
}

/// Every page of the editor on a phone and at a desk, for somebody who reads Korean and somebody who reads
/// Khmer.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_editor_is_accessible() -> anyhow::Result<()> {
    for (tag, screen) in [("ko", Screen::PHONE), ("km", Screen::PHONE), ("en", Screen::DESK)] {
        let house = House::new(Engine::Sqlite).await?;
        let url = house.serve().await?;
        let id = guide(&house, "unpaid-wages").await?;
        let (korean, khmer) = (path(id, "ko"), path(id, "km"));
        let browser = Browser::open(screen, tag).await?;
        let client = &browser.client;
        sign_in(&house, client, &url, tag).await?;
        client.goto(&format!("{url}{korean}")).await?;
        check_shown(client).await?;
        picture(&browser, &format!("source-{tag}")).await?;
        let body = value(client, "#body").await?.replacen("두 가지", "세 가지", 1);
        let set = "const body = document.getElementById('body'); body.value = arguments[0];
            body.dispatchEvent(new Event('input', { bubbles: true }))";
        client.execute(set, vec![json!(body)]).await?;
        let wait = client.wait().at_most(Duration::from_secs(20));
        wait.for_element(Locator::XPath("//*[@id='pane']//p[contains(., '세 가지')]"))
            .await
            .context("the preview did not follow")?;
        see(client, ".savebar button").await?.click().await?;
        see(client, "form[data-saved]").await?;
        publish(&house, id, "ko", "haneul").await?;
        client.goto(&format!("{url}{khmer}")).await?;
        see(client, ".line.stale del").await?;
        check_shown(client).await?;
        picture(&browser, &format!("translation-{tag}")).await?;
        client.goto(&format!("{url}{khmer}?open")).await?;
        picture(&browser, &format!("open-{tag}")).await?;
        type_into(client, ".line.stale textarea", "{fact:nothing}").await?;
        press(client, ".line.stale textarea", Key::Control + "s").await?;
        see(client, ".errors").await?;
        check_shown(client).await?;
    }
    Ok(())
}
