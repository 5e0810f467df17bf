-- What bulletins turned out to need beside the first house.

-- Letters of their own (0) go before bulletins (1): whoever confirms an address or waits for a reply does
-- not stand behind thirty thousand others, and the index finds them without sorting.
alter table deliveries add column urgency BIGINT not null default 0;
drop index deliveries_due;
create index deliveries_due on deliveries (channel, urgency, due_at, id) where state = 'ready';

-- Subscribers in the order of the fan-out.
create index subscriptions_subscriber on subscriptions (subscriber_id) where ended_at is null;
