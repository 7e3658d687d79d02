/// Documents written for offers: the list, and the review of one.
@NullMarked
package fr.jobmatch.app.views.documents;

import org.jspecify.annotations.NullMarked;
