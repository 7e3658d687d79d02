/// What follows from a profile as a whole: how long somebody worked, at which level, and where each skill was used.
@NullMarked
package fr.jobmatch.ingestion.career;

import org.jspecify.annotations.NullMarked;
