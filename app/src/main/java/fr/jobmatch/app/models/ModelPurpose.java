package fr.jobmatch.app.models;

/// What a text is sent to a model for; people agree to each on its own.
public enum ModelPurpose {
    /// Sections of a CV, without name and contact, to be read a second time.
    CV_READING
}
