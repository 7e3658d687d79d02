-- What a person agreed to send to a model outside this installation: by purpose and by the host that it runs on.
create table model_consent (
    person_id uuid        not null references person on delete cascade,
    provider  text        not null check (length(provider) <= 255),
    purpose   text        not null check (purpose in ('CV_READING')),
    given_at  timestamptz not null,
    primary key (person_id, provider, purpose)
);

-- What left, when and to whom, for the person to see; never the text itself.
create table model_call (
    id         bigint generated always as identity primary key,
    person_id  uuid        not null references person on delete cascade,
    provider   text        not null check (length(provider) <= 255),
    purpose    text        not null check (purpose in ('CV_READING')),
    section    text        not null check (length(section) <= 40),
    characters integer     not null check (characters >= 0),
    called_at  timestamptz not null
);
create index model_call_person on model_call (person_id, called_at desc);

alter table model_consent enable row level security;
alter table model_call enable row level security;
create policy model_consent_owner on model_consent
    using (person_id = current_person()) with check (person_id = current_person());
create policy model_call_owner on model_call
    using (person_id = current_person()) with check (person_id = current_person());
