package org.daysheet.billing.accounts;

import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.APP_USER;
import static org.daysheet.store.db.Tables.COVERAGE;
import static org.daysheet.store.db.Tables.PAYER;
import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.RAW_FILE;
import static org.daysheet.store.db.Tables.REMITTANCE;
import static org.jooq.impl.DSL.coalesce;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daysheet.billing.accounts.StoryQuery.Moved;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.billing.ledger.PostingKind;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.id.RemittanceId;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Names for what a story is made of: whose an account is, who posted, which file proves it.
final class StepQuery {
    private StepQuery() {}

    /// Whose an account is.
    record Owner(AccountKind kind, String payer, int order, String className) {}

    /// A posting without what it moved.
    record Head(PostingKind kind, LocalDate postedOn, String by, AccountStep.Source source) {}

    static Map<Long, Owner> owners(Tx tx, Collection<List<Moved>> moves) {
        Set<Long> accounts = new HashSet<>();
        moves.forEach(some -> some.forEach(move -> {
            accounts.add(move.debitAccount());
            accounts.add(move.creditAccount());
        }));
        Map<Long, Owner> owners = new HashMap<>();
        for (List<Long> chunk : Chunks.of(accounts)) {
            tx.dsl()
                    .select(
                            ACCOUNT.ACCOUNT_ID,
                            ACCOUNT.ACCOUNT_KIND,
                            PAYER.PAYER_NAME,
                            COVERAGE.FILING_ORDER,
                            ACCOUNT.CLASS_NAME)
                    .from(ACCOUNT)
                    .leftJoin(COVERAGE)
                    .on(COVERAGE.COVERAGE_ID.eq(ACCOUNT.COVERAGE_ID))
                    .leftJoin(PAYER)
                    .on(PAYER.PAYER_ID.eq(coalesce(COVERAGE.PAYER_ID, ACCOUNT.PAYER_ID)))
                    .where(ACCOUNT.ACCOUNT_ID.in(chunk))
                    .forEach(row -> owners.put(
                            row.value1(),
                            new Owner(
                                    AccountKind.valueOf(row.value2()),
                                    text(row.value3()),
                                    row.value4() == null ? 0 : row.value4(),
                                    text(row.value5()))));
        }
        return owners;
    }

    static Map<Long, Head> heads(Tx tx, Collection<Long> postings) {
        Map<Long, Head> heads = new HashMap<>();
        for (List<Long> chunk : Chunks.of(postings)) {
            tx.dsl()
                    .select(
                            POSTING.POSTING_ID,
                            POSTING.POSTING_KIND,
                            POSTING.POSTED_ON,
                            POSTING.EVIDENCE,
                            POSTING.REASON,
                            POSTING.REMITTANCE_ID,
                            POSTING.REMIT_CLAIM_ID,
                            POSTING.CLAIM_ID,
                            APP_USER.DISPLAY_NAME,
                            RAW_FILE.FILE_NAME,
                            REMITTANCE.PAYER_NAME,
                            REMITTANCE.TRACE_NUMBER)
                    .from(POSTING)
                    .join(APP_USER)
                    .on(APP_USER.USER_ID.eq(POSTING.POSTED_BY))
                    .leftJoin(RAW_FILE)
                    .on(RAW_FILE.RAW_FILE_ID.eq(POSTING.RAW_FILE_ID))
                    .leftJoin(REMITTANCE)
                    .on(REMITTANCE.REMITTANCE_ID.eq(POSTING.REMITTANCE_ID))
                    .where(POSTING.POSTING_ID.in(chunk))
                    .forEach(row -> heads.put(row.value1(), head(row)));
        }
        return heads;
    }

    private static Head head(Record row) {
        Long check = row.get(POSTING.REMITTANCE_ID);
        Long remitClaim = row.get(POSTING.REMIT_CLAIM_ID);
        Long claim = row.get(POSTING.CLAIM_ID);
        return new Head(
                PostingKind.valueOf(row.get(POSTING.POSTING_KIND)),
                row.get(POSTING.POSTED_ON),
                row.get(APP_USER.DISPLAY_NAME),
                new AccountStep.Source(
                        row.get(POSTING.EVIDENCE),
                        text(row.get(POSTING.REASON)),
                        check == null ? null : new RemittanceId(check),
                        text(row.get(REMITTANCE.PAYER_NAME)),
                        text(row.get(REMITTANCE.TRACE_NUMBER)),
                        remitClaim == null ? null : new RemitClaimId(remitClaim),
                        claim == null ? null : new ClaimId(claim),
                        text(row.get(RAW_FILE.FILE_NAME))));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
