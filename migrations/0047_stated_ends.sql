-- The end of a bulletin that somebody stated to the instant is kept when its approval is taken back.

alter table bulletins add column stated_end_at TIMESTAMPTZ;
update bulletins set stated_end_at = not_after where state = 'draft';

-- What a digest tells of is looked up from the digest too.
create index digest_items_body on digest_items (body_id);
