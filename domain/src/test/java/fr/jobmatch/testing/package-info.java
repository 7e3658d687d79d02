/// What tests of several modules share.
@NullMarked
package fr.jobmatch.testing;

import org.jspecify.annotations.NullMarked;
