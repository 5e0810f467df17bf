-- What was said of a minute is looked up by when it ends, for everybody at once, and forgotten by it.
create index presences_until on presences (until_at);
