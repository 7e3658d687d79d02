/// The pages that people see: thin views over the services, every text through the translations.
@NullMarked
package fr.jobmatch.app.views;

import org.jspecify.annotations.NullMarked;
