-- The alert that another one took the place of: whoever got only the old one is told as well when it is over.
alter table bulletins add column replaces_id UUID references bulletins (id);
