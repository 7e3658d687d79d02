/// What leaves this installation, to whom, and what the person agreed to.
@NullMarked
package fr.jobmatch.app.views.privacy;

import org.jspecify.annotations.NullMarked;
