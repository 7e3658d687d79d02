/// Vectors of offers in PostgreSQL, and the offers that resemble one.
@NullMarked
package fr.jobmatch.matching.vectors;

import org.jspecify.annotations.NullMarked;
