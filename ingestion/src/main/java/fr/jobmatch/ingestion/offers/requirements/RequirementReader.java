package fr.jobmatch.ingestion.offers.requirements;

import fr.jobmatch.lexicon.contracts.RemoteWork;
import fr.jobmatch.lexicon.skills.SkillLexicon;

/// Reads what the title and free text of an offer ask for, whatever its source.
public final class RequirementReader {

    private final SkillLexicon skills;

    /// @param skills the built-in lexicon, or one with the official taxonomies on top
    public RequirementReader(SkillLexicon skills) {
        this.skills = skills;
    }

    public Requirements read(String title, String description) {
        var text = OfferText.of(description);
        return new Requirements(
                ExperienceInText.read(text),
                RemoteWork.find(title + "\n" + description).orElse(null),
                SkillsInText.read(skills, title, text),
                LanguagesInText.read(text),
                LicencesInText.read(text),
                DiplomasInText.read(text));
    }
}
