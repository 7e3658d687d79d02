/// How well an offer fits a profile, and why.
@NullMarked
package fr.jobmatch.domain.match;

import org.jspecify.annotations.NullMarked;
