package org.daysheet.billing.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.deposits.DepositKind;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.billing.payments.NewPayment;
import org.daysheet.billing.payments.PaymentMethod;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.remittances.EraText;
import org.daysheet.billing.remittances.EraText.CheckText;
import org.daysheet.billing.remittances.TakeResult;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// On March 2 a slip of 30.00 and a card batch of 30.00 went to the bank; payers announced EFTs of 60.00 and 60.00.
@ParameterizedClass(name = "on {0}")
@EnumSource(TestDatabase.Kind.class)
final class BankTest {
    private static final String STATEMENT = """
            Posting Date,Description,Amount,Check Number
            03/02/2026,"ACME HLTH HCCLAIMPMT TRN*1*EFT70001*1999",60.00,
            03/03/2026,DEPOSIT,30.00,
            03/05/2026,"SERVICE FEE, MONTHLY",(12.50),
            03/20/2026,CARD SETTLEMENT,"$1,030.00",
            """;

    @Parameter
    private TestDatabase.Kind kind;

    private TestOffice test;
    private Bank bank;
    private RemittanceId first;
    private RemittanceId second;

    @BeforeEach
    void deposit() {
        test = new TestOffice(kind);
        bank = test.office().money().bank();
        PatientId patient = test.patient("P1");
        test.visit(patient);
        pay(patient, PaymentMethod.CASH);
        pay(patient, PaymentMethod.CARD);
        var deposits = test.office().money().deposits();
        var _ = deposits.make(DepositKind.SLIP, TestOffice.TODAY, List.of("R000001"), Money.ofCents(3_000));
        first = eft("EFT70001", "000000001");
        second = eft("EFT70002", "000000002");
    }

    @AfterEach
    void proveTheBooks() {
        assertThat(test.office().check(Progress.SILENT)).allMatch(CheckResult::passed);
        test.close();
    }

    @Test
    void aStatementIsTakenOnceHoweverOftenItComes() {
        assertThat(take(STATEMENT)).isEqualTo(new BankTaken(4, 0, List.of()));
        assertThat(take(STATEMENT + "03/21/2026,DEPOSIT,5.00,\n")).isEqualTo(new BankTaken(1, 4, List.of()));
        assertThat(take("Date;Details;Credit;Debit\n2026-03-22;TWICE;5;\n2026-03-22;TWICE;5;\n2026-03-23;OUT;;7\n"))
                .isEqualTo(new BankTaken(3, 0, List.of()));

        assertThat(bank.rows())
                .extracting(row -> row.line().bookedOn() + " "
                        + row.line().amount().cents() + " " + row.line().description())
                .containsExactly(
                        "2026-03-23 -700 OUT",
                        "2026-03-22 500 TWICE",
                        "2026-03-22 500 TWICE",
                        "2026-03-21 500 DEPOSIT",
                        "2026-03-20 103000 CARD SETTLEMENT",
                        "2026-03-05 -1250 SERVICE FEE, MONTHLY",
                        "2026-03-03 3000 DEPOSIT",
                        "2026-03-02 6000 ACME HLTH HCCLAIMPMT TRN*1*EFT70001*1999");
        assertThat(bank.rows().getLast().line().evidence()).isEqualTo("bank.csv, line 2");
    }

    @Test
    void theLikeliestIsProposedFirstAndWhatIsPlainIsMatched() {
        take(STATEMENT);
        BankRow eft = bank.rows().getLast();
        assertThat(eft.proposals())
                .extracting(proposal -> proposal.expected().key() + " " + proposal.hasNumber())
                .containsExactly("check " + first + " true", "check " + second + " false");

        assertThat(bank.matchPlain()).extracting(row -> is(row)).containsExactly("deposit 1", "check " + first);

        assertThat(bank.missing()).extracting(Expected::key).containsExactly("check " + second);
        assertThat(bank.rows().stream()
                        .filter(row -> row.match() == null)
                        .map(row -> row.line().description()))
                .containsExactly("CARD SETTLEMENT", "SERVICE FEE, MONTHLY");
        assertThat(bank.matchPlain()).isEmpty();
    }

    @Test
    void twoLinesThatBothFitOneDepositAreLeftToAPerson() {
        take("Date,Description,Amount\n03/02/2026,DEPOSIT A,30.00\n03/03/2026,DEPOSIT B,30.00\n");

        assertThat(bank.matchPlain()).isEmpty();

        BankRow matched = bank.match(2, "deposit 1");
        assertThat(is(matched)).isEqualTo("deposit 1");
        refused("bank.match.not-open", () -> bank.match(1, "deposit 1"));
        refused("bank.match.said", () -> bank.match(2, "check " + first));
        refused("bank.match.differs", () -> bank.match(1, "check " + first));
        assertThat(bank.undo(2, "The other one").match()).isNull();
        assertThat(is(bank.match(1, "deposit 1"))).isEqualTo("deposit 1");
    }

    @Test
    void aFeeIsExplainedAndThatIsTakenBack() {
        take(STATEMENT);

        assertThat(bank.explain(3, "Monthly fee").match()).isEqualTo(new BankRow.Match(null, "Monthly fee"));
        refused("bank.match.said", () -> bank.explain(3, "Again"));
        refused("bank.explain.reason-missing", () -> bank.explain(4, " "));
        refused("bank.undo.reason-missing", () -> bank.undo(3, " "));
        refused("bank.undo.open", () -> bank.undo(4, "Nothing there"));
        refused("bank.unknown", () -> bank.explain(99, "Fee"));
        assertThat(bank.undo(3, "Another fee").match()).isNull();
    }

    @Test
    void nothingIsTakenOfAStatementWithALineThatCannotBeRead() {
        assertThat(take("Date,Description,Amount\n13/40/2026,DEPOSIT,30\n03/02/2026,DEPOSIT,\n03/02/2026,FINE,1\n"))
                .isEqualTo(new BankTaken(
                        0,
                        0,
                        List.of(
                                "Line 2: \"13/40/2026\" is no day such as 03/02/2026 or 2026-03-02.",
                                "Line 3: it has no amount such as 1,234.50, or both a credit and a debit.")));
        assertThat(bank.rows()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bank.take.no-header|''",
                "bank.take.no-header|When,What,How much~03/02/2026,DEPOSIT,30~",
                "bank.take.no-header|Date,Description,Credit~03/02/2026,DEPOSIT,30~",
                "bank.take.no-csv|Date,Description,Amount~03/02/2026,\"DEPOSIT,30~"
            })
    void whatIsNoStatementIsRefused(String key, String text) {
        refused(key, () -> take(text.replace('~', '\n')));
    }

    private static String is(BankRow row) {
        BankRow.Match match = Objects.requireNonNull(row.match());
        Expected expected = match.expected();
        return expected == null ? match.reason() : expected.key();
    }

    private BankTaken take(String text) {
        return bank.take("bank.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        BillingException.class,
                        problem -> assertThat(problem.key()).isEqualTo(key));
    }

    private void pay(PatientId patient, PaymentMethod method) {
        test.office().payments().add(NewPayment.of(patient, method, Money.ofCents(3_000), TestOffice.TODAY, ""));
    }

    private RemittanceId eft(String trace, String control) {
        CheckText text = new CheckText(
                "Acme Health Plan",
                "ACME1",
                trace,
                Money.ofCents(6_000),
                "I",
                "ACH",
                LocalDate.of(2026, 3, 1),
                List.of("CLP*" + trace + "*1*60*60*0*12*ICN"));
        byte[] file = EraText.file(control, List.of(text));
        return ((TakeResult.Taken) test.office().remittances().take(trace + ".835", file, Progress.SILENT))
                .remittances()
                .getFirst();
    }
}
