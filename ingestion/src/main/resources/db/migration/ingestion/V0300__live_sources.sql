-- How each live source stands: the same for all replicas, and after a restart.
create table offer_source (
    source          text        primary key,
    paused          boolean     not null default false,
    failures        integer     not null default 0,
    closed_until    timestamptz,
    last_failure    text,
    last_failure_at timestamptz,
    last_success_at timestamptz,
    requested_at    timestamptz,
    tidied_at       timestamptz
);

-- What is fetched again and again: an area and an occupation.
create table offer_watch (
    id         uuid        primary key,
    place      text        not null default '' check (length(place) <= 100),
    radius_km  integer     not null check (radius_km between 0 and 200),
    rome_code  text        not null default '' check (rome_code = '' or rome_code ~ '^[A-N][0-9]{4}$'),
    words      text        not null default '' check (length(words) <= 100),
    wanted_at  timestamptz,
    created_at timestamptz not null default clock_timestamp(),
    unique (place, radius_km, rome_code, words)
);

-- A run is an import that asks a live source; where it stands is its cursor, so that it goes on after a kill.
alter table offer_import
    add column kind       text    not null default 'FILE' check (kind in ('FILE', 'WALK', 'EXPORT', 'CHECK')),
    add column watch_id   uuid    references offer_watch on delete set null,
    add column watch      text,
    add column by_hand    boolean not null default false,
    add column cursor     text,
    add column pages      integer not null default 0,
    add column attempts   integer not null default 0,
    add column repeated   integer not null default 0,
    add column withdrawn  integer not null default 0,
    add column refused    integer not null default 0,
    add column warnings   text[]  not null default '{}',
    add column failure    text;

-- One run at a time for each source, across all replicas.
create unique index offer_import_open on offer_import (source) where finished_at is null and kind <> 'FILE';
create index offer_import_of_watch on offer_import (watch_id, source, started_at desc);

-- When an offer closed, for retention.
alter table offer
    add column closed_at timestamptz,
    add column forgotten boolean not null default false;
create index offer_closed on offer (source, closed_at) where state <> 'ACTIVE';
create index offer_last_seen on offer (source, last_seen_at) where state = 'ACTIVE';

comment on table offer_source is 'State of the live sources; shared rows, no personal data';
comment on table offer_watch is 'Areas and occupations that are fetched again and again; shared rows, no personal data';
comment on column offer_watch.wanted_at is 'When somebody last saved it in their preferences; null for one that an administrator added';
