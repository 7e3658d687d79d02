/// Drafts of CVs and letters, their sources, the fact gate's verdict and the finished file.
@NullMarked
package fr.jobmatch.domain.document;

import org.jspecify.annotations.NullMarked;
