/// Who a row belongs to.
@NullMarked
package fr.jobmatch.domain.person;

import org.jspecify.annotations.NullMarked;
