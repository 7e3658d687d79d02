/// CVs in: bytes of any usual format become a profile with evidence, read in a process of its own.
@NullMarked
package fr.jobmatch.ingestion.cv;

import org.jspecify.annotations.NullMarked;
