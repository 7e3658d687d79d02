package fr.jobmatch.app.documents;

import fr.jobmatch.assistant.tailoring.TailoredDraft;
import fr.jobmatch.domain.document.AtsReport;
import fr.jobmatch.domain.document.DocumentId;
import fr.jobmatch.domain.document.DocumentKind;
import fr.jobmatch.domain.document.GateReport;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.domain.profile.Profile;
import java.time.Instant;
import java.util.Locale;

/// A document with all that the review shows.
/// @param offerTitle the offer's title when the document was written; the offer itself may be gone
/// @param profile the profile as it was when the document was written
/// @param ats what our own parser read back from the file as it stands
public record StoredDocument(
        DocumentId id,
        DocumentKind kind,
        DocumentStatus status,
        OfferId offer,
        String offerTitle,
        String company,
        int level,
        String template,
        Locale language,
        Profile profile,
        TailoredDraft tailored,
        GateReport gate,
        AtsReport ats,
        String fileName,
        Instant createdAt) {}
