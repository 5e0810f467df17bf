-- What readers searched for and did not find, without who and when: only the days.
create table unfound (
    id UUID primary key,
    lang TEXT not null,
    -- Of the folded words, to count those that are the same; and the words, both with keys of the service.
    words_hash BYTEA not null,
    words_sealed BYTEA not null,
    times BIGINT not null,
    first_on DATE not null,
    last_on DATE not null,
    unique (lang, words_hash)
);
create index unfound_last on unfound (last_on);

-- Long questions that found nothing are counted and not kept: in them people tell of themselves.
create table unfound_long (
    lang TEXT not null,
    searched_on DATE not null,
    times BIGINT not null,
    primary key (lang, searched_on)
);

-- Words that publishers say mean the same in a language.
create table same_words (
    id UUID primary key,
    lang TEXT not null,
    asked TEXT not null,
    means TEXT not null,
    added_at TIMESTAMPTZ not null,
    added_by UUID not null references staff (id)
);
