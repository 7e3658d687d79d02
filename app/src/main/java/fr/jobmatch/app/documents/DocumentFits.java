package fr.jobmatch.app.documents;

import fr.jobmatch.domain.document.DocumentKind;
import fr.jobmatch.domain.document.DocumentReader;
import fr.jobmatch.domain.match.Criterion;
import fr.jobmatch.domain.match.Match;
import fr.jobmatch.domain.match.MatchExplanations;
import fr.jobmatch.domain.match.Preferences;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferCatalogue;
import fr.jobmatch.domain.person.PersonId;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.ingestion.library.ProfileLibrary;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Scores a generated CV by the same formula as the profile: once for what the person has, once for what the file
/// shows.
@Service
public class DocumentFits {

    private final DocumentRows rows;
    private final DocumentReader reader;
    private final OfferCatalogue offers;
    private final ProfileLibrary profiles;
    private final MatchExplanations explanations;

    DocumentFits(
            DocumentRows rows,
            DocumentReader reader,
            OfferCatalogue offers,
            ProfileLibrary profiles,
            MatchExplanations explanations) {
        this.rows = rows;
        this.reader = reader;
        this.offers = offers;
        this.profiles = profiles;
        this.explanations = explanations;
    }

    /// Return the scores of a CV; nothing for a letter, or when the offer is gone.
    @Transactional(readOnly = true)
    public Optional<DocumentFit> of(PersonId person, StoredDocument document) {
        if (document.kind() != DocumentKind.CV) {
            return Optional.empty();
        }
        return offers.byIds(List.of(document.offer())).stream()
                .findFirst()
                .flatMap(offer -> rows.file(document.id().value())
                        .map(docx -> fit(document.profile(), reader.read(docx).profile(), preferences(person), offer)));
    }

    private Preferences preferences(PersonId person) {
        return profiles.primary(person)
                .map(primary -> profiles.preferences(primary.id()))
                .orElseGet(Preferences::none);
    }

    private DocumentFit fit(Profile profile, Profile shown, Preferences preferences, Offer offer) {
        var person = explanations.explain(profile, preferences, offer);
        var document = explanations.explain(shown, preferences, offer);
        var seen = matchedSkills(document);
        return new DocumentFit(
                person.score(),
                document.score(),
                matchedSkills(person).stream()
                        .filter(skill -> !seen.contains(skill))
                        .toList());
    }

    private static List<String> matchedSkills(Match match) {
        return match.criterion(Criterion.SKILLS).map(result -> result.matched()).orElse(List.of());
    }
}
