-- Programmes: courses and events. Their names and descriptions are texts of the kind programme.

-- What is the same in every language, as JSON: the same form here, as it was last taken in, and before and
-- after a change, so that one can be held against another.
create table programmes (
    slug TEXT primary key,
    text_id UUID not null unique references texts (id),
    details TEXT not null,
    -- Who held it against its source (nobody: it stands as its file says, or nobody has yet), and when
    -- somebody should look again.
    verified_by UUID references staff (id),
    verified_at TIMESTAMPTZ,
    review_on DATE
);

-- As it was last taken in from a file: what differs from it was changed in the house.
create table imported_programmes (
    slug TEXT primary key,
    details TEXT not null
);

-- What was done to a programme. Never changed.
create table programme_changes (
    id UUID primary key,
    slug TEXT not null,
    what TEXT not null,
    details_before TEXT,
    details_after TEXT not null,
    changed_by UUID references staff (id),
    changed_at TIMESTAMPTZ not null
);
create index programme_changes_slug on programme_changes (slug, id);
