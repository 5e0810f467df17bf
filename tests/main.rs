//! The stories of the house, each on both engines, and the rules that it keeps.

mod support;

mod architecture;
mod asking;
mod browsing;
mod content;
mod languages;
mod reading;
mod schema;
