package fr.jobmatch.app.views.profile;

import java.util.Optional;

/// The editor of one entry of a section.
/// @param <T> the entry
interface EntryEditor<T> {

    /// Return what was typed; empty while nothing was.
    Optional<T> value();
}
