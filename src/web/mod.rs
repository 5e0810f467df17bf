//! What every page shares: its frame, who may call it, how trouble is shown, and the pages that are
//! rendered once and served from memory.

mod assets;
mod bearer;
mod carried;
mod choose;
mod fault;
mod flood;
mod forms;
mod headers;
mod kept;
mod layout;
mod published;
mod qr;
mod routes;
mod upload;
mod visit;

pub use assets::{
    card_style, curtain_script, day_script, desk_script, editor_script, keys_script, leave_script,
    live_script, pictures_path, routes as asset_routes, screen_style, suggest_script, work_script,
};
pub use bearer::{bears, wants_bearer};
pub use carried::Carried;
pub use choose::choose;
pub use fault::{Fault, fault_pages, full, unwritten};
pub use flood::{Flood, address_of, flood};
pub use forms::{Filled, LARGEST_FORM, LARGEST_TEXT, LongForm, Troubles};
pub use headers::{in_a_frame, no_store, sandboxed, security_headers, with_frames};
pub use layout::{Address, DeskNav, Frame, Room, Tongue};
pub use published::{Published, PublishedLayer, is_published, publish};
pub use qr::Qr;
pub use routes::{Routes, Rule};
pub use upload::{
    LARGEST_UPLOAD, NoFile, Pasted, Streamed, Takes, Upload, brings_a_file, read_away,
};
pub use visit::Visit;
