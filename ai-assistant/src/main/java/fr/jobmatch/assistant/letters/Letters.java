package fr.jobmatch.assistant.letters;

import fr.jobmatch.assistant.wording.SkillTerms;
import fr.jobmatch.assistant.wording.Towns;
import fr.jobmatch.domain.document.AdaptationLevel;
import fr.jobmatch.domain.document.LetterDraft;
import fr.jobmatch.domain.document.LetterDraft.Addressee;
import fr.jobmatch.domain.document.Sourced;
import fr.jobmatch.domain.match.Match;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.domain.profile.Address;
import fr.jobmatch.domain.profile.Profile;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Composes letters of application from the profile's own facts and the offer's title, company, town and reference.
public final class Letters {

    /// Sources whose ids are the references that employers know.
    private static final Set<OfferSource> REFERENCED = Set.of(OfferSource.FRANCE_TRAVAIL, OfferSource.APEC);

    private final SkillTerms terms;

    public Letters(SkillTerms terms) {
        this.terms = terms;
    }

    /// Return a dated letter; the higher the level, the freer its order and the more it counts and sums up.
    public ComposedLetter compose(
            Profile profile, Offer offer, Match match, AdaptationLevel level, Locale language, LocalDate date) {
        var facts = LetterFacts.of(profile, offer, match, level, language, date, terms);
        var paragraphs = paragraphs(level)
                .map(paragraph -> paragraph.sentences(facts))
                .filter(sentences -> !sentences.isEmpty())
                .toList();
        return LetterSentences.compose(frame(facts), paragraphs);
    }

    private static Stream<Paragraph> paragraphs(AdaptationLevel level) {
        var experience = new ExperienceParagraph();
        var skills = new SkillsParagraph();
        var core = level.allows(AdaptationLevel.RESTRUCTURED)
                ? List.of(skills, experience)
                : List.<Paragraph>of(experience, skills);
        return Stream.of(List.<Paragraph>of(new OpeningParagraph()), core, List.of(new MeetingParagraph()))
                .flatMap(List::stream);
    }

    /// Everything around the sentences.
    private static LetterDraft frame(LetterFacts facts) {
        var addressee = new Addressee(
                facts.company().orElse(null),
                facts.offer().title(),
                facts.town().orElse(null),
                reference(facts).orElse(null));
        return new LetterDraft(
                facts.language(),
                facts.profile().basics(),
                addressee,
                city(facts.profile().basics().address()),
                facts.date(),
                Sourced.of(subject(facts)),
                facts.texts().text("salutation"),
                List.of(),
                facts.texts().text("closing"));
    }

    private static @Nullable String city(@Nullable Address address) {
        return address == null || address.city() == null ? null : Towns.calm(Objects.requireNonNull(address.city()));
    }

    private static Optional<String> reference(LetterFacts facts) {
        return REFERENCED.contains(facts.offer().source())
                ? PostTitle.quotable(facts.offer().externalId())
                : Optional.empty();
    }

    private static String subject(LetterFacts facts) {
        var subject = facts.post()
                .map(post -> PostTitle.namesContract(post)
                        ? facts.text("subject.offer", Map.of("offer", post))
                        : facts.text("subject", Map.of("post", post)))
                .orElseGet(() -> facts.texts().text("subject.open"));
        return reference(facts)
                .map(reference -> subject + facts.text("subject.reference", Map.of("reference", reference)))
                .orElse(subject);
    }
}
