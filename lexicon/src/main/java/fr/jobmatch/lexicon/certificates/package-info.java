/// Professional certificates: first aid, security, language tests, IT vendors, methods.
@NullMarked
package fr.jobmatch.lexicon.certificates;

import org.jspecify.annotations.NullMarked;
