-- Who ended or changed something just now.
create index subscriptions_ended on subscriptions (ended_at) where ended_at is not null;
