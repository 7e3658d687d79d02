package fr.jobmatch.matching.ranking;

import fr.jobmatch.domain.offer.ContractType;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.domain.offer.OfferPlace;
import fr.jobmatch.lexicon.text.Folding;
import fr.jobmatch.lexicon.text.Sketch;
import fr.jobmatch.lexicon.titles.Titles;
import fr.jobmatch.matching.text.Hashes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private static final int LEAST_TEXT = 200;

    private final Map<OfferId, Member> members = new HashMap<>();
    private final Map<Long, List<Member>> towns = new HashMap<>();

    /// Take an offer in, in place of what was known of it.
    void put(Offer offer) {
        if (offer.description().length() < LEAST_TEXT) {
            remove(offer.id());
        } else {
            put(Member.of(offer));
        }
    }

    /// All offers of the town are looked through: comparing two takes nanoseconds.
    private synchronized void put(Member member) {
        remove(member.offer());
        var town = towns.computeIfAbsent(member.comparable(), unused -> new ArrayList<>());
        var group = town.stream()
                .filter(member::equalsJob)
                .findFirst()
                .map(Member::group)
                .orElse(member.offer());
        var grouped = member.in(group);
        members.put(member.offer(), grouped);
        town.add(grouped);
    }

    synchronized void remove(OfferId offer) {
        var member = members.remove(offer);
        if (member != null) {
            towns.computeIfPresent(member.comparable(), (unused, town) -> without(member, town));
        }
    }

    private static @Nullable List<Member> without(Member member, List<Member> town) {
        town.remove(member);
        return town.isEmpty() ? null : town;
    }

    /// Return what stands for the offer and those equal to it.
    synchronized OfferId group(OfferId offer) {
        var member = members.get(offer);
        return member == null ? offer : member.group();
    }

    /// What is compared of an offer; words only as hashes, since there may be a million.
    /// @param town the place of work as far as it is known, folded
    /// @param inTown whether that is a town and not a département or country
    /// @param title bare, with its level of seniority
    /// @param employer folded; 0 for an anonymous one
    private record Member(
            OfferId offer,
            OfferId group,
            long town,
            boolean inTown,
            long title,
            long employer,
            @Nullable ContractType contract,
            long sketch) {

        static Member of(Offer offer) {
            var town = offer.places().isEmpty() ? "" : town(offer.places().getFirst());
            return new Member(
                    offer.id(),
                    offer.id(),
                    Hashes.wide(town),
                    isTown(offer),
                    Hashes.wide(title(offer.title())),
                    offer.company() == null ? 0 : Hashes.wide(Folding.fold(offer.company())),
                    offer.contract().type(),
                    Sketch.of(offer.description()).bits());
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

        /// Return what two have in common that may be equal: without a town only equal titles are.
        long comparable() {
            return inTown ? town : 31 * town + title;
        }

        boolean equalsJob(Member other) {
            int distance = Long.bitCount(sketch ^ other.sketch);
            boolean near = distance <= SAME_EMPLOYER && town == other.town && distance <= most(other);
            return near && (contract == null || other.contract == null || contract == other.contract);
        }

        private int most(Member other) {
            if (title != other.title) {
                return inTown ? SAME_TEXT : DIFFERENT;
            }
            return employer != 0 && employer == other.employer ? SAME_EMPLOYER : SAME_TITLE;
        }

        Member in(OfferId other) {
            return new Member(offer, other, town, inTown, title, employer, contract, sketch);
        }
    }
}
