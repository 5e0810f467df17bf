-- The language of what a client answered at intake in words of her own, where there are some: they wait for whoever
-- translates, as her messages do, and cannot be counted while they are sealed.
alter table case_intakes add column own_lang TEXT;
