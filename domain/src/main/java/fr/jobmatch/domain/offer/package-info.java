/// The canonical job offer, the same for every source.
@NullMarked
package fr.jobmatch.domain.offer;

import org.jspecify.annotations.NullMarked;
