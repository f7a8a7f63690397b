package org.daysheet.billing.submission;

import java.time.LocalDateTime;
import org.daysheet.billing.practice.Practices;
import org.daysheet.billing.practice.Sequences;
import org.daysheet.store.Tx;

/// Numbers of one file, taken for good: no two files have the same, wherever they go.
///
/// @param writtenAt by the clock of the practice
/// @param interchange ISA13
/// @param group GS06
/// @param firstSet ST02 of the first set
/// @param batch BHT03
record ControlNumbers(LocalDateTime writtenAt, long interchange, long group, long firstSet, String batch) {
    static final String INTERCHANGES = "ISA13";
    private static final String GROUPS = "GS06";
    private static final String SETS = "ST02";
    private static final String BATCHES = "BHT03";

    static ControlNumbers next(Tx tx) {
        return new ControlNumbers(
                LocalDateTime.ofInstant(tx.now(), Practices.practice(tx).zone()),
                Sequences.next(tx, INTERCHANGES),
                Sequences.next(tx, GROUPS),
                Sequences.next(tx, SETS),
                "DS" + Sequences.next(tx, BATCHES));
    }

    /// Takes the numbers of sets after the first.
    static void takeSets(Tx tx, int further) {
        if (further > 0) {
            Sequences.take(tx, SETS, further);
        }
    }
}
