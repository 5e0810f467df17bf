-- What comes back: mails that did not arrive, complaints of readers, and what a server said at once while it was
-- sent. Kept as evidence; the message itself is sealed and forgotten after 90 days.
create table bounces (
    id UUID primary key,
    way TEXT not null,
    -- Keyed, of whom the envelope named and of the message: what comes twice is kept once. Null where nothing came
    -- but a server's answer.
    hash BYTEA unique,
    -- The envelope's recipient: an address of the house with a token.
    recipient TEXT,
    raw_sealed BYTEA,
    is_cut BOOLEAN not null,
    received_at TIMESTAMPTZ not null,
    state TEXT not null,
    kind TEXT,
    code TEXT,
    said TEXT,
    delivery_id UUID references deliveries (id),
    subscriber_id UUID references subscribers (id),
    -- When the mail had left that came back.
    tried_at TIMESTAMPTZ,
    -- This one ended everything of its subscriber.
    ended_at TIMESTAMPTZ,
    -- Who said whose it is, or put it aside.
    decided_by UUID references staff (id),
    decided_at TIMESTAMPTZ,
    -- Who had the address written to again.
    lifted_by UUID references staff (id),
    lifted_at TIMESTAMPTZ
);
create index bounces_state on bounces (state, received_at);
create index bounces_received on bounces (received_at);
create index bounces_subscriber on bounces (subscriber_id, received_at) where subscriber_id is not null;
create index bounces_ended on bounces (ended_at) where ended_at is not null;

-- What shows that an address took nothing, whose it was, and the address itself, sealed, as long as the evidence is
-- kept: without it nobody could mend a mistake.
alter table suppressions add column evidence_id UUID;
alter table suppressions add column subscriber_id UUID;
alter table suppressions add column address_sealed BYTEA;
create index suppressions_evidence on suppressions (evidence_id) where evidence_id is not null;
create index suppressions_subscriber on suppressions (subscriber_id) where subscriber_id is not null;

-- Whether something arrived between two bounces of one reader.
create index deliveries_arrived on deliveries (subscriber_id, sent_at) where state = 'sent' and subscriber_id is not null;

-- How many mails left in the last 30 days, beside those that came back.
create index deliveries_left on deliveries (channel, sent_at) where sent_at is not null;
