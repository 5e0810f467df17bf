-- What the newsroom needs beside revisions and pointers to them.

-- A translation that was public and is not to be any more, and one that waits for its day.
alter table translations add column withdrawn_at TIMESTAMPTZ;
alter table translations add column withdrawn_by UUID references staff (id);
alter table translations add column withdrawn_reason TEXT;
alter table translations add column declined_by UUID references staff (id);
alter table translations add column publish_at TIMESTAMPTZ;
alter table translations add column publish_revision_id UUID references revisions (id);
alter table translations add column publish_by UUID references staff (id);
create index translations_due on translations (publish_at) where publish_at is not null;

-- What was done with a text in a language, by whom and when. Never changed: it tells readers since when a
-- sentence is old, and the newsroom who said what.
create table text_acts (
    id UUID primary key,
    text_id UUID not null references texts (id),
    lang TEXT not null,
    act TEXT not null,
    revision_id UUID references revisions (id),
    detail TEXT not null,
    staff_id UUID references staff (id),
    acted_at TIMESTAMPTZ not null
);
create index text_acts_text on text_acts (text_id, lang, acted_at);

-- What somebody says about a segment, to whoever works on the text.
create table comments (
    id UUID primary key,
    text_id UUID not null references texts (id),
    lang TEXT not null,
    source_hash TEXT not null,
    source_occurrence BIGINT not null,
    body TEXT not null,
    staff_id UUID not null references staff (id),
    written_at TIMESTAMPTZ not null,
    settled_at TIMESTAMPTZ,
    settled_by UUID references staff (id)
);
create index comments_text on comments (text_id, lang);

-- Which of a text's segments are old is counted for the whole board at once.
create index segments_hash on segments (revision_id, hash, occurrence);
create index segments_made_from on segments (revision_id, made_from_hash, made_from_occurrence);
