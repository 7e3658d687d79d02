/// A person's CV files and the profiles that came out of them.
@NullMarked
package fr.jobmatch.ingestion.library;

import org.jspecify.annotations.NullMarked;
