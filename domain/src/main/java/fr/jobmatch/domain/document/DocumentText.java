package fr.jobmatch.domain.document;

import fr.jobmatch.domain.profile.Profile;

/// What a reader finds in one of our own documents.
/// @param text plain text in reading order
/// @param profile what our own parser makes of it
public record DocumentText(String text, Profile profile) {}
