-- What staff keep about a case beside the conversation. Words are sealed with the key of the case; only codes,
-- days, instants and ids stand in the clear.

-- Notes of staff among themselves. A client never sees them.
create table case_notes (
    id UUID primary key,
    case_id UUID not null references cases (id),
    staff_id UUID not null references staff (id),
    sealed BYTEA not null,
    idempotency_hash BYTEA unique,
    written_at TIMESTAMPTZ not null
);
create index case_notes_case on case_notes (case_id, written_at);

-- What is to be done by a day: own words, or asking again after a case was settled.
create table case_tasks (
    id UUID primary key,
    case_id UUID not null references cases (id),
    kind TEXT not null,
    sealed BYTEA,
    due_on DATE not null,
    made_by UUID not null references staff (id),
    made_at TIMESTAMPTZ not null,
    done_at TIMESTAMPTZ,
    done_by UUID references staff (id)
);
create index case_tasks_case on case_tasks (case_id, due_on);

-- Days on which the law lets something lapse, as a counsellor entered them. The nearest one is in cases too.
create table case_deadlines (
    id UUID primary key,
    case_id UUID not null references cases (id),
    kind TEXT not null,
    falls_on DATE not null,
    set_by UUID not null references staff (id),
    set_at TIMESTAMPTZ not null,
    ended_at TIMESTAMPTZ,
    ended_by UUID references staff (id)
);
create index case_deadlines_case on case_deadlines (case_id, falls_on);

-- What somebody calls a case for herself.
create table case_labels (
    case_id UUID not null references cases (id),
    staff_id UUID not null references staff (id),
    sealed BYTEA not null,
    set_at TIMESTAMPTZ not null,
    primary key (case_id, staff_id)
);

-- Facts, wish and what was done, in three lines. Each saving is a row and never changes.
create table case_summaries (
    id UUID primary key,
    case_id UUID not null references cases (id),
    staff_id UUID not null references staff (id),
    sealed BYTEA not null,
    written_at TIMESTAMPTZ not null
);
create index case_summaries_case on case_summaries (case_id, written_at);

-- That a client agreed that another body is told what, for what, until when; or why it was done without her.
create table consents (
    id UUID primary key,
    case_id UUID not null references cases (id),
    purpose TEXT not null,
    -- An id of the directory.
    contact TEXT not null,
    -- Codes with a space between: summary, reach, files.
    fields TEXT not null,
    -- The language in which the text was shown, and which state of the text.
    lang TEXT not null,
    text_version BIGINT not null,
    -- spoken, written, in-case; emergency: nobody could ask her.
    how TEXT not null,
    -- Why nobody could ask her.
    reason_sealed BYTEA,
    asked_by UUID not null references staff (id),
    asked_at TIMESTAMPTZ not null,
    given_at TIMESTAMPTZ,
    -- The second person, where nobody could ask her.
    confirmed_by UUID references staff (id),
    until_on DATE not null,
    withdrawn_at TIMESTAMPTZ
);
create index consents_case on consents (case_id);

-- A case handed to another body: exactly what the consent names, and how far it got.
create table referrals (
    id UUID primary key,
    case_id UUID not null references cases (id),
    contact TEXT not null,
    consent_id UUID not null references consents (id),
    -- None: the consent was withdrawn.
    sealed BYTEA,
    state TEXT not null,
    due_on DATE,
    made_by UUID not null references staff (id),
    made_at TIMESTAMPTZ not null,
    moved_at TIMESTAMPTZ not null
);
create index referrals_case on referrals (case_id);
