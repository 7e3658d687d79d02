package fr.jobmatch.app.documents;

import fr.jobmatch.domain.document.AdaptationLevel;
import fr.jobmatch.domain.document.DocumentKind;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.domain.profile.ProfileId;
import java.util.Locale;

/// What somebody wants written.
/// @param template name of a template for this kind of document
public record DocumentOrder(
        ProfileId profile, OfferId offer, DocumentKind kind, AdaptationLevel level, String template, Locale language) {}
