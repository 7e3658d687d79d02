-- Bronze: the payloads as received, in a normal form (compact, sorted properties), so that equal content has an equal hash.
create table offer_payload (
    source        text        not null,
    external_id   text        not null,
    payload       bytea       not null,
    sha256        bytea       not null check (length(sha256) = 32),
    first_seen_at timestamptz not null,
    last_seen_at  timestamptz not null,
    primary key (source, external_id)
);

-- Silver: the canonical offer, derived from bronze at any time, with the columns that searches filter on.
create table offer (
    id              uuid        primary key,
    source          text        not null,
    external_id     text        not null,
    state           text        not null default 'ACTIVE' check (state in ('ACTIVE', 'WITHDRAWN', 'EXPIRED')),
    canonical       jsonb       not null,
    title           text        not null,
    company         text,
    words           tsvector    not null,
    rome_code       text,
    contract_type   text,
    remote          text,
    annual_min      double precision,
    annual_max      double precision,
    departement     text,
    lat             double precision,
    lon             double precision,
    published_at    timestamptz,
    expires_at      timestamptz,
    first_seen_at   timestamptz not null,
    last_seen_at    timestamptz not null,
    normalised_at   timestamptz not null,
    unique (source, external_id)
);

create index offer_words on offer using gin (words);
create index offer_active_published on offer (published_at desc nulls last, id) where state = 'ACTIVE';
create index offer_active_point on offer (lat, lon) where state = 'ACTIVE';
create index offer_active_departement on offer (departement) where state = 'ACTIVE';

-- One row per import; what was rejected stays readable after the run.
create table offer_import (
    id          uuid        primary key,
    source      text        not null,
    started_at  timestamptz not null,
    finished_at timestamptz,
    found       integer     not null default 0,
    created     integer     not null default 0,
    updated     integer     not null default 0,
    unchanged   integer     not null default 0,
    rejected    jsonb       not null default '[]'
);

create index offer_import_started on offer_import (started_at desc);

comment on table offer_payload is 'Raw payloads of offers; shared rows, no personal data of candidates';
comment on table offer is 'Canonical offers; shared rows, so without row-level security';
