package org.daysheet.billing.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.Office;
import org.daysheet.billing.ledger.Account;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.testkit.FreshDatabase;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.id.GuarantorId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.RawFileId;
import org.daysheet.types.id.StatementRunId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What a run would do before it is made, and what was made of it afterwards.
@ExtendWith(FreshDatabase.class)
class StatementPreviewTest {
    private static final LocalDate CUTOFF = LocalDate.of(2026, 3, 2);
    private static final Money MINIMUM = Money.ofCents(500);

    @Test
    void thePreviewSaysWhoGetsOneAndWhoNotAndWhyAndKeepsNothing(TestDatabase practice) {
        Village village = new Village(practice);
        GuarantorId asked = owing(village, "Okafor", null, 6_400);
        GuarantorId held = owing(village, "Adeyemi", "disputes the bill", 9_900);
        GuarantorId small = owing(village, "Lindqvist", null, 499);
        Statements statements = office(practice).statements();

        List<Prospect> preview = statements.preview(RunTerms.of(CUTOFF, MINIMUM));

        assertThat(preview)
                .containsExactly(
                        new Prospect(
                                asked,
                                patient(practice, asked),
                                "G1",
                                "Marian Okafor",
                                Money.ofCents(6_400),
                                Money.ZERO,
                                null,
                                ""),
                        new Prospect(
                                held,
                                patient(practice, held),
                                "G4",
                                "Marian Adeyemi",
                                Money.ofCents(9_900),
                                Money.ZERO,
                                SkippedHousehold.Reason.HELD,
                                "disputes the bill"),
                        new Prospect(
                                small,
                                patient(practice, small),
                                "G7",
                                "Marian Lindqvist",
                                Money.ofCents(499),
                                Money.ZERO,
                                SkippedHousehold.Reason.UNDER_MINIMUM,
                                ""));
        assertThat(statements.list()).isEmpty();
    }

    @Test
    void whoWasAskedForTheSameIsAskedAgainOnlyOnDemand(TestDatabase practice) {
        owing(new Village(practice), "Okafor", null, 6_400);
        Statements statements = office(practice).statements();
        var _ = statements.prepare(CUTOFF, MINIMUM, Progress.SILENT);

        assertThat(statements.preview(RunTerms.of(CUTOFF, MINIMUM)))
                .extracting(Prospect::reason)
                .containsExactly(SkippedHousehold.Reason.ALREADY_SENT);
        assertThat(statements.preview(RunTerms.of(CUTOFF, MINIMUM).again()))
                .extracting(Prospect::reason)
                .containsExactly((SkippedHousehold.Reason) null);
    }

    @Test
    void aCutoffInTheFutureIsRefusedBeforeAnybodyIsLookedAt(TestDatabase practice) {
        assertThatThrownBy(() -> office(practice).statements().preview(RunTerms.of(CUTOFF.plusDays(1), MINIMUM)))
                .isInstanceOfSatisfying(
                        BillingException.class,
                        refused -> assertThat(refused.key()).isEqualTo("statements.prepare.in-future"));
    }

    @Test
    void theStatementsOfARunAreFoundAndOrderedByTheDatabase(TestDatabase practice) {
        Village village = new Village(practice);
        owing(village, "Okafor", null, 6_400);
        owing(village, "Adeyemi", null, 9_900);
        owing(village, "Lindqvist", null, 7_000);
        Statements statements = office(practice).statements();
        StatementRunId run =
                statements.prepare(CUTOFF, MINIMUM, Progress.SILENT).id();

        StatementSearch byName = StatementSearch.of(run, "adey");
        assertThat(statements.statements(byName, 0, 10))
                .extracting(StatementRow::guarantorName)
                .containsExactly("Marian Adeyemi");
        assertThat(statements.count(byName)).isEqualTo(1);
        assertThat(statements.statements(StatementSearch.of(run, "s000003"), 0, 10))
                .extracting(StatementRow::guarantorName)
                .containsExactly("Marian Lindqvist");
        assertThat(statements.count(StatementSearch.of(run, "S0000"))).isEqualTo(3);
        assertThat(statements.count(StatementSearch.of(run, "nobody"))).isZero();
        StatementSearch byDue = new StatementSearch(run, "", StatementSearch.Column.DUE, true);
        assertThat(statements.statements(byDue, 0, 2))
                .extracting(StatementRow::guarantorName)
                .containsExactly("Marian Adeyemi", "Marian Lindqvist");
        for (StatementSearch.Column column : StatementSearch.Column.values()) {
            assertThat(statements.statements(new StatementSearch(run, "", column, false), 0, 10))
                    .hasSize(3);
        }
    }

    @Test
    void theStatementsOfARunAreReadAPageAtATimeAndItsPapersStayOnRecord(TestDatabase practice) {
        Village village = new Village(practice);
        owing(village, "Okafor", null, 6_400);
        owing(village, "Adeyemi", null, 9_900);
        owing(village, "Lindqvist", null, 500);
        Statements statements = office(practice).statements();
        StatementRun run = statements.prepare(CUTOFF, MINIMUM, Progress.SILENT);

        assertThat(statements.statements(run.id(), 1, 1))
                .extracting(StatementRow::number, StatementRow::guarantorName)
                .containsExactly(tuple("S000002", "Marian Adeyemi"));
        assertThat(statements.prints()).isEmpty();

        StatementRow adeyemi = statements.statements(run.id()).get(1);
        RawFileId all = statements.printed(run.id(), new byte[] {1}, StatementOutput.printed(null));
        RawFileId one =
                statements.printed(run.id(), new byte[] {2}, StatementOutput.saved("adeyemi.pdf", adeyemi.id()));
        statements.printed(run.id(), new byte[] {1}, StatementOutput.printed(null));

        StatementOutput onPaper = StatementOutput.printed(null);
        assertThat(statements.prints())
                .extracting(
                        StatementPrint::file,
                        StatementPrint::by,
                        StatementPrint::output,
                        StatementPrint::isAgain,
                        print -> print.run().count(),
                        StatementPrint::statement,
                        StatementPrint::isNoted)
                .containsExactly(
                        tuple(all, "pat", onPaper, true, 3, null, true),
                        tuple(one, "pat", StatementOutput.saved("adeyemi.pdf", adeyemi.id()), false, 3, adeyemi, true),
                        tuple(all, "pat", onPaper, false, 3, null, true));
    }

    @Test
    void aPaperFromBeforeItWasNotedWhatIsOnItIsListedAsSuchAlsoWhenItGoesOutAgain(TestDatabase practice) {
        Village village = new Village(practice);
        owing(village, "Okafor", null, 6_400);
        Statements statements = office(practice).statements();
        StatementRun run = statements.prepare(CUTOFF, MINIMUM, Progress.SILENT);
        StatementOutput unknown = new StatementOutput(null, "", null);
        StatementOutput onPaper = StatementOutput.printed(null);
        RawFileId old = statements.printed(run.id(), new byte[] {1}, unknown);
        RawFileId all = statements.printed(run.id(), new byte[] {2}, onPaper);
        statements.printed(run.id(), new byte[] {1}, onPaper);

        assertThat(statements.prints())
                .extracting(StatementPrint::file, StatementPrint::output, StatementPrint::isNoted)
                .containsExactly(tuple(old, onPaper, false), tuple(all, onPaper, true), tuple(old, unknown, false));
    }

    private static Office office(TestDatabase practice) {
        return Office.over(practice.database(), practice.user());
    }

    @Test
    void aHouseholdIsOpenedAtThePatientWhoOwesMost(TestDatabase practice) {
        Village village = new Village(practice);
        GuarantorId family = owing(village, "Okafor", null, 6_400);
        PatientId most = village.patient(family, "Imani");
        village.charge(most, Account.patientReceivable(most), LocalDate.of(2026, 2, 2), "Visit", 6_401);

        assertThat(office(practice).statements().preview(RunTerms.of(CUTOFF, MINIMUM)))
                .extracting(Prospect::patient)
                .containsExactly(most);
    }

    private static PatientId patient(TestDatabase practice, GuarantorId guarantor) {
        return office(practice).patients().household(guarantor).getFirst().id();
    }

    private static GuarantorId owing(Village village, String last, String hold, long cents) {
        GuarantorId guarantor = village.guarantor(last, hold);
        PatientId patient = village.patient(guarantor, "Theodore");
        village.charge(patient, Account.patientReceivable(patient), LocalDate.of(2026, 2, 2), "Visit", cents);
        return guarantor;
    }
}
