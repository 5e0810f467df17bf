//! The keys that are put together of a family and a code.

use maru::facts::Unit;

use crate::support::stock;

/// All of them.
pub fn all() -> Vec<String> {
    let units = Unit::ALL
        .into_iter()
        .filter(|unit| !matches!(unit, Unit::Phone | Unit::Number | Unit::Date | Unit::Time))
        .map(|unit| format!("unit-{}", unit.as_str()));
    let days =
        maru::directory::Weekday::ALL.into_iter().map(|day| format!("weekday-{}", day.as_str()));
    let kinds = ["guide", "article", "bulletin", "contact", "term", "programme"]
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
    let words = units.chain(days).chain(kinds).chain(faults).chain(of_casework()).chain(standings);
    let mut families: Vec<String> = words.collect();
    families.extend(of_staff());
    families.extend(of_bulletins());
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
    families
}

fn of_taking() -> impl Iterator<Item = String> {
    use maru::casework::late_entries::Outcome;
    use maru::casework::{AskedAs, Sign, WAYS};
    use maru::staff::rota::Gender;
    let tongues = stock().city.tags().map(|tag| format!("tongue-{tag}")).collect::<Vec<_>>();
    let pictures = (0..10).map(|number| format!("picture-{number}"));
    let ways = WAYS.map(|way| format!("taking-way-{}", way.as_str()));
    let signs = Sign::ALL.map(|sign| format!("taking-sign-{}", sign.as_str()));
    let sides = AskedAs::ALL.map(|side| format!("taking-as-{}", side.as_str()));
    let genders = Gender::ALL.map(|gender| format!("taking-gender-{}", gender.as_str()));
    let outcomes = Outcome::ALL.map(|outcome| format!("late-outcome-{}", outcome.as_str()));
    let errors = ["at", "lang", "topic", "way", "minutes", "outcome"];
    let errors = errors.map(|field| format!("late-error-{field}"));
    let of_forms = ways.into_iter().chain(signs).chain(sides).chain(genders);
    tongues.into_iter().chain(pictures).chain(of_forms).chain(outcomes).chain(errors)
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

fn of_bulletins() -> impl Iterator<Item = String> {
    use maru::bulletins::{Kind, State};
    let states = State::ALL.into_iter().map(|state| format!("newsroom-state-{}", state.as_str()));
    let kinds = [Kind::Note, Kind::Issue];
    let kinds = kinds.into_iter().map(|kind| format!("newsroom-kind-{}", kind.as_str()));
    let whys = ["no-address", "full", "refused", "later", "unknown", "other"];
    let whys = whys.into_iter().map(|why| format!("newsroom-why-{why}"));
    let errors = ["title", "text"].into_iter().map(|field| format!("newsroom-error-no-{field}"));
    states.chain(kinds).chain(whys).chain(errors)
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

fn of_casework() -> impl Iterator<Item = String> {
    use maru::casework::routing::Reason;
    use maru::casework::state::State;
    let reasons = Reason::ALL.into_iter().map(|reason| format!("reason-{}", reason.code()));
    let states =
        State::ALL.into_iter().map(|state| format!("state-{}", state.as_str().replace('_', "-")));
    let causes = maru::casework::Cause::CODES.into_iter().map(|cause| format!("cause-{cause}"));
    let acts = [
        "held",
        "opened",
        "read",
        "answered",
        "closed",
        "assigned",
        "released",
        "reopened",
        "late",
        "client-wrote",
        "receipt-issued",
        "receipt-changed",
        "written-up",
        "accepted",
        "call-ended",
        "contact-over",
        "declined",
        "excluded",
        "line-answered",
        "line-asked",
        "line-failed",
        "matter-joined",
        "matter-left",
        "matter-proposed",
        "offer-over",
        "offer-withdrawn",
        "offered",
        "paired",
        "file-added",
        "read-file",
        "took-original",
        "files-invited",
        "gave-reason",
        "erased",
        "prolonged",
        "exported",
        "downloaded",
    ];
    let acts = acts.into_iter().map(|act| format!("act-{act}"));
    let whys = maru::casework::reading::Why::ALL.into_iter();
    let whys = whys.map(|why| format!("reading-why-{}", why.as_str()));
    let causes_of_erasing = maru::casework::erasing::Cause::OF_STAFF.into_iter();
    let erasing = causes_of_erasing.map(|cause| format!("erasing-why-{}", cause.as_str()));
    let copies = maru::vault::copies::Standing::CODES.into_iter();
    let copies = copies.map(|code| format!("keys-copy-{code}"));
    let kept = whys.chain(erasing).chain(copies);
    let closings = maru::casework::Needless::ALL.into_iter();
    let closings = closings.map(|reason| format!("closing-{}", reason.as_str()));
    let all = reasons.chain(states).chain(causes).chain(acts).chain(closings);
    all.chain(of_assigning()).chain(of_intake()).chain(of_routing()).chain(of_files()).chain(kept)
}

/// Why a case is where it is, for staff and for the client.
fn of_routing() -> impl Iterator<Item = String> {
    use maru::casework::WAITS;
    use maru::casework::pages::CHANGES;
    use maru::casework::routing::{Advice, Step};
    let steps = Step::ALL.into_iter().map(|step| format!("why-step-{}", step.code()));
    let advice = Advice::ALL.into_iter().map(|advice| format!("why-advice-{}", advice.code()));
    let roles = ["owner", "interpreter"].map(|role| format!("why-role-{role}"));
    let waits = WAITS.map(|what| format!("why-client-waits-{what}"));
    let changes = CHANGES.map(|change| format!("why-if-change-{change}"));
    let told = ["why-client", "why-client-asked", "why-client-pair"];
    let told = told.into_iter().flat_map(|of| ["letter", "talk"].map(|how| format!("{of}-{how}")));
    steps.chain(advice).chain(roles).chain(waits).chain(changes).chain(told)
}

fn of_assigning() -> impl Iterator<Item = String> {
    use maru::casework::{DeclineWhy, LineWhy};
    use maru::staff::rota::{Gender, Presence};
    let whys = DeclineWhy::ALL.map(|why| format!("offers-why-{}", why.as_str()));
    let lines = LineWhy::ALL.map(|why| format!("call-why-{}", why.as_str()));
    let presences = Presence::ALL.map(|one| format!("presence-{}", one.as_str()));
    let genders = Gender::ALL.map(|one| format!("staff-gender-{}", one.as_str()));
    whys.into_iter().chain(lines).chain(presences).chain(genders)
}

fn of_intake() -> impl Iterator<Item = String> {
    use maru::casework::flags::Kind;
    use maru::casework::{AskedAs, Sign};
    use maru::staff::rota::Gender;
    let signs = Sign::ALL.into_iter().map(|sign| format!("help-sign-{}", sign.as_str()));
    let whom = AskedAs::ALL.into_iter().map(|who| format!("help-as-{}", who.as_str()));
    let genders = Gender::ALL.into_iter().map(|one| format!("help-gender-{}", one.as_str()));
    let flags = Kind::ALL.into_iter().map(|kind| format!("flag-reason-{}", kind.as_str()));
    signs.chain(whom).chain(genders).chain(flags)
}

fn of_files() -> impl Iterator<Item = String> {
    use maru::casework::files::{Because, Kind, Refusal};
    let kinds = Kind::ALL.into_iter().map(|kind| format!("files-kind-{}", kind.as_str()));
    let states = ["received", "cleaned", "kept", "refused"];
    let states = states.into_iter().map(|state| format!("files-state-{state}"));
    let on_the_desk = ["received", "kept", "refused"];
    let on_the_desk = on_the_desk.into_iter().map(|state| format!("desk-files-state-{state}"));
    let errors = Refusal::CODES.map(|code| format!("files-error-{code}"));
    let reasons = Because::ALL.map(|because| format!("desk-files-reason-{}", because.as_str()));
    kinds.chain(states).chain(on_the_desk).chain(errors).chain(reasons)
}

fn of_the_case_page() -> impl Iterator<Item = String> {
    use maru::casework::handing_over::Why;
    use maru::casework::referring::{Field, How, Progress, Purpose};
    use maru::casework::{FollowUp, Lapses, Outcome};
    let family = |family: &'static str, codes: Vec<&'static str>| {
        codes.into_iter().map(move |code| format!("{family}-{code}"))
    };
    let acts = [
        "noted",
        "task-set",
        "task-done",
        "deadline-set",
        "deadline-ended",
        "labelled",
        "summed-up",
        "handed-over",
        "client-asked-for-another",
        "set-aside",
        "consent-asked",
        "consent-noted",
        "consent-given",
        "consent-withdrawn",
        "emergency-claimed",
        "emergency-confirmed",
        "referral-drafted",
        "referral-moved",
        "machine-draft",
    ];
    family("act", acts.to_vec())
        .chain(family("deadline", Lapses::ALL.map(Lapses::as_str).to_vec()))
        .chain(family("outcome", Outcome::ALL.map(Outcome::as_str).to_vec()))
        .chain(family("follow-up", FollowUp::ALL.map(FollowUp::as_str).to_vec()))
        .chain(family("hand-over", Why::ALL.map(Why::as_str).to_vec()))
        .chain(family("referral", Progress::ALL.map(Progress::as_str).to_vec()))
        .chain(family("consent-purpose", Purpose::ALL.map(Purpose::as_str).to_vec()))
        .chain(family("consent-field", Field::ALL.map(Field::as_str).to_vec()))
        .chain(family("consent-how", How::ALL.map(How::as_str).to_vec()))
}

fn of_staff() -> impl Iterator<Item = String> {
    let roles = maru::staff::Role::ALL.into_iter().map(|role| format!("role-{}", role.as_str()));
    let languages = (1..=3).map(|level| format!("staff-language-level-{level}"));
    let topics = (0..=3).map(|level| format!("staff-topic-level-{level}"));
    let acts = maru::staff::second_factor::Act::ALL.into_iter();
    let acts = acts.map(|act| format!("factor-act-{}", act.as_str()));
    roles.chain(languages).chain(topics).chain(acts)
}
