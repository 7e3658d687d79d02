package fr.jobmatch.lexicon.skills;

import java.util.List;
import java.util.Locale;

/// A skill with its names.
/// @param id stable, made of the English label, for example `project-management`
/// @param sector the list it comes from, for example `health`
/// @param aliases other writings in both languages
public record Skill(String id, String labelFr, String labelEn, SkillKind kind, String sector, List<String> aliases) {

    public Skill {
        aliases = List.copyOf(aliases);
    }

    /// Return the name in French or English, English for any other language.
    public String label(Locale locale) {
        return locale.getLanguage().equals("fr") ? labelFr : labelEn;
    }
}
