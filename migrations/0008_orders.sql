-- A translation that somebody was asked for until a day.
create table orders (
    id UUID primary key,
    text_id UUID not null references texts (id),
    lang TEXT not null,
    translator_id UUID not null references staff (id),
    -- The source as it was when it was asked for, and how much of it: what is behind, or the whole.
    source_revision_id UUID not null references revisions (id),
    extent TEXT not null,
    -- Of the source segments that are to be done, without spaces; counted once, for the statement.
    characters BIGINT not null,
    due_on DATE not null,
    note TEXT not null,
    asked_by UUID not null references staff (id),
    asked_at TIMESTAMPTZ not null,
    opened_at TIMESTAMPTZ,
    delivered_at TIMESTAMPTZ,
    delivered_revision_id UUID references revisions (id),
    cancelled_at TIMESTAMPTZ,
    cancelled_by UUID references staff (id)
);
-- Nobody is asked for what somebody else is at already.
create unique index orders_open on orders (text_id, lang) where delivered_at is null and cancelled_at is null;
create index orders_of_translator on orders (translator_id);
create index orders_delivered on orders (delivered_at) where delivered_at is not null;

-- A mail about an order that goes out once, whichever machine thinks of it first.
create table order_reminders (
    order_id UUID not null references orders (id),
    kind TEXT not null,
    reminded_at TIMESTAMPTZ not null,
    primary key (order_id, kind)
);

-- Somebody who speaks a language read a message of the interface: it is right, or it should say this. It
-- holds while the program's own words are those that were read.
create table message_readings (
    id UUID primary key,
    lang TEXT not null,
    key TEXT not null,
    -- The program's own words at that time, as they stand in its files.
    original TEXT not null,
    -- What it should say. None: it is right.
    words TEXT,
    staff_id UUID not null references staff (id),
    read_at TIMESTAMPTZ not null,
    ended_at TIMESTAMPTZ,
    ended_by UUID references staff (id)
);
create unique index message_readings_live on message_readings (lang, key) where ended_at is null;
