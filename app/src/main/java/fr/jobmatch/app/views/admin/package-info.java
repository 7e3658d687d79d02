/// What an administrator does.
@NullMarked
package fr.jobmatch.app.views.admin;

import org.jspecify.annotations.NullMarked;
