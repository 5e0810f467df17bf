//! The newsroom's sections, and the frame of its pages, which names them.

use super::{NEWSROOM, Shift, TEXTS};
use crate::staff::Role;
use crate::web::{Frame, Room};

/// A part of the newsroom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// Where every text stands in every language.
    Board,
    /// Publications, their issues and what is in them.
    Publications,
    Bulletins,
    /// What came back of what was sent.
    Bounces,
    /// What is prepared for a danger, and what is in force.
    Alerts,
    /// Courses and events.
    Programmes,
    Facts,
    /// Whom to call and where to go.
    Contacts,
    Terms,
    /// What native speakers are to read.
    Reading,
    /// Translations that were asked of somebody.
    Orders,
    /// What readers said of a text.
    Feedback,
    /// Translations that readers would like.
    Wanted,
    /// What readers searched for in vain.
    Unfound,
    /// Links that lead out of the house and are broken.
    Links,
}

impl Section {
    pub const ALL: [Self; 15] = [
        Self::Board,
        Self::Publications,
        Self::Bulletins,
        Self::Bounces,
        Self::Alerts,
        Self::Programmes,
        Self::Facts,
        Self::Contacts,
        Self::Terms,
        Self::Reading,
        Self::Orders,
        Self::Feedback,
        Self::Wanted,
        Self::Unfound,
        Self::Links,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Board => "board",
            Self::Publications => "publications",
            Self::Bulletins => "bulletins",
            Self::Bounces => "bounces",
            Self::Alerts => "alerts",
            Self::Programmes => "programmes",
            Self::Facts => "facts",
            Self::Contacts => "contacts",
            Self::Terms => "terms",
            Self::Reading => "reading",
            Self::Orders => "orders",
            Self::Feedback => "feedback",
            Self::Wanted => "wanted",
            Self::Unfound => "unfound",
            Self::Links => "links",
        }
    }

    fn path(self) -> &'static str {
        match self {
            Self::Board => "/newsroom/",
            Self::Publications => "/newsroom/publications",
            Self::Bulletins => "/newsroom/bulletins",
            Self::Bounces => "/newsroom/bounces",
            Self::Alerts => "/newsroom/alerts",
            Self::Programmes => "/newsroom/programmes",
            Self::Facts => "/newsroom/facts",
            Self::Contacts => "/newsroom/contacts",
            Self::Terms => "/newsroom/terms",
            Self::Reading => "/newsroom/readings",
            Self::Orders => "/newsroom/orders",
            Self::Feedback => "/newsroom/feedback",
            Self::Wanted => "/newsroom/wanted",
            Self::Unfound => "/newsroom/unfound",
            Self::Links => "/newsroom/links",
        }
    }

    /// Who is led there: whoever the rule of its first page lets in.
    fn roles(self) -> &'static [Role] {
        match self {
            Self::Board | Self::Publications | Self::Terms | Self::Reading => TEXTS,
            Self::Bounces => &[Role::Publisher],
            Self::Orders => &[Role::Writer, Role::Publisher, Role::Translator],
            Self::Bulletins
            | Self::Alerts
            | Self::Programmes
            | Self::Facts
            | Self::Contacts
            | Self::Feedback
            | Self::Wanted
            | Self::Unfound
            | Self::Links => NEWSROOM,
        }
    }
}

impl Shift {
    /// The frame of a page of the newsroom, in one of its sections.
    pub fn newsroom(&self, title: impl Into<String>, section: Section) -> Frame {
        let mut frame = self.frame(title);
        let open = Section::ALL.iter().filter(|one| self.who.has_any(one.roles()));
        let room = |one: &Section| Room {
            href: one.path(),
            name: self.words.say_of("board-section", one.as_str()),
            current: *one == section,
        };
        frame.rooms = open.map(room).collect();
        frame
    }
}
