-- The second factor, readings that need a reason, erasing, the life of keys, and what an outsider can check.

-- What somebody's own device makes codes from (RFC 6238). A code counts once: the last step that was taken
-- only rises.
create table second_factors (
    staff_id UUID primary key references staff (id),
    sealed BYTEA not null,
    confirmed_at TIMESTAMPTZ not null,
    last_step BIGINT not null
);

-- For whoever has lost the device: each counts once, and only its keyed hash is kept.
create table recovery_codes (
    code_hash BYTEA primary key,
    staff_id UUID not null references staff (id),
    made_at TIMESTAMPTZ not null,
    used_at TIMESTAMPTZ
);
create index recovery_codes_staff on recovery_codes (staff_id);

-- What was done to the way into an account, and by whom; none: the operator.
create table account_acts (
    id UUID primary key,
    staff_id UUID not null references staff (id),
    at TIMESTAMPTZ not null,
    act TEXT not null,
    done_by UUID references staff (id)
);
create index account_acts_staff on account_acts (staff_id, at);

-- Somebody opens a case that is not theirs: why, and until when. The words are sealed with the case's key.
create table case_openings (
    id UUID primary key,
    case_id UUID not null references cases (id),
    staff_id UUID not null references staff (id),
    code TEXT not null,
    reason_sealed BYTEA not null,
    opened_at TIMESTAMPTZ not null,
    until_at TIMESTAMPTZ not null
);
create index case_openings_of on case_openings (case_id, staff_id, until_at);
create index case_openings_at on case_openings (opened_at);

-- The head looked through the readings of a month (2026-11): the law asks for it every month.
create table reading_checks (
    id UUID primary key,
    month TEXT not null,
    checked_at TIMESTAMPTZ not null,
    checked_by UUID not null references staff (id),
    readings BIGINT not null
);
create index reading_checks_month on reading_checks (month, checked_at);

-- A case is kept longer than its topic says, one year at most each time.
create table retention_prolongations (
    id UUID primary key,
    case_id UUID not null references cases (id),
    until_on DATE not null,
    reason_sealed BYTEA not null,
    prolonged_by UUID not null references staff (id),
    prolonged_at TIMESTAMPTZ not null
);
create index retention_prolongations_case on retention_prolongations (case_id);
create index cases_retention on cases (retention_until);

-- Copies of the key ring that the operator made, with the months in each as JSON.
create table key_copies (
    id UUID primary key,
    copied_at TIMESTAMPTZ not null,
    months TEXT not null
);

-- A month's key that wraps nothing any more: since when, and when it was destroyed.
create table ring_keys (
    month TEXT primary key,
    unused_since TIMESTAMPTZ not null,
    destroyed_at TIMESTAMPTZ
);

-- From where an entry was made: inside the workplace's networks or outside. Null: not known, or no person.
alter table case_audit add column place TEXT;

-- The end of each case's chain when the last anchor was made, and the anchors: a cut-off end is seen by them,
-- and nobody without the key ring can make another anchor.
create table audit_heads (
    case_id UUID primary key references cases (id),
    number BIGINT not null,
    hash BYTEA not null
);
create table audit_anchors (
    day DATE primary key,
    made_at TIMESTAMPTZ not null,
    cases BIGINT not null,
    entries BIGINT not null,
    hash BYTEA not null
);

-- A whole case left the house as a file: for the client herself (no staff), or by somebody with a reason.
create table case_exports (
    id UUID primary key,
    case_id UUID not null references cases (id),
    staff_id UUID references staff (id),
    number BIGINT not null,
    reason_sealed BYTEA,
    exported_at TIMESTAMPTZ not null
);
create index case_exports_case on case_exports (case_id);
