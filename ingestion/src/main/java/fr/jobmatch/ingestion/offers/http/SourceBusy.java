package fr.jobmatch.ingestion.offers.http;

import java.time.Duration;

/// A source asked to be left alone for some time.
public class SourceBusy extends SourceFailure {

    private final transient Duration pause;

    public SourceBusy(Duration pause) {
        super(Kind.BUSY, "asked to come back in " + pause.toSeconds() + " s");
        this.pause = pause;
    }

    public Duration pause() {
        return pause;
    }
}
