/// The profile beside the CV that it was read from.
@NullMarked
package fr.jobmatch.app.views.profile;

import org.jspecify.annotations.NullMarked;
