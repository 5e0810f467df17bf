-- Bulletins that wait for their hour, are held for a while, and go to some of the readers of their topics.

-- Who is meant besides topics: lists as JSON; null is all.
alter table bulletins add column langs TEXT;
alter table bulletins add column channels TEXT;
alter table bulletins add column districts TEXT;

-- For how many hours after it leaves it is worth sending.
alter table bulletins add column worth_hours BIGINT not null default 48;

-- When it began to leave: from then on it is public.
alter table bulletins add column left_at TIMESTAMPTZ;
update bulletins set left_at = approved_at where approved_at is not null;
create index bulletins_left on bulletins (left_at);

-- What a change is about: a guide, or a fact.
alter table bulletins add column about_text_id UUID references texts (id);
alter table bulletins add column about_fact TEXT;
create index bulletins_follows on bulletins (follows_id) where follows_id is not null;
create index bulletins_about on bulletins (about_text_id) where about_text_id is not null;

-- Who did what with it: only ever added to. Nobody: the house did, as when its time had passed.
create table bulletin_acts (
    id UUID primary key,
    bulletin_id UUID not null references bulletins (id),
    act TEXT not null,
    detail TEXT not null,
    staff_id UUID references staff (id),
    acted_at TIMESTAMPTZ not null
);
create index bulletin_acts_of on bulletin_acts (bulletin_id, id);

-- What became of a bulletin that is through, by channel: a list need not count a million rows, and how long the
-- next one takes is told by what the last ones took.
create table bulletin_tallies (
    bulletin_id UUID not null references bulletins (id),
    channel TEXT not null,
    total BIGINT not null,
    sent BIGINT not null,
    first_sent_at TIMESTAMPTZ,
    last_sent_at TIMESTAMPTZ,
    primary key (bulletin_id, channel)
);

-- How far a bulletin got is counted about once a second while somebody looks: from the index alone.
drop index if exists deliveries_of_bulletin;
create index deliveries_progress on deliveries (bulletin_id, state, lang, channel, id) where bulletin_id is not null;
