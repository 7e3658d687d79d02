/// JSON Resume 1.0.0 out and in, with `x-` extensions for what the schema doesn't know.
@NullMarked
package fr.jobmatch.ingestion.resume;

import org.jspecify.annotations.NullMarked;
