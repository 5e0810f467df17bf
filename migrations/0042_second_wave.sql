-- A language that was added goes round once more, and who waits for one is known.

-- Since when it goes round once more; null: it does not.
alter table bulletins add column going_round_since TIMESTAMPTZ;

-- How many were to get it when it was approved, and once all of it is in the outbox, how many did get there; and how
-- many are there by now. To look at a bulletin on its way, nobody is counted anew.
alter table bulletins add column audience BIGINT;
alter table bulletins add column taken BIGINT not null default 0;

-- Who wanted a language in which there are no words yet, and got none in another: counted while it goes round.
create table bulletin_waiting (
    bulletin_id UUID not null references bulletins (id),
    lang TEXT not null,
    channel TEXT not null,
    people BIGINT not null,
    primary key (bulletin_id, lang, channel)
);

-- Until when a draft from elsewhere is worth sending stands in not_after, as of every other one once it is approved.
