-- How many characters went to the machine that translates, by day: a limit for the whole city, whichever
-- process sends them.
create table machine_days (
    day DATE primary key,
    characters BIGINT not null
);

-- Which words of a text a machine wrote, by the hash of a segment's words: they stay a machine's, whoever
-- saves them next.
create table machine_words (
    text_id UUID not null references texts (id),
    lang TEXT not null,
    hash TEXT not null,
    made_at TIMESTAMPTZ not null,
    primary key (text_id, lang, hash)
);
