/// The application: it wires the modules and holds no rule of matching, parsing or writing.
@NullMarked
package fr.jobmatch.app;

import org.jspecify.annotations.NullMarked;
