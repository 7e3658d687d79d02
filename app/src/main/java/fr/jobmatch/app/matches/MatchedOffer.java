package fr.jobmatch.app.matches;

import fr.jobmatch.domain.match.Match;
import fr.jobmatch.domain.offer.Offer;

/// An offer with how well it fits.
public record MatchedOffer(Offer offer, Match match) {}
