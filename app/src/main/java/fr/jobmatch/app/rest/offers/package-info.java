/// Offers over REST.
@NullMarked
package fr.jobmatch.app.rest.offers;

import org.jspecify.annotations.NullMarked;
