//! The vault: what clients say and where they can be reached is sealed, with keys that lie outside the
//! database.

pub mod keys;
pub mod seal;

pub use keys::KeyRing;
pub use seal::{CaseKey, Place, ServiceKey, Wrapped};
