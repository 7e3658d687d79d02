package fr.jobmatch.domain.offer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The canonical job offer. Null or empty means unknown, never "no".
/// @param externalId the source's own id
/// @param title as shown, gender mark included
/// @param company null for an anonymous employer
/// @param description plain text with line breaks
/// @param romeCode code of the French occupation register ROME, for example `J1506`
/// @param occupation the occupation's label at the source
/// @param language ISO 639-1 of the text
/// @param raw the source's own words of every value that was interpreted, by field
public record Offer(
        OfferId id,
        OfferSource source,
        String externalId,
        String title,
        @Nullable String company,
        String description,
        @Nullable String url,
        @Nullable String applyUrl,
        List<OfferPlace> places,
        Contract contract,
        ExperienceRequirement experience,
        @Nullable Salary salary,
        @Nullable RemotePolicy remote,
        List<SkillRequirement> skills,
        List<LanguageRequirement> languages,
        List<LicenceRequirement> licences,
        List<DiplomaRequirement> diplomas,
        @Nullable String romeCode,
        @Nullable String occupation,
        @Nullable String language,
        @Nullable Instant publishedAt,
        @Nullable Instant updatedAt,
        @Nullable Instant lastSeenAt,
        @Nullable Instant expiresAt,
        Map<String, String> raw) {

    public Offer {
        places = List.copyOf(places);
        skills = List.copyOf(skills);
        languages = List.copyOf(languages);
        licences = List.copyOf(licences);
        diplomas = List.copyOf(diplomas);
        raw = Map.copyOf(raw);
    }
}
