/// What adds no points: an unmet must-have caps the score, an unmet wish costs a stated amount.
@NullMarked
package fr.jobmatch.matching.conditions;

import org.jspecify.annotations.NullMarked;
