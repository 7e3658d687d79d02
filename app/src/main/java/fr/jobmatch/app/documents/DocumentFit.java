package fr.jobmatch.app.documents;

import java.util.List;

/// The two scores of a CV that was written for an offer: how well the person fits, and how well the file shows it.
/// @param person score of the profile that the CV was written from, 0 to 100
/// @param document score of what our own parser reads in the file, 0 to 100
/// @param unshown skills that the offer asks for and the profile has, but the file doesn't show
public record DocumentFit(double person, double document, List<String> unshown) {

    public DocumentFit {
        unshown = List.copyOf(unshown);
    }
}
