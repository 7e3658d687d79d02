package fr.jobmatch.app.views.profile;

import fr.jobmatch.domain.evidence.FieldPath;

/// Told what the candidate does in the fields of a review.
interface ReviewListener {

    /// A field got the focus.
    void focused(FieldPath field);

    /// A value was typed.
    void typed();

    /// The candidate says that the value of a field is right.
    void confirmed(FieldPath field);
}
