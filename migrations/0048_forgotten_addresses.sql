-- Whoever had all about herself deleted is begun again by no list. The keyed hash of the address is all that is kept.
create table forgotten_addresses (
    channel TEXT not null,
    address_hash BYTEA not null,
    since_at TIMESTAMPTZ not null,
    primary key (channel, address_hash)
);
