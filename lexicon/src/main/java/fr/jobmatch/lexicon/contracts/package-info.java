/// Words for contracts, remote work and working hours.
@NullMarked
package fr.jobmatch.lexicon.contracts;

import org.jspecify.annotations.NullMarked;
