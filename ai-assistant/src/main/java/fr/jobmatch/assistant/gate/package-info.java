/// The fact gate: reads what a text claims about a candidate and looks for each claim in the profile.
@NullMarked
package fr.jobmatch.assistant.gate;

import org.jspecify.annotations.NullMarked;
