package org.daysheet.reports.kpi;

import static org.daysheet.store.db.Tables.POSTING;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daysheet.store.Tx;
import org.jspecify.annotations.Nullable;

/// Postings of payers' answers that the practice undid, read as a whole: they are few, and to ask for each posting
/// whether it was undone costs a look at all of them.
final class Voids {
    /// Undoing a posting without transfers is itself information only.
    private static final List<String> KINDS = List.of("VOID", "INFORMATION");

    private record Undone(long posting, @Nullable Long remitClaim) {}

    private final Set<Undone> undone = new HashSet<>();

    private Voids() {}

    /// What was undone up to the end of a day.
    static Voids read(Tx tx, LocalDate asOf) {
        Voids voids = new Voids();
        tx.dsl()
                .select(POSTING.REVERSES_POSTING_ID, POSTING.REMIT_CLAIM_ID)
                .from(POSTING)
                .where(POSTING.REVERSES_POSTING_ID.gt(0L))
                .and(POSTING.POSTING_KIND.in(KINDS))
                .and(POSTING.POSTED_ON.le(asOf))
                .forEach(row -> voids.undone.add(new Undone(row.value1(), row.value2())));
        return voids;
    }

    /// Whether a posting was undone by the practice, for the claim it was made for.
    boolean undid(long posting, @Nullable Long remitClaim) {
        return undone.contains(new Undone(posting, remitClaim));
    }
}
