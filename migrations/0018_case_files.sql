-- Photos, voice messages and papers of a case: sealed with its key, piece by piece. In the clear stand ids,
-- codes, sizes and times.
create table case_files (
    id UUID primary key,
    case_id UUID not null references cases (id),
    -- client or staff.
    author TEXT not null,
    staff_id UUID references staff (id),
    -- What it is by its bytes, as jpeg or pdf; none while it is under way.
    format TEXT,
    name_sealed BYTEA,
    size BIGINT not null default 0,
    -- receiving, received, cleaned, kept, refused.
    state TEXT not null,
    -- How often its cleaning was begun: a picture that ends the program must not do so for ever.
    tries BIGINT not null default 0,
    added_at TIMESTAMPTZ not null,
    -- A keyed hash of its bytes: the same photo sent twice into a case is there once.
    idempotency_hash BYTEA unique
);
create index case_files_case on case_files (case_id, added_at);
create index case_files_state on case_files (state, added_at);

-- Each piece is sealed in a place that says its file, rendition and number, and whether it is the last.
create table case_file_parts (
    file_id UUID not null references case_files (id),
    -- original, clean or small.
    rendition TEXT not null,
    number BIGINT not null,
    sealed BYTEA not null,
    primary key (file_id, rendition, number)
);

-- Links by which a visitor's phone sends photos into a case for a quarter of an hour; of each a keyed hash.
create table file_invitations (
    code_hash BYTEA primary key,
    case_id UUID not null references cases (id),
    staff_id UUID not null references staff (id),
    made_at TIMESTAMPTZ not null,
    expires_at TIMESTAMPTZ not null
);
create index file_invitations_case on file_invitations (case_id);
