-- What a subscription turned out to need for telling, years later, why somebody got something.

-- When she agreed: by the button of the mail, on her page, in the chat; for an imported one when and how it is said to
-- have been given elsewhere.
alter table subscriptions add column consented_at TIMESTAMPTZ;
alter table subscriptions add column consent TEXT;
update subscriptions set consented_at = started_at;

-- Nothing is sent before this instant: she is away.
alter table subscribers add column paused_until TIMESTAMPTZ;

-- What was sent to somebody, the newest first.
create index deliveries_of_subscriber on deliveries (subscriber_id, id) where subscriber_id is not null;
