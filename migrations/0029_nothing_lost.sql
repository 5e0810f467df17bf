-- What the outbox needs for alerts, digests, and the question why somebody got something.

-- Alerts (0) go before letters of their own (1), these before bulletins (2), and digests (3) last.
update deliveries set urgency = urgency + 1;

-- Alerts are bulletins too: nobody gets one twice in a language.
drop index deliveries_once;
create unique index deliveries_once on deliveries (bulletin_id, subscriber_id, lang) where bulletin_id is not null;

-- The subscription that asked for it, the language that was wanted where another one was sent, and why.
alter table deliveries add column subscription_id UUID references subscriptions (id);
alter table deliveries add column wanted_lang TEXT;
alter table deliveries add column lang_reason TEXT;

-- What a subscriber said of herself, as little as it is: in which other languages she reads, where in the city she
-- lives, and when she wants quiet, as local times of her time zone ("22:00"); none of it needs to be said.
alter table subscribers add column other_langs TEXT;
alter table subscribers add column district TEXT;
alter table subscribers add column time_zone TEXT;
alter table subscribers add column quiet_from TEXT;
alter table subscribers add column quiet_until TEXT;

-- The bulletin that this one corrects, or says the end of.
alter table bulletins add column follows_id UUID references bulletins (id);
