/// Language models as people meet them: whether there is one, what they agreed to send to it, and what was sent.
@NullMarked
package fr.jobmatch.app.models;

import org.jspecify.annotations.NullMarked;
