-- What readers say of a text: whether it was useful, and what is wrong or missing. No address, no cookie,
-- no person; what is typed is sealed all the same, since somebody may write more than asked.
create table feedback (
    id UUID primary key,
    text_id UUID not null references texts (id),
    -- The language of the page around the text, and that of the text.
    lang TEXT not null,
    text_lang TEXT not null,
    revision_id UUID not null references revisions (id),
    useful BOOLEAN not null,
    body_sealed BYTEA,
    given_at TIMESTAMPTZ not null,
    handled_at TIMESTAMPTZ,
    handled_by UUID references staff (id)
);
create index feedback_given on feedback (given_at);
create index feedback_open on feedback (given_at) where body_sealed is not null and handled_at is null;
