/// A model reads the sections of a CV into a closed schema, every value as a quote.
@NullMarked
package fr.jobmatch.assistant.extraction;

import org.jspecify.annotations.NullMarked;
