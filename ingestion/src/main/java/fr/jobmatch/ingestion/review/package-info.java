/// Going through a profile: drafts of changes, differences between two profiles, what other software reads of a CV.
@NullMarked
package fr.jobmatch.ingestion.review;

import org.jspecify.annotations.NullMarked;
