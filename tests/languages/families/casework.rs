//! The families of casework: what is said of requests, of a case, and of why it is where it is.

use crate::support::stock;

pub fn of_casework() -> impl Iterator<Item = String> {
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
        "contact-not-noted",
        "call-not-noted",
        "let-go",
        "declined",
        "excluded",
        "line-answered",
        "line-asked",
        "line-failed",
        "matter-joined",
        "matter-left",
        "matter-proposed",
        "matter-ended",
        "wrote-to-all",
        "line-agreed",
        "line-not-agreed",
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
    let kinds = maru::casework::demands::Kind::ALL.map(|kind| kind.as_str());
    let kept = kept.chain(kinds.map(|kind| format!("demands-kind-{kind}")));
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

pub fn of_the_case_page() -> impl Iterator<Item = String> {
    use maru::casework::day::Group;
    use maru::casework::handing_over::{AnotherWhy, Why};
    use maru::casework::referring::{Field, How, Progress, Purpose};
    use maru::casework::translating::links::DeclineWhy;
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
        "read-to-translate",
        "translated",
        "answer-held",
        "answer-stands",
        "translation-done",
        "answer-translated",
        "answer-withdrawn",
        "answer-not-translated",
        "translation-asked",
        "translation-opened",
        "translation-declined",
        "translation-expired",
        "interpreting-ended",
    ];
    family("act", acts.to_vec())
        .chain(family("day-group", Group::ALL.map(Group::as_str).to_vec()))
        .chain(family("deadline", Lapses::ALL.map(Lapses::as_str).to_vec()))
        .chain(family("outcome", Outcome::ALL.map(Outcome::as_str).to_vec()))
        .chain(family("follow-up", FollowUp::ALL.map(FollowUp::as_str).to_vec()))
        .chain(family("translate-decline", DeclineWhy::ALL.map(DeclineWhy::as_str).to_vec()))
        .chain(family("hand-over", Why::ALL.map(Why::as_str).to_vec()))
        .chain(family("another-why", AnotherWhy::ALL.map(AnotherWhy::as_str).to_vec()))
        .chain(family("another-told", AnotherWhy::ALL.map(AnotherWhy::as_str).to_vec()))
        .chain(family("referral", Progress::ALL.map(Progress::as_str).to_vec()))
        .chain(family("consent-purpose", Purpose::ALL.map(Purpose::as_str).to_vec()))
        .chain(family("consent-field", Field::ALL.map(Field::as_str).to_vec()))
        .chain(family("consent-how", How::ALL.map(How::as_str).to_vec()))
}

/// What stands on a screen that is turned to somebody.
pub fn of_the_turned_screen() -> impl Iterator<Item = String> {
    use maru::casework::pages::{TURN_GROUPS, turned_phrases};
    let groups = TURN_GROUPS.iter().map(|group| format!("turn-group-{}", group.code));
    groups.chain(turned_phrases().map(|code| format!("turned-phrase-{code}")))
}

pub fn of_taking() -> impl Iterator<Item = String> {
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
