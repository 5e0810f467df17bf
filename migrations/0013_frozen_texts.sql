-- A text that was approved as a whole does not change any more, as what was sent to people.
alter table texts add column frozen_at TIMESTAMPTZ;
update texts
set frozen_at = (
    select coalesce(bulletins.approved_at, bulletins.created_at)
    from bulletins
    where bulletins.text_id = texts.id
)
where id in (select text_id from bulletins where state <> 'draft');
