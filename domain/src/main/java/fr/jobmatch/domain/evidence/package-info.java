/// Where a value was read, and how sure the reader was.
@NullMarked
package fr.jobmatch.domain.evidence;

import org.jspecify.annotations.NullMarked;
