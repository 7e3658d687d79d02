-- Counts the passwords that a person has had: sessions that began under an earlier one are over, on every replica.
alter table person add column credentials integer not null default 0;

-- A reset is kept as the SHA-256 of its token only; it works once, and for half an hour.
create table password_reset (
    hash       bytea primary key,
    person_id  uuid        not null references person on delete cascade,
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index password_reset_person on password_reset (person_id);

alter table password_reset enable row level security;
create policy password_reset_owner on password_reset
    using (person_id = current_person()) with check (person_id = current_person());

-- Asked before anybody is known: the token is all that the caller has.
create function owner_of_password_reset(wanted bytea) returns uuid
    language sql stable security definer set search_path = public
    as $$ select person_id from password_reset where hash = wanted $$;
