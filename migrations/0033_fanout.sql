-- Who gets what is pushed, in which language, and what waits for a digest.

-- The words of a bulletin stand in a frame, whose language may be another one: the same words for each frame.
create table bulletin_bodies_framed (
    bulletin_id UUID not null references bulletins (id),
    lang TEXT not null,
    frame_lang TEXT not null,
    revision_id UUID not null references revisions (id),
    subject TEXT not null,
    html TEXT not null,
    plain TEXT not null,
    telegram TEXT not null,
    primary key (bulletin_id, lang, frame_lang)
);
insert into bulletin_bodies_framed
    (bulletin_id, lang, frame_lang, revision_id, subject, html, plain, telegram)
select bulletin_id, lang, lang, revision_id, subject, html, plain, telegram
from bulletin_bodies;
drop table bulletin_bodies;
alter table bulletin_bodies_framed rename to bulletin_bodies;

-- What whoever reads none of its languages gets: 'fallback', what speakers of her language read, or 'hold', nothing
-- until it is translated.
alter table bulletins add column missing TEXT not null default 'fallback';

-- Subscribers of a topic in the order of the fan-out, and all that is asked of each when they are counted; both are
-- read from the index alone.
drop index subscriptions_topic;
create index subscriptions_topic on subscriptions (topic, subscriber_id, lang, cadence, channel, id, ended_at) where ended_at is null;
drop index subscriptions_subscriber;
create index subscriptions_subscriber on subscriptions (subscriber_id, topic, lang, cadence, ended_at) where ended_at is null;

-- Whoever gets a digest, also those who changed their mind since the last one.
create index subscriptions_digest on subscriptions (cadence, subscriber_id, id) where cadence <> 'at-once';
create index subscribers_zone on subscribers (time_zone, id) where time_zone is not null;

-- One run of the daily or weekly digests in a time zone: of all that was sent from – until. Its cursor is the
-- subscriber whom it looked at last.
create table digests (
    id UUID primary key,
    cadence TEXT not null,
    time_zone TEXT not null,
    from_at TIMESTAMPTZ not null,
    until_at TIMESTAMPTZ not null,
    fan_out_cursor UUID,
    started_at TIMESTAMPTZ not null,
    done_at TIMESTAMPTZ,
    unique (cadence, time_zone, until_at)
);
create index digests_open on digests (started_at) where done_at is null;

-- What a digest says to all who get the same bulletins in the same languages in it.
create table digest_bodies (
    id UUID primary key,
    digest_id UUID not null references digests (id),
    frame_lang TEXT not null,
    items TEXT not null,
    items_hash BYTEA not null,
    subject TEXT not null,
    html TEXT not null,
    plain TEXT not null,
    telegram TEXT not null,
    unique (digest_id, frame_lang, items_hash)
);
alter table deliveries add column digest_id UUID references digests (id);
alter table deliveries add column digest_body_id UUID references digest_bodies (id);
create index deliveries_digest_body on deliveries (digest_body_id, subscriber_id) where digest_body_id is not null;
create unique index deliveries_digest_once on deliveries (digest_id, subscriber_id, lang) where digest_id is not null;

-- Which bulletins the readers of a digest are told of, and in which language: whoever got one so gets what sets it right.
create table digest_items (
    bulletin_id UUID not null references bulletins (id),
    body_id UUID not null references digest_bodies (id),
    lang TEXT not null,
    primary key (bulletin_id, body_id, lang)
);
