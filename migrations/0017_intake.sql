-- What somebody told at intake beside her question, and what waits until a flood is over.

-- Her answers to the questions of the topic, how she can be reached safely, days that matter: one sealed text.
create table case_intakes (
    case_id UUID primary key references cases (id),
    sealed BYTEA not null
);

-- A request that came in a flood without a proof of work. It is taken, and waits until the flood is over.
create table case_holds (
    case_id UUID primary key references cases (id),
    held_until TIMESTAMPTZ not null
);

-- How many asked within the last minute.
create index cases_by_opening on cases (opened_at);
