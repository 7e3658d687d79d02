/// The page on which candidates say what they look for and what counts, and see at once what that changes.
@NullMarked
package fr.jobmatch.app.views.wishes;

import org.jspecify.annotations.NullMarked;
