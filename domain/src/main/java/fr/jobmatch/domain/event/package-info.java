/// What happened in one module and matters to another.
@NullMarked
package fr.jobmatch.domain.event;

import org.jspecify.annotations.NullMarked;
