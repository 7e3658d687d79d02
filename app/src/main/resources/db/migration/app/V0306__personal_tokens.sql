-- Tokens that people make for their own programs, as the browser extension. Kept as their SHA-256 only; revoking one
-- deletes it.
create table personal_token (
    id           uuid primary key,
    person_id    uuid        not null references person on delete cascade,
    name         text        not null check (length(name) between 1 and 80),
    prefix       text        not null,
    hash         bytea       not null unique,
    scopes       text[]      not null check (cardinality(scopes) > 0),
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    last_used_at timestamptz
);
create index personal_token_person on personal_token (person_id);

alter table personal_token enable row level security;
create policy personal_token_owner on personal_token
    using (person_id = current_person()) with check (person_id = current_person());

-- Asked before anybody is known: the token is all that the caller has.
create function owner_of_personal_token(wanted bytea) returns uuid
    language sql stable security definer set search_path = public
    as $$ select person_id from personal_token where hash = wanted $$;
