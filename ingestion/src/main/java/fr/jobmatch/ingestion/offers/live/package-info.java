/// Live sources of offers: one adapter each behind one small interface, with its settings and policy.
@NullMarked
package fr.jobmatch.ingestion.offers.live;

import org.jspecify.annotations.NullMarked;
