package fr.jobmatch.lexicon.sections;

/// What a section of a CV is about.
public enum SectionKind {
    CONTACT,
    SUMMARY,
    WORK,
    EDUCATION,
    SKILLS,
    LANGUAGES,
    CERTIFICATES,
    LICENCES,
    PROJECTS,
    VOLUNTEERING,
    PUBLICATIONS,
    AWARDS,
    INTERESTS,
    REFERENCES,
    SITUATION,
    LINKS,
    TITLE,
    OTHER
}
