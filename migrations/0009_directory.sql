-- Contacts that are kept in the newsroom, confirmed by whoever they are, and what the city still owes.

-- As it stands on the sign, and in Latin letters.
alter table contacts add column address TEXT;
alter table contacts add column address_latin TEXT;
-- When somebody last changed the contact, or its place in the list, in the house (never: it stands as its
-- file says).
alter table contacts add column edited_at TIMESTAMPTZ;
alter table contacts add column moved_at TIMESTAMPTZ;
-- The day on which the organisation itself last said that everything is right.
alter table contacts add column confirmed_on DATE;

-- Every contact as it was last taken in from a file, as JSON: what differs from it was changed in the house,
-- and what is missing beside it was removed there.
create table imported_contacts (
    id TEXT primary key,
    contact TEXT not null
);

-- What was done to a contact, and the contact before and after as JSON. Never changed.
create table contact_changes (
    id UUID primary key,
    contact TEXT not null,
    what TEXT not null,
    contact_before TEXT,
    contact_after TEXT,
    changed_by UUID references staff (id),
    changed_at TIMESTAMPTZ not null
);
create index contact_changes_contact on contact_changes (contact, id);

-- Where an organisation is asked whether its entry is still right, sealed, and when it was last asked there.
create table contact_addresses (
    contact TEXT primary key,
    email_sealed BYTEA not null,
    set_by UUID not null references staff (id),
    set_at TIMESTAMPTZ not null,
    asked_at TIMESTAMPTZ
);

-- A mail that asked, and what was answered by its link. A reminder has a link of its own, so that the first
-- one goes on working.
create table contact_asks (
    id UUID primary key,
    contact TEXT not null,
    token_hash BYTEA not null,
    reminder_hash BYTEA,
    asked_at TIMESTAMPTZ not null,
    reminded_at TIMESTAMPTZ,
    expires_at TIMESTAMPTZ not null,
    -- The entry was right: none. Something has changed: this, sealed.
    words_sealed BYTEA,
    answered_at TIMESTAMPTZ,
    settled_at TIMESTAMPTZ,
    settled_by UUID references staff (id)
);
create unique index contact_asks_token on contact_asks (token_hash);
create unique index contact_asks_reminder on contact_asks (reminder_hash);
create index contact_asks_contact on contact_asks (contact, asked_at);

-- What was not to be had when the program was made, in order of harm, from content/owed.toml.
create table owed_items (
    id TEXT primary key,
    position BIGINT not null,
    -- Where it is mended, as JSON.
    about TEXT
);
-- Somebody has done it, and where it stands.
create table owed_done (
    item TEXT primary key,
    source TEXT not null,
    done_by UUID not null references staff (id),
    done_at TIMESTAMPTZ not null
);
