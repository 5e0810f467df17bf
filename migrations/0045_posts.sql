-- One post of a bulletin in a language, for everybody who follows the city's Telegram channel of that language.
create table bulletin_posts (
    bulletin_id UUID not null references bulletins (id),
    lang TEXT not null,
    chat TEXT not null, -- as Telegram names it: @name, or a number
    delivery_id UUID not null references deliveries (id),
    primary key (bulletin_id, lang)
);
