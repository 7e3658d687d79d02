/// Building blocks of the interface, one component each, used on every page.
@NullMarked
package fr.jobmatch.app.views.components;

import org.jspecify.annotations.NullMarked;
