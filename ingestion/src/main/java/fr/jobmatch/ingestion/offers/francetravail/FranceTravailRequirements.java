package fr.jobmatch.ingestion.offers.francetravail;

import fr.jobmatch.domain.offer.LanguageRequirement;
import fr.jobmatch.domain.offer.SkillRequirement;
import fr.jobmatch.ingestion.offers.mapping.Payload;
import fr.jobmatch.ingestion.offers.requirements.Requirements;
import fr.jobmatch.lexicon.languages.Language;
import fr.jobmatch.lexicon.languages.Languages;
import fr.jobmatch.lexicon.languages.Level;
import fr.jobmatch.lexicon.languages.Levels;
import fr.jobmatch.lexicon.skills.Skill;
import fr.jobmatch.lexicon.skills.SkillKind;
import fr.jobmatch.lexicon.skills.SkillLexicon;
import fr.jobmatch.lexicon.skills.SkillMention;
import fr.jobmatch.lexicon.text.Folding;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the fields of a France Travail offer ask for; `E` is a must-have, `S` a wish.
final class FranceTravailRequirements {

    private static final SkillLexicon SKILLS = SkillLexicon.builtIn();

    private FranceTravailRequirements() {}

    static Requirements of(Payload payload) {
        return new Requirements(
                FranceTravailExperience.of(payload),
                null,
                payload.objects("competences").stream()
                        .flatMap(FranceTravailRequirements::skill)
                        .toList(),
                payload.objects("langues").stream()
                        .flatMap(FranceTravailRequirements::language)
                        .toList(),
                FranceTravailLicences.of(payload),
                FranceTravailDiplomas.of(payload));
    }

    private static Stream<SkillRequirement> skill(Payload competence) {
        var label = competence.text("libelle");
        if (label == null) {
            return Stream.empty();
        }
        var required = required(competence);
        var exact = SKILLS.exact(label);
        var named = exact.isPresent() ? List.of(exact.get()) : named(label);
        var id = named.size() == 1 ? named.getFirst().id() : null;
        var asWritten = new SkillRequirement(label, id, required, label);
        return named.size() < 2
                ? Stream.of(asWritten)
                : Stream.concat(
                        Stream.of(asWritten),
                        named.stream()
                                .map(skill ->
                                        new SkillRequirement(skill.label(Locale.FRENCH), skill.id(), required, label)));
    }

    /// Return the skills that a longer label names: `Programmation en Python`, `Back : Python, Django`.
    private static List<Skill> named(String label) {
        return SKILLS.find(label).stream()
                .filter(mention -> isNamed(mention, label))
                .map(SkillMention::skill)
                .distinct()
                .toList();
    }

    /// A competence's label is a sentence of its own: only tools and the words of the skill itself are sure.
    private static boolean isNamed(SkillMention mention, String label) {
        var words = Folding.fold(label.substring(mention.start(), mention.end()));
        return mention.skill().kind() == SkillKind.TOOL
                || words.equals(Folding.fold(mention.skill().labelFr()));
    }

    private static Stream<LanguageRequirement> language(Payload langue) {
        var label = langue.text("libelle");
        if (label == null) {
            return Stream.empty();
        }
        var code = Languages.exact(label).map(Language::code).orElse(label);
        var level = Levels.of(label).map(Level::cefr).orElse(null);
        return Stream.of(new LanguageRequirement(code, level, required(langue), label));
    }

    static @Nullable Boolean required(Payload requirement) {
        var demand = requirement.text("exigence");
        return demand == null ? null : Boolean.valueOf(demand.equals("E"));
    }
}
