package org.daysheet.billing.practice;

import org.daysheet.store.Tx;

/// Numbers that go out and must never be used twice: control numbers of files, receipts. A number is taken for good
/// when its transaction is kept, and was never taken when it is not.
public final class Sequences {
    private Sequences() {}

    /// The next number, from 1.
    public static long next(Tx tx, String name) {
        return take(tx, name, 1);
    }

    /// The first of several numbers in a row.
    public static long take(Tx tx, String name, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("at least one number is taken");
        }
        return SequenceStore.take(tx, name, count);
    }
}
