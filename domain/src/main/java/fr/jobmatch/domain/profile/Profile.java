package fr.jobmatch.domain.profile;

import java.util.List;

/// A candidate's profile: JSON Resume 1.0.0 with licences as an extension; absent values are null or empty, never
/// invented.
public record Profile(
        Basics basics,
        List<Work> work,
        List<Education> education,
        List<SkillGroup> skills,
        List<SpokenLanguage> languages,
        List<Certificate> certificates,
        List<Licence> licences,
        List<Project> projects,
        List<Volunteering> volunteering,
        List<Publication> publications,
        List<Award> awards,
        List<Interest> interests,
        List<Reference> references,
        Situation situation) {

    public Profile {
        work = List.copyOf(work);
        education = List.copyOf(education);
        skills = List.copyOf(skills);
        languages = List.copyOf(languages);
        certificates = List.copyOf(certificates);
        licences = List.copyOf(licences);
        projects = List.copyOf(projects);
        volunteering = List.copyOf(volunteering);
        publications = List.copyOf(publications);
        awards = List.copyOf(awards);
        interests = List.copyOf(interests);
        references = List.copyOf(references);
    }

    /// Return a profile that says nothing.
    public static Profile empty() {
        return builder().build();
    }

    public static ProfileBuilder builder() {
        return new ProfileBuilder();
    }

    /// Return a builder that starts from this profile.
    public ProfileBuilder toBuilder() {
        return new ProfileBuilder(this);
    }

    /// Return every skill of every group, in the order of the document; a group without keywords counts by its name.
    public List<String> skillLabels() {
        return skills.stream()
                .flatMap(group -> group.labels().stream())
                .distinct()
                .toList();
    }
}
