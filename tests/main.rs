//! The stories of the house, each on both engines, and the rules that it keeps.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a story that cannot go on fails, also in its helpers"
)]

mod support;

mod absences;
mod answering;
mod architecture;
mod asking;
mod auditing;
mod backing_up;
mod board;
mod board_text;
mod bot;
mod bot_topics;
mod browsing;
mod browsing_case;
mod browsing_editor;
mod browsing_files;
mod browsing_help;
mod browsing_newsroom;
mod browsing_screen;
mod browsing_sheets;
mod browsing_taking;
mod casepage;
mod casepage_referred;
mod casepage_replies;
mod checking;
mod contacts_confirmed;
mod contacts_kept;
mod contacts_meanwhile;
mod contacts_named;
mod content;
mod content_exchange;
mod content_gone;
mod decisions;
mod delivering;
mod delivering_files;
mod delivering_notices;
mod desk;
mod editing;
mod editing_together;
mod email_connections;
mod email_encrypted;
mod email_refused;
mod email_taken;
mod exchange;
mod facts;
mod facts_kept;
mod files;
mod files_desk;
mod guessing;
mod guides;
mod intake;
mod intake_elsewhere;
mod languages;
mod links_inner;
mod links_outer;
mod links_replacing;
mod locks;
mod machine;
mod machine_beside;
mod newsletter_feed;
mod newsletter_newsroom;
mod newsletter_released;
mod newsroom;
mod newsroom_again;
mod newsroom_editor;
mod offers;
mod operating;
mod orders;
mod pairs;
mod programmes;
mod programmes_files;
mod pushing;
mod pushing_telegram;
mod reading;
mod reading_reasons;
mod readings;
mod retention;
mod routing;
mod routing_fight;
mod schema;
mod second_factor;
mod sheets;
mod staffing;
mod subscribing;
mod taking;
mod telegram_reach;
mod telegram_sending;
mod telegram_updates;
mod terms;
mod withstanding;
