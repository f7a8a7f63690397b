package org.daysheet.demo.chance;

import java.util.List;
import java.util.SplittableRandom;

/// Chance that depends on a seed and a name only, never on the order of questions elsewhere.
public final class Dice {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final SplittableRandom random;

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    /// Dice of their own for this seed and these names.
    public static Dice of(long seed, String... names) {
        return new Dice(new SplittableRandom(hash(seed, names)));
    }

    /// A number that depends on the seed and the names only.
    public static long hash(long seed, String... names) {
        long hash = FNV_OFFSET ^ (seed * 0x9e3779b97f4a7c15L);
        for (String name : names) {
            for (int i = 0; i < name.length(); i++) {
                hash = (hash ^ name.charAt(i)) * FNV_PRIME;
            }
            hash = (hash ^ 0x1f) * FNV_PRIME;
        }
        hash ^= hash >>> 32;
        return hash * 0x9e3779b97f4a7c15L;
    }

    /// A number from 0 to the bound less one.
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /// A number from the first to the last, both possible.
    public int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    /// True this many times in a thousand.
    public boolean chance(int perMille) {
        return random.nextInt(1000) < perMille;
    }

    public <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
