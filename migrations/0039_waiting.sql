-- What waits, by when it was written: what came too late is given up, and what a clock that was set back left in the
-- future is found, without reading what was sent.
create index deliveries_waiting on deliveries (created_at) where state in ('ready', 'held');
