//! Who of the staff may open the files of a case: whoever may open the case.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::Refusal;
use crate::casework::{self, reading, store};
use crate::db::Tx;

/// Somebody of the staff at the files of a case.
#[derive(Clone, Copy, Debug)]
pub struct Access {
    pub case_id: Uuid,
    pub staff_id: Uuid,
    pub is_head: bool,
}

impl Access {
    /// Why she may, as the trail says it.
    pub async fn check(
        self,
        tx: &mut Tx,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Result<&'static str, Refusal>> {
        let Some(case) = store::find(tx, self.case_id).await? else {
            return Ok(Err(Refusal::NotFound));
        };
        let who = (self.staff_id, self.is_head);
        Ok(match reading::standing(tx, &case, who, now).await? {
            Ok(why) => Ok(why),
            Err(casework::Refusal::ReasonNeeded) => Err(Refusal::ReasonNeeded),
            Err(_) => Err(Refusal::NotYours),
        })
    }
}
