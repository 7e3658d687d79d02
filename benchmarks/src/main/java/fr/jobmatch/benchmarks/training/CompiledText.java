package fr.jobmatch.benchmarks.training;

/// A text as rows of the model.
/// @param words what the words are, in the table of {@link TextCompiler}
/// @param gains how much each word counts
/// @param pairs rows of neighbours
/// @param pairGains how much each pair counts
/// @param scale what the sum is multiplied by
record CompiledText(int[] words, float[] gains, int[] pairs, float[] pairGains, float scale) {}
