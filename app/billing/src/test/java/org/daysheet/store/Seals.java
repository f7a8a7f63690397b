package org.daysheet.store;

import java.util.Arrays;

/// The part of the store's check that proves sealed rows, alone, for tests that ask it hundreds of times.
public final class Seals {
    private Seals() {}

    /// Whether the proof of that name holds.
    public static boolean hold(Database database, String proof) {
        return database.transactions()
                .read(tx -> Arrays.stream(SealedTable.values())
                        .filter(table -> table.proof().equals(proof))
                        .allMatch(table -> RowProof.faults(tx, table).isEmpty()));
    }
}
