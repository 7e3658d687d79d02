/// Rankings with their reasons over REST.
@NullMarked
package fr.jobmatch.app.rest.matches;

import org.jspecify.annotations.NullMarked;
