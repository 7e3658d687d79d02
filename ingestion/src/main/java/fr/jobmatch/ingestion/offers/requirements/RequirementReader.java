package fr.jobmatch.ingestion.offers.requirements;

import fr.jobmatch.domain.offer.RemotePolicy;
import fr.jobmatch.lexicon.contracts.RemoteWork;
import fr.jobmatch.lexicon.skills.SkillLexicon;
import fr.jobmatch.lexicon.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/// Reads what the title and free text of an offer ask for, whatever its source.
public final class RequirementReader {

    private final SkillLexicon skills;

    /// @param skills the built-in lexicon, or one with the official taxonomies on top
    public RequirementReader(SkillLexicon skills) {
        this.skills = skills;
    }

    public Requirements read(String title, CharSequence description) {
        var text = OfferText.of(TokenisedText.of(description));
        return new Requirements(
                ExperienceInText.read(text),
                remote(title, text),
                SkillsInText.read(skills, title, text),
                LanguagesInText.read(text),
                LicencesInText.read(text),
                DiplomasInText.read(text));
    }

    /// The bare word in a title says less than what the text tells.
    private static @Nullable RemotePolicy remote(String title, OfferText text) {
        var inTitle = RemoteWork.find(title).orElse(null);
        return inTitle != null && inTitle != RemotePolicy.PARTIAL
                ? inTitle
                : RemoteWork.find(text.description()).orElse(inTitle);
    }
}
