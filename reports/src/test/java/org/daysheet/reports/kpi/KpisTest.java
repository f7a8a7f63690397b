package org.daysheet.reports.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.daysheet.reports.ClaimRows;
import org.daysheet.reports.LedgerRows;
import org.daysheet.reports.RemitRows;
import org.daysheet.testkit.BothDatabases;
import org.daysheet.testkit.FreshDatabase;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

final class KpisTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    private static void write(TestDatabase practice, Consumer<LedgerRows> work) {
        practice.transactions().write(practice.user(), tx -> {
            work.accept(new LedgerRows(tx));
            return 0;
        });
    }

    private static String read(KpiSheet sheet, Kpi kpi) {
        return sheet.figure(kpi).reading().display();
    }

    /// A patient with a first coverage and the accounts of both.
    private record Insured(long patient, long coverage, long owedByPayer, long owedByPatient, long revenue) {
        static Insured in(LedgerRows rows) {
            long patient = rows.patient("Okafor", "Marian");
            long coverage = rows.coverage(patient, rows.payer("Acme Health Plan"), 1);
            return new Insured(
                    patient,
                    coverage,
                    rows.account("INSURANCE_RECEIVABLE", coverage),
                    rows.account("PATIENT_RECEIVABLE", patient),
                    rows.account("REVENUE", null));
        }

        long charge(LedgerRows rows, LocalDate on, long cents) {
            long charge = rows.charge(patient, on, on, cents);
            rows.move(rows.posting("CHARGE", on, null, null), owedByPayer, revenue, charge, cents);
            return charge;
        }
    }

    @BothDatabases
    void creditsAreSubtractedOnceInDaysInReceivables(TestDatabase practice) {
        write(practice, rows -> {
            rows.practice("Riverbend");
            Insured someone = Insured.in(rows);
            long cash = rows.account("CASH", null);
            // 600,000 charged in the window, 70,000 left open, one overpaid by 5,000
            long paid = someone.charge(rows, DAY, 53_000_000);
            someone.charge(rows, DAY, 7_000_000);
            long check = rows.posting("PAYER_PAYMENT", DAY.plusDays(20), null, null);
            rows.move(check, cash, someone.owedByPayer, paid, 53_500_000);
        });

        KpiSheet sheet = Kpis.compute(practice.transactions(), AS_OF);

        // window April 1 to June 30: 91 days; 65,000 / (600,000 / 91) = 9.858
        assertThat(sheet.window().days()).isEqualTo(91);
        assertThat(read(sheet, Kpi.DAYS_IN_AR)).isEqualTo("9.86 days");
        assertThat(sheet.figure(Kpi.DAYS_IN_AR).basis()).isEqualTo("($70,000.00 - $5,000.00) / ($600,000.00 / 91)");
        assertThat(read(sheet, Kpi.CREDIT_BALANCES)).isEqualTo("$5,000.00");
        assertThat(read(sheet, Kpi.ROLL_FORWARD_DIFFERENCE)).isEqualTo("$0.00");
        assertThat(sheet.rollForward().closing()).isEqualTo(Money.ofCents(6_500_000));
        assertThat(sheet.payers())
                .extracting(PayerFigures::owner, row -> row.daysInReceivables().display())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Acme Health Plan", "9.86 days"),
                        org.assertj.core.groups.Tuple.tuple("Patients", "0.00 days"));
    }

    @Test
    @ExtendWith(FreshDatabase.class)
    void lateFilingDoesNotImproveTheNetCollectionRate(TestDatabase practice) {
        LocalDate service = LocalDate.of(2025, 9, 1);
        write(practice, rows -> {
            rows.practice("Riverbend");
            Insured someone = Insured.in(rows);
            long charge = someone.charge(rows, service, 85_000_000);
            long check = rows.posting("PAYER_PAYMENT", service.plusDays(30), null, null);
            rows.move(check, rows.account("CASH", null), someone.owedByPayer, charge, 50_000_000);
            rows.move(check, rows.account("CONTRACTUAL", null), someone.owedByPayer, charge, 34_000_000);
            long lost = rows.posting("WRITE_OFF", service.plusDays(40), null, null);
            rows.move(lost, rows.account("WRITE_OFF", null), someone.owedByPayer, charge, 1_000_000);
            long refund = rows.posting("PAYER_REFUND", service.plusDays(50), null, null);
            rows.move(refund, someone.owedByPayer, rows.account("UNAPPLIED_PAYER", null), charge, 1_400_000);
        });

        KpiSheet sheet = Kpis.compute(practice.transactions(), AS_OF);

        assertThat(read(sheet, Kpi.NET_COLLECTION_COHORT)).isEqualTo("95.3%");
        assertThat(sheet.figure(Kpi.NET_COLLECTION_COHORT).basis())
                .isEqualTo("$486,000.00 / ($850,000.00 - $340,000.00), services 03/01/2025 to 02/28/2026");
        assertThat(sheet.figure(Kpi.NET_COLLECTION_COHORT).isOffTarget()).isTrue();
    }

    @BothDatabases
    void denialsOfTenClaimsByClaimsAndDollars(TestDatabase practice) {
        List<Long> denied = new ArrayList<>();
        write(practice, rows -> {
            RemitRows remits = new RemitRows(rows);
            rows.practice("Riverbend");
            Insured someone = Insured.in(rows);
            long[] charges = {400_000, 50_000, 68_750, 68_750, 68_750, 68_750, 68_750, 68_750, 68_750, 68_750};
            for (int i = 0; i < charges.length; i++) {
                long charge = someone.charge(rows, DAY, charges[i]);
                long claim = rows.claim(charge, someone.coverage);
                rows.send(claim, DAY.plusDays(2));
                remits.acknowledge(claim, i != 3, DAY.plusDays(3));
                long paid = i == 0 ? 0 : i == 1 ? 40_000 : charges[i];
                long answer = remits.answer(i == 0 ? "4" : "1", DAY.plusDays(22), charges[i], paid);
                if (i == 0) {
                    remits.adjustment(answer, remits.line(answer, charges[i], 0), "CO", "197", charges[i]);
                } else if (i == 1) {
                    remits.line(answer, 40_000, 40_000);
                    remits.adjustment(answer, remits.line(answer, 10_000, 0), "CO", "16", 10_000);
                } else {
                    remits.line(answer, charges[i], charges[i]);
                }
                long posting = rows.posting(i == 0 ? "INFORMATION" : "PAYER_PAYMENT", DAY.plusDays(23), claim, answer);
                if (paid > 0) {
                    rows.move(posting, rows.account("CASH", null), someone.owedByPayer, charge, paid);
                }
                if (i < 2) {
                    denied.add(claim);
                }
            }
        });

        KpiSheet sheet = Kpis.compute(practice.transactions(), AS_OF);

        assertThat(read(sheet, Kpi.DENIAL_RATE)).isEqualTo("10.0%");
        assertThat(read(sheet, Kpi.DENIAL_RATE_ANY_LINE)).isEqualTo("20.0%");
        assertThat(read(sheet, Kpi.DENIED_DOLLARS_LINES)).isEqualTo("41.0%");
        assertThat(read(sheet, Kpi.DENIED_DOLLARS_CLAIMS)).isEqualTo("45.0%");
        assertThat(sheet.figure(Kpi.DENIAL_RATE_ANY_LINE).claims()).isEqualTo(denied);
        assertThat(read(sheet, Kpi.FIRST_PASS)).isEqualTo("80.0%");
        assertThat(read(sheet, Kpi.ACCEPTANCE)).isEqualTo("90.0%");
        assertThat(read(sheet, Kpi.CHARGE_LAG)).isEqualTo("0.00 days");
        assertThat(read(sheet, Kpi.CLAIM_LAG)).isEqualTo("2.00 days");
        assertThat(read(sheet, Kpi.PAYER_TURNAROUND)).isEqualTo("20.00 days");
        assertThat(sheet.payers().getFirst().denialRate().display()).isEqualTo("10.0%");
    }

    @Test
    @ExtendWith(FreshDatabase.class)
    void aTakebackAndItsDeniedCorrectionAreNoInitialDenial(TestDatabase practice) {
        LocalDate old = LocalDate.of(2025, 12, 1);
        write(practice, rows -> {
            RemitRows remits = new RemitRows(rows);
            rows.practice("Riverbend");
            Insured someone = Insured.in(rows);
            long charge = someone.charge(rows, old, 20_000);
            long claim = rows.claim(charge, someone.coverage);
            rows.send(claim, old.plusDays(1));
            long first = remits.answer("1", old.plusDays(20), 20_000, 8_800);
            long paid = rows.posting("PAYER_PAYMENT", old.plusDays(21), claim, first);
            rows.move(paid, rows.account("CASH", null), someone.owedByPayer, charge, 8_800);
            long reversal = remits.answer("22", DAY, -20_000, -8_800);
            long back = rows.posting("PAYER_REVERSAL", DAY, claim, reversal, paid);
            rows.move(back, someone.owedByPayer, rows.account("CASH", null), charge, 8_800);
            long correction = remits.answer("1", DAY, 20_000, 0);
            remits.adjustment(correction, remits.line(correction, 20_000, 0), "CO", "197", 20_000);
            rows.posting("INFORMATION", DAY, claim, correction);
            for (int i = 0; i < 5; i++) {
                rows.send(rows.claim(someone.charge(rows, DAY, 10_000), someone.coverage), DAY);
            }
        });

        KpiSheet sheet = Kpis.compute(practice.transactions(), AS_OF);

        assertThat(read(sheet, Kpi.DENIAL_RATE)).isEqualTo("0.0%");
        assertThat(read(sheet, Kpi.DENIAL_RATE_ANY_LINE)).isEqualTo("0.0%");
        assertThat(read(sheet, Kpi.TAKEBACKS)).isEqualTo("1");
        assertThat(read(sheet, Kpi.FIRST_PASS)).isEqualTo("n/a (n<5)");
    }

    /// Charges claims of 100.00 and sends them by file two days later.
    private static List<Long> sent(LedgerRows rows, Insured someone, int count) {
        List<Long> claims = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long claim = rows.claim(someone.charge(rows, DAY, 10_000), someone.coverage);
            rows.send(claim, DAY.plusDays(2));
            claims.add(claim);
        }
        return claims;
    }

    private static void answered(LedgerRows rows, long claim, String status, long paid) {
        RemitRows remits = new RemitRows(rows);
        long answer = remits.answer(status, DAY.plusDays(20), 10_000, paid);
        long line = remits.line(answer, 10_000, paid);
        if (paid == 0) {
            remits.adjustment(answer, line, "CO", "197", 10_000);
        }
        rows.posting(paid == 0 ? "INFORMATION" : "PAYER_PAYMENT", DAY.plusDays(20), claim, answer);
    }

    @BothDatabases
    void aWholeChargeTakenOffAsContractualIsADenialAsOnTheWorkList(TestDatabase practice) {
        List<Long> denied = new ArrayList<>();
        write(practice, rows -> {
            rows.practice("Riverbend");
            List<Long> claims = sent(rows, Insured.in(rows), 5);
            claims.subList(1, 5).forEach(claim -> answered(rows, claim, "1", 9_000));
            RemitRows remits = new RemitRows(rows);
            long answer = remits.answer("4", DAY.plusDays(20), 10_000, 0);
            long line = remits.line(answer, 10_000, 0);
            remits.adjustment(answer, line, "CO", "45", 10_000);
            rows.posting("INFORMATION", DAY.plusDays(20), claims.getFirst(), answer);
            remits.denial(claims.getFirst(), answer, line, "CO", "45", 10_000);
            denied.add(claims.getFirst());
        });

        KpiSheet sheet = Kpis.compute(practice.transactions(), AS_OF);

        assertThat(sheet.figure(Kpi.DENIAL_RATE).claims()).isEqualTo(denied);
        assertThat(read(sheet, Kpi.DENIAL_RATE)).isEqualTo("20.0%");
        assertThat(read(sheet, Kpi.DENIED_DOLLARS_LINES)).isEqualTo("20.0%");
        assertThat(read(sheet, Kpi.FIRST_PASS)).isEqualTo("80.0%");
    }

    @BothDatabases
    void aClaimSentBackAfterItWasTakenInIsNotAcceptedAndOneBilledByHandIsLeftOut(TestDatabase practice) {
        List<Long> claims = new ArrayList<>();
        write(practice, rows -> {
            rows.practice("Riverbend");
            Insured someone = Insured.in(rows);
            claims.addAll(sent(rows, someone, 5));
            RemitRows remits = new RemitRows(rows);
            // the payer's word comes a week after the clearinghouse's
            claims.forEach(claim -> remits.acknowledge(claim, true, DAY.plusDays(3)));
            remits.acknowledge(claims.getFirst(), false, DAY.plusDays(10));
            long byHand = rows.claim(someone.charge(rows, DAY, 10_000), someone.coverage);
            new ClaimRows(rows).sent(byHand, DAY.plusDays(2));
        });

        KpiFigure before =
                Kpis.compute(practice.transactions(), DAY.plusDays(9)).figure(Kpi.ACCEPTANCE);
        KpiFigure after =
                Kpis.compute(practice.transactions(), DAY.plusDays(10)).figure(Kpi.ACCEPTANCE);

        assertThat(before.reading().display()).isEqualTo("100.0%");
        assertThat(after.reading().display()).isEqualTo("80.0%");
        assertThat(after.basis()).isEqualTo("4 accepted of 5 sent by file; the claims listed are the others");
        assertThat(after.claims()).containsExactly(claims.getFirst());
    }

    @BothDatabases
    void aClaimBilledByHandIsInBothPartsOfTheDenialRateAndACrossoverInNeither(TestDatabase practice) {
        List<Long> denied = new ArrayList<>();
        write(practice, rows -> {
            rows.practice("Riverbend");
            Insured someone = Insured.in(rows);
            List<Long> toFirst = sent(rows, someone, 4);
            toFirst.forEach(claim -> answered(rows, claim, "1", 9_000));
            new ClaimRows(rows).hold(toFirst.getFirst(), DAY, DAY.plusDays(1));
            new ClaimRows(rows).hold(toFirst.getLast(), DAY, null);
            long charge = someone.charge(rows, DAY, 10_000);
            long byHand = rows.claim(charge, someone.coverage);
            ClaimRows claims = new ClaimRows(rows);
            claims.second(byHand);
            claims.sent(byHand, DAY.plusDays(12));
            answered(rows, byHand, "4", 0);
            // the payer before passed it on itself
            long crossover = rows.claim(charge, rows.coverage(someone.patient, rows.payer("Second Mutual"), 2));
            claims.second(crossover);
            claims.event(crossover, "CREATED", "FORWARDED", DAY.plusDays(12));
            answered(rows, crossover, "4", 0);
            denied.add(byHand);
        });

        KpiSheet sheet = Kpis.compute(practice.transactions(), AS_OF);

        assertThat(sheet.figure(Kpi.DENIAL_RATE).basis()).isEqualTo("1 denied of 5 sent");
        assertThat(read(sheet, Kpi.DENIAL_RATE)).isEqualTo("20.0%");
        assertThat(sheet.figure(Kpi.DENIAL_RATE).claims()).isEqualTo(denied);
        // 100.00 of 5 times 100.00
        assertThat(read(sheet, Kpi.DENIED_DOLLARS_LINES)).isEqualTo("20.0%");
        assertThat(read(sheet, Kpi.DENIED_DOLLARS_CLAIMS)).isEqualTo("20.0%");
        // four claims to first payers went out after two days; a second payer has to wait
        assertThat(sheet.figure(Kpi.CLAIM_LAG).basis()).isEqualTo("4 claims, 3 days of it on hold");
    }

    @BothDatabases
    void aClaimIsCleanWhenNobodyHadToTouchIt(TestDatabase practice) {
        List<Long> claims = new ArrayList<>();
        write(practice, rows -> {
            rows.practice("Riverbend");
            Insured someone = Insured.in(rows);
            ClaimRows events = new ClaimRows(rows);
            for (int i = 0; i < 6; i++) {
                claims.add(rows.claim(someone.charge(rows, DAY, 10_000), someone.coverage));
            }
            for (int i = 0; i < 5; i++) {
                if (i == 1) {
                    events.event(claims.get(i), "SCRUBBED", "NEEDS_FIX", DAY.plusDays(1));
                }
                if (i == 1 || i == 2) {
                    events.event(claims.get(i), "FROZEN", "DRAFT", DAY.plusDays(1));
                }
                if (i == 4) {
                    events.turned(claims.get(i), DAY.plusDays(1)); // only its way is another
                }
                events.event(claims.get(i), "SCRUBBED", "READY", DAY.plusDays(2));
                events.sent(claims.get(i), DAY.plusDays(3));
            }
            // sent back by the payer's front end, opened again
            events.event(claims.get(3), "REJECTED", "REJECTED", DAY.plusDays(5));
            events.event(claims.get(3), "FROZEN", "DRAFT", DAY.plusDays(6));
            // never checked
            events.sent(claims.get(5), DAY.plusDays(3));
        });

        KpiFigure early = Kpis.compute(practice.transactions(), DAY.plusDays(4)).figure(Kpi.CLEAN_CLAIMS);
        KpiFigure late = Kpis.compute(practice.transactions(), AS_OF).figure(Kpi.CLEAN_CLAIMS);

        assertThat(early.reading().display()).isEqualTo("60.0%");
        assertThat(late.reading().display()).isEqualTo("40.0%");
        assertThat(late.basis()).isEqualTo("2 untouched of 5 checked; the claims listed are the others");
        assertThat(late.claims()).containsExactlyInAnyOrder(claims.get(1), claims.get(2), claims.get(3));
    }

    @Test
    @ExtendWith(FreshDatabase.class)
    void chargesTakenBackAreNoChargesOfTheirPayer(TestDatabase practice) {
        write(practice, rows -> {
            rows.practice("Riverbend");
            Insured someone = Insured.in(rows);
            someone.charge(rows, DAY, 20_000);
            long wrong = someone.charge(rows, DAY, 5_000);
            long back = rows.posting("CHARGE_REVERSAL", DAY.plusDays(1), null, null);
            rows.move(back, someone.revenue, someone.owedByPayer, wrong, 5_000);
        });

        KpiSheet sheet = Kpis.compute(practice.transactions(), AS_OF);

        // 200.00 open / (200.00 / 91)
        assertThat(sheet.payers())
                .extracting(
                        PayerFigures::owner,
                        PayerFigures::charges,
                        row -> row.daysInReceivables().display())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Acme Health Plan", Money.ofCents(20_000), "91.00 days"),
                        org.assertj.core.groups.Tuple.tuple("Patients", Money.ofCents(20_000), "0.00 days"));
    }

    @Test
    @ExtendWith(FreshDatabase.class)
    void anAnswerThatWaitedForItsClaimIsAnAnswer(TestDatabase practice) {
        write(practice, rows -> {
            rows.practice("Riverbend");
            Insured someone = Insured.in(rows);
            List<Long> claims = sent(rows, someone, 5);
            claims.forEach(claim -> {
                long answer = new RemitRows(rows).answer("1", DAY.plusDays(20), 10_000, 10_000);
                rows.posting("APPLY_UNAPPLIED_PAYER", DAY.plusDays(25), claim, answer);
            });
        });

        KpiSheet sheet = Kpis.compute(practice.transactions(), AS_OF);

        assertThat(read(sheet, Kpi.FIRST_PASS)).isEqualTo("100.0%");
        assertThat(read(sheet, Kpi.PAYER_TURNAROUND)).isEqualTo("18.00 days");
    }

    @Test
    @ExtendWith(FreshDatabase.class)
    void anEmptyPracticeHasNoFiguresAndNoErrors(TestDatabase practice) {
        KpiSheet sheet = Kpis.compute(practice.transactions(), AS_OF);

        assertThat(read(sheet, Kpi.DAYS_IN_AR)).isEqualTo("n/a (no charges)");
        assertThat(read(sheet, Kpi.DENIAL_RATE)).isEqualTo("n/a (n<5)");
        assertThat(read(sheet, Kpi.OLDER_THAN_90)).isEqualTo("n/a (nothing open)");
        assertThat(read(sheet, Kpi.ROLL_FORWARD_DIFFERENCE)).isEqualTo("$0.00");
        assertThat(sheet.figures()).hasSize(Kpi.values().length);
    }
}
