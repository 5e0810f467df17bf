//! From where somebody on the staff acts: inside the workplace's networks or outside, and never an address.
//!
//! The Safety Measures Standard (article 8) wants the place in the log of accesses. Whoever serves the request
//! knows it, and the trail is written many calls below: it travels with the task, since a value that every verb
//! of casework handed on and none of them looked at would only be noise.

use std::future::Future;

/// Where somebody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Inside,
    Outside,
}

impl Place {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Inside => "inside",
            Self::Outside => "outside",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        [Self::Inside, Self::Outside].into_iter().find(|place| place.as_str() == text)
    }
}

tokio::task_local! {
    static HERE: Option<Place>;
}

/// Does `work` as somebody who is at `place`; none: it is not known.
pub async fn at<T>(place: Option<Place>, work: impl Future<Output = T>) -> T {
    HERE.scope(place, work).await
}

/// Where whoever is being served is.
pub fn here() -> Option<Place> {
    HERE.try_with(|place| *place).ok().flatten()
}
