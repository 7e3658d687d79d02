-- Tasks that no further attempt will end well: kept until somebody replays or discards them. The reason names classes
-- and places in the code, never words of a CV or an offer.
create table dead_letter (
    task_id   uuid primary key references task on delete cascade,
    person_id uuid        not null references person on delete cascade,
    type      text        not null,
    pool      text        not null,
    reason    text        not null check (length(reason) <= 500),
    attempts  integer     not null,
    failed_at timestamptz not null default clock_timestamp()
);
create index dead_letter_newest on dead_letter (failed_at desc, task_id);

-- Whether the transaction runs for an administrator. A person sees their own row, so no other right is needed.
create function is_administrator() returns boolean
    language sql stable
    as $$ select exists (select 1 from person where id = current_person() and role = 'ADMIN') $$;

alter table dead_letter enable row level security;
create policy dead_letter_owner on dead_letter
    using (person_id = current_person()) with check (person_id = current_person());
create policy dead_letter_read_by_administrator on dead_letter for select using (is_administrator());
create policy dead_letter_discarded_by_administrator on dead_letter for delete using (is_administrator());

-- How many tasks stand where: numbers only, since the tasks themselves belong to people.
create function task_states() returns table (pool text, status text, tasks bigint, oldest timestamptz)
    language sql stable security definer set search_path = public
    as $$ select pool, status, count(*), min(created_at) from task where is_administrator() group by pool, status $$;
