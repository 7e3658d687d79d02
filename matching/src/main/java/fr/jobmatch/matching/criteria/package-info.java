/// The five weighted criteria, each a function of a candidate and an offer that can explain itself.
@NullMarked
package fr.jobmatch.matching.criteria;

import org.jspecify.annotations.NullMarked;
