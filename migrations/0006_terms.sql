-- Terms are edited in the newsroom, where several people work on one term, each on a language.

-- Where an official word was seen.
alter table term_words add column source TEXT;
-- The word was saved in the house: what a file says of it since is not taken. The row of the Korean stands
-- for the Korean word itself, too.
alter table term_words add column edited_at TIMESTAMPTZ;
alter table term_words add column edited_by UUID references staff (id);
-- Somebody whose language it is has read it.
alter table term_words add column reviewed_at TIMESTAMPTZ;
alter table term_words add column reviewed_by UUID references staff (id);

-- A term that is gone keeps its row, for what was changed in it. One that nobody removed is gone with the
-- file, and comes back with it.
alter table terms add column removed_at TIMESTAMPTZ;
alter table terms add column removed_by UUID references staff (id);

-- Every change of a word, whole, as JSON. Nobody changed it: a file did.
create table term_changes (
    id UUID primary key,
    term_id TEXT not null references terms (id),
    lang TEXT not null,
    word_before TEXT,
    word_after TEXT,
    changed_by UUID references staff (id),
    changed_at TIMESTAMPTZ not null
);
create index term_changes_term on term_changes (term_id, changed_at);
