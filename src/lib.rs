//! Maru: one service that publishes a city's guides and newsletter in its languages, brings a resident's
//! question to a counsellor who speaks hers, and pushes updates by email and Telegram.

pub mod alerts;
pub mod api;
pub mod app;
pub mod bot;
pub mod bounces;
pub mod bulletins;
pub mod casework;
pub mod city;
pub mod clock;
pub mod commands;
pub mod config;
pub mod content;
pub mod db;
pub mod deliveries;
pub mod demo;
pub mod directory;
pub mod drawing;
pub mod facts;
pub mod feedback;
pub mod guides;
pub mod id;
pub mod language;
pub mod newsletter;
pub mod orders;
pub mod owed;
pub mod programmes;
pub mod readings;
pub mod search;
pub mod staff;
pub mod subscriptions;
pub mod texts;
pub mod topics;
pub mod unfound;
pub mod vault;
pub mod web;
