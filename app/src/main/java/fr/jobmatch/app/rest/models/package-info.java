/// Language models over REST: consents, and second readings of a CV.
@NullMarked
package fr.jobmatch.app.rest.models;

import org.jspecify.annotations.NullMarked;
