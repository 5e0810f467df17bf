-- In which Telegram chat the client of a case hears of it: a keyed hash of the chat's number, so that a photo that
-- is sent there finds its case. The number itself stays sealed with the case, and whoever has the database alone
-- can join neither with the other. Chats that were tied before cannot be added here, since nothing finds them
-- without opening every case; each comes in as its client is next told something.
create table case_chats (
    chat_hash BYTEA not null,
    case_id UUID not null references cases (id),
    tied_at TIMESTAMPTZ not null,
    primary key (chat_hash, case_id)
);
create index case_chats_of_case on case_chats (case_id);
