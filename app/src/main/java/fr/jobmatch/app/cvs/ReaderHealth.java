package fr.jobmatch.app.cvs;

import fr.jobmatch.ingestion.cv.CvParser;
import fr.jobmatch.ingestion.cv.isolation.Barrier;
import java.util.EnumSet;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Shows administrators what the kernel keeps CV readers from. Fewer barriers are no reason to stop serving.
@Component("cvReaders")
class ReaderHealth implements HealthIndicator {

    private final CvParser parser;

    ReaderHealth(CvParser parser) {
        this.parser = parser;
    }

    @Override
    public Health health() {
        var barriers = parser.barriers();
        var missing = EnumSet.allOf(Barrier.class);
        missing.removeAll(barriers);
        return Health.up()
                .withDetail("keptFrom", Barrier.text(barriers))
                .withDetail("notKeptFrom", Barrier.text(missing))
                .build();
    }
}
