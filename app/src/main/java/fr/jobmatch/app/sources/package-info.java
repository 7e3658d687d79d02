/// Live sources of offers in the running application: their schedule, what administrators do with them, and searches
/// that ask them too.
@NullMarked
package fr.jobmatch.app.sources;

import org.jspecify.annotations.NullMarked;
