create table document (
    id          uuid primary key,
    person_id   uuid        not null references person on delete cascade,
    -- No foreign key: an offer that its source withdrew is deleted, the document written for it stays.
    offer_id    uuid        not null,
    offer_title text        not null,
    company     text        not null,
    kind        text        not null check (kind in ('CV', 'LETTER')),
    status      text        not null check (status in ('IN_REVIEW', 'BLOCKED', 'READY', 'APPROVED')),
    level       integer     not null check (level between 1 and 4),
    template    text        not null,
    language    text        not null,
    resume      jsonb       not null,
    tailored    jsonb       not null,
    gate        jsonb       not null,
    ats         jsonb       not null,
    file_name   text        not null,
    created_at  timestamptz not null,
    version     integer     not null
);
create index document_person on document (person_id, created_at desc);

create table document_file (
    document_id uuid  not null primary key references document on delete cascade,
    person_id   uuid  not null references person on delete cascade,
    content     bytea not null
);
alter table document_file alter column content set storage external;

alter table document enable row level security;
alter table document_file enable row level security;
create policy document_owner on document
    using (person_id = current_person()) with check (person_id = current_person());
create policy document_file_owner on document_file
    using (person_id = current_person()) with check (person_id = current_person());
