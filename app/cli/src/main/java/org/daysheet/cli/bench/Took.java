package org.daysheet.cli.bench;

import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What some work gave, and how long it took by the machine's own counter.
///
/// @param result what came out
/// @param nanos nanoseconds
record Took<T extends @Nullable Object>(T result, long nanos) {
    /// Does the work once.
    static <T extends @Nullable Object> Took<T> of(Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        return new Took<>(result, System.nanoTime() - start);
    }

    /// Does the work again and again and gives the time in the middle, in nanoseconds.
    ///
    /// @param warmUps rounds that do not count
    /// @param rounds rounds that count
    static long median(int warmUps, int rounds, Supplier<?> work) {
        for (int i = 0; i < warmUps; i++) {
            of(work);
        }
        long[] nanos = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            nanos[i] = of(work).nanos();
        }
        Arrays.sort(nanos);
        return nanos[rounds / 2];
    }
}
