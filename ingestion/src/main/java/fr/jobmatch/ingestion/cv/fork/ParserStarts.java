package fr.jobmatch.ingestion.cv.fork;

import fr.jobmatch.ingestion.cv.isolation.Barrier;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts parser processes behind the barriers that this system has, and says once which those are.
final class ParserStarts {

    private static final Logger LOG = LoggerFactory.getLogger(ParserStarts.class);

    private final ForkSettings settings;
    private boolean isolated = true;
    private volatile Set<Barrier> barriers = Set.of();

    ParserStarts(ForkSettings settings) {
        this.settings = settings;
    }

    /// Start a process; without barriers on a system where it doesn't start behind them.
    synchronized ParserProcess start() throws IOException {
        if (isolated) {
            try {
                return started(new ParserProcess(settings, true));
            } catch (IOException notBehindThem) {
                var plain = new ParserProcess(settings, false);
                LOG.warn("parser processes don't start behind barriers here", notBehindThem);
                isolated = false;
                return started(plain);
            }
        }
        return started(new ParserProcess(settings, false));
    }

    /// Return what the process that started last is kept from; nothing before the first.
    Set<Barrier> barriers() {
        return barriers;
    }

    private ParserProcess started(ParserProcess process) {
        if (barriers.isEmpty()) {
            var missing = EnumSet.allOf(Barrier.class);
            missing.removeAll(process.barriers());
            LOG.info(
                    "what the kernel keeps CV readers from: {}; what it does not: {}",
                    Barrier.text(process.barriers()),
                    missing.isEmpty() ? "nothing" : Barrier.text(missing));
        }
        barriers = process.barriers();
        return process;
    }
}
