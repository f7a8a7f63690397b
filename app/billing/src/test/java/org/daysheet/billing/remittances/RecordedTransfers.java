package org.daysheet.billing.remittances;

import static org.daysheet.store.db.Tables.POSTING;
import static org.jooq.impl.DSL.max;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.billing.ledger.Ledger;
import org.daysheet.billing.ledger.TransferDraft;
import org.daysheet.billing.security.Session;
import org.daysheet.types.id.PostingId;

/// What the ledger recorded behind a posting.
///
/// @param last the posting that was the last one before
record RecordedTransfers(Session session, long last) {
    static RecordedTransfers from(Session session) {
        return new RecordedTransfers(
                session,
                session.read(tx -> tx.dsl()
                        .select(max(POSTING.POSTING_ID))
                        .from(POSTING)
                        .fetchSingle()
                        .value1()));
    }

    List<TransferDraft> since() {
        return session.read(tx -> {
            List<PostingId> ids = tx.dsl()
                    .select(POSTING.POSTING_ID)
                    .from(POSTING)
                    .where(POSTING.POSTING_ID.gt(last))
                    .fetch(row -> new PostingId(row.value1()));
            return new Ledger()
                    .transfersOf(tx, ids).values().stream()
                            .flatMap(List::stream)
                            .toList();
        });
    }

    /// Every transfer that somebody who looks at the plan sees.
    static List<TransferDraft> shown(CheckPlan plan) {
        List<TransferDraft> shown = new ArrayList<>();
        plan.transfers().values().forEach(shown::addAll);
        plan.otherPostings().forEach(posting -> shown.addAll(posting.transfers()));
        return shown;
    }
}
