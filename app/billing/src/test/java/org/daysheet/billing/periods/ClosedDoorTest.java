package org.daysheet.billing.periods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daysheet.billing.Office;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.denials.DenialStatus;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.billing.payments.NewPayment;
import org.daysheet.billing.payments.PaymentMethod;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.remittances.EraText;
import org.daysheet.billing.remittances.EraText.CheckText;
import org.daysheet.billing.remittances.PostResult;
import org.daysheet.billing.remittances.TakeResult;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// A practice with everything on its desk that could move money, whose March is closed; then its clock goes back.
@ParameterizedClass(name = "on {0}")
@EnumSource(TestDatabase.Kind.class)
final class ClosedDoorTest {
    private static final String PAID = "CLP*%s*1*215.5*115.5*0*12*%s";

    @Parameter
    private TestDatabase.Kind kind;

    @TempDir
    private Path folder;

    private TestOffice test;
    private Office office;
    private PatientId patient;
    private EncounterId visit;
    private EncounterId open;
    private RemittanceId posted;
    private RemittanceId waiting;

    @BeforeEach
    void aMonthOfWork() {
        test = new TestOffice(kind);
        office = test.office();
        test.readyClaim("P1");
        test.readyClaim("P2");
        test.readyClaim("P3");
        test.readyClaim("P5");
        office.submissions().exportReady(folder, Progress.SILENT);
        posted = take("EFT1", "115.5", paid("DS1-1"));
        office.remittances().post(posted);
        waiting = take("EFT2", "115.5", paid("DS2-1"));
        office.remittances()
                .post(take(
                        "EFT3",
                        "0",
                        List.of(
                                "CLP*DS3-1*4*215.5*0*0*12*ICN3",
                                "SVC*HC:G0439*200*0",
                                "DTM*472*20260220",
                                "CAS*CO*197*200",
                                "SVC*HC:J3420*15.5*0",
                                "DTM*472*20260220",
                                "CAS*CO*197*15.5")));
        patient = test.patient("P4");
        office.payments().add(payment(3_000, true));
        visit = test.visit(patient);
        open = office.chargeEntry().enter(test.draft(patient, TestOffice.VISIT_DAY));
        day("2026-04-01");
        office.money().periods().close(YearMonth.of(2026, 3));
        day("2026-03-20");
    }

    @AfterEach
    void proveTheBooks() {
        day("2026-04-01");
        assertThat(office.check(Progress.SILENT)).allMatch(CheckResult::passed);
        test.close();
    }

    @Test
    void everyWayToPostIsRefusedInAClosedMonthAndLeavesTheLedgerAsItWas() {
        String before = rows();
        ways().forEach((name, way) -> {
            assertThatThrownBy(way::run)
                    .as(name)
                    .isInstanceOfSatisfying(
                            BillingException.class,
                            problem ->
                                    assertThat(problem.key()).isIn("ledger.month-closed", "payments.add.month-closed"));
            assertThat(rows()).as(name).isEqualTo(before);
        });
        assertThat(office.remittances().postClean(Progress.SILENT)).noneMatch(PostResult.Posted.class::isInstance);
        assertThat(rows()).isEqualTo(before);
        assertThatThrownBy(() -> office.chargeEntry().close(open))
                .hasMessage("2026-03 is closed: nothing can be posted on 03/20/2026, and nothing was. Date it today;"
                        + " when a visit or a check is of an older day, that day stays with it. If this computer's"
                        + " date is wrong, set it right. To change 2026-03 itself, open it again with a reason.");
    }

    @Test
    void theSameWaysAreOpenOnceTheMonthIsNot() {
        day("2026-04-01");
        String march =
                office.money().periods().show(YearMonth.of(2026, 3)).entries().sha256();
        ways().forEach((name, way) -> {
            String before = rows();
            way.run();
            assertThat(rows()).as(name).isNotEqualTo(before);
        });
        assertThat(office.money()
                        .periods()
                        .show(YearMonth.of(2026, 3))
                        .entries()
                        .sha256())
                .isEqualTo(march);
    }

    private Map<String, Runnable> ways() {
        Map<String, Runnable> ways = new LinkedHashMap<>();
        ways.put("a visit is charged", () -> office.chargeEntry().close(open));
        ways.put("a payment comes in", () -> office.payments().add(payment(100, false)));
        ways.put("a credit is used", () -> office.payments().applyCredit(patient));
        ways.put("a payment bounces", () -> office.money().paymentUndo().returned("R000001", "NSF"));
        ways.put("a payment comes in again", () -> office.payments().add(payment(300, false)));
        ways.put("a payment is void", () -> office.money().paymentUndo().voidPayment("R000003", "Mistake"));
        ways.put("a check is posted", () -> office.remittances().post(waiting));
        ways.put("a check is void", () -> office.remittances().voidCheck(posted, "Not ours"));
        ways.put("a denial is given up", this::giveUp);
        ways.put("a visit is taken back", () -> office.visitCorrection().withdraw(visit, "Never happened"));
        if (test.database().clock().today().equals(LocalDate.of(2026, 3, 20))) {
            // What came before does not stand then.
            ways.put("a payment is void", () -> office.money().paymentUndo().voidPayment("R000001", "Mistake"));
        }
        return ways;
    }

    private void giveUp() {
        office.denials()
                .move(office.denials().list(true).getFirst().id(), DenialStatus.WRITTEN_OFF, Optional.of("Too late"));
    }

    private NewPayment payment(long cents, boolean isForLater) {
        return new NewPayment(
                patient,
                PaymentMethod.CASH,
                Money.ofCents(cents),
                test.database().clock().today(),
                "",
                "",
                isForLater);
    }

    private static List<String> paid(String control) {
        return List.of(
                PAID.formatted(control, "ICN" + control),
                "SVC*HC:G0439*200*100",
                "DTM*472*20260220",
                "CAS*CO*45*100",
                "SVC*HC:J3420*15.5*15.5",
                "DTM*472*20260220");
    }

    private RemittanceId take(String trace, String amount, List<String> segments) {
        CheckText check = new CheckText(
                "Acme Health Plan",
                "ACME1",
                trace,
                Money.parse(amount).orElseThrow(),
                amount.equals("0") ? "H" : "I",
                amount.equals("0") ? "NON" : "ACH",
                LocalDate.of(2026, 3, 1),
                segments);
        byte[] file = EraText.file("00000000" + trace.charAt(3), List.of(check));
        return ((TakeResult.Taken) office.remittances().take(trace + ".835", file, Progress.SILENT))
                .remittances()
                .getFirst();
    }

    private String rows() {
        return office.session().read(BookRowsStore::all);
    }

    private void day(String day) {
        test.database().clock().setDay(LocalDate.parse(day));
    }
}
