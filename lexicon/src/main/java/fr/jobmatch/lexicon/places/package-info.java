/// Places of work: communes, départements, regions, countries, larger foreign cities, with coordinates.
@NullMarked
package fr.jobmatch.lexicon.places;

import org.jspecify.annotations.NullMarked;
