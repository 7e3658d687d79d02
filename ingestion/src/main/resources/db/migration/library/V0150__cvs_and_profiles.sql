create table cv_file (
    id          uuid primary key,
    person_id   uuid        not null references person on delete cascade,
    file_name   text        not null check (length(file_name) <= 120),
    media_type  text        not null,
    size        bigint      not null,
    pages       integer     not null default 0,
    warnings    text[]      not null default '{}',
    plain_text  text        not null default '',
    uploaded_at timestamptz not null
);
create index cv_file_person on cv_file (person_id, uploaded_at desc);

-- Page 0 is the original as it came, the others are pictures of its pages.
create table cv_content (
    cv_id     uuid    not null references cv_file on delete cascade,
    person_id uuid    not null references person on delete cascade,
    page      integer not null,
    content   bytea   not null,
    primary key (cv_id, page)
);
-- Compressing pictures and PDFs again costs time and saves nothing.
alter table cv_content alter column content set storage external;

create table profile (
    id          uuid primary key,
    person_id   uuid        not null references person on delete cascade,
    cv_id       uuid references cv_file on delete set null,
    resume      jsonb       not null,
    evidence    jsonb       not null,
    preferences jsonb,
    is_primary  boolean     not null,
    changed_at  timestamptz not null,
    version     integer     not null
);
create unique index profile_primary on profile (person_id) where is_primary;
create index profile_person on profile (person_id, changed_at desc);

create table profile_version (
    profile_id uuid        not null references profile on delete cascade,
    person_id  uuid        not null references person on delete cascade,
    version    integer     not null,
    resume     jsonb       not null,
    kept_at    timestamptz not null default now(),
    primary key (profile_id, version)
);

alter table cv_file enable row level security;
alter table cv_content enable row level security;
alter table profile enable row level security;
alter table profile_version enable row level security;
create policy cv_file_owner on cv_file using (person_id = current_person()) with check (person_id = current_person());
create policy cv_content_owner on cv_content
    using (person_id = current_person()) with check (person_id = current_person());
create policy profile_owner on profile using (person_id = current_person()) with check (person_id = current_person());
create policy profile_version_owner on profile_version
    using (person_id = current_person()) with check (person_id = current_person());
