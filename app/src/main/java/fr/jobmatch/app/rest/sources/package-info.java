/// Live sources and their runs, for administrators.
@NullMarked
package fr.jobmatch.app.rest.sources;

import org.jspecify.annotations.NullMarked;
