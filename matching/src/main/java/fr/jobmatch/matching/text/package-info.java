/// How matching reads a text: stems, the weight of words, work concepts, sparse vectors.
@NullMarked
package fr.jobmatch.matching.text;

import org.jspecify.annotations.NullMarked;
