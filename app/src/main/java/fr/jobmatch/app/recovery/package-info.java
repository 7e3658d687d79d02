/// For people who forgot their password: a link that works once, by mail or from an administrator.
@NullMarked
package fr.jobmatch.app.recovery;

import org.jspecify.annotations.NullMarked;
