package fr.jobmatch.ingestion.offers.runs;

/// Somebody else took a run forward meanwhile: what this attempt read is thrown away.
final class RunTakenOver extends RuntimeException {

    RunTakenOver() {
        super("taken over", null, false, false);
    }
}
