-- Which key ring the database was sealed with: a keyed hash that says nothing about its keys. With another
-- ring everything sealed would be unreadable, and nobody would notice until a counsellor opens a case.
create table key_rings (
    id BIGINT primary key check (id = 1),
    fingerprint BYTEA not null,
    noted_at TIMESTAMPTZ not null
);
