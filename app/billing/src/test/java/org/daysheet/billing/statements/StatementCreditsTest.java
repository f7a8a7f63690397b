package org.daysheet.billing.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daysheet.store.db.Tables.STATEMENT;
import static org.daysheet.store.db.Tables.STATEMENT_LINE;

import java.util.List;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.billing.encounters.Circumstances;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.encounters.EncounterProviders;
import org.daysheet.billing.encounters.Units;
import org.daysheet.billing.patients.PatientFacts;
import org.daysheet.billing.patients.Sex;
import org.daysheet.billing.payments.NewPayment;
import org.daysheet.billing.payments.PaymentMethod;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.types.code.PlaceOfService;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Money a household has with the practice lowers what it owes only where the ledger would use it.
final class StatementCreditsTest {
    private TestOffice test;
    private PatientId ana;

    @BeforeEach
    void anaOwesAHundredDollars() {
        test = new TestOffice();
        ana = test.patient("P1");
        EncounterDraft visit = new EncounterDraft(
                "",
                ana,
                EncounterProviders.rendering(test.provider()),
                TestOffice.VISIT_DAY,
                new PlaceOfService("11"),
                false,
                Circumstances.NONE,
                List.of(),
                List.of(new ChargeDraft(
                        new ProcedureCode("G0439"),
                        List.of(),
                        Units.ONE,
                        Money.ofCents(10_000),
                        List.of(),
                        TestOffice.VISIT_DAY,
                        TestOffice.VISIT_DAY,
                        null,
                        "",
                        null)));
        test.office().chargeEntry().charge(null, visit);
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void aDepositKeptForLaterDoesNotLowerTheStatement() {
        pay(ana, 10_000, true);

        assertThat(run().due()).isEqualTo(Money.ofCents(10_000));

        assertThat(lines())
                .containsExactly(
                        "DUE Ana Rivera: G0439, No insurance was billed for this service. due 10000",
                        "CREDIT Ana Rivera: Kept for later, We keep $100.00 of Ana Rivera for a later service, as you"
                                + " asked. It does not lower what you owe now; please call us if you would like it"
                                + " to. due 0");
        assertThat(head()).isEqualTo("due 10000, credit 0, pending 0");
    }

    @Test
    void theCreditOfOnePatientDoesNotLowerWhatAnotherOwes() {
        PatientId leo = test.office()
                .patients()
                .keep(
                        test.office()
                                .session()
                                .read(tx -> test.office().patients().patient(tx, ana))
                                .guarantor(),
                        new PatientFacts(
                                "P2",
                                PersonName.of("Rivera", "Leo"),
                                TestOffice.TODAY.minusYears(9),
                                Sex.M,
                                TestOffice.HOME,
                                ""));
        pay(leo, 2_500, false);

        assertThat(run().due()).isEqualTo(Money.ofCents(10_000));

        assertThat(lines().getLast())
                .isEqualTo(
                        "CREDIT Leo Rivera: Payment not used here, We hold $25.00 of Leo Rivera, who owes nothing now."
                                + " It does not lower what is owed for others; please call us if you would like it to, or would"
                                + " like it back. due 0");
        assertThat(head()).isEqualTo("due 10000, credit 0, pending 0");
    }

    private StatementRun run() {
        StatementRun run = test.office().statements().prepare(TestOffice.TODAY, Money.ofCents(1), Progress.SILENT);
        assertThat(run.count()).isEqualTo(1);
        assertThat(test.office().check(Progress.SILENT)).allMatch(result -> result.passed());
        return run;
    }

    private void pay(PatientId patient, long cents, boolean isForLater) {
        test.office()
                .payments()
                .add(new NewPayment(
                        patient, PaymentMethod.CASH, Money.ofCents(cents), TestOffice.TODAY, "", "", isForLater));
    }

    private List<String> lines() {
        return test.office()
                .session()
                .read(tx -> tx.dsl()
                        .selectFrom(STATEMENT_LINE)
                        .orderBy(STATEMENT_LINE.ORDINAL)
                        .fetch(row -> row.getLineKind() + " " + row.getPatientName() + ": " + row.getDescription()
                                + ", " + row.getExplanation() + " due " + row.getDueCents()));
    }

    private String head() {
        return test.office()
                .session()
                .read(tx -> tx.dsl()
                        .selectFrom(STATEMENT)
                        .fetchSingle(row -> "due " + row.getDueCents() + ", credit " + row.getUnappliedCents()
                                + ", pending " + row.getPendingCents()));
    }
}
