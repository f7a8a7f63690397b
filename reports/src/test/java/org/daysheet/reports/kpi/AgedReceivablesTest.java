package org.daysheet.reports.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.daysheet.reports.ClaimRows;
import org.daysheet.reports.LedgerRows;
import org.daysheet.testkit.BothDatabases;
import org.daysheet.testkit.FreshDatabase;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

final class AgedReceivablesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);

    private static void write(TestDatabase practice, Consumer<LedgerRows> work) {
        practice.transactions().write(practice.user(), tx -> {
            work.accept(new LedgerRows(tx));
            return 0;
        });
    }

    private static List<Long> cents(AgedRow row) {
        List<Long> cents = new ArrayList<>();
        row.buckets().forEach(amount -> cents.add(amount.cents()));
        cents.add(row.unbilled().cents());
        cents.add(row.credits().cents());
        return cents;
    }

    private static Map<String, List<Long>> table(TestDatabase practice, LocalDate asOf, AgingClock clock) {
        Map<String, List<Long>> table = new HashMap<>();
        AgedReceivables aged = AgedReceivables.compute(practice.transactions(), asOf, clock);
        aged.parties().forEach(row -> table.put(row.owner(), cents(row)));
        table.put("Total", cents(aged.total()));
        return table;
    }

    @BothDatabases
    void eachClockAgesFromItsOwnDayAndCreditsStandApart(TestDatabase practice) {
        LocalDate service = TODAY.minusDays(125);
        write(practice, rows -> {
            long patient = rows.patient("Okafor", "Marian");
            long coverage = rows.coverage(patient, rows.payer("Acme Health Plan"), 1);
            long payer = rows.account("INSURANCE_RECEIVABLE", coverage);
            long own = rows.account("PATIENT_RECEIVABLE", patient);
            long revenue = rows.account("REVENUE", null);
            // served 125 days ago, billed 70 days ago, 40.00 moved to the patient yesterday, 60.00 left with the payer
            long moved = rows.charge(patient, service, service, 10_000);
            rows.move(rows.posting("CHARGE", service, null, null), payer, revenue, moved, 10_000);
            rows.send(rows.claim(moved, coverage), TODAY.minusDays(70));
            long yesterday = rows.posting("PAYER_PAYMENT", TODAY.minusDays(1), null, null);
            rows.move(yesterday, own, payer, moved, 4_000);
            // never billed
            long fresh = rows.charge(patient, TODAY.minusDays(40), TODAY.minusDays(40), 2_500);
            rows.move(rows.posting("CHARGE", TODAY.minusDays(40), null, null), payer, revenue, fresh, 2_500);
            // overpaid by 7.00
            long overpaid = rows.charge(patient, service, service, 1_000);
            rows.move(rows.posting("CHARGE", service, null, null), own, revenue, overpaid, 1_000);
            long cash = rows.posting("PATIENT_PAYMENT", service, null, null);
            rows.move(cash, rows.account("CASH", null), own, overpaid, 1_700);
        });

        assertThat(table(practice, TODAY, AgingClock.SERVICE))
                .isEqualTo(Map.of(
                        "Acme Health Plan", List.of(0L, 2_500L, 0L, 0L, 6_000L, 0L, 0L),
                        "Patients", List.of(0L, 0L, 0L, 0L, 4_000L, 0L, 700L),
                        "Total", List.of(0L, 2_500L, 0L, 0L, 10_000L, 0L, 700L)));
        assertThat(table(practice, TODAY, AgingClock.FIRST_BILL))
                .isEqualTo(Map.of(
                        "Acme Health Plan", List.of(0L, 0L, 6_000L, 0L, 0L, 2_500L, 0L),
                        "Patients", List.of(0L, 0L, 4_000L, 0L, 0L, 0L, 700L),
                        "Total", List.of(0L, 0L, 10_000L, 0L, 0L, 2_500L, 700L)));
        assertThat(table(practice, TODAY, AgingClock.RESPONSIBILITY))
                .isEqualTo(Map.of(
                        "Acme Health Plan", List.of(0L, 2_500L, 0L, 0L, 6_000L, 0L, 0L),
                        "Patients", List.of(4_000L, 0L, 0L, 0L, 0L, 0L, 700L),
                        "Total", List.of(4_000L, 2_500L, 0L, 0L, 6_000L, 0L, 700L)));
        KpiSheet sheet = Kpis.compute(practice.transactions(), TODAY);
        assertThat(sheet.figure(Kpi.OLDER_THAN_90).reading().display()).isEqualTo("80.0%");
    }

    @BothDatabases
    void aClaimBilledByHandStartsTheFirstBillClock(TestDatabase practice) {
        write(practice, rows -> {
            rows.practice("Riverbend");
            long patient = rows.patient("Okafor", "Marian");
            long coverage = rows.coverage(patient, rows.payer("Acme Health Plan"), 1);
            long payer = rows.account("INSURANCE_RECEIVABLE", coverage);
            long charge = rows.charge(patient, TODAY.minusDays(80), TODAY.minusDays(80), 6_000);
            rows.move(
                    rows.posting("CHARGE", TODAY.minusDays(80), null, null),
                    payer,
                    rows.account("REVENUE", null),
                    charge,
                    6_000);
            new ClaimRows(rows).sent(rows.claim(charge, coverage), TODAY.minusDays(35));
        });

        assertThat(table(practice, TODAY, AgingClock.FIRST_BILL))
                .containsEntry("Acme Health Plan", List.of(0L, 6_000L, 0L, 0L, 0L, 0L, 0L));
        assertThat(table(practice, TODAY.minusDays(36), AgingClock.FIRST_BILL))
                .containsEntry("Acme Health Plan", List.of(0L, 0L, 0L, 0L, 0L, 6_000L, 0L));
    }

    @BothDatabases
    void aStatementMadeLaterDoesNotChangeTheDayItSpeaksOf(TestDatabase practice) {
        LocalDate june = LocalDate.of(2026, 6, 30);
        List<Long> charges = new ArrayList<>();
        write(practice, rows -> {
            rows.practice("Riverbend");
            long patient = rows.patient("Okafor", "Marian");
            long charge = rows.charge(patient, june.minusDays(40), june.minusDays(40), 5_000);
            rows.move(
                    rows.posting("CHARGE", june.minusDays(40), null, null),
                    rows.account("PATIENT_RECEIVABLE", patient),
                    rows.account("REVENUE", null),
                    charge,
                    5_000);
            charges.add(charge);
        });
        Map<String, List<Long>> atClose = table(practice, june, AgingClock.FIRST_BILL);

        // made on July 9 at 22:00 in Chicago, for the end of June
        write(
                practice,
                rows -> new ClaimRows(rows)
                        .statement(1L, charges.getFirst(), june, Instant.parse("2026-07-10T03:00:00Z")));

        assertThat(table(practice, june, AgingClock.FIRST_BILL))
                .isEqualTo(atClose)
                .containsEntry("Patients", List.of(0L, 0L, 0L, 0L, 0L, 5_000L, 0L));
        assertThat(table(practice, LocalDate.of(2026, 7, 8), AgingClock.FIRST_BILL))
                .containsEntry("Patients", List.of(0L, 0L, 0L, 0L, 0L, 5_000L, 0L));
        assertThat(table(practice, LocalDate.of(2026, 8, 8), AgingClock.FIRST_BILL))
                .containsEntry("Patients", List.of(5_000L, 0L, 0L, 0L, 0L, 0L, 0L));
        assertThat(table(practice, LocalDate.of(2026, 8, 9), AgingClock.FIRST_BILL))
                .containsEntry("Patients", List.of(0L, 5_000L, 0L, 0L, 0L, 0L, 0L));
    }

    @Test
    @ExtendWith(FreshDatabase.class)
    void aFigureOfAPastDayIsTheSameAfterLaterPostings(TestDatabase practice) {
        LocalDate march = LocalDate.of(2026, 3, 31);
        Random chance = new Random(42);
        List<long[]> open = new ArrayList<>();
        write(practice, rows -> {
            rows.practice("Riverbend");
            history(rows, open, chance, LocalDate.of(2026, 1, 5), march, 120);
        });
        KpiSheet atClose = Kpis.compute(practice.transactions(), march);

        write(practice, rows -> later(rows, open, chance));
        KpiSheet inJuly = Kpis.compute(practice.transactions(), march);

        assertThat(inJuly).isEqualTo(atClose);
        assertThat(atClose.aging(AgingClock.SERVICE).total().open().isPositive())
                .isTrue();
        KpiSheet now = Kpis.compute(practice.transactions(), LocalDate.of(2026, 7, 31));
        assertThat(now.aging()).isNotEqualTo(atClose.aging());
        assertThat(now.rollForward().difference()).isEqualTo(Money.ZERO);
    }

    private static void history(
            LedgerRows rows, List<long[]> open, Random chance, LocalDate from, LocalDate to, int charges) {
        long patient = rows.patient("Okafor", "Marian");
        long payer = rows.account("INSURANCE_RECEIVABLE", rows.coverage(patient, rows.payer("Acme"), 1));
        long own = rows.account("PATIENT_RECEIVABLE", patient);
        long cash = rows.account("CASH", null);
        long revenue = rows.account("REVENUE", null);
        long contract = rows.account("CONTRACTUAL", null);
        int days = (int) (to.toEpochDay() - from.toEpochDay());
        for (int i = 0; i < charges; i++) {
            LocalDate on = from.plusDays(chance.nextInt(days));
            long cents = 5_000L + chance.nextInt(20_000);
            long charge = rows.charge(patient, on, on, cents);
            rows.move(rows.posting("CHARGE", on, null, null), payer, revenue, charge, cents);
            LocalDate answered = on.plusDays(chance.nextInt(60));
            if (!answered.isAfter(to)) {
                long check = rows.posting("PAYER_PAYMENT", answered, null, null);
                rows.move(check, cash, payer, charge, cents / 2);
                rows.move(check, contract, payer, charge, cents / 4);
                rows.move(check, own, payer, charge, cents / 8);
            }
            open.add(new long[] {charge, payer, own, cash});
        }
    }

    /// What happens after the close: payments, reversals, and balances that come back.
    private static void later(LedgerRows rows, List<long[]> open, Random chance) {
        LocalDate on = LocalDate.of(2026, 4, 1);
        for (long[] one : open) {
            LocalDate day = on.plusDays(chance.nextInt(100));
            long posting = rows.posting("PAYER_PAYMENT", day, null, null);
            if (chance.nextBoolean()) {
                rows.move(posting, one[3], one[1], one[0], 1 + chance.nextInt(3_000));
            } else {
                rows.move(posting, one[1], one[2], one[0], 1 + chance.nextInt(3_000));
            }
        }
    }
}
