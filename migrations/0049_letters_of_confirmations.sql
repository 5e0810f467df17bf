-- The letter that carried a confirmation: what comes back of it is about whoever asked.
alter table confirmations add column delivery_id UUID;
create index confirmations_delivery on confirmations (delivery_id) where delivery_id is not null;
