package fr.jobmatch.matching.facts;

import fr.jobmatch.domain.offer.SkillRequirement;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Parts that many offers have in common, kept once: titles with their vectors, lists of places, contracts. Safe for
/// several threads.
public final class SharedParts {
    private final ConcurrentHashMap<TitleText, OfferTitle> titles = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<SkillRequirement, AskedSkill> skills = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<Object, Object> values = new ConcurrentHashMap<>();

    /// Return the title with these words, read when it is new.
    OfferTitle title(String title, @Nullable String occupation, Supplier<OfferTitle> reading) {
        return titles.computeIfAbsent(new TitleText(title, occupation), unused -> reading.get());
    }

    /// Return the skill that is asked for in these words, read when it is new.
    AskedSkill skill(SkillRequirement requirement, Supplier<AskedSkill> reading) {
        return skills.computeIfAbsent(requirement, unused -> reading.get());
    }

    /// Return the first value that was equal to this one.
    @SuppressWarnings("unchecked")
    <T> T one(T value) {
        var first = values.putIfAbsent(value, value);
        return first == null ? value : (T) first;
    }

    /// Return how many different titles there are.
    public int titleCount() {
        return titles.size();
    }

    /// Forget everything; what was read before keeps its parts.
    public void clear() {
        titles.clear();
        skills.clear();
        values.clear();
    }

    private record TitleText(String title, @Nullable String occupation) {}
}
