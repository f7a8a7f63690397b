package org.daysheet.reports.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daysheet.reports.ClaimRows;
import org.daysheet.reports.LedgerRows;
import org.daysheet.reports.RemitRows;
import org.daysheet.testkit.FreshDatabase;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Every figure leads to what it is made of.
@ExtendWith(FreshDatabase.class)
final class FigurePartsTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate OLD = LocalDate.of(2025, 9, 1);

    /// Figures that lead to no claim, charge or payment, and why.
    private static final Map<Kpi, String> SUMS_ALONE =
            Map.of(Kpi.ROLL_FORWARD_DIFFERENCE, "a proof over all postings: its steps are sums, and it has to be zero");

    private final List<Long> claims = new ArrayList<>();
    private long patient;
    private long owedByPayer;
    private long owedByPatient;
    private long revenue;
    private long cash;

    @BeforeEach
    void aPractice(TestDatabase practice) {
        practice.transactions().write(practice.user(), tx -> {
            LedgerRows rows = new LedgerRows(tx);
            rows.practice("Riverbend");
            patient = rows.patient("Okafor", "Marian");
            long coverage = rows.coverage(patient, rows.payer("Acme Health Plan"), 1);
            owedByPayer = rows.account("INSURANCE_RECEIVABLE", coverage);
            owedByPatient = rows.account("PATIENT_RECEIVABLE", patient);
            revenue = rows.account("REVENUE", null);
            cash = rows.account("CASH", null);
            oldCharge(rows);
            sixClaims(rows, coverage);
            agencyAndUnapplied(rows);
            return 0;
        });
    }

    private long charge(LedgerRows rows, LocalDate service, LocalDate entered, long cents) {
        long charge = rows.charge(patient, service, entered, cents);
        rows.move(rows.posting("CHARGE", entered, null, null), owedByPayer, revenue, charge, cents);
        return charge;
    }

    /// 100.00 charged, 10.00 given up by contract, 60.00 paid, 5.00 moved to the patient: 30.00 is missing.
    private void oldCharge(LedgerRows rows) {
        long charge = charge(rows, OLD, OLD, 10_000);
        long check = rows.posting("PAYER_PAYMENT", OLD.plusDays(30), null, null);
        rows.move(check, cash, owedByPayer, charge, 6_000);
        rows.move(check, rows.account("CONTRACTUAL", null), owedByPayer, charge, 1_000);
        rows.move(check, owedByPatient, owedByPayer, charge, 500);
    }

    /// Claims of 100.00, 101.00 … 105.00, entered 0 to 5 days after service and sent 1 to 6 days after that. The first
    /// is denied; the second is paid 5.00 too much, after a takeback; the third was sent back by the front end.
    private void sixClaims(LedgerRows rows, long coverage) {
        ClaimRows events = new ClaimRows(rows);
        RemitRows remits = new RemitRows(rows);
        for (int i = 0; i < 6; i++) {
            long cents = 10_000 + i * 100L;
            LocalDate entered = DAY.plusDays(i);
            long charge = charge(rows, DAY, entered, cents);
            long claim = rows.claim(charge, coverage);
            claims.add(claim);
            events.event(claim, "SCRUBBED", i == 3 ? "NEEDS_FIX" : "READY", entered);
            if (i >= 4) {
                events.found(claim, i == 4 ? "authorization-missing" : "pointer-order");
            }
            LocalDate sent = entered.plusDays(1L + i);
            rows.send(claim, sent);
            remits.acknowledge(claim, i != 2, sent.plusDays(1));
            long paid = i == 0 ? 0 : i == 1 ? cents + 500 : cents;
            long answer = remits.answer(i == 0 ? "4" : "1", sent.plusDays(10 + i), cents, paid);
            long line = remits.line(answer, cents, paid);
            if (i == 0) {
                remits.adjustment(answer, line, "CO", "197", cents);
            }
            String kind = i == 0 ? "INFORMATION" : "PAYER_PAYMENT";
            long posting = rows.posting(kind, sent.plusDays(20), claim, answer);
            if (paid > 0) {
                rows.move(posting, cash, owedByPayer, charge, paid);
            }
            if (i == 1) {
                takeback(rows, remits, claim, charge);
            }
        }
    }

    /// 1.00 went back.
    private void takeback(LedgerRows rows, RemitRows remits, long claim, long charge) {
        long reversal = remits.answer("22", DAY.plusDays(40), -100, -100);
        long back = rows.posting("PAYER_REVERSAL", DAY.plusDays(41), claim, reversal);
        rows.move(back, owedByPayer, cash, charge, 100);
    }

    /// 40.00 at an agency; 25.00 a patient paid ahead; 70.00 of a check that waits.
    private void agencyAndUnapplied(LedgerRows rows) {
        long charge = charge(rows, OLD, OLD, 4_000);
        long given = rows.posting("TO_AGENCY", OLD.plusDays(90), null, null);
        rows.move(given, rows.account("AGENCY_RECEIVABLE", patient), owedByPayer, charge, 4_000);
        long ahead = rows.posting("PATIENT_PAYMENT", DAY, null, null);
        rows.move(ahead, cash, rows.account("UNAPPLIED_PATIENT", patient), 0, 2_500);
        long waiting = new RemitRows(rows).answer("1", DAY, 7_000, 7_000);
        long check = rows.posting("UNAPPLIED_PAYER", DAY, null, waiting);
        rows.move(check, cash, rows.account("UNAPPLIED_PAYER", null), 0, 7_000);
    }

    private static Parts parts(TestDatabase practice, Kpi kpi) {
        return FigureParts.of(practice.transactions(), kpi, AS_OF);
    }

    @Test
    void everyFigureLeadsToThingsThatCanBeOpened(TestDatabase practice) {
        KpiSheet sheet = Kpis.compute(practice.transactions(), AS_OF);
        for (Kpi kpi : Kpi.values()) {
            boolean isMadeOfThings = !sheet.figure(kpi).claims().isEmpty()
                    || parts(practice, kpi).items().stream().anyMatch(part -> !(part instanceof Part.FromPayer));
            assertThat(isMadeOfThings).as(kpi.title()).isNotEqualTo(SUMS_ALONE.containsKey(kpi));
        }
    }

    @Test
    void claimsSentWithoutTheNumberTheirPayerAsksForAreThoseWhoseLastCheckMissedIt(TestDatabase practice) {
        KpiFigure figure = Kpis.compute(practice.transactions(), AS_OF).figure(Kpi.SENT_WITHOUT_NUMBER);

        assertThat(figure.basis()).isEqualTo("1 without their number of 6 sent");
        assertThat(figure.reading().display()).isEqualTo("16.7%");
        assertThat(figure.claims()).containsExactly(claims.get(4));
    }

    @Test
    void openBalancesComeByMoneyAndTheAgencyOnlyWhereItCounts(TestDatabase practice) {
        // what is left of the old charge is 25.00 with the payer and 5.00 with the patient; the denied claim is open as
        // a whole; one charge was paid 5.00 too much less the 1.00 taken back
        assertThat(parts(practice, Kpi.DAYS_IN_AR).items())
                .extracting(part -> ((Part.Balance) part).owner(), Part::amount)
                .containsExactly(
                        tuple("Acme Health Plan", Money.ofCents(10_000)),
                        tuple("Acme Health Plan", Money.ofCents(2_500)),
                        tuple("Patients", Money.ofCents(500)),
                        tuple("Acme Health Plan", Money.ofCents(-400)));
        assertThat(parts(practice, Kpi.DAYS_IN_AR_WITH_AGENCY).items())
                .extracting(part -> ((Part.Balance) part).owner(), Part::amount)
                .containsExactly(
                        tuple("Acme Health Plan", Money.ofCents(10_000)),
                        tuple("Collection agency", Money.ofCents(4_000)),
                        tuple("Acme Health Plan", Money.ofCents(2_500)),
                        tuple("Patients", Money.ofCents(500)),
                        tuple("Acme Health Plan", Money.ofCents(-400)));
        assertThat(parts(practice, Kpi.CREDIT_BALANCES).items())
                .extracting(Part::amount)
                .containsExactly(Money.ofCents(-400));
    }

    @Test
    void whatIsOldIsSaidWithItsAge(TestDatabase practice) {
        // September 1, 2025 to June 30, 2026 is 302 days
        PatientName name =
                ((Part.Balance) parts(practice, Kpi.OLDER_THAN_120).items().getFirst()).patient();

        assertThat(name.id()).isEqualTo(patient);
        assertThat(name.name()).isEqualTo("Okafor, Marian");
        assertThat(parts(practice, Kpi.OLDER_THAN_120).items())
                .containsExactly(
                        new Part.Balance(name, "Acme Health Plan", OLD, OLD, 302, Money.ofCents(2_500)),
                        new Part.Balance(name, "Patients", OLD, OLD, 302, Money.ofCents(500)));
        assertThat(parts(practice, Kpi.OLDER_THAN_90)).isEqualTo(parts(practice, Kpi.OLDER_THAN_120));
        // the denied claim of May 4 is 57 days old
        assertThat(parts(practice, Kpi.OLDER_THAN_60)).isEqualTo(parts(practice, Kpi.OLDER_THAN_120));
    }

    @Test
    void aCellOfTheAgingTableIsTheBalancesInIt(TestDatabase practice) {
        assertThat(aged(practice, "Acme Health Plan", 1)).containsExactly(Money.ofCents(10_000));
        assertThat(aged(practice, "Patients", 4)).containsExactly(Money.ofCents(500));
        assertThat(aged(practice, "Patients", 1)).isEmpty();
        assertThat(aged(practice, "Acme Health Plan", null))
                .containsExactly(Money.ofCents(10_000), Money.ofCents(2_500), Money.ofCents(-400));
        assertThat(aged(practice, null, 4)).containsExactly(Money.ofCents(2_500), Money.ofCents(500));
    }

    private static List<Money> aged(TestDatabase practice, String owner, Integer bucket) {
        return BalanceParts.of(practice.transactions(), AS_OF, AgingClock.SERVICE, null, owner, bucket).items().stream()
                .map(Part::amount)
                .toList();
    }

    @Test
    void theChargesThatBroughtTooLittleAreBehindTheCollectionRate(TestDatabase practice) {
        // the one at the agency brought nothing of 40.00; the other 60.00 of 90.00
        assertThat(parts(practice, Kpi.NET_COLLECTION_COHORT).items())
                .extracting(
                        part -> ((Part.Uncollected) part).serviceOn(),
                        part -> ((Part.Uncollected) part).expected(),
                        part -> ((Part.Uncollected) part).paid(),
                        Part::amount)
                .containsExactly(
                        tuple(OLD, Money.ofCents(4_000), Money.ZERO, Money.ofCents(4_000)),
                        tuple(OLD, Money.ofCents(9_000), Money.ofCents(6_000), Money.ofCents(3_000)));
    }

    @Test
    void theSlowestComeFirst(TestDatabase practice) {
        assertThat(parts(practice, Kpi.CHARGE_LAG).items())
                .extracting(part -> ((Part.Entered) part).days(), Part::amount)
                .containsExactly(
                        tuple(5L, Money.ofCents(10_500)),
                        tuple(4L, Money.ofCents(10_400)),
                        tuple(3L, Money.ofCents(10_300)),
                        tuple(2L, Money.ofCents(10_200)),
                        tuple(1L, Money.ofCents(10_100)),
                        tuple(0L, Money.ofCents(10_000)));
        assertThat(parts(practice, Kpi.CHARGE_LAG_MEDIAN)).isEqualTo(parts(practice, Kpi.CHARGE_LAG));
        assertThat(parts(practice, Kpi.CHARGE_LAG_LATE).items())
                .extracting(Part::amount)
                .containsExactly(Money.ofCents(10_500), Money.ofCents(10_400));
        assertThat(parts(practice, Kpi.CLAIM_LAG).items().getFirst())
                .isEqualTo(new Part.Waited(claims.get(5), 6, Money.ofCents(10_500)));
        assertThat(parts(practice, Kpi.PAYER_TURNAROUND).items().getFirst())
                .isEqualTo(new Part.Waited(claims.get(5), 15, Money.ofCents(10_500)));
        assertThat(parts(practice, Kpi.PAYER_TURNAROUND).count()).isEqualTo(6);
    }

    @Test
    void paymentsComeByTheirCheckWithWhatWentBack(TestDatabase practice) {
        assertThat(parts(practice, Kpi.GROSS_COLLECTION).items())
                .extracting(part -> ((Part.Check) part).on(), Part::amount)
                .containsExactly(
                        tuple(LocalDate.of(2026, 5, 18), Money.ofCents(10_600)),
                        tuple(LocalDate.of(2026, 5, 30), Money.ofCents(10_500)),
                        tuple(LocalDate.of(2026, 5, 27), Money.ofCents(10_400)),
                        tuple(LocalDate.of(2026, 5, 24), Money.ofCents(10_300)),
                        tuple(LocalDate.of(2026, 5, 21), Money.ofCents(10_200)),
                        tuple(LocalDate.of(2026, 6, 13), Money.ofCents(-100)));
        assertThat(parts(practice, Kpi.NET_COLLECTION_CASH)).isEqualTo(parts(practice, Kpi.GROSS_COLLECTION));
    }

    @Test
    void moneyNobodyUsedComesByItsCheckOrItsPatient(TestDatabase practice) {
        List<Part> unapplied = parts(practice, Kpi.UNAPPLIED).items();

        assertThat(unapplied).extracting(Part::amount).containsExactly(Money.ofCents(7_000), Money.ofCents(2_500));
        assertThat(unapplied.getFirst()).isInstanceOf(Part.Check.class);
        assertThat(((Part.FromPatient) unapplied.getLast()).patient().id()).isEqualTo(patient);
        assertThat(FigureParts.of(practice.transactions(), Kpi.UNAPPLIED, DAY.minusDays(1)))
                .isEqualTo(Parts.NONE);
    }

    @Test
    void aLongListIsCutAndSaysSo() {
        List<Long> many = new ArrayList<>();
        for (long days = 1; days <= 1_200; days++) {
            many.add(days);
        }
        Parts cut = Parts.worst(
                many,
                java.util.Comparator.reverseOrder(),
                worst -> worst.stream()
                        .map(days -> new Part.Waited(days, days, Money.ZERO))
                        .toList());

        assertThat(cut.count()).isEqualTo(1_200);
        assertThat(cut.items()).hasSize(1_000);
        assertThat(cut.items().getFirst()).isEqualTo(new Part.Waited(1_200, 1_200, Money.ZERO));
    }
}
