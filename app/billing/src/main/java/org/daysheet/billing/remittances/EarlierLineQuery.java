package org.daysheet.billing.remittances;

import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.REMITTANCE;
import static org.daysheet.store.db.Tables.REMIT_CLAIM;
import static org.daysheet.store.db.Tables.REMIT_LINE;
import static org.daysheet.store.db.Tables.REMIT_OUTPATIENT;

import java.time.LocalDate;
import java.util.Optional;
import org.daysheet.edi.remit835.OutpatientAmounts;
import org.daysheet.edi.x12.Procedure;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.RemitLineRecord;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Reads of lines of a remittance what only the next payer is told.
final class EarlierLineQuery {
    private final Tx tx;

    EarlierLineQuery(Tx tx) {
        this.tx = tx;
    }

    /// The part of a visit's charges that a claim asks for.
    ///
    /// @param claim null for all that was never set apart
    static int part(Tx tx, @Nullable ClaimId claim) {
        Integer part = claim == null
                ? null
                : tx.dsl()
                        .select(CLAIM.PART_NUMBER)
                        .from(CLAIM)
                        .where(CLAIM.CLAIM_ID.eq(claim.value()))
                        .fetchOne(CLAIM.PART_NUMBER);
        return part == null ? 1 : part;
    }

    /// Whether a decision is about the claim under another coverage of the same payer. What came under the claim to
    /// somebody else was passed on, and is of whichever coverage is asked about.
    ///
    /// @param claim null for one that is not ours
    static boolean isOfOther(Tx tx, @Nullable ClaimId claim, PayerId payer, CoverageId coverage) {
        return claim != null
                && tx.dsl()
                        .fetchExists(
                                CLAIM,
                                CLAIM.CLAIM_ID
                                        .eq(claim.value())
                                        .and(CLAIM.PAYER_ID.eq(payer.value()))
                                        .and(CLAIM.COVERAGE_ID.ne(coverage.value())));
    }

    /// Day of the remittance that brought a claim (BPR16).
    LocalDate paidOn(RemitClaimId claim) {
        return tx.dsl()
                .select(REMITTANCE.PAYMENT_ON)
                .from(REMIT_CLAIM)
                .join(REMITTANCE)
                .on(REMITTANCE.REMITTANCE_ID.eq(REMIT_CLAIM.REMITTANCE_ID))
                .where(REMIT_CLAIM.REMIT_CLAIM_ID.eq(claim.value()))
                .fetchSingle(REMITTANCE.PAYMENT_ON);
    }

    /// What it said of outpatient care beside remark codes (MOA); empty for claims read before that was kept.
    Optional<OutpatientAmounts> outpatient(RemitClaimId claim) {
        return tx.dsl()
                .fetchOptional(REMIT_OUTPATIENT, REMIT_OUTPATIENT.REMIT_CLAIM_ID.eq(claim.value()))
                .map(row -> {
                    String rate = row.getRateText();
                    return new OutpatientAmounts(
                            rate == null ? "" : rate,
                            money(row.getPayableCents()),
                            money(row.getRenalCents()),
                            money(row.getProfessionalCents()));
                });
    }

    private static @Nullable Money money(@Nullable Long cents) {
        return cents == null ? null : Money.ofCents(cents);
    }

    /// What the payer paid, as it names it (SVC01).
    Procedure procedure(long line) {
        RemitClaimRow.Line row = RemitReadStore.line(row(line));
        return new Procedure(row.procedureQualifier(), row.procedureCode(), row.modifiers(), "");
    }

    /// How many units it paid; one where it does not say (SVC05).
    String units(long line) {
        String units = row(line).getUnitsText();
        return units == null || units.isBlank() ? "1" : units;
    }

    private RemitLineRecord row(long line) {
        return tx.dsl().fetchSingle(REMIT_LINE, REMIT_LINE.REMIT_LINE_ID.eq(line));
    }
}
