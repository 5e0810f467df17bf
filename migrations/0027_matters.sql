-- Joint matters: how one ends, and which messages went to all who joined.
alter table matters add column ended_at TIMESTAMPTZ;
alter table matters add column ended_by UUID references staff (id);

-- Written to every member of a matter at once, and sealed in each case by itself. None: in this case alone.
alter table case_messages add column matter_id UUID references matters (id);
