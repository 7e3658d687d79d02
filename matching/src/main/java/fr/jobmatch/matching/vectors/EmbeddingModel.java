package fr.jobmatch.matching.vectors;

import fr.jobmatch.domain.embedding.TextEmbedder;

/// The model behind stored vectors.
/// @param dimension length of its vectors
record EmbeddingModel(String name, int dimension) {
    static EmbeddingModel of(TextEmbedder embedder) {
        return new EmbeddingModel(embedder.model(), embedder.dimension());
    }
}
