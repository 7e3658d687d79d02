package fr.jobmatch.matching.facts;

import fr.jobmatch.domain.match.Preferences;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.matching.embedding.DenseVector;
import fr.jobmatch.matching.text.SparseVector;
import java.util.List;

/// What the criteria see of a candidate.
/// @param titles every title that speaks for the candidate, the headline first: a wish, the CV's own headline, the
///     latest position
/// @param positions the titles of the positions held, in the order of the profile; empty vectors where untitled
/// @param content all passages as one vector
/// @param meaning all passages, embedded
/// @param skills the skills of the lexicon that the profile shows
/// @param practice which regulated professions the candidate may practise
/// @param refused the offers that the candidate set aside
/// @param areas where the candidate would work
public record CandidateFacts(
        Profile profile,
        Preferences preferences,
        List<Passage> passages,
        List<HeldTitle> titles,
        List<HeldTitle> positions,
        Career career,
        SparseVector content,
        DenseVector meaning,
        SkillSet skills,
        List<Area> areas,
        Practice practice,
        List<RefusedOffer> refused) {
    public CandidateFacts {
        passages = List.copyOf(passages);
        titles = List.copyOf(titles);
        positions = List.copyOf(positions);
        areas = List.copyOf(areas);
        refused = List.copyOf(refused);
    }

    /// Return how far the offer's nearest place lies, in kilometres; NaN when that can't be told.
    public double kmTo(OfferFacts offer) {
        return Areas.nearestKm(areas, offer.places());
    }
}
