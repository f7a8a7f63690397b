package org.daysheet.billing.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daysheet.store.db.Tables.GUARANTOR;
import static org.daysheet.store.db.Tables.PRACTICE;
import static org.daysheet.store.db.Tables.STATEMENT;
import static org.daysheet.store.db.Tables.STATEMENT_LINE;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.Office;
import org.daysheet.billing.ledger.Account;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.statements.SkippedHousehold.Reason;
import org.daysheet.testkit.FreshDatabase;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.GuarantorId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Who is written to, and what waiting for an insurer is called.
@ExtendWith(FreshDatabase.class)
final class StatementLettersTest {
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 2);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

    private static Office office(TestDatabase practice) {
        return Office.over(practice.database(), practice.user());
    }

    private static StatementRun prepare(TestDatabase practice, LocalDate cutoff) {
        return office(practice).statements().prepare(cutoff, Money.ofCents(500), Progress.SILENT);
    }

    private static List<String> explanations(TestDatabase practice, StatementRun run) {
        return practice.transactions()
                .read(tx -> tx.dsl()
                        .select(STATEMENT_LINE.EXPLANATION)
                        .from(STATEMENT_LINE)
                        .join(STATEMENT)
                        .on(STATEMENT.STATEMENT_ID.eq(STATEMENT_LINE.STATEMENT_ID))
                        .where(STATEMENT.STATEMENT_RUN_ID.eq(run.id().value()))
                        .orderBy(STATEMENT_LINE.ORDINAL)
                        .fetch(STATEMENT_LINE.EXPLANATION));
    }

    @Test
    void aServiceBilledByHandIsSaidToBeBilledAndOneAnotherInsurerPassedOnToBePassedOn(TestDatabase practice) {
        practice.clock().setDay(FEBRUARY);
        Village village = new Village(practice);
        PatientId patient = village.patient(village.guarantor("Okafor", null), "Theodore");
        CoverageId coverage = village.coverage(patient);
        Account insurer = Account.insuranceReceivable(coverage);
        village.charge(patient, Account.patientReceivable(patient), FEBRUARY, "Visit", 5_000);
        ChargeId byHand = village.charge(patient, insurer, FEBRUARY, "Injection", 6_400);
        ChargeId passedOn = village.charge(patient, insurer, FEBRUARY.plusDays(1), "Injection", 7_400);
        Office office = office(practice);
        office.claimMoves().billedByHand(village.claim(patient, coverage, byHand, 6_400), "portal");
        ClaimId crossover = village.claim(patient, coverage, passedOn, 7_400);
        practice.transactions().write(practice.user(), tx -> {
            office.claimMoves().forwarded(tx, crossover, "check 1 claim 1 status 19");
            return 0;
        });
        practice.clock().setDay(MARCH);

        StatementRun before = prepare(practice, FEBRUARY.minusDays(1));
        StatementRun run = prepare(practice, MARCH);

        assertThat(before.isEmpty()).isTrue();
        assertThat(explanations(practice, run))
                .containsExactly(
                        "No insurance was billed for this service.",
                        "We billed Acme Health Plan on 02/02/2026 and wait for its answer.",
                        "Your other insurer passed this on to Acme Health Plan on 02/02/2026; we wait for its answer.");
    }

    @Test
    void nobodyIsWrittenToWhereNoLetterArrives(TestDatabase practice) {
        Village village = new Village(practice);
        GuarantorId unknown = village.guarantor("Nowhere", null);
        PatientId patient = village.patient(unknown, "Ann");
        village.charge(patient, Account.patientReceivable(patient), FEBRUARY, "Visit", 9_000);
        practice.transactions()
                .write(
                        practice.user(),
                        tx -> tx.dsl()
                                .update(GUARANTOR)
                                .setNull(GUARANTOR.ADDRESS_LINE1)
                                .where(GUARANTOR.GUARANTOR_ID.eq(unknown.value()))
                                .execute());

        StatementRun run = prepare(practice, MARCH);

        assertThat(run.isEmpty()).isTrue();
        assertThat(run.skipped())
                .extracting(SkippedHousehold::guarantor, SkippedHousehold::reason, SkippedHousehold::due)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(unknown, Reason.NO_ADDRESS, Money.ofCents(9_000)));
    }

    @Test
    void withoutAnAddressForPaymentsThePracticeAsksNobody(TestDatabase practice) {
        Village village = new Village(practice);
        PatientId patient = village.patient(village.guarantor("Okafor", null), "Theodore");
        village.charge(patient, Account.patientReceivable(patient), FEBRUARY, "Visit", 9_000);
        practice.transactions()
                .write(
                        practice.user(),
                        tx -> tx.dsl()
                                .update(PRACTICE)
                                .setNull(PRACTICE.ADDRESS_LINE1)
                                .execute());

        assertThatThrownBy(() -> prepare(practice, MARCH))
                .isInstanceOf(BillingException.class)
                .hasMessage("The practice has no address that payments can be sent to, so no statement was made."
                        + " Enter its street, city, state and ZIP code (practice set), then run the statements again.");
        assertThat(office(practice).statements().list()).isEmpty();
    }
}
