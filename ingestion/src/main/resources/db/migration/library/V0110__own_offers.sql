-- Offers that people brought themselves, from a page or a text; nobody else sees them.
create table own_offer (
    person_id  uuid        not null references person on delete cascade,
    id         uuid        not null,
    canonical  jsonb       not null,
    method     text        not null check (method in ('STRUCTURED', 'LAYOUT', 'TEXT')),
    added_at   timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    primary key (person_id, id)
);

alter table own_offer enable row level security;
create policy own_offer_owner on own_offer
    using (person_id = current_person()) with check (person_id = current_person());

comment on table own_offer is 'Canonical offers added by a person, under row-level security';
