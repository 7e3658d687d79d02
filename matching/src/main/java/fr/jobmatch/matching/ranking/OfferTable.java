package fr.jobmatch.matching.ranking;

import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.matching.facts.CandidateFacts;
import fr.jobmatch.matching.facts.OfferFacts;
import fr.jobmatch.matching.facts.OfferReading;
import fr.jobmatch.matching.facts.SharedParts;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/// Every active offer as rankings see it. Each ranking sees one state; writers wait for the rankings that run, and hold
/// up others for microseconds, since texts are read before.
final class OfferTable {
    /// Parts that nobody uses any more are forgotten when they outnumber the used ones by this factor.
    private static final int WASTEFUL = 3;

    private static final int FEW = 10_000;

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Columns columns = new Columns();
    private final TitleSimilarities similarities = new TitleSimilarities();
    private final NearDuplicates duplicates = new NearDuplicates();
    private final OfferReading reading = new OfferReading();
    private final SharedParts shared = new SharedParts();

    /// Take offers in, in place of what was known of them.
    void putAll(Collection<Offer> offers) {
        put(offers, false);
    }

    /// Take in the offers that aren't known.
    void putNew(Collection<Offer> offers) {
        put(offers, true);
    }

    void put(Offer offer) {
        putAll(List.of(offer));
    }

    /// Reading the texts takes all the time, so every processor reads.
    private void put(Collection<Offer> offers, boolean onlyNew) {
        var read = offers.parallelStream()
                .map(offer -> new Read(offer, reading.read(offer, shared)))
                .toList();
        read.forEach(offer -> put(offer, onlyNew));
    }

    private void put(Read read, boolean onlyNew) {
        var id = read.offer().id();
        if (onlyNew && this.<Boolean>read(known -> known.has(id))) {
            return;
        }
        duplicates.put(read.offer());
        lock.writeLock().lock();
        try {
            if (!onlyNew || !columns.has(id)) {
                columns.put(read.offer(), read.facts(), duplicates.group(id));
            }
            forgetUnused();
        } finally {
            lock.writeLock().unlock();
        }
    }

    private record Read(Offer offer, OfferFacts facts) {}

    void remove(Collection<OfferId> offers) {
        lock.writeLock().lock();
        try {
            offers.forEach(columns::remove);
        } finally {
            lock.writeLock().unlock();
        }
        offers.forEach(duplicates::remove);
    }

    private void forgetUnused() {
        if (shared.titleCount() > FEW + WASTEFUL * columns.titles.size()) {
            shared.clear();
        }
    }

    /// Return the best offers, each job once, where it ranks best.
    /// @param others offers that only this candidate has
    Ranking rank(CandidateFacts candidate, OfferSelection selection, Collection<Offer> others, int most) {
        var own = others.stream().map(this::facts).toList();
        return read(known -> {
            var search = new BestFirst(candidate, known, similarities, SelectedRows.of(selection, known));
            var jobs = new OtherJobs(known.jobs, own, this::job);
            int more = jobs.notAmong(search::ranks);
            return new Ranking(search.best(most, jobs.offers()), search.jobs() + more);
        });
    }

    /// @param best best first
    /// @param total how many jobs were ranked
    record Ranking(List<Scored> best, int total) {}

    /// Return what a function finds while nobody writes.
    <T> T read(Function<Columns, T> reader) {
        lock.readLock().lock();
        try {
            return reader.apply(columns);
        } finally {
            lock.readLock().unlock();
        }
    }

    /// Return an offer as the criteria see it, without keeping it.
    OfferFacts facts(Offer offer) {
        return reading.read(offer);
    }

    /// Return what stands for an offer and those that advertise the same job.
    OfferId job(OfferId offer) {
        return duplicates.group(offer);
    }
}
