package fr.jobmatch.domain.embedding;

import java.util.List;

/// Port: turns text into a vector of unit length; texts on the same work lie close together.
public interface TextEmbedder {

    /// Return the name of the model, stored beside each vector.
    String model();

    /// Return the length of the vectors.
    int dimension();

    /// Return the vector of a text; all zeros when there is nothing in it that the model knows.
    float[] embed(String text);

    /// Return the vectors of texts, in their order.
    default List<float[]> embedAll(List<String> texts) {
        return texts.stream().map(this::embed).toList();
    }
}
