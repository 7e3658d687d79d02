-- What makes two offers one job: hashes, so that they outlive the text of a closed offer without holding any of it.
create table offer_identity (
    offer_id uuid  not null references offer on delete cascade,
    kind     text  not null check (kind in ('SAME', 'TEXT')),
    key      bytea not null check (length(key) = 32),
    primary key (offer_id, kind, key)
);
create index offer_identity_key on offer_identity (key, kind);

-- The job that an offer advertises: the id of one of its offers; null for an offer from before.
alter table offer add column cluster_id uuid;
create index offer_of_cluster on offer (cluster_id);

comment on table offer_identity is 'Hashed keys of offers; shared rows, no personal data';
