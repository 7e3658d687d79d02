/// The sections of a CV and the headings that open them, in French and English.
@NullMarked
package fr.jobmatch.lexicon.sections;

import org.jspecify.annotations.NullMarked;
