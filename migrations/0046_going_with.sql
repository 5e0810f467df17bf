-- A letter that goes with a bulletin, as a post in one of the city's channels does: it is held, let go and taken back
-- with it, and is none of the people whom the bulletin reaches.
alter table deliveries add column goes_with_id UUID references bulletins (id);
update deliveries
set goes_with_id = (select bulletin_posts.bulletin_id
                    from bulletin_posts
                    where bulletin_posts.delivery_id = deliveries.id)
where id in (select delivery_id from bulletin_posts);
create index deliveries_going_with on deliveries (goes_with_id, state) where goes_with_id is not null;

-- What warns of a danger ends when its bulletin does, and a post of it too.
update deliveries set not_after = null where class = 'alert' and goes_with_id is not null and state <> 'sent';
