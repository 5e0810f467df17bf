-- What all machines must know of a way out, of bulletins that are held back, and of what may have arrived.

-- A rest counts from when it was told. `failures`: how often in a row nobody was there. `allowed`: how much may
-- leave since the other side wanted less, in connections (mail) or messages a minute (Telegram); empty: all.
-- `next_at`, `reserve_at`: when the next message of the bot may go, and the next of those that are urgent.
alter table routes add column frozen_at TIMESTAMPTZ;
alter table routes add column failures BIGINT not null default 0;
alter table routes add column allowed BIGINT;
alter table routes add column changed_at TIMESTAMPTZ;
alter table routes add column next_at TIMESTAMPTZ;
alter table routes add column reserve_at TIMESTAMPTZ;

-- A bulletin of which nothing leaves: paused or cancelled; resumed while its rows are still being let go.
create table holds (
    bulletin_id UUID primary key references bulletins (id),
    kind TEXT not null,
    since_at TIMESTAMPTZ
);

-- How often it was unknown whether it arrived, and when it is sent once more; empty: it stays unknown.
alter table deliveries add column unknowns BIGINT not null default 0;
alter table deliveries add column again_at TIMESTAMPTZ;
update deliveries
set unknowns = (select count(*)
                from attempts
                where attempts.delivery_id = deliveries.id and attempts.class = 'unknown')
where state in ('ready', 'sending', 'unknown');
update deliveries
set again_at = due_at
where state = 'unknown' and unknowns = 1 and (last_code is null or last_code <> 'restored')
  and not (channel = 'telegram' and class = 'bulletin');
drop index deliveries_unknown;
create index deliveries_again on deliveries (channel, again_at) where again_at is not null;
