/// A second reading of a CV by a model, which may confirm, fill in or dispute what the rules read, never replace it
/// unseen: each of its values must stand in the text.
@NullMarked
package fr.jobmatch.ingestion.secondreading;

import org.jspecify.annotations.NullMarked;
