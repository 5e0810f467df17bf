//! How a way out answers to trouble. All of it is kept in the database, so that a start does not burst and
//! all machines hold to it.

use chrono::{DateTime, TimeDelta, Utc};

use super::rate::Bucket;
use super::store::Route;

/// How long a way rests on which nobody was there: twice as long each time, up to the last.
const FIRST_BREAK: TimeDelta = TimeDelta::seconds(10);
const LONGEST_BREAK: TimeDelta = TimeDelta::seconds(300);
/// How long one message may try whether somebody is there again, before another one does.
const PROBE: TimeDelta = TimeDelta::minutes(2);
/// Two machines may differ by this much, and a clock that is set back by more is seen.
const SLACK: TimeDelta = TimeDelta::minutes(1);

/// How much may leave by a way, and how that changes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bounds {
    full: i64,
    least: i64,
    /// Added in each minute without trouble.
    step: i64,
    /// What is left in a hundred after "too much".
    left: i64,
}

/// What may be claimed from a way now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Opening {
    Closed,
    /// One message, to see whether somebody is there again.
    Probe,
    Open,
}

impl Bounds {
    /// Connections to a mail server, halved when it wants less.
    pub fn connections(full: usize) -> Self {
        Self { full: i64::try_from(full).unwrap_or(i64::MAX), least: 1, step: 1, left: 50 }
    }

    /// Messages of a bot, so many a second; a tenth less when Telegram wants less.
    pub fn messages(a_second: u32) -> Self {
        // Two a second at least: one for anything, one for what is urgent.
        Self { full: i64::from(a_second.max(2)) * 60, least: 120, step: 60, left: 90 }
    }
}

impl Route {
    /// Messages a minute that leave by it, of a bot that may send so many a second: fewer while Telegram wants less.
    pub fn a_minute(&self, a_second: u32) -> u64 {
        u64::try_from(self.allows(Bounds::messages(a_second))).unwrap_or_default()
    }

    /// Whether nothing may leave by it now.
    pub fn is_closed(&self, now: DateTime<Utc>) -> bool {
        self.stopped_at.is_some() || self.rests(now)
    }

    /// A rest is believed from when it was told: a clock that was set back behind that would make it last
    /// for hours.
    fn rests(&self, now: DateTime<Utc>) -> bool {
        let has_begun = self.frozen_at.is_none_or(|at| at <= now + SLACK);
        has_begun && self.frozen_until.is_some_and(|until| until > now)
    }

    pub(super) fn opening(&self, now: DateTime<Utc>) -> Opening {
        match self.is_closed(now) {
            true => Opening::Closed,
            false if self.failures > 0 => Opening::Probe,
            false => Opening::Open,
        }
    }

    /// How much may leave: connections, or messages a minute.
    pub(super) fn allows(&self, bounds: Bounds) -> i64 {
        let allowed = self.allowed.unwrap_or(bounds.full);
        allowed.min(bounds.full).max(bounds.least)
    }

    pub(super) fn bucket(&self, bounds: Bounds) -> Bucket {
        let (next_at, reserve_at) = (self.next_at, self.reserve_at);
        Bucket { next_at, reserve_at, a_minute: self.allows(bounds) }
    }

    pub(super) fn keep(&mut self, bucket: Bucket) {
        (self.next_at, self.reserve_at) = (bucket.next_at, bucket.reserve_at);
    }

    /// The other side wanted less: so it gets less, after a rest. `claimed_at`: when what it refused was
    /// claimed. What it said at the same time to the others that were under way counts once.
    pub(super) fn slow_down(
        &mut self,
        bounds: Bounds,
        rest: TimeDelta,
        claimed_at: DateTime<Utc>,
        now: DateTime<Utc>,
    ) {
        let until = now + rest;
        if self.has_answered_since(claimed_at) {
            self.frozen_until = self.frozen_until.max(Some(until));
            return;
        }
        self.allowed = Some((self.allows(bounds) * bounds.left / 100).max(bounds.least));
        self.changed_at = Some(until);
        self.freeze(until, now);
    }

    /// Nobody was there.
    pub(super) fn break_off(&mut self, claimed_at: DateTime<Utc>, now: DateTime<Utc>) {
        if self.has_answered_since(claimed_at) {
            return;
        }
        let times = u32::try_from(self.failures.clamp(0, 8)).unwrap_or(0);
        self.failures += 1;
        let rest = FIRST_BREAK * 2_i32.pow(times);
        self.freeze(now + rest.min(LONGEST_BREAK), now);
    }

    /// Somebody is there again.
    pub(super) fn is_there(&mut self) {
        self.failures = 0;
        (self.frozen_at, self.frozen_until) = (None, None);
    }

    /// The one that was to try the way did not: another one may.
    pub(super) fn is_untried(&mut self, now: DateTime<Utc>) {
        self.frozen_until = Some(now);
    }

    /// One message tries the way; meanwhile nobody else does.
    pub(super) fn probe(&mut self, now: DateTime<Utc>) {
        self.frozen_until = Some(now + PROBE);
        // Not told by the other side: what comes of the probe is news.
        self.frozen_at = Some(now - SLACK);
    }

    /// A step up for each minute without trouble.
    pub(super) fn recover(&mut self, bounds: Bounds, now: DateTime<Utc>) {
        let (Some(allowed), Some(changed)) = (self.allowed, self.changed_at) else { return };
        let minutes = (now - changed).num_minutes();
        if changed > now {
            // Rests are over by now: the clock was set back.
            self.changed_at = Some(now);
        } else if minutes > 0 {
            let allowed = allowed.saturating_add(bounds.step.saturating_mul(minutes));
            self.allowed = Some(allowed).filter(|allowed| *allowed < bounds.full);
            self.changed_at = self.allowed.map(|_| changed + TimeDelta::minutes(minutes));
        }
    }

    fn has_answered_since(&self, claimed_at: DateTime<Utc>) -> bool {
        self.frozen_at.is_some_and(|at| at >= claimed_at)
    }

    fn freeze(&mut self, until: DateTime<Utc>, now: DateTime<Utc>) {
        (self.frozen_at, self.frozen_until) = (Some(now), Some(until));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn monday() -> DateTime<Utc> {
        "2026-11-23T01:00:00Z".parse().unwrap()
    }

    fn after(seconds: i64) -> DateTime<Utc> {
        monday() + TimeDelta::seconds(seconds)
    }

    #[test]
    fn a_way_on_which_nobody_is_rests_twice_as_long_each_time() {
        let mut route = Route::default();
        let mut now = monday();
        for rest in [10, 20, 40, 80, 160, 300, 300] {
            route.break_off(now, now);
            // The other connections found nobody at the same time.
            route.break_off(now, now);
            let until = route.frozen_until.unwrap();
            assert_eq!((until - now).num_seconds(), rest);
            assert_eq!(route.opening(until - TimeDelta::seconds(1)), Opening::Closed);
            assert_eq!(route.opening(until), Opening::Probe);
            now = until;
            route.probe(now);
            assert_eq!(route.opening(now), Opening::Closed, "one at a time");
        }
        route.is_there();
        assert_eq!((route.opening(now), route.failures), (Opening::Open, 0));
    }

    #[test]
    fn connections_are_halved_and_come_back_one_a_minute() {
        let (mut route, bounds) = (Route::default(), Bounds::connections(8));
        let rest = TimeDelta::minutes(1);
        for _ in 0..3 {
            route.slow_down(bounds, rest, monday(), monday());
        }
        assert_eq!(route.allows(bounds), 4, "said at once, it counts once");
        assert_eq!(route.opening(after(59)), Opening::Closed);
        route.recover(bounds, after(119));
        assert_eq!(route.allows(bounds), 4);
        route.recover(bounds, after(120));
        assert_eq!(route.allows(bounds), 5);
        route.recover(bounds, after(179));
        assert_eq!(route.allows(bounds), 5);
        route.recover(bounds, after(400));
        assert_eq!((route.allows(bounds), route.allowed), (8, None));
    }

    #[test]
    fn a_bot_loses_a_tenth_and_never_all() {
        let (mut route, bounds) = (Route::default(), Bounds::messages(30));
        let mut seen = Vec::new();
        for minute in 0..40 {
            let now = after(minute);
            route.slow_down(bounds, TimeDelta::zero(), now, now);
            seen.push(route.allows(bounds));
        }
        assert_eq!((seen[0], seen[1], seen[39]), (1_620, 1_458, 120));
    }

    #[test]
    fn a_clock_set_back_does_not_stall_a_way() {
        let (mut route, bounds) = (Route::default(), Bounds::connections(4));
        route.slow_down(bounds, TimeDelta::minutes(1), monday(), monday());
        assert!(!route.is_closed(after(-3 * 3_600)));
        assert!(route.is_closed(after(-20)), "two machines differ by less than a minute");
        route.recover(bounds, after(-3 * 3_600));
        route.recover(bounds, after(-3 * 3_600 + 60));
        assert_eq!(route.allows(bounds), 3);
    }
}
