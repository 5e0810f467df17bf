//! Every act in every state, against a table written by hand.

use std::collections::HashSet;

use super::*;

/// What is expected of each state and act. A name is the next state, `^`
/// after it a raised epoch, `-` capacity given back, `+` capacity taken.
/// Refused are: `x` out of order, `taken`, `no-offer`, `shut`, `gone`.
const EXPECTED: &str = "
    .              offer    accept   decline   expire    assign    start   wait_for_client wait_for_agency refer     resume   resolve   follow_up close  reopen    release   erase
    waiting        offered+ no-offer no-offer  no-offer  assigned+ x       x               x               x         x        x         x         closed x         x         x
    offered        taken    assigned waiting-  waiting-  taken     x       x               x               x         x        x         x         x      x         waiting^- x
    assigned       taken    no-offer no-offer  no-offer  taken     working x               x               x         x        x         x         x      x         waiting^- x
    working        taken    no-offer no-offer  no-offer  taken     x       waiting_client- waiting_agency- referred- x        resolved- x         x      x         waiting^- x
    waiting_client taken    no-offer no-offer  no-offer  taken     x       x               x               x         working+ resolved  x         x      x         waiting^  x
    waiting_agency taken    no-offer no-offer  no-offer  taken     x       x               x               x         working+ resolved  x         x      x         waiting^  x
    referred       taken    no-offer no-offer  no-offer  taken     x       x               x               x         working+ resolved  x         x      x         waiting^  x
    resolved       taken    no-offer no-offer  no-offer  taken     x       x               x               x         x        x         follow_up closed waiting^  x         x
    follow_up      taken    no-offer no-offer  no-offer  taken     x       x               x               x         x        x         x         closed waiting^  x         x
    closed         shut     shut     shut      shut      shut      shut    shut            shut            shut      shut     shut      shut      shut   waiting^  shut      erased
    erased         gone     gone     gone      gone      gone      gone    gone            gone            gone      gone     gone      gone      gone   gone      gone      gone
";

fn check(state: State, act: Act, expected: &str) {
    let found = match after(state, act) {
        Ok(next) => {
            let epoch = if next.raises_epoch { "^" } else { "" };
            let freed = if next.frees_capacity { "-" } else { "" };
            let taken = if next.takes_capacity { "+" } else { "" };
            format!("{}{epoch}{freed}{taken}", next.state)
        }
        Err(Refusal::CaseErased) => "gone".to_owned(),
        Err(Refusal::CaseClosed) => "shut".to_owned(),
        Err(Refusal::AlreadyTaken) => "taken".to_owned(),
        Err(Refusal::NoOffer) => "no-offer".to_owned(),
        Err(refusal) => {
            assert_eq!(refusal, Refusal::OutOfOrder { state, act });
            "x".to_owned()
        }
    };
    assert_eq!(found, expected, "{state}, {act}");
}

#[test]
fn every_act_in_every_state_is_as_written() {
    let mut lines = EXPECTED.trim().lines().map(str::split_whitespace);
    let acts: Vec<Act> =
        lines.next().unwrap().skip(1).map(|name| Act::parse(name).unwrap()).collect();
    let mut seen = HashSet::new();
    for mut line in lines {
        let state = State::parse(line.next().unwrap()).unwrap();
        let cells: Vec<&str> = line.collect();
        assert_eq!(cells.len(), acts.len(), "{state}");
        for (act, expected) in acts.iter().zip(cells) {
            check(state, *act, expected);
            seen.insert((state, *act));
        }
    }
    assert_eq!(seen.len(), State::ALL.len() * Act::ALL.len());
}

#[test]
fn a_case_can_be_ended_from_wherever_it_stands() {
    for start in State::ALL {
        let mut reached = vec![start];
        for i in 0.. {
            let Some(state) = reached.get(i).copied() else {
                break;
            };
            for next in Act::ALL.iter().filter_map(|act| after(state, *act).ok()) {
                if !reached.contains(&next.state) {
                    reached.push(next.state);
                }
            }
        }
        assert!(reached.contains(&State::Erased), "{start}");
    }
}

#[test]
fn names_come_back_and_are_what_serde_writes() {
    for state in State::ALL {
        assert_eq!(State::parse(state.as_str()), Some(state));
        assert_eq!(serde_json::to_value(state).unwrap(), state.as_str());
    }
    for act in Act::ALL {
        assert_eq!(Act::parse(act.as_str()), Some(act));
        assert_eq!(serde_json::to_value(act).unwrap(), act.as_str());
    }
    assert_eq!(State::parse("Waiting"), None);
    assert_eq!(Act::parse(""), None);
}
