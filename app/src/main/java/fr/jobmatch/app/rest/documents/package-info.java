/// Generated CVs and letters over REST.
@NullMarked
package fr.jobmatch.app.rest.documents;

import org.jspecify.annotations.NullMarked;
