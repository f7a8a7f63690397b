package org.daysheet.billing.submission;

import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT;

import org.daysheet.edi.x12.Verdict;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// What a word says, as it is kept: yes, no, or absent where it is neither.
final class VerdictStore {
    private VerdictStore() {}

    static @Nullable Boolean of(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> Boolean.TRUE;
            case REJECTED -> Boolean.FALSE;
            case UNKNOWN -> null;
        };
    }

    static Verdict read(Record row) {
        @Nullable Boolean isAccepted = row.get(ACKNOWLEDGMENT.IS_ACCEPTED);
        if (isAccepted == null) {
            return Verdict.UNKNOWN;
        }
        return isAccepted ? Verdict.ACCEPTED : Verdict.REJECTED;
    }
}
