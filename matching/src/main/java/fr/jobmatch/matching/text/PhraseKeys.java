package fr.jobmatch.matching.text;

import java.util.Arrays;

/// The words of a text in their order, as numbers: enough to tell whether the text says a phrase, in about two bytes a
/// word.
public final class PhraseKeys {
    private static final StemNumbers NUMBERS = new StemNumbers();
    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    /// Each number in groups of seven bits, the lowest first; all groups but the last have their eighth bit set.
    private final byte[] numbers;

    private PhraseKeys(byte[] numbers) {
        this.numbers = numbers;
    }

    /// Return the keys of a text.
    public static PhraseKeys of(CharSequence text) {
        var stems = Stems.of(text);
        var numbers = new byte[stems.size() * 5];
        int at = 0;
        for (var stem : stems) {
            int number = NUMBERS.number(hash(stem));
            while (number >= MORE) {
                numbers[at++] = (byte) (number | MORE);
                number >>>= BITS;
            }
            numbers[at++] = (byte) number;
        }
        return new PhraseKeys(Arrays.copyOf(numbers, at));
    }

    private static int hash(String stem) {
        return Hashes.of('w', stem);
    }

    /// Return whether the text says every word of the phrase and every two neighbours of it side by side, whatever
    /// their gender and number; an empty phrase is never said.
    public boolean say(String phrase) {
        var wanted = Stems.of(phrase).stream()
                .mapToInt(stem -> NUMBERS.find(hash(stem)))
                .toArray();
        boolean known = wanted.length > 0 && Arrays.stream(wanted).noneMatch(number -> number == StemNumbers.UNKNOWN);
        return known && says(wanted);
    }

    private boolean says(int[] wanted) {
        if (wanted.length == 1) {
            return says(StemNumbers.UNKNOWN, wanted[0]);
        }
        for (int i = 1; i < wanted.length; i++) {
            if (!says(wanted[i - 1], wanted[i])) {
                return false;
            }
        }
        return true;
    }

    /// @param before the word right before; unknown for any
    private boolean says(int before, int word) {
        int last = StemNumbers.UNKNOWN;
        int number = 0;
        int shift = 0;
        for (byte group : numbers) {
            number |= (group & MORE - 1) << shift;
            shift += BITS;
            if (group >= 0) {
                if (number == word && (before == StemNumbers.UNKNOWN || before == last)) {
                    return true;
                }
                last = number;
                number = 0;
                shift = 0;
            }
        }
        return false;
    }
}
