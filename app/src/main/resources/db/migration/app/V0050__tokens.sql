-- The key that signs access tokens: made once, by the first replica that needs it, and read by all.
create table signing_key (
    id     smallint primary key default 1 check (id = 1),
    secret bytea not null check (length(secret) >= 32)
);

-- A refresh token is kept as its SHA-256 only. All that follow from one sign-in are a family: when one is presented
-- a second time, somebody else has it too, and the whole family ends.
create table refresh_token (
    hash       bytea primary key,
    person_id  uuid        not null references person on delete cascade,
    family     uuid        not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    revoked_at timestamptz
);
create index refresh_token_family on refresh_token (family);
create index refresh_token_person on refresh_token (person_id);

alter table refresh_token enable row level security;
create policy refresh_token_owner on refresh_token
    using (person_id = current_person()) with check (person_id = current_person());

-- Asked before anybody is known: the token is all that the caller has.
create function owner_of_refresh_token(wanted bytea) returns uuid
    language sql stable security definer set search_path = public
    as $$ select person_id from refresh_token where hash = wanted $$;
