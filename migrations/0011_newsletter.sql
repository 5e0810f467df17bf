-- Publications and issues are begun in the newsroom, and an issue is published a language at a time.

-- How often it appears, for the day on which the next issue is expected.
alter table publications add column every TEXT;
alter table publications add column begun_at TIMESTAMPTZ;
alter table publications add column begun_by UUID references staff (id);
-- Nobody: it came in with a file.
alter table issues add column begun_at TIMESTAMPTZ;
alter table issues add column begun_by UUID references staff (id);

-- That an issue was published in a language, whole. Without a row its readers are told when it will be;
-- without the row of the Korean nobody sees it. Nobody released it: it came in with files.
create table issue_releases (
    issue_id UUID not null references issues (id),
    lang TEXT not null,
    released_at TIMESTAMPTZ not null,
    released_by UUID references staff (id),
    primary key (issue_id, lang)
);

-- What is meant to happen with an issue in a language in which it is not published yet.
create table issue_plans (
    issue_id UUID not null references issues (id),
    lang TEXT not null,
    -- What its readers are told.
    planned_on DATE,
    -- When it is published by itself, if it is whole then, and for whom.
    release_at TIMESTAMPTZ,
    release_by UUID references staff (id),
    -- The codes of the warnings that were overridden when the day was set.
    despite TEXT,
    -- When its day came and it was not whole.
    missed_at TIMESTAMPTZ,
    primary key (issue_id, lang)
);
create index issue_plans_due on issue_plans (release_at) where release_at is not null;

-- What readers could read whole until now stays public: an issue in every language in which each of its
-- articles is public whose Korean is, but for those that were taken away or declined there.
insert into issue_releases (issue_id, lang, released_at)
select issues.id, titles.lang, titles.published_at
from issues
join texts on texts.id = issues.text_id and texts.withdrawn_at is null
join translations titles on titles.text_id = issues.text_id
where titles.public_revision_id is not null
  and titles.published_at is not null
  and exists (
    select 1
    from translations source
    where source.text_id = issues.text_id and source.lang = 'ko'
      and source.public_revision_id is not null
  )
  and exists (
    select 1
    from articles
    join texts pieces on pieces.id = articles.text_id and pieces.withdrawn_at is null
    join translations words on words.text_id = articles.text_id and words.lang = titles.lang
    where articles.issue_id = issues.id and words.public_revision_id is not null
  )
  and not exists (
    select 1
    from articles
    join texts pieces on pieces.id = articles.text_id and pieces.withdrawn_at is null
    join translations source on source.text_id = articles.text_id and source.lang = 'ko'
    left join translations words on words.text_id = articles.text_id and words.lang = titles.lang
    where articles.issue_id = issues.id
      and source.public_revision_id is not null
      and (
        words.text_id is null
        or words.public_revision_id is null and words.withdrawn_at is null and words.declined_at is null
      )
  );
