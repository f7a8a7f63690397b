package org.daysheet.billing.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.daysheet.store.db.Tables.STATEMENT;
import static org.daysheet.store.db.Tables.STATEMENT_RUN;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.Office;
import org.daysheet.billing.ledger.Account;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.testkit.FreshDatabase;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.id.GuarantorId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A run among some of the households, and a statement looked at before there is one.
@ExtendWith(FreshDatabase.class)
class NarrowedRunTest {
    private static final LocalDate CUTOFF = LocalDate.of(2026, 3, 2);
    private static final RunTerms ALL = RunTerms.of(CUTOFF, Money.ofCents(500));
    private static final RunTerms A_TO_L = ALL.among(new LastNames("a", "L"));

    @Test
    void thePreviewItsSumAndTheRunHoldTheSameHouseholds(TestDatabase practice) {
        Village village = new Village(practice);
        owing(village, "Okafor", 6_400);
        owing(village, "Adeyemi", 9_900);
        owing(village, "Lindqvist", 7_000);
        owing(village, "Ahmadi", 499);
        Statements statements = statements(practice);

        assertThat(statements.preview(A_TO_L))
                .extracting(Prospect::name, Prospect::due, Prospect::reason)
                .containsExactly(
                        tuple("Marian Ahmadi", Money.ofCents(499), SkippedHousehold.Reason.UNDER_MINIMUM),
                        tuple("Marian Adeyemi", Money.ofCents(9_900), null),
                        tuple("Marian Lindqvist", Money.ofCents(7_000), null));
        StatementRun run = statements.prepare(A_TO_L, Progress.SILENT);

        // 99.00 + 70.00
        assertThat(run.due()).isEqualTo(Money.ofCents(16_900));
        assertThat(run.among()).isEqualTo(new LastNames("a", "L"));
        assertThat(run.skipped())
                .extracting(SkippedHousehold::accountNumber, SkippedHousehold::reason)
                .containsExactly(tuple("G10", SkippedHousehold.Reason.UNDER_MINIMUM));
        assertThat(statements.statements(run.id()))
                .extracting(StatementRow::guarantorName)
                .containsExactly("Marian Adeyemi", "Marian Lindqvist");
        assertThat(statements.list())
                .extracting(StatementRun::among, StatementRun::count)
                .containsExactly(tuple(new LastNames("a", "L"), 2));
        assertThat(statements.prepare(ALL, Progress.SILENT).due()).isEqualTo(Money.ofCents(6_400));
    }

    @Test
    void namesAreIncludedFromBeginningToBeginningWhateverTheirMarksAndCapitals() {
        LastNames aToF = new LastNames("A", "F");
        assertThat(List.of("Abbott", "\u00c1lvarez", "de la Cruz", "Fuller", "f"))
                .allMatch(aToF::includes);
        assertThat(List.of("Garc\u00eda", "3M Clinic", "")).noneMatch(aToF::includes);
        assertThat(new LastNames("Mb", "").includes("Zeller")).isTrue();
        assertThat(new LastNames("Mb", "").includes("Maas")).isFalse();
        assertThat(new LastNames("", "Ma").includes("Mbeki")).isFalse();
        assertThat(LastNames.ALL.includes("")).isTrue();
    }

    @Test
    void lettersOutsideTheAlphabetFallIntoExactlyOnePart() {
        List<LastNames> parts = List.of(new LastNames("A", "F"), new LastNames("G", "O"), new LastNames("P", "Z"));
        assertThat(List.of(
                        "\u00d8stergaard",
                        "\u0141ukasz",
                        "\u00c6rø",
                        "\u00deorsen",
                        "\u0110or\u0111evi\u0107",
                        "\u0416ukov"))
                .extracting(name -> parts.stream()
                        .filter(part -> part.includes(name))
                        .map(LastNames::to)
                        .toList())
                .containsExactly(List.of("O"), List.of("O"), List.of("F"), List.of("Z"), List.of("F"), List.of("Z"));
    }

    @Test
    void onlyThoseWhomNoRecentRunLookedAtWait(TestDatabase practice) {
        Village village = new Village(practice);
        owing(village, "Okafor", 6_400);
        owing(village, "Adeyemi", 9_900);
        owing(village, "Ahmadi", 499);
        Statements statements = statements(practice);
        LocalDate before = CUTOFF.minusDays(28);
        assertThat(waiting(statements, before)).containsExactly("Marian Okafor", "Marian Adeyemi");

        statements.prepare(A_TO_L, Progress.SILENT);
        assertThat(waiting(statements, before)).containsExactly("Marian Okafor");
        assertThat(waiting(statements, CUTOFF)).containsExactly("Marian Okafor", "Marian Adeyemi");

        statements.prepare(ALL.among(new LastNames("M", "Z")), Progress.SILENT);
        assertThat(waiting(statements, before)).isEmpty();
    }

    private static List<String> waiting(Statements statements, LocalDate since) {
        return statements.waiting(ALL, since).stream().map(Prospect::name).toList();
    }

    @Test
    void namesFromALetterToAnEarlierOneAreRefused() {
        assertThatThrownBy(() -> new LastNames("M", "F"))
                .isInstanceOfSatisfying(
                        BillingException.class,
                        refused -> assertThat(refused.key()).isEqualTo("statements.prepare.names"));
        assertThat(new LastNames("Ma", "M").includes("Mueller")).isTrue();
    }

    @Test
    void aStatementIsLookedAtAsItWouldBeFrozenAndNothingIsWritten(TestDatabase practice) {
        Village village = new Village(practice);
        GuarantorId household = owing(village, "Okafor", 6_400);
        owing(village, "Adeyemi", 9_900);

        UnsentLetter letter = statements(practice).look(CUTOFF, household);

        assertThat(letter.household())
                .isEqualTo(
                        new UnsentLetter.Party("G1", "Marian Okafor", "48 Larkspur Court\nSpringfield, IL 62711", ""));
        // due since February 2, 28 days before the cutoff
        assertThat(letter.sums())
                .isEqualTo(new UnsentLetter.Sums(
                        Money.ofCents(6_400),
                        Money.ZERO,
                        Money.ZERO,
                        List.of(Money.ofCents(6_400), Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO)));
        assertThat(letter.lines())
                .extracting(DraftLine::kind, DraftLine::patientName, DraftLine::charged, DraftLine::due)
                .containsExactly(tuple(LineKind.DUE, "Theodore Okafor", Money.ofCents(6_400), Money.ofCents(6_400)));
        int written = practice.transactions()
                .read(tx -> tx.dsl().fetchCount(STATEMENT) + tx.dsl().fetchCount(STATEMENT_RUN));
        assertThat(written).isZero();
        assertThat(statements(practice).prepare(ALL, Progress.SILENT).count()).isEqualTo(2);
    }

    @Test
    void aHouseholdWithNothingOpenHasNoStatementToLookAt(TestDatabase practice) {
        Village village = new Village(practice);
        GuarantorId nobody = village.guarantor("Okafor", null);
        assertThatThrownBy(() -> statements(practice).look(CUTOFF, nobody))
                .isInstanceOfSatisfying(
                        BillingException.class,
                        refused -> assertThat(refused.key()).isEqualTo("statements.look.nothing"));
    }

    private static Statements statements(TestDatabase practice) {
        return Office.over(practice.database(), practice.user()).statements();
    }

    private static GuarantorId owing(Village village, String last, long cents) {
        GuarantorId guarantor = village.guarantor(last, null);
        PatientId patient = village.patient(guarantor, "Theodore");
        village.charge(patient, Account.patientReceivable(patient), LocalDate.of(2026, 2, 2), "Visit", cents);
        return guarantor;
    }
}
