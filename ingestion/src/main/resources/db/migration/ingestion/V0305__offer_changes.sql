-- Replicas look for what others changed of late.
create index offer_changed on offer ((greatest(normalised_at, coalesce(closed_at, '-infinity'::timestamptz))));
