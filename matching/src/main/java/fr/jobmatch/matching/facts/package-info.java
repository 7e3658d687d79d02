/// What matching sees of a candidate and of an offer, read once and kept small.
@NullMarked
package fr.jobmatch.matching.facts;

import org.jspecify.annotations.NullMarked;
