//! Lists of addresses in files (CSV): those that a city kept elsewhere, taken in with the consent that was given there,
//! and those of this house, handed out.
//!
//! A list is taken in as often as one likes: what was taken in before, what somebody chose or ended herself, and what
//! must not be written to stays as it is. So an import that was killed is simply run again.

mod reading;
mod taking;
mod writing;

pub use reading::{Entry, LARGEST_LIST, NotRead, ROWS_AT_MOST, Refused, Rows, read};
pub use taking::{Numbers, Sealed, seal, take};
pub use writing::{HEADER, Written, record, rows_after};
