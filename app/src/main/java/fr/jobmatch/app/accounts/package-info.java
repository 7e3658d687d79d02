/// People with an account.
@NullMarked
package fr.jobmatch.app.accounts;

import org.jspecify.annotations.NullMarked;
