-- What becomes of whoever wants a language in which a bulletin is not written: she gets another that she reads
-- (fallback), or waits for the translation (hold).
alter table bulletins add column missing TEXT not null default 'fallback';
