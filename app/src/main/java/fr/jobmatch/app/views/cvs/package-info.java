/// The CVs of a candidate: dropping one, and following how it is read.
@NullMarked
package fr.jobmatch.app.views.cvs;

import org.jspecify.annotations.NullMarked;
