/// CVs dropped by a candidate: kept, read in the background, turned into a profile.
@NullMarked
package fr.jobmatch.app.cvs;

import org.jspecify.annotations.NullMarked;
