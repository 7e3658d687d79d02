-- What a candidate typed and hasn't saved yet, so that a lost connection loses nothing. One draft for each profile.
create table profile_draft (
    profile_id uuid primary key references profile on delete cascade,
    person_id  uuid        not null references person on delete cascade,
    version    integer     not null,
    resume     jsonb       not null,
    evidence   jsonb       not null,
    saved_at   timestamptz not null default now()
);

alter table profile_draft enable row level security;
create policy profile_draft_owner on profile_draft
    using (person_id = current_person()) with check (person_id = current_person());
