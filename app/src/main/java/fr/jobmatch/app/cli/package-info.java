/// The command line: the same parsing, ranking, writing and checking without a server or a database.
@NullMarked
package fr.jobmatch.app.cli;

import org.jspecify.annotations.NullMarked;
