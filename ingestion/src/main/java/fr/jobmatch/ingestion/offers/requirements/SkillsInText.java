package fr.jobmatch.ingestion.offers.requirements;

import fr.jobmatch.domain.offer.SkillRequirement;
import fr.jobmatch.lexicon.skills.Skill;
import fr.jobmatch.lexicon.skills.SkillLexicon;
import fr.jobmatch.lexicon.skills.SkillMention;
import fr.jobmatch.lexicon.text.PhraseIndex;
import fr.jobmatch.lexicon.text.TokenisedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The skills of the title, which are must-haves, and of the parts of the text that ask.
final class SkillsInText {

    /// Everyday words that contain those of a skill.
    private static final PhraseIndex<Boolean> SAYINGS = new PhraseIndex<>();

    private static final PhraseIndex<Boolean> BENEFITS = new PhraseIndex<>();

    static {
        TermRows.read("benefits.tsv").forEach(row -> BENEFITS.add(row.getFirst(), true));
        TermRows.read("sayings.tsv").forEach(row -> SAYINGS.add(row.getFirst(), true));
    }

    private SkillsInText() {}

    static List<SkillRequirement> read(SkillLexicon lexicon, String title, OfferText text) {
        var found = new LinkedHashMap<String, SkillRequirement>();
        for (var mention : lexicon.find(title)) {
            if (Naming.namesAnywhere(mention.skill(), title.substring(mention.start(), mention.end()))) {
                add(found, requirement(mention.skill(), true, title));
            }
        }
        var sayings = SAYINGS.find(text.description().words());
        var offered = sentencesThatOffer(text);
        for (var mention : lexicon.find(text.description())) {
            var clause = text.at(mention.start());
            boolean offers = clause.emphasis() == Emphasis.NEUTRAL && offered.contains(clause.sentenceStart());
            boolean saying = sayings.stream().anyMatch(words -> overlaps(words, mention));
            if (clause.asks() && !offers && !saying && names(mention, clause, text.description())) {
                add(found, requirement(mention.skill(), clause.emphasis().required(), clause.quote(mention.start())));
            }
        }
        return List.copyOf(found.values());
    }

    /// Return where the sentences begin that speak of what the employer offers.
    private static Set<Integer> sentencesThatOffer(OfferText text) {
        return BENEFITS.find(text.description().words()).stream()
                .map(hit -> text.at(hit.start()).sentenceStart())
                .collect(Collectors.toSet());
    }

    private static boolean overlaps(PhraseIndex.Hit<Boolean> saying, SkillMention mention) {
        return saying.start() < mention.end() && mention.start() < saying.end();
    }

    private static boolean names(SkillMention mention, Clause clause, TokenisedText description) {
        var words = description.subSequence(mention.start(), mention.end());
        return Naming.names(mention.skill(), words, description.words(clause.start(), clause.end()));
    }

    private static SkillRequirement requirement(Skill skill, @Nullable Boolean required, String quote) {
        return new SkillRequirement(skill.label(Locale.FRENCH), skill.id(), required, quote);
    }

    /// A demand stands over a wish, a wish over a mention.
    private static void add(Map<String, SkillRequirement> found, SkillRequirement skill) {
        found.merge(String.valueOf(skill.id()), skill, (known, other) -> rank(other) > rank(known) ? other : known);
    }

    private static int rank(SkillRequirement skill) {
        var required = skill.required();
        if (required == null) {
            return 0;
        }
        return required ? 2 : 1;
    }
}
