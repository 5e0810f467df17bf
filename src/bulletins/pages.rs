//! The newsroom, and the public page of a bulletin.

use crate::web::Routes;

pub fn routes() -> Routes {
    Routes::new()
}
