/// Personal tokens, and the browser extension that they are mostly for.
@NullMarked
package fr.jobmatch.app.views.tokens;

import org.jspecify.annotations.NullMarked;
