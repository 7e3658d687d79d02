/// What a person may ask of their data: to have all of it.
@NullMarked
package fr.jobmatch.app.privacy;

import org.jspecify.annotations.NullMarked;
