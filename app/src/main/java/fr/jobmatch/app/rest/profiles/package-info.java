/// Profiles as JSON Resume, and what their owners look for, over REST.
@NullMarked
package fr.jobmatch.app.rest.profiles;

import org.jspecify.annotations.NullMarked;
