/// Offers ranked for the candidate, and one offer with all its reasons.
@NullMarked
package fr.jobmatch.app.views.offers;

import org.jspecify.annotations.NullMarked;
