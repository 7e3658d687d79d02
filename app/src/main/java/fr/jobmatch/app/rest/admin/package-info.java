/// What administrators do over REST.
@NullMarked
package fr.jobmatch.app.rest.admin;

import org.jspecify.annotations.NullMarked;
