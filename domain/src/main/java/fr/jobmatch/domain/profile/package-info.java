/// What a candidate has done and can do, in the shape of JSON Resume 1.0.0.
@NullMarked
package fr.jobmatch.domain.profile;

import org.jspecify.annotations.NullMarked;
