/// What people see when a page is missing or fails: where they are, and the way back.
@NullMarked
package fr.jobmatch.app.views.failures;

import org.jspecify.annotations.NullMarked;
