-- Offers, interpreting lines, who is free this minute, who must not counsel whom, and decisions made again.

-- Somebody bound to secrecy outside the house, who may translate the letters of clients.
alter table staff add column translates_letters BOOLEAN not null default false;

-- What somebody said of this minute: with somebody, or on a break. It ends by itself, at the latest with the
-- shift, so until_at is known from the beginning.
create table presences (
    id UUID primary key,
    staff_id UUID not null references staff (id),
    kind TEXT not null,
    since_at TIMESTAMPTZ not null,
    until_at TIMESTAMPTZ not null
);
create index presences_staff on presences (staff_id, until_at);

-- What a case takes of a budget is held from the offer on. An answer is accepted, declined, expired or
-- superseded; why it was declined is a code.
alter table offers add column budget TEXT not null default 'open';
alter table offers add column holds BIGINT not null default 0;
alter table offers add column why TEXT;
-- Nobody who passed is asked twice in an epoch.
create unique index offers_passed on offers (case_id, epoch, staff_id) where answer in ('declined', 'expired');
create index offers_staff on offers (staff_id) where answered_at is null;

-- Outside interpreting lines, as the head keeps them. Their phones stand in the directory.
create table relays (
    id UUID primary key,
    contact_id TEXT,
    name TEXT not null,
    -- A JSON list of tags; "*" is any language.
    langs TEXT not null,
    -- A JSON list of weekday, first and last minute, in the city's local time.
    hours TEXT not null,
    run_by_ministry BOOLEAN not null,
    lines BIGINT not null,
    lines_busy BIGINT not null check (lines_busy >= 0 and lines_busy <= lines),
    made_at TIMESTAMPTZ not null,
    ended_at TIMESTAMPTZ
);

-- One call of a line for a case: it holds one of its lines from when it was asked until it ended.
create table relay_seats (
    id UUID primary key,
    case_id UUID not null references cases (id),
    relay_id UUID not null references relays (id),
    decision_id UUID not null references decisions (id),
    epoch BIGINT not null,
    asked_at TIMESTAMPTZ not null,
    answered_at TIMESTAMPTZ,
    ended_at TIMESTAMPTZ,
    -- answered, no-answer, busy, refused, not-needed.
    outcome TEXT
);
create unique index relay_seats_live on relay_seats (case_id) where ended_at is null;
create index relay_seats_relay on relay_seats (relay_id, asked_at);

-- Whose employer a case is about, as a keyed hash that nobody can read back, and which side asks.
create table employer_marks (
    case_id UUID not null references cases (id),
    mark BYTEA not null,
    side TEXT not null,
    noted_at TIMESTAMPTZ not null,
    primary key (case_id, mark, side)
);
create index employer_marks_mark on employer_marks (mark, side);

-- Workers of one employer who may join one matter. Nobody is in it before she agreed.
create table matters (
    id UUID primary key,
    proposed_at TIMESTAMPTZ not null,
    proposed_by UUID not null references staff (id)
);
create table matter_members (
    matter_id UUID not null references matters (id),
    case_id UUID not null references cases (id),
    agreed_at TIMESTAMPTZ,
    declined_at TIMESTAMPTZ,
    primary key (matter_id, case_id)
);
create index matter_members_case on matter_members (case_id);

-- The decisions of a day, made again from what was kept of them.
create table replays (
    day DATE primary key,
    replayed BIGINT not null,
    differed BIGINT not null,
    done_at TIMESTAMPTZ not null
);
create index decisions_decided on decisions (decided_at);

-- Who kept somebody out of a case; none: the client herself, or the house.
alter table exclusions add column by_staff_id UUID references staff (id);
