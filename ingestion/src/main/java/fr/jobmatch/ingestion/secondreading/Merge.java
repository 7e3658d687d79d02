package fr.jobmatch.ingestion.secondreading;

import fr.jobmatch.domain.evidence.FieldEvidence;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.extraction.CvSection.Kind;
import fr.jobmatch.domain.extraction.QuotedEntry;
import fr.jobmatch.domain.profile.Profile;
import java.util.List;
import java.util.Map;

/// Puts the entries that a model read beside those that the rules read.
final class Merge {

    private final Profile profile;
    private final Votes votes;
    private final WorkMerge work;
    private final EducationMerge education;
    private final SkillsMerge skills;
    private final LanguagesMerge languages;
    private final CertificatesMerge certificates;

    Merge(Profile profile, Map<FieldPath, FieldEvidence> evidence) {
        this.profile = profile;
        this.votes = new Votes(evidence);
        this.work = new WorkMerge(profile.work(), votes);
        this.education = new EducationMerge(profile.education(), votes);
        this.skills = new SkillsMerge(profile.skills(), votes);
        this.languages = new LanguagesMerge(profile.languages(), votes);
        this.certificates = new CertificatesMerge(profile, votes);
    }

    void add(Kind kind, List<QuotedEntry> entries) {
        switch (kind) {
            case WORK -> entries.forEach(work::add);
            case EDUCATION -> entries.forEach(education::add);
            case SKILLS -> skills.add(entries);
            case LANGUAGES -> entries.forEach(languages::add);
            case CERTIFICATES -> entries.forEach(certificates::add);
        }
    }

    SecondReading.Result result() {
        var merged = profile.toBuilder()
                .work(work.all())
                .education(education.all())
                .skills(skills.all())
                .languages(languages.all())
                .certificates(certificates.all())
                .build();
        return new SecondReading.Result(merged, votes.evidence(), votes.confirmed(), votes.filled(), votes.disputed());
    }
}
