//! The ways out of the house, a folder each: what leaves by one is written and handed over there.

pub mod email;
pub mod telegram;
