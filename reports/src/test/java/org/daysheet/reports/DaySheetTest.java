package org.daysheet.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daysheet.store.db.Tables.DENIAL;
import static org.daysheet.store.db.Tables.PATIENT;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.groups.Tuple;
import org.daysheet.reports.data.DayEntry;
import org.daysheet.reports.data.DaySheet;
import org.daysheet.reports.data.Tables;
import org.daysheet.reports.kpi.RollForward;
import org.daysheet.reports.render.CsvReports;
import org.daysheet.testkit.BothDatabases;
import org.daysheet.testkit.FreshDatabase;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

final class DaySheetTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static void write(TestDatabase practice, Consumer<LedgerRows> work) {
        practice.transactions().write(practice.user(), tx -> {
            work.accept(new LedgerRows(tx));
            return 0;
        });
    }

    /// A patient with a coverage, and the accounts charges move between.
    private record Books(LedgerRows rows, long patient, long coverage, long payer, long own, long cash) {
        static Books in(LedgerRows rows) {
            rows.practice("Riverbend");
            long patient = rows.patient("Okafor", "Marian");
            long coverage = rows.coverage(patient, rows.payer("Acme Health Plan"), 1);
            return new Books(
                    rows,
                    patient,
                    coverage,
                    rows.account("INSURANCE_RECEIVABLE", coverage),
                    rows.account("PATIENT_RECEIVABLE", patient),
                    rows.account("CASH", null));
        }

        long charge(long owner, LocalDate on, long cents) {
            long charge = rows.charge(patient, on, on, cents);
            rows.move(rows.posting("CHARGE", on, null, null), owner, rows.account("REVENUE", null), charge, cents);
            return charge;
        }

        void denied(long claim, String status, boolean isDenial) {
            long answer = new RemitRows(rows).answer(status, DAY, 10_000, 0);
            rows.posting("INFORMATION", DAY, claim, answer);
            if (isDenial) {
                rows.insert(
                        DENIAL,
                        DENIAL.DENIAL_ID,
                        Map.of(
                                "claim_id",
                                claim,
                                "remit_claim_id",
                                answer,
                                "denial_kind",
                                "DENIAL",
                                "group_code",
                                "CO",
                                "carc",
                                "197",
                                "remarks",
                                "",
                                "category",
                                "AUTHORIZATION",
                                "amount_cents",
                                10_000L,
                                "status",
                                "OPEN",
                                "opened_on",
                                DAY));
            }
        }
    }

    @BothDatabases
    void whatAPayerToldIsCalledWhatItWasAndAClaimByItsNumber(TestDatabase practice) {
        long[] claim = new long[1];
        practice.clock().setDay(DAY.minusDays(20));
        write(practice, rows -> {
            Books books = Books.in(rows);
            claim[0] = rows.claim(books.charge(books.payer, DAY.minusDays(20), 10_000), books.coverage);
            books.denied(claim[0], "4", false);
            books.denied(claim[0], "1", true);
            books.denied(claim[0], "1", false);
            books.denied(claim[0], "23", false);
        });

        DaySheet sheet = DaySheet.of(practice.transactions(), DAY);

        String number = "DS" + claim[0];
        assertThat(sheet.entries())
                .extracting(DayEntry::words, DayEntry::claim)
                .containsExactly(
                        Tuple.tuple("Denial", number),
                        Tuple.tuple("Denial", number),
                        Tuple.tuple("No payment", number),
                        Tuple.tuple("Forwarded", number));
    }

    @Test
    @ExtendWith(FreshDatabase.class)
    void aVoidCountsBackWhatMoved(TestDatabase practice) {
        write(practice, rows -> {
            Books books = Books.in(rows);
            long charge = books.charge(books.payer, DAY.minusDays(20), 20_000);
            long check = rows.posting("PAYER_PAYMENT", DAY, null, null);
            rows.move(check, books.cash, books.payer, charge, 8_800);
            rows.move(check, books.own, books.payer, charge, 3_200);
            long undone = rows.posting("VOID", DAY, null, null, check);
            rows.move(undone, books.payer, books.cash, charge, 8_800);
            rows.move(undone, books.payer, books.own, charge, 3_200);
        });

        DaySheet sheet = DaySheet.of(practice.transactions(), DAY);

        assertThat(sheet.entries())
                .extracting(
                        DayEntry::words,
                        entry -> entry.columns().payments().cents(),
                        entry -> entry.columns().moved().cents(),
                        entry -> entry.columns().cash().cents())
                .containsExactly(
                        Tuple.tuple("Payer payment", 8_800L, 3_200L, 8_800L),
                        Tuple.tuple("Void", -8_800L, -3_200L, -8_800L));
        assertThat(sheet.totals().moved()).isEqualTo(Money.ZERO);
    }

    @BothDatabases
    void aDayThatIsOverStaysAsItWasToTheByte(TestDatabase practice) {
        Books[] kept = new Books[1];
        long[] posted = new long[2];
        write(practice, rows -> {
            Books books = Books.in(rows);
            rows.isAbout(books.patient);
            posted[0] = books.charge(books.payer, DAY, 20_000);
            posted[1] = rows.posting("PAYER_PAYMENT", DAY, null, null);
            rows.move(posted[1], books.cash, books.payer, posted[0], 8_800);
            kept[0] = books;
        });
        String yesterday = csv(practice, DAY);
        Books books = kept[0];
        practice.clock().setDay(DAY.plusDays(1));
        write(practice, rows -> {
            rows.isAbout(books.patient);
            long undone = rows.posting("VOID", DAY.plusDays(1), null, null, posted[1]);
            rows.move(undone, books.payer, books.cash, posted[0], 8_800);
            long again = rows.posting("PAYER_PAYMENT", DAY.plusDays(1), null, null);
            rows.move(again, books.cash, books.payer, posted[0], 9_800);
        });

        assertThat(yesterday).contains("Okafor", "200.00", "88.00");
        assertThat(csv(practice, DAY)).isEqualTo(yesterday);
        assertThat(csv(practice, DAY.plusDays(1))).contains("Void", "-88.00", "98.00");
    }

    @BothDatabases
    void aPatientWithANewNameChangesNothingButTheNameOnAnEarlierDay(TestDatabase practice) {
        write(practice, rows -> {
            Books books = Books.in(rows);
            rows.isAbout(books.patient);
            long charge = books.charge(books.payer, DAY, 20_000);
            rows.move(rows.posting("PAYER_PAYMENT", DAY, null, null), books.cash, books.payer, charge, 8_800);
        });
        DaySheet before = DaySheet.of(practice.transactions(), DAY);
        String words = csv(practice, DAY);
        practice.clock().setDay(DAY.plusDays(1));
        write(
                practice,
                rows -> rows.tx()
                        .dsl()
                        .update(PATIENT)
                        .set(PATIENT.LAST_NAME, "Bello")
                        .execute());

        DaySheet after = DaySheet.of(practice.transactions(), DAY);

        assertThat(before.entries()).isNotEmpty();
        assertThat(after.entries())
                .usingRecursiveComparison()
                .ignoringFields("patient")
                .isEqualTo(before.entries());
        assertThat(after.rollForward()).isEqualTo(before.rollForward());
        assertThat(csv(practice, DAY)).isEqualTo(words.replace("Okafor", "Bello"));
    }

    private static String csv(TestDatabase practice, LocalDate day) {
        var bytes = new ByteArrayOutputStream();
        try {
            CsvReports.write(List.of(Tables.daySheet(DaySheet.of(practice.transactions(), day))), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /// One of everything that moves A/R.
    private static void aBusyDay(LedgerRows rows) {
        Books books = Books.in(rows);
        long old = books.charge(books.own, DAY.minusDays(200), 30_000);
        long agency = rows.account("AGENCY_RECEIVABLE", books.patient);
        long unapplied = rows.account("UNAPPLIED_PATIENT", books.patient);
        // charged 100.00, of it 40.00 paid, 25.00 by contract, 5.00 forgiven
        long fresh = books.charge(books.payer, DAY, 10_000);
        long check = rows.posting("PAYER_PAYMENT", DAY, null, null);
        rows.move(check, books.cash, books.payer, fresh, 4_000);
        rows.move(check, rows.account("CONTRACTUAL", null), books.payer, fresh, 2_500);
        rows.move(rows.posting("WRITE_OFF", DAY, null, null), rows.account("WRITE_OFF", null), books.payer, fresh, 500);
        // 120.00 to the agency, which collects 20.00 of it; 7.00 of the patient's money comes off a charge
        rows.move(rows.posting("RESPONSIBILITY", DAY, null, null), agency, books.own, old, 12_000);
        rows.move(rows.posting("PATIENT_PAYMENT", DAY, null, null), books.cash, agency, old, 2_000);
        rows.move(rows.posting("UNAPPLY_PATIENT", DAY, null, null), books.own, unapplied, old, 700);
        // a balance taken over and a fee
        rows.move(
                rows.posting("OPENING_BALANCE", DAY, null, null),
                books.own,
                rows.account("OPENING_BALANCE", null),
                old,
                1_100);
        rows.move(
                rows.posting("FINANCE_CHARGE", DAY, null, null), books.own, rows.account("FEE_INCOME", null), old, 300);
    }

    @BothDatabases
    void everyColumnIsWhatTheRollForwardSays(TestDatabase practice) {
        write(practice, DaySheetTest::aBusyDay);

        DaySheet sheet = DaySheet.of(practice.transactions(), DAY);
        DayEntry.Columns totals = sheet.totals();
        Map<String, Long> steps = new HashMap<>();
        sheet.rollForward()
                .steps()
                .forEach(step -> steps.put(step.words(), step.amount().cents()));

        assertThat(List.of(
                        totals.charges().cents(),
                        totals.payments().cents(),
                        totals.adjustments().cents(),
                        totals.writeOffs().cents(),
                        totals.other().cents(),
                        totals.moved().cents(),
                        totals.cash().cents()))
                .containsExactly(10_000L, 3_300L, 2_500L, 500L, -10_600L, 0L, 6_000L);
        assertThat(steps)
                .isEqualTo(Map.of(
                        "Charges", 10_000L,
                        "Payments applied", -4_000L,
                        "Credits moved to unapplied money", 700L,
                        "Contractual adjustments", -2_500L,
                        "Write-offs", -500L,
                        "To and from collection agency", -12_000L,
                        "Fees and balances taken over", 1_400L));
        RollForward roll = sheet.rollForward();
        // 300.00 before; 300 + 100 - 33 - 25 - 5 - 106
        assertThat(List.of(
                        roll.opening().cents(),
                        roll.closing().cents(),
                        roll.difference().cents()))
                .containsExactly(30_000L, 23_100L, 0L);
    }
}
