-- Which key ring the database was sealed with: a keyed hash that says nothing about its keys. With another
-- ring everything sealed would be unreadable, and nobody would notice until a counsellor opens a case.
create table key_rings (
    id BIGINT primary key check (id = 1),
    fingerprint BYTEA not null,
    noted_at TIMESTAMPTZ not null
);

-- A file of content that is gone: what it had made public was withdrawn with it, and comes back with it.
alter table imported_files add column gone_at TIMESTAMPTZ;

-- Every content that was ever taken in, whole, by its hash: during an update an older program may start
-- again, and must not put back what a newer one replaced. The one taken in last is in imported_files.
create table content_stamps (
    stamp TEXT primary key,
    taken_at TIMESTAMPTZ not null
);
