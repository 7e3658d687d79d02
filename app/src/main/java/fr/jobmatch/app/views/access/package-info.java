/// Signing in and registering.
@NullMarked
package fr.jobmatch.app.views.access;

import org.jspecify.annotations.NullMarked;
