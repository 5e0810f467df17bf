//! Who of the staff may open the files of a case: whoever has it, had it last when it was closed, and the head.

use uuid::Uuid;

use super::Refusal;
use crate::casework::state::State;
use crate::casework::store;
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
    pub async fn check(self, tx: &mut Tx) -> anyhow::Result<Result<&'static str, Refusal>> {
        let Some(case) = store::find(tx, self.case_id).await? else {
            return Ok(Err(Refusal::NotFound));
        };
        let live = store::live_assignment(tx, self.case_id).await?;
        let has_it = live.is_some_and(|live| live.staff_id == self.staff_id);
        let is_over = matches!(case.state, State::Closed | State::Resolved);
        let had_it = is_over && store::last_owner(tx, self.case_id).await? == Some(self.staff_id);
        Ok(if has_it || had_it {
            Ok("has the case")
        } else if self.is_head {
            Ok("head of office")
        } else {
            Err(Refusal::NotYours)
        })
    }
}
