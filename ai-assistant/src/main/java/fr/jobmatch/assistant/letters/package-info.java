/// Letters of application, sentence by sentence, each with its reason and its sources.
@NullMarked
package fr.jobmatch.assistant.letters;

import org.jspecify.annotations.NullMarked;
