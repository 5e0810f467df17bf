//! Topics: what guides are about, what people subscribe to and what they ask counsel on.
//!
//! Their ids are permanent and their names are the city's data ([`crate::city::City`]); here are the
//! pages that gather what belongs to one.

pub mod pages;
