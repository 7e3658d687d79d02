package fr.jobmatch.ingestion.offers.canonical;

import fr.jobmatch.domain.offer.DiplomaRequirement;
import fr.jobmatch.domain.offer.LanguageRequirement;
import fr.jobmatch.domain.offer.LicenceRequirement;
import fr.jobmatch.domain.offer.SkillRequirement;
import fr.jobmatch.ingestion.offers.mapping.Payload;
import fr.jobmatch.lexicon.licences.Licences;
import fr.jobmatch.lexicon.licences.Permit;
import fr.jobmatch.lexicon.skills.Skill;
import fr.jobmatch.lexicon.skills.SkillLexicon;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the lists of what an offer asks for; an entry is an object, or a name alone.
final class RequirementLists {

    private RequirementLists() {}

    static List<SkillRequirement> skills(Payload offer) {
        return Stream.concat(
                        offer.texts("skills").stream().map(name -> skill(name, null, null, null)),
                        offer.objects("skills").stream()
                                .map(entry -> skill(
                                        entry.required("label"),
                                        entry.text("id"),
                                        entry.flag("required"),
                                        entry.text("quote"))))
                .toList();
    }

    private static SkillRequirement skill(
            String label, @Nullable String id, @Nullable Boolean required, @Nullable String quote) {
        var known = id != null
                ? id
                : SkillLexicon.builtIn().exact(label).map(Skill::id).orElse(null);
        return new SkillRequirement(label, known, required, quote);
    }

    static List<LanguageRequirement> languages(Payload offer) {
        return Stream.concat(
                        offer.texts("languages").stream().map(code -> new LanguageRequirement(code, null, null, null)),
                        offer.objects("languages").stream()
                                .map(entry -> new LanguageRequirement(
                                        entry.required("language"),
                                        entry.text("level"),
                                        entry.flag("required"),
                                        entry.text("quote"))))
                .toList();
    }

    static List<LicenceRequirement> licences(Payload offer) {
        return Stream.concat(
                        offer.texts("licences").stream().map(RequirementLists::licence),
                        offer.objects("licences").stream()
                                .map(entry -> new LicenceRequirement(
                                        entry.required("code"),
                                        label(entry),
                                        entry.flag("required"),
                                        entry.text("quote"))))
                .toList();
    }

    private static LicenceRequirement licence(String name) {
        var code = Licences.exact(name).map(Permit::code).orElse(name);
        return new LicenceRequirement(code, Licences.label(code), null, null);
    }

    private static String label(Payload licence) {
        var label = licence.text("label");
        return label != null ? label : Licences.label(licence.required("code"));
    }

    static List<DiplomaRequirement> diplomas(Payload offer) {
        return offer.objects("diplomas").stream()
                .map(entry -> new DiplomaRequirement(
                        level(entry), entry.text("field"), entry.flag("required"), entry.text("quote")))
                .toList();
    }

    private static @Nullable Integer level(Payload diploma) {
        var level = diploma.number("level");
        return level == null ? null : level.intValue();
    }
}
