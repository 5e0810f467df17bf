-- How often what came of a try to send, on all machines together: counted in the transaction that notes it, so that
-- whoever watches the house need not walk through the outbox.
create table delivery_counts (
    channel TEXT not null,
    class TEXT not null,
    state TEXT not null,
    count BIGINT not null,
    primary key (channel, class, state)
);
