/// Salaries as offers word them: amounts, periods, plausibility, figures per year.
@NullMarked
package fr.jobmatch.lexicon.salaries;

import org.jspecify.annotations.NullMarked;
