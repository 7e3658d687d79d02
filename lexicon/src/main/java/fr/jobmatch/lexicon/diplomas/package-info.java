/// Diplomas and their level in the French national framework of certifications.
@NullMarked
package fr.jobmatch.lexicon.diplomas;

import org.jspecify.annotations.NullMarked;
