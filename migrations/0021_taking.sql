-- What staff take down: a call, a visit, a question that is no case, and a day's visits written up later.

-- A receipt that staff issued was seen by somebody else: whoever enters it first gets another one.
alter table cases add column receipt_must_change BOOLEAN not null default false;
-- Who took it down; none: the client wrote herself.
alter table cases add column taken_by UUID references staff (id);

-- An intake that was interrupted, kept sealed for the one who began it until it goes on.
create table parked_intakes (
    id UUID primary key,
    staff_id UUID not null references staff (id),
    sealed BYTEA not null,
    parked_at TIMESTAMPTZ not null
);
create index parked_intakes_staff on parked_intakes (staff_id, parked_at);

-- How long somebody was spoken with, in minutes, and the hour of the day in which it began (0 to 23): the
-- staffing of a day is seen by the hour, and a minute would come near to a person.
alter table demands add column took_minutes BIGINT;
alter table demands add column asked_hour BIGINT;

-- Who counted a demand, for the day on which it can be counted and undone; forgotten after.
create table tallies (
    demand_id UUID primary key references demands (id),
    staff_id UUID not null references staff (id),
    tallied_at TIMESTAMPTZ not null
);
create index tallies_staff on tallies (staff_id, tallied_at);
