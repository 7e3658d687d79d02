package fr.jobmatch.matching.text;

import java.util.concurrent.atomic.AtomicIntegerArray;

/// Numbers stems by their hash in the order in which they are met, so that common ones get small numbers. Grows with
/// the vocabulary only; safe for several threads.
final class StemNumbers {
    /// No stem has this number.
    static final int UNKNOWN = 0;

    private static final int FIRST_SLOTS = 1 << 12;

    private volatile Slots slots = new Slots(FIRST_SLOTS);
    private int size;

    /// Return the number of a stem; {@link #UNKNOWN} when nobody has met it.
    int find(int hash) {
        return slots.find(hash);
    }

    /// Return the number of a stem, a new one when nobody has met it.
    int number(int hash) {
        int known = slots.find(hash);
        return known == UNKNOWN ? add(hash) : known;
    }

    private synchronized int add(int hash) {
        int known = slots.find(hash);
        if (known != UNKNOWN) {
            return known;
        }
        if (2 * (size + 1) > slots.hashes.length()) {
            slots = slots.doubled();
        }
        slots.put(hash, ++size);
        return size;
    }

    /// A reader that looks while a stem is added may not see it yet, and then asks again under the lock.
    private static final class Slots {
        /// Written before the number that makes it count.
        private final AtomicIntegerArray hashes;

        private final AtomicIntegerArray numbers;

        Slots(int length) {
            hashes = new AtomicIntegerArray(length);
            numbers = new AtomicIntegerArray(length);
        }

        int find(int hash) {
            int mask = hashes.length() - 1;
            int slot = hash & mask;
            while (numbers.getAcquire(slot) != UNKNOWN) {
                if (hashes.getPlain(slot) == hash) {
                    return numbers.getAcquire(slot);
                }
                slot = slot + 1 & mask;
            }
            return UNKNOWN;
        }

        void put(int hash, int number) {
            int mask = hashes.length() - 1;
            int slot = hash & mask;
            while (numbers.getAcquire(slot) != UNKNOWN) {
                slot = slot + 1 & mask;
            }
            hashes.setPlain(slot, hash);
            numbers.setRelease(slot, number);
        }

        Slots doubled() {
            var larger = new Slots(2 * hashes.length());
            for (int slot = 0; slot < hashes.length(); slot++) {
                if (numbers.getAcquire(slot) != UNKNOWN) {
                    larger.put(hashes.getPlain(slot), numbers.getAcquire(slot));
                }
            }
            return larger;
        }
    }
}
