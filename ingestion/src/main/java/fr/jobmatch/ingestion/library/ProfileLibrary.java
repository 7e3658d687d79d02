package fr.jobmatch.ingestion.library;

import fr.jobmatch.domain.event.ProfileChanged;
import fr.jobmatch.domain.evidence.FieldEvidence;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.match.Preferences;
import fr.jobmatch.domain.person.PersonId;
import fr.jobmatch.domain.profile.CvId;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.ProfileId;
import fr.jobmatch.ingestion.review.FieldValues;
import fr.jobmatch.ingestion.review.ProfileDraft;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the profiles of a person with their history; one of them is the primary one.
@Service
public class ProfileLibrary {

    private final ProfileRows rows;
    private final ApplicationEventPublisher events;

    ProfileLibrary(ProfileRows rows, ApplicationEventPublisher events) {
        this.rows = rows;
        this.events = events;
    }

    /// Keep a new profile; a person's first one is primary.
    @Transactional
    public ProfileId add(PersonId person, @Nullable CvId cv, Profile profile, Map<FieldPath, FieldEvidence> evidence) {
        // Two CVs that are read at once would both find no primary profile.
        rows.lockProfilesOf(person.toString());
        boolean first = rows.findByPersonAndPrimaryTrue(person.value()).isEmpty();
        var row = rows.saveAndFlush(
                new ProfileEntity(person, cv, ProfileJson.write(profile), ProfileJson.write(evidence), first));
        var id = new ProfileId(row.id());
        events.publishEvent(new ProfileChanged(person, id));
        return id;
    }

    @Transactional(readOnly = true)
    public Optional<StoredProfile> find(ProfileId id) {
        return rows.findById(id.value()).map(ProfileEntity::toStored);
    }

    @Transactional(readOnly = true)
    public Optional<StoredProfile> primary(PersonId person) {
        return rows.findByPersonAndPrimaryTrue(person.value()).map(ProfileEntity::toStored);
    }

    /// Return the profiles of a person, the last changed first.
    @Transactional(readOnly = true)
    public List<StoredProfile> of(PersonId person) {
        return rows.findByPersonOrderByChangedAtDesc(person.value()).stream()
                .map(ProfileEntity::toStored)
                .toList();
    }

    /// Replace what a profile says; the former content stays in its history. Evidence stays for what didn't change.
    /// @param expectedVersion the version that the editor saw
    /// @throws ProfileChangedMeanwhile when somebody else changed it since
    @Transactional
    public void change(ProfileId id, int expectedVersion, Profile profile, Map<FieldPath, FieldEvidence> evidence) {
        var row = rows.findById(id.value()).orElseThrow(() -> new ProfileNotFound(id));
        var before = row.toStored();
        if (before.version() != expectedVersion) {
            throw new ProfileChangedMeanwhile(id);
        }
        rows.keepVersion(id.value(), before.person().value(), before.version(), row.resume());
        row.change(ProfileJson.write(profile), ProfileJson.write(evidence));
        rows.saveAndFlush(row);
        events.publishEvent(new ProfileChanged(before.person(), id));
    }

    /// Replace what a profile says by what the candidate went through and confirmed.
    /// @param expectedVersion the version that the candidate saw
    /// @throws ProfileChangedMeanwhile when somebody else changed it since
    @Transactional
    public void confirm(ProfileId id, int expectedVersion, Profile profile) {
        var before = find(id).orElseThrow(() -> new ProfileNotFound(id));
        var confirmed = new ProfileDraft(before.profile(), before.evidence())
                .typed(profile)
                .allConfirmed();
        change(id, expectedVersion, profile, confirmed.evidence());
    }

    /// Return what a profile said at an earlier version.
    @Transactional(readOnly = true)
    public Optional<Profile> version(ProfileId id, int version) {
        return rows.version(id.value(), version).map(ProfileJson::readProfile);
    }

    /// Return the earlier versions of a profile, the last one first.
    @Transactional(readOnly = true)
    public List<ProfileVersion> versions(ProfileId id) {
        return rows.versions(id.value()).stream()
                .map(row -> new ProfileVersion(row.getNumber(), row.getUntil()))
                .toList();
    }

    /// Let a profile say again what it said at an earlier version, as a new version. Evidence stays for what is the
    /// same.
    /// @throws ProfileNotFound when there is no such profile or version
    @Transactional
    public void restore(ProfileId id, int version) {
        var present = find(id).orElseThrow(() -> new ProfileNotFound(id));
        var earlier = version(id, version).orElseThrow(() -> new ProfileNotFound(id));
        var evidence = FieldValues.unchanged(present.profile(), earlier, present.evidence());
        change(id, present.version(), earlier, evidence);
    }

    /// Make a profile the one used by default.
    @Transactional
    public void makePrimary(ProfileId id) {
        var chosen = rows.findById(id.value()).orElseThrow(() -> new ProfileNotFound(id));
        var person = chosen.toStored().person();
        rows.findByPersonAndPrimaryTrue(person.value()).ifPresent(present -> {
            present.makePrimary(false);
            rows.saveAndFlush(present);
        });
        chosen.makePrimary(true);
        rows.saveAndFlush(chosen);
    }

    /// Return what the candidate looks for with this profile.
    @Transactional(readOnly = true)
    public Preferences preferences(ProfileId id) {
        var row = rows.findById(id.value()).orElseThrow(() -> new ProfileNotFound(id));
        return ProfileJson.readPreferences(row.preferences());
    }

    /// Remember what the candidate looks for with this profile.
    @Transactional
    public void prefer(ProfileId id, Preferences preferences) {
        var row = rows.findById(id.value()).orElseThrow(() -> new ProfileNotFound(id));
        row.prefer(ProfileJson.write(preferences));
        events.publishEvent(new ProfileChanged(row.toStored().person(), id));
    }

    /// Remove a profile; when it was the primary one, the last changed of the others takes its place.
    @Transactional
    public void delete(ProfileId id) {
        var row = rows.findById(id.value()).orElseThrow(() -> new ProfileNotFound(id));
        var stored = row.toStored();
        rows.delete(row);
        if (stored.primary()) {
            of(stored.person()).stream()
                    .filter(other -> !other.id().equals(id))
                    .findFirst()
                    .ifPresent(other -> makePrimary(other.id()));
        }
    }
}
