-- Reading all payloads of a source again: asked for, under way from a cursor, or done with its report.
create table offer_renormalisation (
    source       text        primary key,
    reason       text        not null check (reason in ('BY_HAND', 'TAXONOMY')),
    requested_at timestamptz not null,
    started_at   timestamptz,
    finished_at  timestamptz,
    cursor       text        not null default '',
    derived      integer     not null default 0,
    changed      integer     not null default 0,
    fields       jsonb       not null default '{}',
    rejected     integer     not null default 0
);

-- The imported taxonomies with which the offers were last read.
create table offer_lexicon (
    only_row    boolean primary key default true check (only_row),
    fingerprint text    not null
);

comment on table offer_renormalisation is 'Reports of reading offers again; shared rows, no personal data';
comment on table offer_lexicon is 'Which taxonomies the offers were read with; one row';
