/// Accounts over REST: registering, tokens, one's own account.
@NullMarked
package fr.jobmatch.app.rest.auth;

import org.jspecify.annotations.NullMarked;
