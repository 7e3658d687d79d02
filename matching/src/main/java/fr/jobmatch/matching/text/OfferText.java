package fr.jobmatch.matching.text;

import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.SkillRequirement;
import java.util.stream.Collectors;

/// What an offer says, as one text: ranking and vectors read the same, so that a text is embedded once.
public final class OfferText {

    private OfferText() {}

    /// Return title, description and the skills asked for, a line each.
    public static String of(Offer offer) {
        var skills = offer.skills().stream().map(SkillRequirement::label).collect(Collectors.joining("\n"));
        return offer.title() + "\n" + offer.description() + "\n" + skills;
    }
}
