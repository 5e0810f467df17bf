//! The keys that are put together of a family and a code.

mod alerts;
mod bot;
mod bounces;
mod casework;
mod newsroom;
mod subscriptions;

use alerts::of_alerts;
use bot::of_the_bot;
use bounces::of_bounces;
use casework::{of_casework, of_taking, of_the_case_page, of_the_turned_screen};
use maru::facts::Unit;
use newsroom::of_bulletins;
use subscriptions::of_subscriptions;

use crate::support::stock;

/// All of them.
pub fn all() -> Vec<String> {
    let units = Unit::ALL
        .into_iter()
        .filter(|unit| !matches!(unit, Unit::Phone | Unit::Number | Unit::Date | Unit::Time))
        .map(|unit| format!("unit-{}", unit.as_str()));
    let days =
        maru::directory::Weekday::ALL.into_iter().map(|day| format!("weekday-{}", day.as_str()));
    let kinds = ["guide", "article", "bulletin", "contact", "term", "programme", "amount"]
        .into_iter()
        .map(|kind| format!("search-kind-{kind}"));
    let faults =
        ["not-found", "forbidden", "unreadable", "too-large", "too-many", "busy", "trouble"];
    let faults = faults
        .into_iter()
        .flat_map(|fault| ["title", "what"].map(|part| format!("fault-{fault}-{part}")));
    let standings = maru::texts::terms::Status::ALL.map(|status| status.as_str()).into_iter();
    let standings =
        standings.chain(["missing"]).map(|standing| format!("terms-standing-{standing}"));
    let amounts = stock().city.amounts.into_iter().flat_map(|group| group.facts);
    let amounts = amounts.map(|id| format!("amount-{id}"));
    let words = units
        .chain(amounts)
        .chain(days)
        .chain(kinds)
        .chain(faults)
        .chain(of_casework())
        .chain(standings);
    let mut families: Vec<String> = words.collect();
    families.extend(of_alerts());
    families.extend(of_staff());
    families.extend(of_bulletins());
    families.extend(of_subscriptions());
    families.extend(of_bounces());
    families.extend(of_exchange());
    families.extend(of_facts());
    families.extend(maru::texts::checks::keys());
    families.extend(of_newsletter());
    families.extend(of_orders());
    families.extend(of_programmes());
    families.extend(of_texts());
    families.extend(of_the_editor());
    families.extend(of_the_machine());
    families.extend(of_the_directory());
    families.extend(of_links());
    families.extend(of_the_case_page());
    families.extend(of_taking());
    families.extend(of_the_turned_screen());
    families.extend(of_the_bot());
    families
}

fn of_facts() -> impl Iterator<Item = String> {
    use maru::facts::{Fault, Standing, Status, What};
    let standings = Standing::ALL.into_iter().map(Standing::as_str);
    let standings = standings.flat_map(|code| {
        ["facts-standing", "facts-standing-what"].map(|of| format!("{of}-{code}"))
    });
    let units = Unit::ALL.into_iter().map(|unit| format!("facts-unit-{}", unit.as_str()));
    let done = What::ALL.into_iter().map(|what| format!("facts-done-{}", what.as_str()));
    let errors = Fault::ALL.into_iter().map(|fault| format!("facts-error-{}", fault.as_str()));
    let statuses = [Status::Law, Status::Official];
    let statuses = statuses.into_iter().map(|status| format!("facts-status-{}", status.as_str()));
    let kinds = ["contact", "page"].into_iter().map(|kind| format!("facts-kind-{kind}"));
    let acts = ["add", "correct", "end", "remove"].map(|act| format!("facts-heading-{act}"));
    standings.chain(units).chain(done).chain(errors).chain(statuses).chain(kinds).chain(acts)
}

fn of_the_directory() -> impl Iterator<Item = String> {
    use maru::directory::{Cost, Fault, Kind, Status, What};
    use maru::owed::Missing;
    let kinds = Kind::ALL.into_iter().map(|kind| format!("directory-kind-{}", kind.as_str()));
    let statuses = Status::ALL.into_iter().map(|it| format!("directory-status-{}", it.as_str()));
    let costs = Cost::ALL.into_iter().map(|cost| format!("contact-cost-{}", cost.as_str()));
    let done = What::ALL.into_iter().map(|what| format!("directory-done-{}", what.as_str()));
    let others = ["kind", "status", "checked-on", "hours", "position", "taken", "checked-later"];
    let refused = ["shared", "other-values", "changed", "shown", "gone"];
    let errors = Fault::CODES.into_iter().chain(others).chain(refused);
    let errors = errors.map(|code| format!("directory-error-{code}"));
    let mails = ["first", "reminder"].into_iter();
    let mails = mails
        .flat_map(|turn| ["subject", "text"].map(|part| format!("directory-mail-{part}-{turn}")));
    let listed = stock().owed.into_iter().map(|owed| owed.id);
    let owed = Missing::CODES.into_iter().map(str::to_owned).chain(listed);
    let owed = owed.map(|id| format!("owed-{id}"));
    kinds.chain(statuses).chain(costs).chain(done).chain(errors).chain(mails).chain(owed)
}

fn of_the_editor() -> impl Iterator<Item = String> {
    use maru::texts::segments::Kind;
    let kinds = Kind::ALL.into_iter().map(|kind| format!("editor-kind-{}", kind.as_str()));
    let states = ["current", "stale", "missing"].into_iter();
    kinds.chain(states.map(|state| format!("editor-state-{state}")))
}

fn of_the_machine() -> impl Iterator<Item = String> {
    use maru::texts::machine::{Reason, Trouble};
    let reasons = Reason::CODES.map(|code| format!("machine-reason-{code}"));
    let ours = ["no-language", "nothing", "day-over", "changed"];
    let troubles = Trouble::ALL.into_iter().map(Trouble::as_str).chain(ours);
    reasons.into_iter().chain(troubles.map(|code| format!("machine-trouble-{code}")))
}

fn of_links() -> impl Iterator<Item = String> {
    let failures = maru::texts::outer::Failure::ALL.map(|failure| failure.as_str());
    let whats = failures.into_iter().chain(["moved"]).map(|code| format!("links-what-{code}"));
    whats.chain(["aside", "back", "again", "replaced"].map(|done| format!("links-done-{done}")))
}

fn of_exchange() -> impl Iterator<Item = String> {
    use maru::texts::exchange::{Format, Reason};
    use maru::texts::{Unreadable, incoming, segments};
    let formats =
        Format::ALL.into_iter().map(|format| format!("exchange-format-{}", format.as_str()));
    let columns = ["number", "kind", "source", "target", "notes"];
    let columns = columns.into_iter().map(|column| format!("exchange-column-{column}"));
    let kinds = segments::Kind::ALL.into_iter();
    let kinds = kinds.map(|kind| format!("exchange-kind-{}", kind.as_str()));
    let reasons = Reason::all().into_iter();
    let reasons = reasons.map(|reason| format!("exchange-reason-{}", reason.as_str()));
    let refusals = Unreadable::all().into_iter();
    let refusals = refusals.map(|refusal| format!("exchange-unreadable-{}", refusal.as_str()));
    let left_out = incoming::LeftOut::all().into_iter();
    let left_out = left_out.map(|what| format!("exchange-left-out-{}", what.as_str()));
    formats.chain(columns).chain(kinds).chain(reasons).chain(refusals).chain(left_out)
}

fn of_newsletter() -> impl Iterator<Item = String> {
    use maru::newsletter::{Every, Held, Refusal};
    let every = Every::ALL.map(|every| format!("publications-every-{}", every.as_str()));
    let held = Held::CODES.map(|code| format!("publications-held-{code}"));
    let refusals = Refusal::CODES.map(|code| format!("publications-refusal-{code}"));
    let done = [
        "begun",
        "every",
        "put-in",
        "taken-out",
        "moved",
        "day",
        "planned",
        "released",
        "scheduled",
        "unscheduled",
    ];
    let done = done.map(|code| format!("publications-done-{code}"));
    every.into_iter().chain(held).chain(refusals).chain(done)
}

fn of_orders() -> impl Iterator<Item = String> {
    let states = maru::orders::State::ALL.map(|state| format!("orders-state-{}", state.as_str()));
    let extents =
        maru::orders::Extent::ALL.map(|extent| format!("orders-extent-{}", extent.as_str()));
    let news = ["asked", "soon", "today", "late", "cancelled"];
    let mails = news
        .into_iter()
        .flat_map(|news| ["subject", "text"].map(|part| format!("order-mail-{part}-{news}")));
    let readings = ["unread", "right", "corrected", "again"];
    let readings = readings.map(|state| format!("readings-state-{state}"));
    states.into_iter().chain(extents).chain(mails).chain(readings)
}

fn of_programmes() -> impl Iterator<Item = String> {
    use maru::programmes::{Fault, Kind, SignUp, Stage, Status, What};
    let kinds = Kind::ALL.map(|kind| format!("programme-kind-{}", kind.as_str()));
    let stages = Stage::ALL.map(|stage| format!("programmes-stage-{}", stage.as_str()));
    let statuses = Status::ALL.map(|status| format!("programmes-status-{}", status.as_str()));
    let done = What::ALL.map(|what| format!("programmes-done-{}", what.as_str()));
    let ways = SignUp::WAYS.map(|way| format!("programmes-way-{way}"));
    let held = ["weekly", "day"].map(|held| format!("programmes-held-{held}"));
    let costs = ["free", "paid"].map(|cost| format!("programme-{cost}"));
    let errors = Fault::ALL.map(|fault| format!("programmes-error-{}", fault.as_str()));
    let fields = [
        "kind",
        "run-by",
        "contact",
        "place",
        "place-roman",
        "first",
        "last",
        "sessions",
        "languages",
        "cost",
        "sign-up",
        "places",
        "source",
        "status",
        "checked",
    ];
    let fields = fields.map(|field| format!("programmes-field-{field}")).into_iter();
    let of_pages = fields.chain(held).chain(costs).chain(errors);
    kinds.into_iter().chain(stages).chain(statuses).chain(done).chain(ways).chain(of_pages)
}

fn of_texts() -> impl Iterator<Item = String> {
    use maru::staff::pages::Section;
    use maru::texts::Kind;
    use maru::texts::translations::{Act, State, Why};
    let sections = Section::ALL.into_iter().map(|one| format!("board-section-{}", one.as_str()));
    let wanted = ["all", "stale", "missing", "to-review", "unpublished"];
    let wanted = wanted.into_iter().map(|code| format!("board-wanted-{code}"));
    let shelves =
        ["guide", "newsletter", "bulletin", "alert", "reply", "question", "situation", "programme"];
    let shelves = shelves.into_iter().map(|code| format!("board-shelf-{code}"));
    let kinds = Kind::ALL.into_iter().map(|kind| format!("text-kind-{}", kind.as_str()));
    let states = State::ALL.into_iter().map(|state| format!("text-state-{}", state.as_str()));
    let acts = Act::ALL.into_iter().map(|act| format!("text-act-{}", act.as_str()));
    let done = [
        "made",
        "saved",
        "published",
        "scheduled",
        "unscheduled",
        "withdrawn",
        "declined",
        "taken-up",
        "reviewed",
        "restored",
        "still-correct",
        "unchanged",
    ];
    let done = done.into_iter().map(|code| format!("text-done-{code}"));
    let whys = Why::ALL.map(|why| format!("why-not-{}", why.as_str()));
    let of_board = sections.chain(wanted).chain(shelves);
    of_board.chain(kinds).chain(states).chain(acts).chain(done).chain(whys)
}

fn of_staff() -> impl Iterator<Item = String> {
    let roles = maru::staff::Role::ALL.into_iter().map(|role| format!("role-{}", role.as_str()));
    let languages = (1..=3).map(|level| format!("staff-language-level-{level}"));
    let topics = (0..=3).map(|level| format!("staff-topic-level-{level}"));
    let acts = maru::staff::second_factor::Act::ALL.into_iter();
    let acts = acts.map(|act| format!("factor-act-{}", act.as_str()));
    roles.chain(languages).chain(topics).chain(acts)
}
