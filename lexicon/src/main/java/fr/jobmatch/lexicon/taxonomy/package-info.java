/// The official taxonomies (ROME, ESCO, communes) where someone imported them: reading their files, and the cache.
@NullMarked
package fr.jobmatch.lexicon.taxonomy;

import org.jspecify.annotations.NullMarked;
