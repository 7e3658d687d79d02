package fr.jobmatch.assistant.outline;

import fr.jobmatch.assistant.wording.Languages;
import fr.jobmatch.domain.document.CvDraft.Entry;
import fr.jobmatch.domain.document.CvDraft.SectionKind;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.SpokenLanguage;
import java.util.List;
import java.util.Locale;

/// Languages with their levels, one line each.
final class LanguagesOutline implements SectionOutline {

    @Override
    public SectionKind kind() {
        return SectionKind.LANGUAGES;
    }

    @Override
    public List<Entry> entries(Profile profile, Locale language) {
        var lines = new Lines();
        for (int index = 0; index < profile.languages().size(); index++) {
            lines.add(text(profile.languages().get(index), language), "languages", index);
        }
        return lines.toEntry();
    }

    private static String text(SpokenLanguage spoken, Locale language) {
        var colon = Languages.isEnglish(language) ? ": " : "\u00a0: ";
        return spoken.fluency() == null ? spoken.language() : spoken.language() + colon + spoken.fluency();
    }
}
