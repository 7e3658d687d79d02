package fr.jobmatch.domain.profile;

import java.util.List;

/// Builds a profile part by part.
public final class ProfileBuilder {

    private Basics basics = Basics.empty();
    private List<Work> work = List.of();
    private List<Education> education = List.of();
    private List<SkillGroup> skills = List.of();
    private List<SpokenLanguage> languages = List.of();
    private List<Certificate> certificates = List.of();
    private List<Licence> licences = List.of();
    private List<Project> projects = List.of();
    private List<Volunteering> volunteering = List.of();
    private List<Publication> publications = List.of();
    private List<Award> awards = List.of();
    private List<Interest> interests = List.of();
    private List<Reference> references = List.of();
    private Situation situation = Situation.unknown();

    ProfileBuilder() {}

    ProfileBuilder(Profile profile) {
        basics = profile.basics();
        work = profile.work();
        education = profile.education();
        skills = profile.skills();
        languages = profile.languages();
        certificates = profile.certificates();
        licences = profile.licences();
        projects = profile.projects();
        volunteering = profile.volunteering();
        publications = profile.publications();
        awards = profile.awards();
        interests = profile.interests();
        references = profile.references();
        situation = profile.situation();
    }

    public ProfileBuilder basics(Basics basics) {
        this.basics = basics;
        return this;
    }

    public ProfileBuilder work(List<Work> work) {
        this.work = work;
        return this;
    }

    public ProfileBuilder education(List<Education> education) {
        this.education = education;
        return this;
    }

    public ProfileBuilder skills(List<SkillGroup> skills) {
        this.skills = skills;
        return this;
    }

    public ProfileBuilder languages(List<SpokenLanguage> languages) {
        this.languages = languages;
        return this;
    }

    public ProfileBuilder certificates(List<Certificate> certificates) {
        this.certificates = certificates;
        return this;
    }

    public ProfileBuilder licences(List<Licence> licences) {
        this.licences = licences;
        return this;
    }

    public ProfileBuilder projects(List<Project> projects) {
        this.projects = projects;
        return this;
    }

    public ProfileBuilder volunteering(List<Volunteering> volunteering) {
        this.volunteering = volunteering;
        return this;
    }

    public ProfileBuilder publications(List<Publication> publications) {
        this.publications = publications;
        return this;
    }

    public ProfileBuilder awards(List<Award> awards) {
        this.awards = awards;
        return this;
    }

    public ProfileBuilder interests(List<Interest> interests) {
        this.interests = interests;
        return this;
    }

    public ProfileBuilder references(List<Reference> references) {
        this.references = references;
        return this;
    }

    public ProfileBuilder situation(Situation situation) {
        this.situation = situation;
        return this;
    }

    public Profile build() {
        return new Profile(
                basics,
                work,
                education,
                skills,
                languages,
                certificates,
                licences,
                projects,
                volunteering,
                publications,
                awards,
                interests,
                references,
                situation);
    }
}
