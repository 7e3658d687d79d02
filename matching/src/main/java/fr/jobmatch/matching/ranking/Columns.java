package fr.jobmatch.matching.ranking;

import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.domain.offer.OfferPlace;
import fr.jobmatch.domain.offer.RemotePolicy;
import fr.jobmatch.domain.offer.Salary;
import fr.jobmatch.matching.criteria.PartScores;
import fr.jobmatch.matching.embedding.DenseVector;
import fr.jobmatch.matching.facts.OfferFacts;
import fr.jobmatch.matching.facts.OfferTitle;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The offers in columns: a row each, without gaps, and the values that many offers share as numbers, so that a
/// ranking reads arrays from one end to the other. Not safe for writing while others read.
final class Columns {
    /// A value that an offer hasn't got.
    static final int NONE = -1;

    private static final int FEWEST_ROWS = 1024;

    final Numbers<OfferTitle> titles = new Numbers<>();
    /// Numbers of the titles that say nothing.
    final BitSet untitled = new BitSet();

    final Numbers<List<OfferPlace>> places = new Numbers<>();
    final Numbers<Salary> salaries = new Numbers<>();
    /// One and the same job advertised several times has one number.
    final Numbers<OfferId> jobs = new Numbers<>();

    private final Map<OfferId, Integer> rows = new HashMap<>();
    private @Nullable OfferFacts[] facts = new OfferFacts[FEWEST_ROWS];
    private int[] title = new int[FEWEST_ROWS];
    private int[] place = new int[FEWEST_ROWS];
    private int[] salary = new int[FEWEST_ROWS];
    private int[] job = new int[FEWEST_ROWS];
    private @Nullable DenseVector[] meaning = new DenseVector[FEWEST_ROWS];
    private float[] skills = new float[FEWEST_ROWS];
    private short[] asked = new short[FEWEST_ROWS];
    private byte[] source = new byte[FEWEST_ROWS];
    private long[] published = new long[FEWEST_ROWS];
    private byte[] contract = new byte[FEWEST_ROWS];
    private byte[] remote = new byte[FEWEST_ROWS];
    private boolean[] hasContent = new boolean[FEWEST_ROWS];
    private int size;

    /// Take an offer in, in place of what was known of it.
    /// @param group what stands for the offer and those that advertise the same job
    void put(Offer offer, OfferFacts read, OfferId group) {
        remove(offer.id());
        if (size == title.length) {
            grow();
        }
        int row = size++;
        rows.put(read.id(), row);
        facts[row] = read;
        title[row] = titles.take(read.heading());
        untitled.set(title[row], read.heading().isEmpty());
        place[row] = places.take(read.places());
        salary[row] = read.salary() == null ? NONE : salaries.take(read.salary());
        job[row] = jobs.take(group);
        meaning[row] = read.contentMeaning();
        skills[row] = (float) PartScores.skillsAsked(read);
        asked[row] = (short) Math.min(Short.MAX_VALUE, PartScores.monthsAsked(read));
        source[row] = (byte) offer.source().ordinal();
        published[row] = offer.publishedAt() == null
                ? Long.MIN_VALUE
                : offer.publishedAt().toEpochMilli();
        contract[row] = ordinal(read.contract().type());
        remote[row] = ordinal(read.remote());
        hasContent[row] = !read.content().isEmpty();
    }

    private static byte ordinal(@Nullable Enum<?> value) {
        return value == null ? NONE : (byte) value.ordinal();
    }

    void remove(OfferId offer) {
        var known = rows.remove(offer);
        if (known == null) {
            return;
        }
        int row = known;
        titles.release(title[row]);
        places.release(place[row]);
        if (salary[row] != NONE) {
            salaries.release(salary[row]);
        }
        jobs.release(job[row]);
        size--;
        if (row != size) {
            move(size, row);
        }
        facts[size] = null;
        meaning[size] = null;
    }

    private void move(int from, int to) {
        facts[to] = facts[from];
        rows.put(facts(to).id(), to);
        title[to] = title[from];
        place[to] = place[from];
        salary[to] = salary[from];
        job[to] = job[from];
        meaning[to] = meaning[from];
        skills[to] = skills[from];
        asked[to] = asked[from];
        source[to] = source[from];
        published[to] = published[from];
        contract[to] = contract[from];
        remote[to] = remote[from];
        hasContent[to] = hasContent[from];
    }

    private void grow() {
        int length = size + (size >> 1);
        facts = Arrays.copyOf(facts, length);
        title = Arrays.copyOf(title, length);
        place = Arrays.copyOf(place, length);
        salary = Arrays.copyOf(salary, length);
        job = Arrays.copyOf(job, length);
        meaning = Arrays.copyOf(meaning, length);
        skills = Arrays.copyOf(skills, length);
        asked = Arrays.copyOf(asked, length);
        source = Arrays.copyOf(source, length);
        published = Arrays.copyOf(published, length);
        contract = Arrays.copyOf(contract, length);
        remote = Arrays.copyOf(remote, length);
        hasContent = Arrays.copyOf(hasContent, length);
    }

    int size() {
        return size;
    }

    boolean has(OfferId offer) {
        return rows.containsKey(offer);
    }

    OfferFacts facts(int row) {
        return Objects.requireNonNull(facts[row]);
    }

    int title(int row) {
        return title[row];
    }

    int place(int row) {
        return place[row];
    }

    /// Return the number of the salary, or {@link #NONE}.
    int salary(int row) {
        return salary[row];
    }

    int job(int row) {
        return job[row];
    }

    /// Return the texts, embedded.
    DenseVector meaning(int row) {
        return Objects.requireNonNull(meaning[row]);
    }

    /// Return what the skills that are asked for count together.
    float skills(int row) {
        return skills[row];
    }

    /// Return the months of experience that the offer asks for.
    int asked(int row) {
        return asked[row];
    }

    /// Return the ordinal of the source.
    int source(int row) {
        return source[row];
    }

    /// Return when the offer was published, in milliseconds since 1970; the least number when unknown.
    long published(int row) {
        return published[row];
    }

    boolean fullyRemote(int row) {
        return remote[row] == RemotePolicy.FULL.ordinal();
    }

    /// Return the ordinal of the kind of contract, or {@link #NONE}.
    int contract(int row) {
        return contract[row];
    }

    /// Return the ordinal of how much can be done from home, or {@link #NONE}.
    int remote(int row) {
        return remote[row];
    }

    boolean hasContent(int row) {
        return hasContent[row];
    }
}
