-- When a session locks unless its owner is seen before: it opens again with a code of the second factor. Null: it
-- does not lock by itself.
alter table sessions add column locks_at TIMESTAMPTZ;
