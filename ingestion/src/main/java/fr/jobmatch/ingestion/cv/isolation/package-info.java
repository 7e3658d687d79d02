/// What the kernel keeps a parser process from doing: reading other files, the network, other programs.
/// @see "docs/decisions/0010-parse-untrusted-files-in-a-fork.md"
@NullMarked
package fr.jobmatch.ingestion.cv.isolation;

import org.jspecify.annotations.NullMarked;
