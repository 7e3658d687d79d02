/// What the tests of matching share: offers and a catalogue.
@NullMarked
package fr.jobmatch.matching;

import org.jspecify.annotations.NullMarked;
