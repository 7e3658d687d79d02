package fr.jobmatch.assistant.gate;

import java.util.List;

/// Reads one kind of claim in a text and looks for its support in the profile.
interface ClaimRule {

    /// Return the claims of this kind; words that earlier rules took are left alone, words of a claim are taken.
    List<Finding> read(Reading reading, ProfileFacts facts);
}
