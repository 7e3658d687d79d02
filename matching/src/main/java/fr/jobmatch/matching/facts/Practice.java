package fr.jobmatch.matching.facts;

import fr.jobmatch.domain.offer.ContractType;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.profile.Certificate;
import fr.jobmatch.domain.profile.Education;
import fr.jobmatch.domain.profile.Licence;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.Work;
import fr.jobmatch.lexicon.occupations.RegulatedProfession;
import fr.jobmatch.lexicon.occupations.RegulatedProfessions;
import fr.jobmatch.lexicon.text.Words;
import fr.jobmatch.matching.text.Lists;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which regulated professions somebody may practise, as far as the profile tells.
/// @param professions ids of the professions that a diploma, licence, certificate or a position held proves
/// @param told whether the profile names any diploma, licence or certificate at all
public record Practice(Set<String> professions, boolean told) {
    /// Words of titles of people who still learn the profession.
    private static final Set<String> LEARNERS = Set.copyOf(Lists.lines("learners.txt"));

    private static final Set<ContractType> TRAINING =
            Set.of(ContractType.APPRENTICESHIP, ContractType.PROFESSIONALISATION, ContractType.INTERNSHIP);

    public Practice {
        professions = Set.copyOf(professions);
    }

    static Practice of(Profile profile) {
        var titles = Stream.of(
                        profile.education().stream().map(Education::degree),
                        profile.certificates().stream().map(Certificate::name),
                        profile.licences().stream().map(Licence::label))
                .flatMap(stream -> stream)
                .filter(title -> !title.isBlank())
                .toList();
        var proven = new HashSet<String>();
        titles.forEach(title -> proven.addAll(RegulatedProfessions.provenBy(title)));
        profile.work().stream()
                .map(Work::position)
                .filter(Objects::nonNull)
                .filter(position -> !learner(position))
                .forEach(position ->
                        RegulatedProfessions.named(position).ifPresent(profession -> proven.add(profession.id())));
        return new Practice(proven, !titles.isEmpty());
    }

    /// Return the profession that an offer asks to be allowed to practise. Who is trained needs no title yet.
    static @Nullable RegulatedProfession profession(Offer offer) {
        var type = offer.contract().type();
        if (type != null && TRAINING.contains(type) || learner(offer.title())) {
            return null;
        }
        return RegulatedProfessions.named(offer.title()).orElse(null);
    }

    private static boolean learner(String title) {
        return Words.of(title).stream().anyMatch(word -> LEARNERS.contains(word.folded()));
    }
}
