-- Alerts: a prepared text, filled in for one danger, asked of a second person, in force until an instant.
create table alerts (
    id UUID primary key,
    -- Of the prepared text.
    slug TEXT not null,
    -- How grave it is. None: the danger has no levels.
    level TEXT,
    from_at TIMESTAMPTZ not null,
    until_at TIMESTAMPTZ not null,
    -- In Korean. None: the whole city.
    place TEXT,
    -- The same in Latin letters, for whoever does not read Korean.
    place_latin TEXT,
    -- The alert in force whose place this one takes.
    replaces_id UUID references alerts (id),
    written_by UUID not null references staff (id),
    written_at TIMESTAMPTZ not null,
    asked_by UUID references staff (id),
    asked_at TIMESTAMPTZ,
    -- The revisions of the prepared text that were read when it was asked for.
    seen TEXT,
    sent_by UUID references staff (id),
    sent_at TIMESTAMPTZ,
    -- Why one person sent it without a second.
    alone_because TEXT,
    bulletin_id UUID references bulletins (id),
    ended_by UUID references staff (id),
    ended_at TIMESTAMPTZ,
    -- over, mistake, time, replaced, dropped
    ended_because TEXT,
    -- How many would get it when it was filled in, by language and channel, as JSON. None: nobody counted yet.
    audience TEXT
);
create index alerts_open on alerts (until_at) where ended_at is null;

-- What was done with an alert: who, when and why. Only ever added to.
create table alert_acts (
    id UUID primary key,
    alert_id UUID not null references alerts (id),
    act TEXT not null,
    -- None: it happened by itself.
    staff_id UUID references staff (id),
    acted_at TIMESTAMPTZ not null,
    -- What was said with it, or the instant that was chosen.
    detail TEXT not null
);
create index alert_acts_of_alert on alert_acts (alert_id, id);
