/// One database, two roles, and whose rows a transaction may see.
@NullMarked
package fr.jobmatch.app.database;

import org.jspecify.annotations.NullMarked;
