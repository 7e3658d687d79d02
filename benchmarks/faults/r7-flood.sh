#!/usr/bin/env bash
# R7: one person floods the queue: past the quota they are refused, and with the quota out of the way another person's
# task still starts within 5 s.
# usage: r7 [WAITING TASKS [OTHER PEOPLE]]
set -euo pipefail
shopt -s inherit_errexit
# shellcheck source=benchmarks/faults/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

waiting=${1:-50000} others=${2:-5}

# Copies of one order of the first person, queued as the app queues them: the more are open, the lower the priority.
flood() {
  superuser_sql jobmatch -v waiting="$waiting" <<'SQL'
alter table task disable trigger task_changed;
create temporary table flood as
  select gen_random_uuid() as id, n, t.person_id, t.type, t.pool, t.payload
  from (select * from task where type = 'document' limit 1) t, generate_series(1, :waiting) n;
insert into task (id, person_id, type, pool, payload) select id, person_id, type, pool, payload from flood;
insert into scheduled_documents (task_name, task_instance, task_data, execution_time, picked, version, priority)
  select 'run', id::text, convert_to(json_build_object('person', person_id, 'task', id)::text, 'UTF8'), now(), false, 1,
    greatest(-n, -32768) from flood;
alter table task enable trigger task_changed;
analyze task, scheduled_documents;
SQL
}

begin_check
start_replica a
await_replica a
sign_up a
# Twenty at once, or the worker would keep up with one patient client.
rm -f "$LOCAL/r7-codes"
for ((round = 0; round < 100; round++)); do
  for ((n = 1; n <= 20; n++)); do order a "r7-$round-$n" >>"$LOCAL/r7-codes" & done
  while (($(jobs -pr | wc -l) > 1)); do sleep 0.05; done
  ! grep -q 429 "$LOCAL/r7-codes" || break
done
refused=$(grep -o 429 "$LOCAL/r7-codes" | wc -l) accepted=$(grep -o 202 "$LOCAL/r7-codes" | wc -l)
expect "never refused" test "$refused" -gt 0
open=$(open_tasks)
kill_replica a

start_replica a JOBMATCH_TASKS_QUOTA=1000000
await_replica a
flood
sleep 3
call a documents -o /dev/null -w '%{time_total}' -d "{\"profile\":\"$PROFILE\",\"offerId\":\"$OFFER\",\"kind\":\"CV\",\"level\":2}" >"$LOCAL/enqueue"
for ((n = 1; n <= others; n++)); do
  sign_up a
  expect "another person was refused" test "$(order a "other-$n")" = 202
done
flooded=$(sql "select count(*) from task where status = 'QUEUED'")
for ((n = 0; n < 60; n++)); do
  (($(sql "select count(*) from task where idempotency_key like '%other-%' and started_at is null") > 0)) || break
  sleep 0.5
done
late=$(sql "select coalesce(round(extract(epoch from max(coalesce(started_at, now() + interval '1 hour') - created_at))::numeric, 1), 9999) from task where idempotency_key like '%other-%'")
expect "others had to wait" at_most "$late" 5
finish R7 "quota: $refused refused after $accepted accepted with $open open; quota raised: $flooded tasks waiting, of $others other people the last started after $late s, one more order of the first person took $(<"$LOCAL/enqueue") s"
