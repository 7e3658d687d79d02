package fr.jobmatch.ingestion.library;

import fr.jobmatch.domain.profile.ProfileId;
import fr.jobmatch.ingestion.review.ProfileDraft;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what a candidate typed into a profile and hasn't saved yet.
@Service
public class ProfileDrafts {

    private final ProfileRows rows;

    ProfileDrafts(ProfileRows rows) {
        this.rows = rows;
    }

    /// Keep the draft in place of an earlier one.
    /// @param profile the profile as it was when the review began
    @Transactional
    public void keep(StoredProfile profile, ProfileDraft draft) {
        rows.putDraft(
                profile.id().value(),
                profile.person().value(),
                profile.version(),
                ProfileJson.write(draft.profile()),
                ProfileJson.write(draft.evidence()));
    }

    /// Return the draft of a profile.
    @Transactional(readOnly = true)
    public Optional<KeptDraft> find(ProfileId profile) {
        return rows.draft(profile.value())
                .map(row -> new KeptDraft(
                        new ProfileDraft(
                                ProfileJson.readProfile(row.getResume()), ProfileJson.readEvidence(row.getEvidence())),
                        row.getSavedAt()));
    }

    /// Forget the draft of a profile.
    @Transactional
    public void discard(ProfileId profile) {
        rows.deleteDraft(profile.value());
    }

    /// A draft as it was kept.
    public record KeptDraft(ProfileDraft draft, Instant savedAt) {}
}
