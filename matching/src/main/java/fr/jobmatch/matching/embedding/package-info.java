/// The default embedding: hashed features of French and English work texts, in process.
@NullMarked
package fr.jobmatch.matching.embedding;

import org.jspecify.annotations.NullMarked;
