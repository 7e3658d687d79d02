-- Whose rows a transaction may see; empty outside a person's transaction, so that nothing is seen.
create function current_person() returns uuid
    language sql stable parallel safe
    as $$ select nullif(current_setting('jobmatch.person', true), '')::uuid $$;

create table person (
    id            uuid primary key,
    email         text        not null check (length(email) <= 254),
    name          text        not null check (length(name) <= 100),
    password_hash text        not null,
    role          text        not null check (role in ('CANDIDATE', 'COACH', 'ADMIN')),
    language      text        not null default 'fr' check (language in ('fr', 'en')),
    created_at    timestamptz not null default now(),
    version       integer     not null default 0
);
create unique index person_email on person (lower(email));

alter table person enable row level security;
create policy person_self on person using (id = current_person()) with check (id = current_person());

-- The one question that is asked before anybody is signed in.
create function account_for_login(wanted text) returns setof person
    language sql stable security definer set search_path = public
    as $$ select * from person where lower(email) = lower(wanted) $$;
