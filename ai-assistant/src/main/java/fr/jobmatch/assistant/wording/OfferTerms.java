package fr.jobmatch.assistant.wording;

import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.SkillRequirement;
import fr.jobmatch.lexicon.text.Folding;
import fr.jobmatch.lexicon.text.Word;
import fr.jobmatch.lexicon.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The skills that an offer names, with the offer's own words for them. Only words that the lexicon knows as a skill
/// ever leave an offer: its text is data, whatever it says.
public final class OfferTerms {

    private static final int SHORTEST_WORD = 4;

    private final Map<String, String> writings = new LinkedHashMap<>();
    private final Map<String, Double> weights = new HashMap<>();
    private final Set<String> titleWords = new HashSet<>();
    private final Set<String> labels = new HashSet<>();

    private OfferTerms() {}

    public static OfferTerms of(Offer offer, SkillTerms terms) {
        var found = new OfferTerms();
        offer.skills().forEach(skill -> found.add(skill, terms));
        found.addAll(offer.title(), 2, terms);
        found.addAll(offer.description(), 1, terms);
        Words.of(offer.title()).stream()
                .map(Word::folded)
                .filter(word -> word.length() >= SHORTEST_WORD)
                .forEach(found.titleWords::add);
        return found;
    }

    private void add(SkillRequirement skill, SkillTerms terms) {
        double weight = Boolean.TRUE.equals(skill.required()) ? 3 : 2;
        labels.add(Folding.fold(skill.label()));
        if (skill.id() != null) {
            weights.merge(skill.id(), weight, Math::max);
        }
        addAll(skill.quote() == null ? "" : skill.quote(), weight, terms);
        addAll(skill.label(), weight, terms);
    }

    private void addAll(String text, double weight, SkillTerms terms) {
        for (var term : terms.in(text)) {
            writings.putIfAbsent(term.skill(), text.substring(term.start(), term.end()));
            weights.merge(term.skill(), weight, Math::max);
        }
    }

    /// Return how the offer writes a skill; empty when it doesn't name it.
    public Optional<String> writing(String skill) {
        return Optional.ofNullable(writings.get(skill));
    }

    /// Return how much the offer wants a skill: 3 a must-have, 2 listed, 1 mentioned, 0 not named.
    public double weight(String skill) {
        return weights.getOrDefault(skill, 0.0);
    }

    /// Return whether one of the offer's skills has exactly this label, for skills that the lexicon doesn't know.
    public boolean lists(String label) {
        return labels.contains(Folding.fold(label));
    }

    /// Return how many of the longer words of the offer's title the text shares.
    public int sharedTitleWords(String text) {
        return (int) Words.of(text).stream()
                .map(Word::folded)
                .distinct()
                .filter(titleWords::contains)
                .count();
    }

    /// Return the skills of a text that the offer names, in the text's order.
    public List<String> skillsAsked(String text, SkillTerms terms) {
        var asked = new ArrayList<String>();
        for (var term : terms.in(text)) {
            if (weight(term.skill()) > 0 && !asked.contains(term.skill())) {
                asked.add(term.skill());
            }
        }
        return asked;
    }
}
