package fr.jobmatch.matching.ranking;

import fr.jobmatch.domain.offer.ContractType;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.domain.offer.OfferPlace;
import fr.jobmatch.lexicon.text.Folding;
import fr.jobmatch.lexicon.text.Sketch;
import fr.jobmatch.lexicon.titles.Titles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which offers are one and the same, advertised twice: by a second source, again after a while, by several agencies.
/// Two are the same when they are for one town, propose no two kinds of contract, and share all their text but a few
/// words; with one title nearly all, with one title and employer most of it will do. The same words for two towns are
/// two jobs.
final class NearDuplicates {

    /// Bits that sketches of one text with a few words changed differ in; unrelated texts differ in about 32.
    private static final int SAME_TEXT = 3;

    private static final int DIFFERENT = -1;

    private static final int SAME_TITLE = 8;
    private static final int SAME_EMPLOYER = 14;
    private static final int BANDS = 8;
    private static final int LEAST_TEXT = 200;

    private final Map<OfferId, Member> members = new HashMap<>();
    private final Map<String, List<Member>> buckets = new HashMap<>();

    /// Take an offer in, in place of what was known of it.
    synchronized void put(Offer offer) {
        remove(offer.id());
        if (offer.description().length() < LEAST_TEXT) {
            return;
        }
        var member = Member.of(offer);
        var group = buckets(member)
                .flatMap(bucket -> buckets.getOrDefault(bucket, List.of()).stream())
                .filter(member::equalsJob)
                .findFirst()
                .map(Member::group)
                .orElse(offer.id());
        var grouped = member.in(group);
        members.put(offer.id(), grouped);
        buckets(grouped)
                .forEach(bucket -> buckets.computeIfAbsent(bucket, unused -> new ArrayList<>())
                        .add(grouped));
    }

    synchronized void remove(OfferId offer) {
        var member = members.remove(offer);
        if (member != null) {
            buckets(member)
                    .forEach(bucket ->
                            Optional.ofNullable(buckets.get(bucket)).ifPresent(found -> found.remove(member)));
        }
    }

    /// Return what stands for the offer and those equal to it.
    synchronized OfferId group(OfferId offer) {
        var member = members.get(offer);
        return member == null ? offer : member.group();
    }

    /// Sketches that differ in few bits agree in a band of eight at least nearly always.
    private static Stream<String> buckets(Member member) {
        var bands = IntStream.range(0, BANDS)
                .mapToObj(band -> member.town() + "/" + band + "/"
                        + (member.sketch().bits() >>> band * Long.SIZE / BANDS & 0xFF));
        return Stream.concat(bands, Optional.ofNullable(member.job()).stream());
    }

    /// @param town the place of work as far as it is known, folded
    /// @param inTown whether that is a town and not a département or country
    /// @param title bare, with its level of seniority
    /// @param employer folded; null for an anonymous one
    private record Member(
            OfferId offer,
            OfferId group,
            String town,
            boolean inTown,
            String title,
            @Nullable String employer,
            @Nullable ContractType contract,
            Sketch sketch) {

        static Member of(Offer offer) {
            return new Member(
                    offer.id(),
                    offer.id(),
                    offer.places().isEmpty() ? "" : town(offer.places().getFirst()),
                    isTown(offer),
                    title(offer.title()),
                    offer.company() == null ? null : Folding.fold(offer.company()),
                    offer.contract().type(),
                    Sketch.of(offer.description()));
        }

        private static String title(String title) {
            return Titles.normalise(title)
                    + Titles.seniority(title).map(Enum::name).orElse("");
        }

        private static boolean isTown(Offer offer) {
            return !offer.places().isEmpty() && offer.places().getFirst().city() != null;
        }

        private static String town(OfferPlace place) {
            return Folding.fold(Objects.requireNonNullElse(place.city(), place.label()));
        }

        boolean equalsJob(Member other) {
            boolean contracts = contract == null || other.contract == null || contract == other.contract;
            return contracts && town.equals(other.town) && sketch.distance(other.sketch) <= most(other);
        }

        private int most(Member other) {
            if (!title.equals(other.title)) {
                return inTown ? SAME_TEXT : DIFFERENT;
            }
            return employer != null && employer.equals(other.employer) ? SAME_EMPLOYER : SAME_TITLE;
        }

        /// What two advertisements of one job by one employer share whatever their text.
        @Nullable
        String job() {
            return employer == null ? null : town + "|" + title + "|" + employer;
        }

        Member in(OfferId other) {
            return new Member(offer, other, town, inTown, title, employer, contract, sketch);
        }
    }
}
