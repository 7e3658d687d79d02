create table task (
    id              uuid primary key,
    person_id       uuid        not null references person on delete cascade,
    type            text        not null,
    pool            text        not null,
    payload         jsonb       not null,
    idempotency_key text,
    status          text        not null default 'QUEUED'
        check (status in ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
    attempt         integer     not null default 0,
    progress        integer     not null default 0 check (progress between 0 and 100),
    stage           text,
    stage_arguments text[]      not null default '{}',
    result          jsonb,
    error           text,
    created_at      timestamptz not null default clock_timestamp(),
    started_at      timestamptz,
    finished_at     timestamptz,
    unique (person_id, idempotency_key)
);
create index task_newest on task (person_id, created_at desc);
create index task_open on task (person_id, pool) where status in ('QUEUED', 'RUNNING');

alter table task enable row level security;
create policy task_owner on task using (person_id = current_person()) with check (person_id = current_person());

-- Every replica hears of every change when it is committed.
create function notify_task() returns trigger
    language plpgsql
    as $$ begin perform pg_notify('task', new.id::text); return null; end $$;
create trigger task_changed after insert or update on task for each row execute function notify_task();

-- The queues of db-scheduler, one for each pool: work of one kind never waits behind another's.
do $$
declare
    queue text;
begin
    foreach queue in array array ['scheduled_interactive', 'scheduled_documents', 'scheduled_ingestion', 'scheduled_model'] loop
        execute format('create table %I (
            task_name            text        not null,
            task_instance        text        not null,
            task_data            bytea,
            execution_time       timestamptz not null,
            picked               boolean     not null,
            picked_by            text,
            last_success         timestamptz,
            last_failure         timestamptz,
            consecutive_failures integer,
            last_heartbeat       timestamptz,
            version              bigint      not null,
            priority             smallint,
            primary key (task_name, task_instance)
        )', queue);
        execute format('create index on %I (priority desc, execution_time asc)', queue);
        execute format('create index on %I (last_heartbeat)', queue);
    end loop;
end $$;
