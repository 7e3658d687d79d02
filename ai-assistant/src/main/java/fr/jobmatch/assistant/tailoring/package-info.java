/// CVs and letters for one offer, composed without a model from the profile's own facts.
@NullMarked
package fr.jobmatch.assistant.tailoring;

import org.jspecify.annotations.NullMarked;
