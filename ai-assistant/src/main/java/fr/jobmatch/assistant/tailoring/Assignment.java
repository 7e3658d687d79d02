package fr.jobmatch.assistant.tailoring;

import fr.jobmatch.assistant.wording.SkillTerms;
import fr.jobmatch.domain.document.AdaptationLevel;
import fr.jobmatch.domain.match.Match;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.profile.Profile;
import java.time.LocalDate;
import java.util.Locale;

/// What a CV is tailored for.
/// @param today the day that running positions are counted to
record Assignment(
        Profile profile,
        Offer offer,
        Match match,
        AdaptationLevel level,
        Locale language,
        LocalDate today,
        SkillTerms terms,
        Relevance relevance) {}
