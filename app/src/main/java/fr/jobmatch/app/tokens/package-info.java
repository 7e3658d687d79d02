/// Access and refresh tokens for programs that call the REST interface.
@NullMarked
package fr.jobmatch.app.tokens;

import org.jspecify.annotations.NullMarked;
