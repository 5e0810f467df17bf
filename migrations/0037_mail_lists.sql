-- What the headers of a mail say of its list: the topic that a mail program may sort it under, and its public page.
-- Frozen with the words, since the worker that sends knows nothing of bulletins.
alter table bulletin_bodies add column topic TEXT;
alter table bulletin_bodies add column page TEXT;
