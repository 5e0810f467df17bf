//! The vault: what clients say and where they can be reached is sealed, with keys that lie outside the
//! database.

mod belonging;
pub mod copies;
pub mod keys;
mod retiring;
pub mod seal;
mod store;

pub use belonging::{Foreign, open_ring};
pub use keys::KeyRing;
pub use retiring::{Idle, destroyed, note_destroyed, note_idle};
pub use seal::{CaseKey, Place, ServiceKey, Wrapped};
