-- The trained default embedding has 256 numbers.
create index offer_vector_256 on offer_vector using hnsw ((embedding::vector(256)) vector_cosine_ops) where dim = 256;
create index offer_vector_of_model on offer_vector (model);
