package fr.jobmatch.app.matches;

import fr.jobmatch.domain.match.Match;
import fr.jobmatch.domain.offer.Offer;
import org.jspecify.annotations.Nullable;

/// An offer with how well it fits.
/// @param asInCv the same for the file of the CV as a program reads it, without what the candidate added or corrected
///     since; null in a ranking, and for a profile that came from no file
public record MatchedOffer(
        Offer offer, Match match, @Nullable Match asInCv) {}
