//! How large a proof is, and what is left to chance: drawn from a seed that is said, so that it can be drawn again.

use maru::clock::Clock;

/// How many deliveries, and how often it is killed among them.
pub struct Plan {
    pub deliveries: usize,
    pub kills: usize,
    /// What arrives at most between a start and the next kill, beside what is on its way.
    pub between: u64,
    pub chance: Chance,
}

impl Plan {
    /// As `MARU_PROOF` says: `full`, or the short form.
    pub fn of(name: &str) -> Self {
        let chance = Chance::begin(name);
        match variable("MARU_PROOF").as_deref() {
            Some("full") => Self { deliveries: 20_000, kills: 50, between: 400, chance },
            _ => Self { deliveries: 2_000, kills: 8, between: 140, chance },
        }
    }
}

/// Numbers by chance (SplitMix64), the same for the same seed.
pub struct Chance(u64);

impl Chance {
    /// A seed of its own, or the one that `MARU_PROOF_SEED` gives.
    fn begin(name: &str) -> Self {
        let given = variable("MARU_PROOF_SEED").and_then(|seed| seed.parse().ok());
        let (_, drawn) = maru::id::new(Clock::System.now()).as_u64_pair();
        let seed = given.unwrap_or(drawn);
        println!("{name}: MARU_PROOF_SEED={seed}");
        Self(seed)
    }

    /// A number from 0 to one less than this.
    pub fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % end.max(1)
    }
}

#[expect(clippy::disallowed_methods, reason = "whoever runs the proof says how long it may be")]
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
}
