/// Skills of the French job market in French and English: writings, relations, and how to find them.
@NullMarked
package fr.jobmatch.lexicon.skills;

import org.jspecify.annotations.NullMarked;
