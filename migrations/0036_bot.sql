-- What the bot needs to hear many at once, to be cleared and forgotten, and to open a case for its client.

-- Which chat an update came from, by the hash of telegram_chats: what one chat says is handled in its order, and
-- however much it is, the others do not wait for it.
alter table telegram_updates add column chat_hash BYTEA;
create index telegram_updates_waiting on telegram_updates (chat_hash, received_at, update_id) where handled_at is null;

-- The messages of both sides of a chat, numbers alone, for the 48 hours in which Telegram lets a bot delete them.
create table telegram_messages (
    chat_hash BYTEA not null,
    message_id BIGINT not null,
    said_at TIMESTAMPTZ not null,
    primary key (chat_hash, message_id)
);
create index telegram_messages_said on telegram_messages (said_at);

-- What Telegram was told last of the bot, by a hash: it is told again when it is another.
create table telegram_told (
    name TEXT primary key,
    hash BYTEA not null,
    told_at TIMESTAMPTZ not null
);

-- What is to be done at Telegram besides sending messages: sealed until it is done, and each once.
create table telegram_errands (
    id UUID primary key,
    once_hash BYTEA not null,
    sealed BYTEA,
    due_at TIMESTAMPTZ not null,
    tries BIGINT not null,
    done_at TIMESTAMPTZ
);
create unique index telegram_errands_once on telegram_errands (once_hash);
create index telegram_errands_due on telegram_errands (due_at) where done_at is null;

-- A link that opens a case once within the hour, made in the chat that hears of it.
create table case_links (
    token_hash BYTEA primary key,
    case_id UUID not null references cases (id),
    chat_hash BYTEA not null,
    made_at TIMESTAMPTZ not null,
    expires_at TIMESTAMPTZ not null,
    used_at TIMESTAMPTZ
);
create index case_links_of_case on case_links (case_id);
