-- Links of public texts that lead out of the house, and what became of each when it was tried.
create table outer_links (
    id UUID primary key,
    url TEXT not null unique,
    host TEXT not null,
    first_seen_at TIMESTAMPTZ not null,
    -- Since when no public text has it any more.
    unused_since TIMESTAMPTZ,
    next_check_at TIMESTAMPTZ not null,
    checked_at TIMESTAMPTZ,
    -- new, fine, failing, dead, moved
    state TEXT not null,
    -- What went wrong the last time, with the status code if there was an answer.
    failure TEXT,
    status_code BIGINT,
    -- On how many days it failed, one after the other; the first instant and the last day of them.
    failures BIGINT not null,
    failed_on DATE,
    wrong_since TIMESTAMPTZ,
    moved_to TEXT,
    -- Who said that this is no trouble. It holds until something else is wrong.
    aside_at TIMESTAMPTZ,
    aside_by UUID references staff (id)
);
create index outer_links_due on outer_links (next_check_at) where unused_since is null;
