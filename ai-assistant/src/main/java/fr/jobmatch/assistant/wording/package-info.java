/// How French and English sentences are put together: elision, dates, enumerations, text catalogues.
@NullMarked
package fr.jobmatch.assistant.wording;

import org.jspecify.annotations.NullMarked;
