-- One vector for each offer and embedding model; a new model fills its rows while the old ones still serve.
create table offer_vector (
    offer_id     uuid        not null,
    model        text        not null check (length(model) <= 200),
    dim          integer     not null check (dim between 1 and 16000),
    content_hash bytea       not null check (length(content_hash) = 32),
    embedding    vector      not null,
    embedded_at  timestamptz not null default now(),
    primary key (offer_id, model),
    check (vector_dims(embedding) = dim)
);

-- An index holds vectors of one length: one for each length that the usual models have.
create index offer_vector_384 on offer_vector using hnsw ((embedding::vector(384)) vector_cosine_ops) where dim = 384;
create index offer_vector_768 on offer_vector using hnsw ((embedding::vector(768)) vector_cosine_ops) where dim = 768;
create index offer_vector_1024 on offer_vector using hnsw ((embedding::vector(1024)) vector_cosine_ops) where dim = 1024;

comment on table offer_vector is 'Embeddings of offers; shared rows, no personal data of candidates';
comment on column offer_vector.content_hash is 'SHA-256 of the text that was embedded: unchanged content is not embedded again';
