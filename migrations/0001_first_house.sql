-- The whole first house, one text for SQLite and PostgreSQL.
-- Types: UUID, TIMESTAMPTZ (UTC, microseconds), DATE, BIGINT, BOOLEAN, BYTEA, TEXT; JSON is TEXT.

-- Raised in the transaction that publishes; every process polls it and drops what it rendered before.
create table content_epoch (
    id BIGINT primary key check (id = 1),
    epoch BIGINT not null
);
insert into content_epoch (id, epoch) values (1, 1);

-- What runs in one process at a time although several could run it (polling Telegram, telling of late cases).
create table leases (
    name TEXT primary key,
    holder UUID not null,
    until_at TIMESTAMPTZ not null
);

-- ---------------------------------------------------------------- staff

create table staff (
    id UUID primary key,
    email TEXT not null unique,
    name TEXT not null,
    lang TEXT not null,
    password TEXT,
    -- Two budgets of work. A contact that is going on takes from the live one, a case on somebody's
    -- list from the open one; the database is the judge that neither is overdrawn.
    live_capacity BIGINT not null,
    live_load BIGINT not null check (live_load >= 0 and live_load <= live_capacity),
    open_capacity BIGINT not null,
    open_load BIGINT not null check (open_load >= 0 and open_load <= open_capacity),
    idle_since TIMESTAMPTZ,
    created_at TIMESTAMPTZ not null,
    ended_at TIMESTAMPTZ,
    ended_reason TEXT
);

-- A role that somebody has, in one language or in all, from and until. Ended, never edited.
create table grants (
    id UUID primary key,
    staff_id UUID not null references staff (id),
    role TEXT not null,
    lang TEXT,
    from_at TIMESTAMPTZ not null,
    until_at TIMESTAMPTZ,
    granted_by UUID references staff (id)
);
create index grants_staff on grants (staff_id);

create table staff_languages (
    staff_id UUID not null references staff (id),
    lang TEXT not null,
    speaks BOOLEAN not null,
    writes BOOLEAN not null,
    level BIGINT not null,
    primary key (staff_id, lang)
);

create table staff_topics (
    staff_id UUID not null references staff (id),
    topic TEXT not null,
    level BIGINT not null,
    primary key (staff_id, topic)
);

-- Local date and time of the city: minutes after midnight, weekday 1 (Monday) to 7.
create table shifts (
    id UUID primary key,
    staff_id UUID not null references staff (id),
    weekday BIGINT not null check (weekday between 1 and 7),
    from_minute BIGINT not null check (from_minute between 0 and 1440),
    to_minute BIGINT not null check (to_minute > from_minute and to_minute <= 1440),
    valid_from DATE not null,
    valid_until DATE
);
create index shifts_staff on shifts (staff_id);

create table absences (
    id UUID primary key,
    staff_id UUID not null references staff (id),
    from_on DATE not null,
    until_on DATE not null,
    noted_at TIMESTAMPTZ not null
);
create index absences_staff on absences (staff_id);

-- The hash of a link with which somebody signs in once and chooses a password.
create table sign_in_links (
    token_hash BYTEA primary key,
    staff_id UUID not null references staff (id),
    created_at TIMESTAMPTZ not null,
    expires_at TIMESTAMPTZ not null,
    used_at TIMESTAMPTZ
);

-- Failed tries by account and by receipt locator, as a keyed hash; each one doubles the wait.
create table failed_tries (
    subject BYTEA primary key,
    failures BIGINT not null,
    last_at TIMESTAMPTZ not null,
    wait_until TIMESTAMPTZ not null
);

-- ---------------------------------------------------------------- texts

create table texts (
    id UUID primary key,
    kind TEXT not null,
    slug TEXT not null,
    topic TEXT,
    source_lang TEXT not null,
    about TEXT not null,
    shown_on DATE,
    created_at TIMESTAMPTZ not null,
    withdrawn_at TIMESTAMPTZ,
    withdrawn_reason TEXT,
    unique (kind, slug)
);

-- One saved state of a text in one language. Never changed.
create table revisions (
    id UUID primary key,
    text_id UUID not null references texts (id),
    lang TEXT not null,
    number BIGINT not null,
    title TEXT not null,
    summary TEXT not null,
    body TEXT not null,
    made_by TEXT not null,
    author_id UUID references staff (id),
    created_at TIMESTAMPTZ not null,
    unique (text_id, lang, number)
);

-- The blocks of a revision. A translation's segment names the source segment that it was made from.
create table segments (
    revision_id UUID not null references revisions (id),
    position BIGINT not null,
    kind TEXT not null,
    hash TEXT not null,
    occurrence BIGINT not null,
    made_from_hash TEXT,
    made_from_occurrence BIGINT,
    primary key (revision_id, position)
);

-- A text in one language: which revision is public, who read it, why there is none.
create table translations (
    text_id UUID not null references texts (id),
    lang TEXT not null,
    latest_revision_id UUID references revisions (id),
    public_revision_id UUID references revisions (id),
    published_at TIMESTAMPTZ,
    published_by UUID references staff (id),
    asked_for_at TIMESTAMPTZ,
    in_translation_at TIMESTAMPTZ,
    reviewed_at TIMESTAMPTZ,
    reviewed_by UUID references staff (id),
    reviewed_revision_id UUID references revisions (id),
    declined_at TIMESTAMPTZ,
    declined_reason TEXT,
    primary key (text_id, lang)
);

-- The hash of the file last imported for each text and language, so that an edit since is never overwritten.
create table imported_files (
    path TEXT primary key,
    hash TEXT not null,
    revision_id UUID references revisions (id),
    imported_at TIMESTAMPTZ not null
);

-- How often readers asked for a text in a language that it does not have. No person in it.
create table wanted_translations (
    text_id UUID not null references texts (id),
    lang TEXT not null,
    asked_on DATE not null,
    times BIGINT not null,
    primary key (text_id, lang, asked_on)
);

-- ---------------------------------------------------------------- facts, terms, directory

create table facts (
    fact TEXT not null,
    valid_from DATE not null,
    valid_until DATE,
    value TEXT not null,
    unit TEXT not null,
    source TEXT not null,
    checked_on DATE not null,
    status TEXT not null,
    position BIGINT not null,
    primary key (fact, valid_from)
);

create table terms (
    id TEXT primary key,
    ko TEXT not null,
    position BIGINT not null
);
create table term_words (
    term_id TEXT not null references terms (id),
    lang TEXT not null,
    word TEXT,
    explanation TEXT,
    status TEXT not null,
    primary key (term_id, lang)
);

create table contacts (
    id TEXT primary key,
    kind TEXT not null,
    run_by TEXT not null,
    topics TEXT not null,
    phones TEXT not null,
    speaks TEXT not null,
    hours TEXT not null,
    cost TEXT,
    website TEXT,
    source TEXT not null,
    checked_on DATE not null,
    status TEXT not null,
    position BIGINT not null
);
create table contact_words (
    contact_id TEXT not null references contacts (id),
    lang TEXT not null,
    name TEXT not null,
    note TEXT not null,
    primary key (contact_id, lang)
);

-- ---------------------------------------------------------------- newsletter

create table publications (
    id TEXT primary key,
    text_id UUID not null references texts (id)
);
create table issues (
    id UUID primary key,
    publication_id TEXT not null references publications (id),
    slug TEXT not null,
    text_id UUID not null references texts (id),
    published_on DATE not null,
    unique (publication_id, slug)
);
create table articles (
    issue_id UUID not null references issues (id),
    position BIGINT not null,
    slug TEXT not null,
    text_id UUID not null references texts (id),
    primary key (issue_id, slug)
);

-- ---------------------------------------------------------------- subscriptions

-- An address that asked. The address is sealed; its keyed hash finds it again.
create table subscribers (
    id UUID primary key,
    channel TEXT not null,
    address_hash BYTEA not null,
    address_sealed BYTEA not null,
    lang TEXT not null,
    created_at TIMESTAMPTZ not null,
    confirmed_at TIMESTAMPTZ,
    ended_at TIMESTAMPTZ,
    ended_reason TEXT,
    failures BIGINT not null,
    unique (channel, address_hash)
);

-- Subscriber x topic x language x channel x cadence, from - until. Ended, never edited.
create table subscriptions (
    id UUID primary key,
    subscriber_id UUID not null references subscribers (id),
    topic TEXT not null,
    lang TEXT not null,
    channel TEXT not null,
    cadence TEXT not null,
    source TEXT not null,
    started_at TIMESTAMPTZ not null,
    ended_at TIMESTAMPTZ,
    ended_reason TEXT
);
create unique index subscriptions_live on subscriptions (subscriber_id, topic, lang) where ended_at is null;
create index subscriptions_topic on subscriptions (topic, subscriber_id) where ended_at is null;

-- What an address asked for and has not confirmed yet.
create table confirmations (
    token_hash BYTEA primary key,
    subscriber_id UUID not null references subscribers (id),
    wanted TEXT not null,
    created_at TIMESTAMPTZ not null,
    expires_at TIMESTAMPTZ not null,
    used_at TIMESTAMPTZ
);
create index confirmations_subscriber on confirmations (subscriber_id);

-- Addresses that must not be written to, as keyed hashes; outlives the deletion of the subscriber.
create table suppressions (
    channel TEXT not null,
    address_hash BYTEA not null,
    reason TEXT not null,
    since_at TIMESTAMPTZ not null,
    until_at TIMESTAMPTZ,
    primary key (channel, address_hash)
);

-- ---------------------------------------------------------------- bulletins

create table bulletins (
    id UUID primary key,
    kind TEXT not null,
    slug TEXT not null unique,
    text_id UUID not null references texts (id),
    announces_issue_id UUID references issues (id),
    state TEXT not null,
    written_by UUID references staff (id),
    created_at TIMESTAMPTZ not null,
    approved_at TIMESTAMPTZ,
    approved_by UUID references staff (id),
    second_approved_at TIMESTAMPTZ,
    second_approved_by UUID references staff (id),
    send_at TIMESTAMPTZ,
    not_after TIMESTAMPTZ,
    fan_out_cursor UUID,
    fanned_out_at TIMESTAMPTZ,
    paused_at TIMESTAMPTZ,
    paused_by UUID references staff (id),
    cancelled_at TIMESTAMPTZ,
    cancelled_by UUID references staff (id),
    done_at TIMESTAMPTZ
);
create index bulletins_state on bulletins (state);

create table bulletin_topics (
    bulletin_id UUID not null references bulletins (id),
    topic TEXT not null,
    primary key (bulletin_id, topic)
);

-- Rendered once for each bulletin and language when it is approved, and never changed after.
create table bulletin_bodies (
    bulletin_id UUID not null references bulletins (id),
    lang TEXT not null,
    revision_id UUID not null references revisions (id),
    subject TEXT not null,
    html TEXT not null,
    plain TEXT not null,
    telegram TEXT not null,
    primary key (bulletin_id, lang)
);

-- ---------------------------------------------------------------- deliveries

-- The outbox: one message to one address. A bulletin's row names the subscriber; a letter of its own
-- (confirmation, notice of a reply, test) carries a sealed address and a sealed content, and no case.
create table deliveries (
    id UUID primary key,
    class TEXT not null,
    channel TEXT not null,
    lang TEXT not null,
    bulletin_id UUID references bulletins (id),
    subscriber_id UUID references subscribers (id),
    address_sealed BYTEA,
    content_sealed BYTEA,
    state TEXT not null,
    due_at TIMESTAMPTZ not null,
    not_after TIMESTAMPTZ,
    attempts BIGINT not null,
    lease_token UUID,
    lease_until TIMESTAMPTZ,
    last_code TEXT,
    last_detail TEXT,
    created_at TIMESTAMPTZ not null,
    sent_at TIMESTAMPTZ
);
create unique index deliveries_once on deliveries (bulletin_id, subscriber_id, lang) where class = 'bulletin';
create index deliveries_due on deliveries (channel, due_at, id) where state = 'ready';
create index deliveries_leased on deliveries (lease_until) where state = 'sending';
create index deliveries_of_bulletin on deliveries (bulletin_id, state);
create index deliveries_unknown on deliveries (channel, due_at) where state = 'unknown';
create index deliveries_sealed on deliveries (created_at) where content_sealed is not null;

-- One try that did not succeed.
create table attempts (
    delivery_id UUID not null references deliveries (id),
    number BIGINT not null,
    tried_at TIMESTAMPTZ not null,
    class TEXT not null,
    code TEXT,
    detail TEXT,
    primary key (delivery_id, number)
);

-- A way out that is told to wait (429, 421) or that was stopped (5.7.x). Shared by all machines.
create table routes (
    channel TEXT primary key,
    frozen_until TIMESTAMPTZ,
    stopped_at TIMESTAMPTZ,
    stopped_reason TEXT
);

-- ---------------------------------------------------------------- casework

create table cases (
    id UUID primary key,
    locator TEXT not null unique,
    secret_hash TEXT,
    idempotency_hash BYTEA unique,
    body_hash BYTEA,
    demand_id UUID not null,
    lang TEXT not null,
    second_lang TEXT,
    topic TEXT not null,
    channel TEXT not null,
    contact TEXT not null,
    urgent BOOLEAN not null,
    weight BIGINT not null,
    reach TEXT not null,
    reach_sealed BYTEA,
    state TEXT not null,
    epoch BIGINT not null,
    opened_at TIMESTAMPTZ not null,
    -- When an answer is late: an inner aim, told to the resident only where the city's calendar allows.
    answer_by TIMESTAMPTZ,
    first_read_at TIMESTAMPTZ,
    first_answered_at TIMESTAMPTZ,
    answered_at TIMESTAMPTZ,
    late_told_at TIMESTAMPTZ,
    client_wrote_at TIMESTAMPTZ,
    deadline_on DATE,
    deadline_kind TEXT,
    resolved_at TIMESTAMPTZ,
    closed_at TIMESTAMPTZ,
    closed_by UUID references staff (id),
    closing_reason TEXT,
    retention_until DATE,
    erased_at TIMESTAMPTZ
);
create index cases_state on cases (state, opened_at);

-- The key of a case, wrapped by a monthly key that lies outside the database. Erasing is deleting this row.
create table case_keys (
    case_id UUID primary key references cases (id),
    ring_key TEXT not null,
    wrapped BYTEA not null,
    wrapped_at TIMESTAMPTZ not null
);

create table case_messages (
    id UUID primary key,
    case_id UUID not null references cases (id),
    author TEXT not null,
    staff_id UUID references staff (id),
    lang TEXT not null,
    sealed BYTEA not null,
    idempotency_hash BYTEA unique,
    written_at TIMESTAMPTZ not null,
    read_at TIMESTAMPTZ
);
create index case_messages_case on case_messages (case_id, written_at);

-- What routing saw and decided: the snapshot to replay it, each candidate's first failed step or rank.
create table decisions (
    id UUID primary key,
    case_id UUID not null references cases (id),
    epoch BIGINT not null,
    decided_at TIMESTAMPTZ not null,
    cause TEXT not null,
    decided_by UUID references staff (id),
    policy BIGINT not null,
    snapshot TEXT not null,
    verdicts TEXT not null,
    outcome TEXT not null,
    chosen_staff_id UUID references staff (id)
);
create index decisions_case on decisions (case_id, decided_at);

create table offers (
    id UUID primary key,
    case_id UUID not null references cases (id),
    decision_id UUID not null references decisions (id),
    staff_id UUID not null references staff (id),
    role TEXT not null,
    epoch BIGINT not null,
    offered_at TIMESTAMPTZ not null,
    expires_at TIMESTAMPTZ not null,
    answered_at TIMESTAMPTZ,
    answer TEXT
);
create unique index offers_live on offers (case_id, role) where answered_at is null;

create table assignments (
    id UUID primary key,
    case_id UUID not null references cases (id),
    decision_id UUID not null references decisions (id),
    staff_id UUID not null references staff (id),
    role TEXT not null,
    epoch BIGINT not null,
    budget TEXT not null,
    weight BIGINT not null,
    -- Capacity taken from the budget now: given back while waiting for the client or an agency.
    holds BIGINT not null,
    from_at TIMESTAMPTZ not null,
    until_at TIMESTAMPTZ,
    ended_reason TEXT,
    assigned_by UUID references staff (id)
);
-- No double assignment rests on this: one live owner, one live interpreter a case.
create unique index assignments_live on assignments (case_id, role) where until_at is null;
create index assignments_staff on assignments (staff_id) where until_at is null;

create table exclusions (
    case_id UUID not null references cases (id),
    staff_id UUID not null references staff (id),
    reason TEXT not null,
    since_at TIMESTAMPTZ not null,
    primary key (case_id, staff_id)
);

-- Who did or read what in a case, and why: a hash chain for each case.
create table case_audit (
    case_id UUID not null references cases (id),
    number BIGINT not null,
    at TIMESTAMPTZ not null,
    staff_id UUID references staff (id),
    act TEXT not null,
    detail TEXT not null,
    previous_hash BYTEA not null,
    hash BYTEA not null,
    primary key (case_id, number)
);

-- One request for help, without a person. A case knows its demand, a demand knows no case.
create table demands (
    id UUID primary key,
    asked_on DATE not null,
    lang TEXT not null,
    topic TEXT not null,
    channel TEXT not null,
    outcome TEXT not null,
    waited_minutes BIGINT
);
create index demands_day on demands (asked_on);

-- ---------------------------------------------------------------- sessions and the bot

-- Of staff, or of a resident who entered a receipt. Only the hash of the token is kept.
create table sessions (
    token_hash BYTEA primary key,
    kind TEXT not null,
    staff_id UUID references staff (id),
    case_id UUID references cases (id),
    created_at TIMESTAMPTZ not null,
    seen_at TIMESTAMPTZ not null,
    expires_at TIMESTAMPTZ not null
);
create index sessions_staff on sessions (staff_id);

-- Where a Telegram conversation stands. The chat is found by a keyed hash; id and draft are sealed.
create table telegram_chats (
    chat_hash BYTEA primary key,
    chat_sealed BYTEA not null,
    lang TEXT,
    step TEXT not null,
    draft_sealed BYTEA,
    updated_at TIMESTAMPTZ not null
);

-- Updates are stored, then handled; the content goes with the transaction that handles it, the id stays.
create table telegram_updates (
    update_id BIGINT primary key,
    sealed BYTEA,
    received_at TIMESTAMPTZ not null,
    handled_at TIMESTAMPTZ
);

-- A link with which a resident ties a case or a wish to a Telegram chat, once.
create table telegram_links (
    token_hash BYTEA primary key,
    case_id UUID references cases (id),
    created_at TIMESTAMPTZ not null,
    expires_at TIMESTAMPTZ not null,
    used_at TIMESTAMPTZ
);
