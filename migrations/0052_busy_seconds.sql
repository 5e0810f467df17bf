-- For how long mail of a bulletin was leaving, without the hours in which nothing or next to nothing did.
alter table bulletin_tallies add column busy_seconds BIGINT;
alter table bulletin_tallies drop column first_sent_at;
