/// CV files over REST.
@NullMarked
package fr.jobmatch.app.rest.cvs;

import org.jspecify.annotations.NullMarked;
