package fr.jobmatch.ingestion.offers.requirements;

import fr.jobmatch.domain.offer.DiplomaRequirement;
import fr.jobmatch.domain.offer.ExperienceRequirement;
import fr.jobmatch.domain.offer.LanguageRequirement;
import fr.jobmatch.domain.offer.LicenceRequirement;
import fr.jobmatch.domain.offer.RemotePolicy;
import fr.jobmatch.domain.offer.SkillRequirement;
import fr.jobmatch.lexicon.text.Folding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What an offer asks for, from its fields or from its text.
public record Requirements(
        ExperienceRequirement experience,
        @Nullable RemotePolicy remote,
        List<SkillRequirement> skills,
        List<LanguageRequirement> languages,
        List<LicenceRequirement> licences,
        List<DiplomaRequirement> diplomas) {

    public Requirements {
        skills = List.copyOf(skills);
        languages = List.copyOf(languages);
        licences = List.copyOf(licences);
        diplomas = List.copyOf(diplomas);
    }

    /// Return these requirements completed by those of the text; what fields state stands over what the text says.
    public Requirements or(Requirements text) {
        return new Requirements(
                completed(experience, text.experience),
                remote != null ? remote : text.remote,
                merged(skills, text.skills, Requirements::skillKey),
                merged(languages, text.languages, LanguageRequirement::language),
                merged(licences, text.licences, LicenceRequirement::code),
                diplomas.isEmpty() ? text.diplomas : diplomas);
    }

    private static ExperienceRequirement completed(ExperienceRequirement stated, ExperienceRequirement ofText) {
        if (stated.months() != null) {
            return stated;
        }
        if (stated.level() == null && stated.required() == null) {
            return ofText;
        }
        return new ExperienceRequirement(ofText.months(), stated.level(), stated.required());
    }

    private static String skillKey(SkillRequirement skill) {
        var id = skill.id();
        return id != null ? id : Folding.fold(skill.label());
    }

    private static <T> List<T> merged(List<T> stated, List<T> ofText, Function<T, String> key) {
        var merged = new LinkedHashMap<String, T>();
        stated.forEach(requirement -> merged.putIfAbsent(key.apply(requirement), requirement));
        ofText.forEach(requirement -> merged.putIfAbsent(key.apply(requirement), requirement));
        return List.copyOf(merged.values());
    }
}
