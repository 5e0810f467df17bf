-- What routing must know of a request beside its language and topic, and of whoever may take it.

-- On whose behalf somebody asks: self, friend, employer, suggestion.
alter table cases add column asked_as TEXT not null default 'self';
-- The tag of a language that the house does not have, in which she speaks; lang is then what she reads.
alter table cases add column spoken TEXT;
-- She asked to talk with a woman or with a man.
alter table cases add column asks_gender TEXT;
-- She agreed that an interpreting line run by the Ministry of Justice may be called.
alter table cases add column accepts_ministry_line BOOLEAN not null default false;
-- What makes it urgent, as codes with a space between: injury, confinement, violence, flight, time-limit.
alter table cases add column signs TEXT not null default '';

-- Whether somebody wants to be asked for as a woman or as a man. Nobody needs to say.
alter table staff add column gender TEXT;
