package org.daysheet.billing.denials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daysheet.store.db.Tables.DENIAL;
import static org.daysheet.store.db.Tables.RAW_FILE;
import static org.daysheet.store.db.Tables.REMITTANCE;
import static org.daysheet.store.db.Tables.REMIT_CLAIM;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.claims.ClaimRow;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Denials by reason, and the claims behind one.
class DenialReasonsTest {
    private static final LocalDate MARCH_1 = LocalDate.of(2026, 3, 1);
    private static final LocalDate MARCH_31 = LocalDate.of(2026, 3, 31);

    private final TestOffice practice = new TestOffice();
    private final DenialReasons reasons = new DenialReasons(practice.office().session());

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void reasonsComeByMoneyAndWhatWasWithdrawnDoesNotCount() {
        ClaimId first = practice.readyClaim("A1");
        ClaimId second = practice.readyClaim("A2");
        denial(first, "CO", "197", "AUTHORIZATION", 10_000, "OPEN", MARCH_1);
        denial(second, "CO", "197", "AUTHORIZATION", 5_000, "OVERTURNED", MARCH_31);
        denial(second, "CO", "16", "INFORMATION", 20_000, "OPEN", MARCH_31);
        denial(second, "CO", "16", "INFORMATION", 90_000, "WITHDRAWN", MARCH_31);
        denial(second, "CO", "18", "DUPLICATE", 90_000, "OPEN", MARCH_1.minusDays(1));

        assertThat(reasons.between(MARCH_1, MARCH_31))
                .containsExactly(
                        new DenialReasons.Total("CO", "16", DenialCategory.INFORMATION, 1, Money.ofCents(20_000)),
                        new DenialReasons.Total("CO", "197", DenialCategory.AUTHORIZATION, 2, Money.ofCents(15_000)));
        assertThat(reasons.claims(MARCH_1, MARCH_31, "CO", "197")).containsExactly(second, first);
    }

    @Test
    void theClaimsBehindAFigureAreReadInTheirOrder() {
        ClaimId first = practice.readyClaim("A1");
        ClaimId second = practice.readyClaim("A2");

        List<ClaimRow> rows = practice.office().claims().rows(List.of(second, new ClaimId(99), first));

        assertThat(rows).extracting(ClaimRow::id).containsExactly(second, first);
        assertThat(rows.getFirst())
                .extracting(ClaimRow::patientName, ClaimRow::payerName, ClaimRow::status, ClaimRow::total)
                .containsExactly("Rivera, Ana", "Acme Health Plan", ClaimStatus.READY, Money.ofCents(21_550));
    }

    private void denial(
            ClaimId claim, String group, String carc, String category, long cents, String status, LocalDate on) {
        practice.database().transactions().write(practice.database().user(), tx -> {
            tx.dsl()
                    .insertInto(DENIAL)
                    .set(DENIAL.CLAIM_ID, claim.value())
                    .set(DENIAL.REMIT_CLAIM_ID, answer(tx))
                    .set(DENIAL.DENIAL_KIND, "DENIAL")
                    .set(DENIAL.GROUP_CODE, group)
                    .set(DENIAL.CARC, carc)
                    .set(DENIAL.REMARKS, "")
                    .set(DENIAL.CATEGORY, category)
                    .set(DENIAL.AMOUNT_CENTS, cents)
                    .set(DENIAL.STATUS, status)
                    .set(DENIAL.OPENED_ON, on)
                    .execute();
            return 0;
        });
    }

    /// A remittance with one claim; what it says does not matter here.
    private static long answer(Tx tx) {
        int number = tx.dsl().fetchCount(REMITTANCE) + 1;
        long file = tx.dsl()
                .insertInto(RAW_FILE)
                .set(RAW_FILE.DIRECTION, "IN")
                .set(RAW_FILE.FILE_KIND, "835")
                .set(RAW_FILE.FILE_NAME, number + ".835")
                .set(RAW_FILE.SHA256, "hash " + number)
                .set(RAW_FILE.BYTE_COUNT, 1L)
                .set(RAW_FILE.KEPT_AT, tx.now())
                .set(RAW_FILE.KEPT_BY, tx.user().value())
                .returningResult(RAW_FILE.RAW_FILE_ID)
                .fetchSingle(RAW_FILE.RAW_FILE_ID);
        long remittance = tx.dsl()
                .insertInto(REMITTANCE)
                .set(REMITTANCE.RAW_FILE_ID, file)
                .set(REMITTANCE.ORDINAL, 1)
                .set(REMITTANCE.SOURCE_KIND, "835")
                .set(REMITTANCE.INTERCHANGE_CONTROL, "1")
                .set(REMITTANCE.GROUP_CONTROL, "1")
                .set(REMITTANCE.TRANSACTION_CONTROL, "1")
                .set(REMITTANCE.PAYER_NAME, "Acme Health Plan")
                .set(REMITTANCE.PAYER_CODE, "ACME1")
                .set(REMITTANCE.TRACE_NUMBER, "EFT" + number)
                .set(REMITTANCE.HANDLING_CODE, "I")
                .set(REMITTANCE.PAYMENT_METHOD, "NON")
                .set(REMITTANCE.PAYMENT_ON, MARCH_1)
                .set(REMITTANCE.PAYMENT_CENTS, 0L)
                .set(REMITTANCE.CLAIMS_PAID_CENTS, 0L)
                .set(REMITTANCE.PROVIDER_ADJUSTMENTS_CENTS, 0L)
                .set(REMITTANCE.IS_LINE_BALANCED, true)
                .set(REMITTANCE.IS_CLAIM_BALANCED, true)
                .set(REMITTANCE.IS_TRANSACTION_BALANCED, true)
                .set(REMITTANCE.CHECK_KEY, "check " + number)
                .set(REMITTANCE.BYTE_OFFSET, 0L)
                .set(REMITTANCE.SEGMENT_NUMBER, 1)
                .set(REMITTANCE.TAKEN_ON, MARCH_1)
                .returningResult(REMITTANCE.REMITTANCE_ID)
                .fetchSingle(REMITTANCE.REMITTANCE_ID);
        return tx.dsl()
                .insertInto(REMIT_CLAIM)
                .set(REMIT_CLAIM.REMITTANCE_ID, remittance)
                .set(REMIT_CLAIM.ORDINAL, 1)
                .set(REMIT_CLAIM.PATIENT_CONTROL_NUMBER, "DS1-1")
                .set(REMIT_CLAIM.STATUS_CODE, "4")
                .set(REMIT_CLAIM.CHARGE_CENTS, 0L)
                .set(REMIT_CLAIM.PAID_CENTS, 0L)
                .set(REMIT_CLAIM.IS_BALANCED, true)
                .set(REMIT_CLAIM.IS_READABLE, true)
                .set(REMIT_CLAIM.CLAIM_KEY, "claim " + number)
                .set(REMIT_CLAIM.BYTE_OFFSET, 0L)
                .set(REMIT_CLAIM.BYTE_END, 1L)
                .set(REMIT_CLAIM.SEGMENT_NUMBER, 1)
                .returningResult(REMIT_CLAIM.REMIT_CLAIM_ID)
                .fetchSingle(REMIT_CLAIM.REMIT_CLAIM_ID);
    }
}
