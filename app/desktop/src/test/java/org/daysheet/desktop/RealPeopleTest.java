package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.billing.Office;
import org.daysheet.billing.accounts.AccountNote;
import org.daysheet.billing.patients.Coverage;
import org.daysheet.billing.patients.CoverageFacts;
import org.daysheet.billing.patients.GuarantorFacts;
import org.daysheet.billing.patients.Patient;
import org.daysheet.billing.patients.PatientFacts;
import org.daysheet.billing.patients.Period;
import org.daysheet.billing.patients.Sex;
import org.daysheet.billing.payments.Payment;
import org.daysheet.billing.payments.PaymentFilter;
import org.daysheet.billing.payments.PaymentMethod;
import org.daysheet.billing.payments.PaymentRow;
import org.daysheet.billing.practice.NewPractice;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.PaymentId;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// From nothing in a practice just founded to an insured patient, by keyboard.
@ExtendWith(ApplicationExtension.class)
class RealPeopleTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-26T17:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private static Path folder;

    private static Office office;
    private static PayerId payer;

    private Scene scene;

    @BeforeAll
    static void found() {
        NewPractice practice = NewPractice.parse(
                "Juniper Street Family Medicine", "1234567893", "123456789", ZoneId.of("America/New_York"));
        office = Office.create(folder.resolve("practice"), practice, "a long passphrase 7".toCharArray(), CLOCK)
                .office();
        payer = office.practices().keepPayer(PayerFacts.of("Harbor Health Plan", "HARB1", "CI"));
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Start
    void start(Stage stage) {
        scene = LivedPractice.show(office, Runnable::run, stage);
    }

    @Test
    void aPatientWithACoverageIsEnteredWithoutTheMouse(FxRobot robot) {
        push(robot, KeyCode.CONTROL, KeyCode.DIGIT2);
        push(robot, KeyCode.DOWN);
        assertThat(focused()).isEqualTo("patients-table-offer");
        push(robot, KeyCode.SPACE);
        type(robot, KeyCode.L, "Rivera");
        type(robot, KeyCode.F, "Ana");
        type(robot, KeyCode.B, "041780");
        push(robot, KeyCode.ALT, KeyCode.X);
        push(robot, KeyCode.DOWN);
        type(robot, KeyCode.S, "9 Oak Lane");
        type(robot, KeyCode.C, "Albany");
        type(robot, KeyCode.A, "ny");
        type(robot, KeyCode.Z, "12207");
        push(robot, KeyCode.CONTROL, KeyCode.S);

        assertThat(focused()).isEqualTo("account-coverages-offer");
        push(robot, KeyCode.SPACE);
        robot.write("har");
        push(robot, KeyCode.TAB);
        type(robot, KeyCode.R, "y");
        type(robot, KeyCode.M, "W1");
        push(robot, KeyCode.CONTROL, KeyCode.S);

        Patient patient = office.patients().patient("P10001");
        PostalAddress home = new PostalAddress("9 Oak Lane", "", "Albany", "NY", "12207");
        PersonName ana = PersonName.of("Rivera", "Ana");
        assertThat(patient.facts())
                .isEqualTo(new PatientFacts("P10001", ana, LocalDate.of(1980, 4, 17), Sex.F, home, ""));
        assertThat(office.patients().guarantor(patient.guarantor()).facts())
                .isEqualTo(new GuarantorFacts("P10001", ana, home, ""));
        assertThat(office.patients().coverages(patient.id()))
                .extracting(Coverage::facts)
                .containsExactly(CoverageFacts.ofPatient(payer, 1, "W1", Period.from(LocalDate.of(2026, 1, 1))));
        assertThat(focused()).isEqualTo("account-coverages");
        payAhead(robot, patient);
    }

    /// Nothing is owed yet, so what is handed over stays a credit.
    private void payAhead(FxRobot robot, Patient patient) {
        push(robot, KeyCode.CONTROL, KeyCode.T);
        robot.write("2x12.50");
        push(robot, KeyCode.ALT, KeyCode.H);
        push(robot, KeyCode.DOWN);
        push(robot, KeyCode.ENTER);
        assertThat(office.payments().list(PaymentFilter.of(patient.id())))
                .extracting(PaymentRow::payment, PaymentRow::unapplied)
                .containsExactly(tuple(
                        new Payment(
                                new PaymentId(1),
                                patient.id(),
                                "R000001",
                                PaymentMethod.CASH,
                                Money.ofCents(2_500),
                                LocalDate.of(2026, 6, 26),
                                ""),
                        Money.ofCents(2_500)));
        assertThat(focused()).isEqualTo("account-payments");
        noteTheShortWay(robot, patient);
    }

    /// A code that nobody knows stays.
    private static void noteTheShortWay(FxRobot robot, Patient patient) {
        push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        robot.write("?lm Or ?zz so");
        push(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(office.accounts().notes(patient.id()))
                .extracting(AccountNote::text)
                .containsExactly("Left a message and asked to call back. Or ?zz so");
    }

    private static void type(FxRobot robot, KeyCode letter, String text) {
        push(robot, KeyCode.ALT, letter);
        robot.write(text);
    }

    private static void push(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        waitForFxEvents();
    }

    private String focused() {
        Node owner = scene.getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getId());
    }
}
