/// The processes that open untrusted files: a pool of small JVMs, spoken to through pipes.
@NullMarked
package fr.jobmatch.ingestion.cv.fork;

import org.jspecify.annotations.NullMarked;
