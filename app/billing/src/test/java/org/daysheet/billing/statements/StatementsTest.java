package org.daysheet.billing.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.daysheet.store.db.Tables.ACCOUNT_BALANCE;
import static org.daysheet.store.db.Tables.CHAIN_HEAD;
import static org.daysheet.store.db.Tables.CHARGE_BALANCE;
import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.STATEMENT;
import static org.daysheet.store.db.Tables.STATEMENT_LINE;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.daysheet.billing.Office;
import org.daysheet.billing.ledger.Account;
import org.daysheet.billing.ledger.PostingKind;
import org.daysheet.billing.ledger.ResponsibleParty;
import org.daysheet.billing.ledger.TransferDraft;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.statements.SkippedHousehold.Reason;
import org.daysheet.store.db.tables.records.StatementLineRecord;
import org.daysheet.store.db.tables.records.StatementRecord;
import org.daysheet.testkit.BothDatabases;
import org.daysheet.testkit.FreshDatabase;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.GuarantorId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

final class StatementsTest {
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 2);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

    private static Office office(TestDatabase practice) {
        return Office.over(practice.database(), practice.user());
    }

    private static StatementRun prepare(TestDatabase practice, LocalDate cutoff) {
        return office(practice).statements().prepare(cutoff, Money.ofCents(500), Progress.SILENT);
    }

    private static StatementRecord statement(TestDatabase practice, StatementRun run) {
        return practice.transactions()
                .read(tx -> tx.dsl()
                        .selectFrom(STATEMENT)
                        .where(STATEMENT.STATEMENT_RUN_ID.eq(run.id().value()))
                        .fetchSingle());
    }

    private static List<StatementLineRecord> lines(TestDatabase practice, StatementRun run) {
        long id = statement(practice, run).getStatementId();
        return practice.transactions()
                .read(tx -> tx.dsl()
                        .selectFrom(STATEMENT_LINE)
                        .where(STATEMENT_LINE.STATEMENT_ID.eq(id))
                        .orderBy(STATEMENT_LINE.ORDINAL)
                        .fetch());
    }

    /// 200.00 charged, 88.00 paid, 80.00 reduced by contract, 20.00 deductible, 12.00 coinsurance.
    private static ChargeId answered(Village village, PatientId patient, CoverageId coverage, LocalDate serviceOn) {
        Account insurer = Account.insuranceReceivable(coverage);
        ChargeId charge = village.charge(patient, insurer, serviceOn, "Annual wellness visit", 20_000);
        village.post(
                PostingKind.PAYER_PAYMENT,
                patient,
                List.of(
                        Village.move(Account.cash(), insurer, charge, 8_800),
                        Village.move(Account.contractual("CONTRACTUAL"), insurer, charge, 8_000),
                        Village.share(patient, coverage, charge, "1", 2_000),
                        Village.share(patient, coverage, charge, "2", 1_200)));
        return charge;
    }

    @BothDatabases
    void aServiceWithoutWordsOfItsOwnIsCalledWhatTheNewestFeeCallsIt(TestDatabase practice) {
        Village village = new Village(practice);
        PatientId patient = village.patient(village.guarantor("Okafor", null), "Theodore");
        village.charge(patient, Account.patientReceivable(patient), FEBRUARY, "", 6_400);
        village.fee("G0439", LocalDate.of(2025, 1, 1), "Wellness");
        village.fee("G0439", LocalDate.of(2026, 1, 1), "Yearly wellness visit");
        village.fee("G0439", LocalDate.of(2026, 2, 1), "");

        StatementRun run = prepare(practice, MARCH);

        assertThat(lines(practice, run))
                .extracting(StatementLineRecord::getDescription)
                .containsExactly("Yearly wellness visit (G0439)");
    }

    @BothDatabases
    void aPartStillWithAnInsurerStandsInBothSectionsAndTheHeadIsTheirSum(TestDatabase practice) {
        Village village = new Village(practice);
        PatientId patient = village.patient(village.guarantor("Okafor", null), "Theodore");
        CoverageId coverage = village.coverage(patient);
        Account insurer = Account.insuranceReceivable(coverage);
        ChargeId charge = village.charge(patient, insurer, FEBRUARY, "Annual wellness visit", 20_000);
        village.post(
                PostingKind.PAYER_PAYMENT,
                patient,
                List.of(
                        Village.move(Account.cash(), insurer, charge, 8_800),
                        Village.share(patient, coverage, charge, "1", 2_000)));
        village.charge(patient, insurer, FEBRUARY, "Injection", 6_400);

        StatementRun run = prepare(practice, MARCH);

        // 200.00 less 88.00 paid and 20.00 deductible leaves 92.00 with the insurer, and 64.00 of the injection.
        assertThat(statement(practice, run).getPendingCents()).isEqualTo(15_600L);
        assertThat(statement(practice, run).getChargedCents()).isEqualTo(26_400L);
        assertThat(lines(practice, run))
                .extracting(
                        StatementLineRecord::getLineKind,
                        StatementLineRecord::getDescription,
                        StatementLineRecord::getChargedCents,
                        StatementLineRecord::getPendingCents,
                        StatementLineRecord::getDueCents)
                .containsExactly(
                        tuple("DUE", "Annual wellness visit (G0439)", 20_000L, 0L, 2_000L),
                        tuple("PENDING", "Annual wellness visit (G0439)", 0L, 9_200L, 0L),
                        tuple("PENDING", "Injection (G0439)", 6_400L, 6_400L, 0L));
    }

    @BothDatabases
    void onlyThePatientsOwnPartIsAskedForAndTheRestStandsApart(TestDatabase practice) {
        Village village = new Village(practice);
        PatientId patient = village.patient(village.guarantor("Okafor", null), "Theodore");
        CoverageId coverage = village.coverage(patient);
        answered(village, patient, coverage, FEBRUARY);
        village.charge(patient, Account.insuranceReceivable(coverage), FEBRUARY, "Injection", 6_400);

        StatementRun run = prepare(practice, MARCH);

        StatementRecord statement = statement(practice, run);
        assertThat(List.of(
                        statement.getDueCents(),
                        statement.getPendingCents(),
                        statement.getChargedCents(),
                        statement.getInsurancePaidCents(),
                        statement.getAdjustedCents(),
                        statement.getPatientPaidCents(),
                        statement.getUnappliedCents()))
                .containsExactly(3_200L, 6_400L, 26_400L, 8_800L, 8_000L, 0L, 0L);
        assertThat(List.of(
                        statement.getStatementNumber(),
                        statement.getPracticeAddress(),
                        statement.getPracticePhone(),
                        statement.getGuarantorName(),
                        statement.getGuarantorAddress()))
                .containsExactly(
                        "S000001",
                        "1200 Orchard Lane\nSpringfield, IL 62704-1234",
                        "(217) 555-0142",
                        "Marian Okafor",
                        "48 Larkspur Court\nSpringfield, IL 62711");
        assertThat(lines(practice, run))
                .extracting(
                        StatementLineRecord::getLineKind,
                        StatementLineRecord::getDueCents,
                        StatementLineRecord::getPendingCents,
                        StatementLineRecord::getDescription,
                        StatementLineRecord::getExplanation)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "DUE",
                                3_200L,
                                0L,
                                "Annual wellness visit (G0439)",
                                "Acme Health Plan paid $88.00. The charge was reduced by $80.00."
                                        + " Your plan's deductible: $20.00."
                                        + " Your coinsurance, the share your plan leaves to you: $12.00."),
                        org.assertj.core.groups.Tuple.tuple(
                                "PENDING",
                                0L,
                                6_400L,
                                "Injection (G0439)",
                                "We are billing Acme Health Plan for this service."));
        assertThat(run.due()).isEqualTo(Money.ofCents(3_200));
        assertThat(run.count()).isEqualTo(1);
    }

    @Test
    @ExtendWith(FreshDatabase.class)
    void unappliedMoneyLowersWhatIsAskedForFromTheOldestOn(TestDatabase practice) {
        Village village = new Village(practice);
        PatientId patient = village.patient(village.guarantor("Okafor", null), "Theodore");
        Account own = Account.patientReceivable(patient);
        practice.clock().setDay(LocalDate.of(2025, 12, 1));
        village.charge(patient, own, LocalDate.of(2025, 11, 3), "Visit", 5_000);
        practice.clock().setDay(FEBRUARY);
        village.charge(patient, own, FEBRUARY, "Visit", 4_000);
        village.post(
                PostingKind.PATIENT_PAYMENT,
                patient,
                List.of(TransferDraft.plain(
                        Account.cash(), null, Account.unappliedPatient(patient), null, Money.ofCents(1_500))));
        practice.clock().setDay(MARCH);

        StatementRun run = prepare(practice, MARCH);

        // December 1 to March 2 is 91 days, February 2 to March 2 is 28
        StatementRecord statement = statement(practice, run);
        assertThat(List.of(
                        statement.getDueCents(),
                        statement.getUnappliedCents(),
                        statement.getAge_0_30Cents(),
                        statement.getAge_31_60Cents(),
                        statement.getAge_61_90Cents(),
                        statement.getAge_91_120Cents(),
                        statement.getAge_121Cents()))
                .containsExactly(7_500L, 1_500L, 4_000L, 0L, 0L, 3_500L, 0L);
        assertThat(lines(practice, run))
                .extracting(StatementLineRecord::getLineKind, StatementLineRecord::getDueCents)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("DUE", 5_000L),
                        org.assertj.core.groups.Tuple.tuple("DUE", 4_000L),
                        org.assertj.core.groups.Tuple.tuple("CREDIT", -1_500L));
        assertThat(lines(practice, run).getFirst().getExplanation())
                .isEqualTo("No insurance was billed for this service.");
    }

    @Test
    @ExtendWith(FreshDatabase.class)
    void heldAndSmallHouseholdsGetNoneAndNobodyIsAskedTwice(TestDatabase practice) {
        Village village = new Village(practice);
        PatientId held = village.patient(village.guarantor("Held", "Dispute of March 1"), "Ann");
        PatientId small = village.patient(village.guarantor("Small", null), "Ben");
        PatientId sent = village.patient(village.guarantor("Sent", null), "Cara");
        village.charge(held, Account.patientReceivable(held), FEBRUARY, "Visit", 9_000);
        village.charge(small, Account.patientReceivable(small), FEBRUARY, "Visit", 499);
        village.charge(sent, Account.patientReceivable(sent), FEBRUARY, "Visit", 500);

        StatementRun first = prepare(practice, MARCH);
        StatementRun second = prepare(practice, MARCH);
        StatementRun again = office(practice)
                .statements()
                .prepare(RunTerms.of(MARCH, Money.ofCents(500)).again(), Progress.SILENT);

        assertThat(first.count()).isEqualTo(1);
        assertThat(first.skipped())
                .extracting(SkippedHousehold::reason, SkippedHousehold::detail, SkippedHousehold::due)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Reason.HELD, "Dispute of March 1", Money.ofCents(9_000)),
                        org.assertj.core.groups.Tuple.tuple(Reason.UNDER_MINIMUM, "", Money.ofCents(499)));
        assertThat(second.isEmpty()).isTrue();
        assertThat(second.skipped()).extracting(SkippedHousehold::reason).contains(Reason.ALREADY_SENT);
        assertThat(statement(practice, again).getStatementNumber()).isEqualTo("S000002");
        assertThatThrownBy(() -> office(practice)
                        .statements()
                        .printed(second.id(), new byte[] {1}, StatementOutput.printed(null)))
                .isInstanceOf(BillingException.class)
                .hasMessageContaining("nothing to print");
    }

    @Test
    @ExtendWith(FreshDatabase.class)
    void aStatementOfAPastCutoffKnowsNothingOfLaterPayments(TestDatabase practice) {
        Village village = new Village(practice);
        PatientId patient = village.patient(village.guarantor("Okafor", null), "Theodore");
        practice.clock().setDay(FEBRUARY);
        ChargeId charge = village.charge(patient, Account.patientReceivable(patient), FEBRUARY, "Visit", 5_000);
        practice.clock().setDay(MARCH);
        village.post(
                PostingKind.APPLY_PATIENT,
                patient,
                List.of(Village.move(Account.cash(), Account.patientReceivable(patient), charge, 5_000)));

        assertThat(prepare(practice, LocalDate.of(2026, 3, 1)).due()).isEqualTo(Money.ofCents(5_000));
        assertThat(prepare(practice, MARCH).isEmpty()).isTrue();
        assertThatThrownBy(() -> prepare(practice, MARCH.plusDays(1)))
                .isInstanceOf(BillingException.class)
                .hasMessage("The cutoff 03/03/2026 lies in the future. Choose today or an earlier day.");
    }

    @Test
    @ExtendWith(FreshDatabase.class)
    void preparingAndPrintingMovesNoMoney(TestDatabase practice) {
        Village village = new Village(practice);
        PatientId patient = village.patient(village.guarantor("Okafor", null), "Theodore");
        answered(village, patient, village.coverage(patient), FEBRUARY);
        List<Object> before = ledger(practice);
        byte[] pdf = "the paper".getBytes(StandardCharsets.US_ASCII);

        Statements statements = office(practice).statements();
        StatementRun run = prepare(practice, MARCH);
        var first = statements.printed(run.id(), pdf, StatementOutput.printed(null));
        var reprint = statements.printed(run.id(), pdf, StatementOutput.printed(null));
        for (int preview = 0; preview < 50; preview++) {
            assertThat(statements.statements(run.id())).hasSize(1);
            assertThat(statements.show(run.id()).due()).isEqualTo(Money.ofCents(3_200));
        }

        assertThat(ledger(practice)).isEqualTo(before);
        assertThat(reprint).isEqualTo(first);
        assertThat(office(practice).files().open(first)).hasBinaryContent(pdf);
        assertThat(statements.list()).extracting(StatementRun::id).containsExactly(run.id());
    }

    private static List<Object> ledger(TestDatabase practice) {
        return practice.transactions().read(tx -> {
            List<Object> state = new ArrayList<>();
            state.add(tx.dsl().fetchCount(POSTING));
            state.add(tx.dsl()
                    .selectFrom(ACCOUNT_BALANCE)
                    .orderBy(ACCOUNT_BALANCE.ACCOUNT_ID)
                    .fetch()
                    .intoMaps());
            state.add(tx.dsl()
                    .selectFrom(CHARGE_BALANCE)
                    .orderBy(CHARGE_BALANCE.CHARGE_ID, CHARGE_BALANCE.ACCOUNT_ID)
                    .fetch()
                    .intoMaps());
            tx.dsl()
                    .selectFrom(CHAIN_HEAD)
                    .where(CHAIN_HEAD.CHAIN_NAME.ne("audit"))
                    .forEach(row -> state.add(row.getSequence()));
            return state;
        });
    }

    @Test
    @ExtendWith(FreshDatabase.class)
    void whatIsAskedForIsThePartysBalanceLessItsCredit(TestDatabase practice) {
        Village village = new Village(practice);
        Random chance = new Random(7);
        List<PatientId> patients = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            GuarantorId guarantor = village.guarantor("House " + i, null);
            PatientId patient = village.patient(guarantor, "P" + i);
            patients.add(patient);
            CoverageId coverage = village.coverage(patient);
            for (int visit = 0; visit < 4; visit++) {
                ChargeId charge = answered(village, patient, coverage, FEBRUARY.plusDays(visit));
                if (chance.nextBoolean()) {
                    long cents = 1L + chance.nextInt(4_000);
                    village.post(
                            PostingKind.APPLY_PATIENT,
                            patient,
                            List.of(Village.move(Account.cash(), Account.patientReceivable(patient), charge, cents)));
                }
            }
            if (chance.nextBoolean()) {
                village.post(
                        PostingKind.PATIENT_PAYMENT,
                        patient,
                        List.of(TransferDraft.plain(
                                Account.cash(), null, Account.unappliedPatient(patient), null, Money.ofCents(700))));
            }
        }

        StatementRun run = office(practice).statements().prepare(MARCH, Money.ZERO, Progress.SILENT);

        Money expected = Money.ZERO;
        for (PatientId patient : patients) {
            Map<ResponsibleParty, Money> parties = practice.transactions()
                    .read(tx -> office(practice).balances().ofPatient(tx, patient));
            Money own = parties.getOrDefault(ResponsibleParty.PATIENT, Money.ZERO)
                    .plus(parties.getOrDefault(ResponsibleParty.UNAPPLIED, Money.ZERO));
            expected = expected.plus(own.max(Money.ZERO));
        }
        assertThat(run.due()).isEqualTo(expected);
        assertThat(run.count()).isPositive();
    }
}
