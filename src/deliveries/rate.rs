//! One rate for all machines: the instants at which messages of the bot may go are handed out one after
//! another, in the transaction that claims the messages. Telegram takes 30 a second
//! (<https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this>).

use chrono::{DateTime, TimeDelta, Utc};

use super::lanes::Lane;

/// How far ahead instants are handed out. A message that is leased and waits for its turn when a worker dies
/// is unknown afterwards, and a bulletin is then not sent again: so not far.
const AHEAD: TimeDelta = TimeDelta::milliseconds(300);
/// The same for what somebody waits for.
const URGENT_AHEAD: TimeDelta = TimeDelta::seconds(1);
/// An instant further ahead than this was kept before the clock was set back: the next one lies at most a second
/// behind the last that was handed out.
const BELIEVED: TimeDelta = TimeDelta::seconds(3);
/// Fewer instants than these are not worth a transaction, unless somebody waits for the message, or the rate is so
/// low that fewer lie within reach.
const WORTH_IT: i32 = 4;

/// One of these each second is kept for what is urgent; with the others it is the whole rate.
const RESERVE_EVERY: TimeDelta = TimeDelta::seconds(1);
const RESERVED_A_MINUTE: i64 = 60;

/// The instants that are not handed out yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Bucket {
    /// The next for anything.
    pub next_at: Option<DateTime<Utc>>,
    /// The next for what is urgent alone.
    pub reserve_at: Option<DateTime<Utc>>,
    /// Messages a minute, those of the reserve among them.
    pub a_minute: i64,
}

impl Bucket {
    /// Hands out instants for up to `most` messages, in their order. None while those near are taken.
    pub fn take(&mut self, lane: Lane, most: usize, now: DateTime<Utc>) -> Vec<DateTime<Utc>> {
        let (mut next, mut reserve) = (believed(self.next_at, now), believed(self.reserve_at, now));
        // Who is waited for takes what there is, if need be a second ahead.
        let furthest = now + if lane == Lane::Urgent { URGENT_AHEAD } else { AHEAD };
        let mut taken = Vec::new();
        while taken.len() < most {
            let is_of_reserve = lane == Lane::Urgent && reserve <= next;
            let at = if is_of_reserve { reserve } else { next };
            if at > furthest {
                break;
            }
            taken.push(at);
            match is_of_reserve {
                true => reserve = at + RESERVE_EVERY,
                false => next = at + self.every(),
            }
        }
        if lane == Lane::All && taken.len() < most.min(self.worth_it()) {
            return Vec::new();
        }
        (self.next_at, self.reserve_at) = (Some(next), Some(reserve));
        taken
    }

    fn worth_it(&self) -> usize {
        let fits = |count: &i32| self.every() * *count <= AHEAD;
        (1..=WORTH_IT).take_while(fits).count().max(1)
    }

    fn every(&self) -> TimeDelta {
        let shared = (self.a_minute - RESERVED_A_MINUTE).max(1);
        TimeDelta::microseconds(60_000_000 / shared)
    }
}

fn believed(at: Option<DateTime<Utc>>, now: DateTime<Utc>) -> DateTime<Utc> {
    at.filter(|at| *at <= now + BELIEVED).map_or(now, |at| at.max(now))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn monday() -> DateTime<Utc> {
        "2026-11-23T01:00:00Z".parse().unwrap()
    }

    fn full() -> Bucket {
        Bucket { next_at: None, reserve_at: None, a_minute: 1_800 }
    }

    /// Takes as much as there is, every 50 milliseconds. Gives how many went in each second.
    fn seconds(bucket: &mut Bucket, lanes: &[Lane], seconds: i64) -> Vec<usize> {
        let mut went = vec![0; usize::try_from(seconds).unwrap() + 2];
        for tick in 0..seconds * 20 {
            let now = monday() + TimeDelta::milliseconds(50 * tick);
            for lane in lanes {
                for at in bucket.take(*lane, 8, now) {
                    went[usize::try_from((at - monday()).num_seconds()).unwrap()] += 1;
                }
            }
        }
        went
    }

    #[test]
    fn all_machines_together_send_thirty_a_second() {
        let mut bucket = full();
        let went = seconds(&mut bucket, &[Lane::All, Lane::All, Lane::Urgent], 10);
        assert!(went[..10].iter().all(|count| (29..=31).contains(count)), "{went:?}");
    }

    #[test]
    fn bulletins_have_their_share_at_any_rate() {
        for a_second in 2..=40_i64 {
            let mut bucket = Bucket { a_minute: a_second * 60, ..full() };
            let went: usize = seconds(&mut bucket, &[Lane::All], 20)[..20].iter().sum();
            let share = usize::try_from(20 * (a_second - 1)).unwrap();
            assert!((share * 95 / 100..=share + 10).contains(&went), "{a_second} a second: {went}");
        }
    }

    #[test]
    fn what_is_urgent_does_not_wait_behind_a_run() {
        let mut bucket = full();
        while !bucket.take(Lane::All, 8, monday()).is_empty() {}
        assert_eq!(bucket.take(Lane::Urgent, 1, monday()), [monday()]);
        let next = bucket.take(Lane::Urgent, 1, monday())[0];
        assert!(next > monday() && next - monday() < TimeDelta::milliseconds(400), "{next}");
    }

    #[test]
    fn little_is_handed_out_ahead() {
        let mut bucket = full();
        let taken = bucket.take(Lane::All, 500, monday());
        assert!((8..=10).contains(&taken.len()), "{}", taken.len());
        assert!(bucket.take(Lane::All, 500, monday()).is_empty());
    }

    #[test]
    fn a_clock_set_back_stalls_no_bot() {
        let mut bucket = full();
        bucket.take(Lane::All, 8, monday());
        let hours = monday() - TimeDelta::hours(3);
        assert_eq!(bucket.take(Lane::All, 8, hours).len(), 8);
        let seconds = hours - TimeDelta::seconds(2);
        assert!(bucket.take(Lane::All, 8, seconds).is_empty());
        assert_eq!(bucket.take(Lane::All, 8, seconds + BELIEVED).len(), 8);
    }
}
