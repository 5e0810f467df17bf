-- Facts that are kept in the newsroom.

-- Who looked a value up last (nobody: it stands as its file says), when somebody should look again, and
-- when it was last changed in the house.
alter table facts add column checked_by UUID references staff (id);
alter table facts add column review_on DATE;
alter table facts add column edited_at TIMESTAMPTZ;

-- Every value as it was last taken in from a file: what differs from it was changed in the house, and what
-- is missing beside it was removed there.
create table imported_facts (
    fact TEXT not null,
    valid_from DATE not null,
    valid_until DATE,
    value TEXT not null,
    unit TEXT not null,
    source TEXT not null,
    checked_on DATE not null,
    status TEXT not null,
    primary key (fact, valid_from)
);
insert into imported_facts (fact, valid_from, valid_until, value, unit, source, checked_on, status)
select fact, valid_from, valid_until, value, unit, source, checked_on, status
from facts;

-- What was done to a fact, and the value before and after as JSON. Never changed.
create table fact_changes (
    id UUID primary key,
    fact TEXT not null,
    what TEXT not null,
    value_before TEXT,
    value_after TEXT,
    changed_by UUID references staff (id),
    changed_at TIMESTAMPTZ not null
);
create index fact_changes_fact on fact_changes (fact, id);
