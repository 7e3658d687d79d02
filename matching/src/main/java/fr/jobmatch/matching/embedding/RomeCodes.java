package fr.jobmatch.matching.embedding;

import java.util.regex.Pattern;

/// Which version of ROME an answer is in. Codes are split from version to version, and an offer keeps the one under
/// which it was published.
public enum RomeCodes {
    /// Only the codes of version 60.
    CURRENT,
    /// The codes that recorded offers carry: some of the wider ones of before, most of them where the code is recent.
    AS_PUBLISHED;

    /// How many offers of a code that is older than the records carry the wider one; counted on all recorded offers.
    private static final float WIDER = 0.11f;
    /// The same for a recent code in an offer of France Travail.
    private static final float WIDER_OF_RECENT = 0.85f;
    /// The same in a title from elsewhere, which may just as well be typed today.
    private static final float WIDER_ELSEWHERE = 0.2f;
    /// France Travail ends the titles of its offers so.
    private static final Pattern PUBLISHED = Pattern.compile("\\(H/F\\)\\s*$");
    /// Others mark in their own way that they look for women and men.
    private static final Pattern MARKED =
            Pattern.compile("(?<![\\p{L}\\d])[HF]\\s*[/-]\\s*[HF](?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);

    /// What wider codes get of a code's probability.
    record Shares(float older, float recent) {
        float of(WorkModel.Occupation occupation) {
            return occupation.isRecent() ? recent : older;
        }
    }

    /// @param isOfficial whether the title is an official name, which says nothing about where it comes from
    Shares shares(CharSequence title, boolean isOfficial) {
        if (this == CURRENT) {
            return new Shares(0, 0);
        }
        boolean isOffer = PUBLISHED.matcher(title).find()
                || !isOfficial && MARKED.matcher(title).find();
        return new Shares(WIDER, isOffer ? WIDER_OF_RECENT : WIDER_ELSEWHERE);
    }
}
