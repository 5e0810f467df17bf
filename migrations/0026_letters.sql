-- A letter that two answer. Words are sealed with the key of the case; only codes, languages, instants and ids
-- stand in the clear.

-- What was said, in another language. A correction is another row, and the newest counts. Without a message it is
-- of what was told at intake.
create table message_translations (
    id UUID primary key,
    case_id UUID not null references cases (id),
    message_id UUID references case_messages (id),
    lang TEXT not null,
    made_by UUID not null references staff (id),
    sealed BYTEA not null,
    -- Of an answer: the counsellor's own words, which the interpreter put into the client's language.
    is_original BOOLEAN not null,
    put_by UUID references staff (id),
    made_at TIMESTAMPTZ not null
);
create index message_translations_case on message_translations (case_id, made_at);
create index message_translations_message on message_translations (message_id);

-- Answers that wait until the interpreter has put them into the client's language, one in a case.
create table answers_held (
    id UUID primary key,
    case_id UUID not null references cases (id),
    written_by UUID not null references staff (id),
    lang TEXT not null,
    sealed BYTEA not null,
    -- How many messages of the client it answers.
    seen BIGINT not null,
    closes BOOLEAN not null,
    idempotency_hash BYTEA unique,
    written_at TIMESTAMPTZ not null,
    -- The interpreter's words, where the client wrote meanwhile and the owner has to decide.
    translated_by UUID references staff (id),
    translated_sealed BYTEA,
    translated_at TIMESTAMPTZ,
    ended_at TIMESTAMPTZ,
    ended_why TEXT
);
create unique index answers_held_live on answers_held (case_id) where ended_at is null;

-- The link through which a translator outside takes part in a letter. It is owed with her seat, and made when it is
-- mailed; the database knows it by its hash.
create table translation_links (
    id UUID primary key,
    case_id UUID not null references cases (id),
    staff_id UUID not null references staff (id),
    epoch BIGINT not null,
    -- What is to be mailed: the link, or word that there is more behind it.
    owed TEXT,
    asked_at TIMESTAMPTZ not null,
    token_hash BYTEA unique,
    made_at TIMESTAMPTZ,
    expires_at TIMESTAMPTZ,
    opened_at TIMESTAMPTZ,
    bound_hash BYTEA,
    ended_at TIMESTAMPTZ,
    ended_why TEXT
);
create unique index translation_links_live on translation_links (case_id) where ended_at is null;
create index translation_links_case on translation_links (case_id, epoch);
