/// Who may come in, and as whom.
@NullMarked
package fr.jobmatch.app.security;

import org.jspecify.annotations.NullMarked;
