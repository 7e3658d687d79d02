/// CVs and letters written for an offer: requested, generated in the background, reviewed, approved, downloaded.
@NullMarked
package fr.jobmatch.app.documents;

import org.jspecify.annotations.NullMarked;
