package org.daysheet.reports.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daysheet.store.db.Tables.CHARGE;
import static org.daysheet.store.db.Tables.ENCOUNTER;
import static org.daysheet.store.db.Tables.PAYER;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.reports.LedgerRows;
import org.daysheet.reports.Reports;
import org.daysheet.testkit.BothDatabases;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.money.Money;

/// Balances of workers' compensation, auto and liability cases beside insurance and patients, by hand.
final class ReceivableClassTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);

    private static long charge(LedgerRows rows, long patient, int daysAgo, long cents, long account) {
        LocalDate on = TODAY.minusDays(daysAgo);
        long charge = rows.charge(patient, on, on, cents);
        rows.move(rows.posting("CHARGE", on, null, null), account, rows.account("REVENUE", null), charge, cents);
        return charge;
    }

    private static void accident(LedgerRows rows, long charge, String kind, String number) {
        long visit = rows.tx()
                .dsl()
                .select(CHARGE.ENCOUNTER_ID)
                .from(CHARGE)
                .where(CHARGE.CHARGE_ID.eq(charge))
                .fetchSingle(CHARGE.ENCOUNTER_ID);
        rows.tx()
                .dsl()
                .update(ENCOUNTER)
                .set(ENCOUNTER.ACCIDENT_KIND, kind)
                .set(ENCOUNTER.ACCIDENT_CASE_NUMBER, number)
                .where(ENCOUNTER.ENCOUNTER_ID.eq(visit))
                .execute();
    }

    private static long payer(LedgerRows rows, String name, String kind) {
        long payer = rows.payer(name);
        rows.tx()
                .dsl()
                .update(PAYER)
                .set(PAYER.FILING_INDICATOR, kind)
                .where(PAYER.PAYER_ID.eq(payer))
                .execute();
        return payer;
    }

    /// Six charges: 100.00 with the fund, 7.00 of it now the patient's; 50.00 old with the fund; 30.00 and 20.00 with a
    /// health plan, the second after a car accident; 80.00 with the patient after a fall that somebody answers for;
    /// 15.00 with the patient after one that nobody does, overpaid by 40.00 elsewhere.
    private static void open(TestDatabase practice) {
        practice.transactions().write(practice.user(), tx -> {
            LedgerRows rows = new LedgerRows(tx);
            rows.practice("Riverbend");
            long patient = rows.patient("Okafor", "Marian");
            long plan = rows.account(
                    "INSURANCE_RECEIVABLE", rows.coverage(patient, payer(rows, "Acme Health Plan", "CI"), 1));
            long work = rows.coverage(patient, payer(rows, "State Fund", "WC"), 1);
            long fund = rows.account("INSURANCE_RECEIVABLE", work);
            long own = rows.account("PATIENT_RECEIVABLE", patient);
            long atWork = charge(rows, patient, 10, 10_700, fund);
            rows.move(rows.posting("PAYER_PAYMENT", TODAY.minusDays(2), null, null), own, fund, atWork, 700);
            rows.claim(atWork, work);
            charge(rows, patient, 130, 5_000, fund);
            charge(rows, patient, 40, 3_000, plan);
            accident(rows, charge(rows, patient, 70, 2_000, plan), "AA", "CASE-7");
            accident(rows, charge(rows, patient, 5, 8_000, own), "OA", "LIEN-1");
            accident(rows, charge(rows, patient, 5, 1_500, own), "OA", "");
            long overpaid = charge(rows, patient, 5, 1_000, own);
            rows.move(
                    rows.posting("PATIENT_PAYMENT", TODAY, null, null),
                    rows.account("CASH", null),
                    own,
                    overpaid,
                    5_000);
            return 0;
        });
    }

    private static String line(AgedRow row) {
        List<String> words = new ArrayList<>(List.of(row.group() + " " + row.owner()));
        row.buckets().forEach(amount -> words.add(amount.isZero() ? "0" : amount.plain()));
        words.add("credits " + (row.credits().isZero() ? "0" : row.credits().plain()));
        return String.join(" ", words);
    }

    @BothDatabases
    void casesStandApartWhoeverOwesThemAndTheClassesAreTheTotalToTheCent(TestDatabase practice) {
        open(practice);
        AgedReceivables aged = AgedReceivables.compute(practice.transactions(), TODAY, AgingClock.SERVICE);

        assertThat(aged.rows())
                .extracting(ReceivableClassTest::line)
                .containsExactly(
                        "INSURANCE Acme Health Plan 0 30.00 0 0 0 credits 0",
                        "WORKERS_COMPENSATION State Fund 100.00 0 0 0 50.00 credits 0",
                        "WORKERS_COMPENSATION Patients 7.00 0 0 0 0 credits 0",
                        "AUTO Acme Health Plan 0 0 20.00 0 0 credits 0",
                        "LIABILITY Patients 80.00 0 0 0 0 credits 0",
                        "PATIENTS Patients 15.00 0 0 0 0 credits 40.00");
        assertThat(aged.classes())
                .extracting(ReceivableClassTest::line)
                .containsExactly(
                        "INSURANCE Insurance 0 30.00 0 0 0 credits 0",
                        "WORKERS_COMPENSATION Workers' compensation 107.00 0 0 0 50.00 credits 0",
                        "AUTO Auto 0 0 20.00 0 0 credits 0",
                        "LIABILITY Liability 80.00 0 0 0 0 credits 0",
                        "PATIENTS Patients 15.00 0 0 0 0 credits 40.00");
        assertThat(aged.parties())
                .extracting(ReceivableClassTest::line)
                .containsExactly(
                        "null Acme Health Plan 0 30.00 20.00 0 0 credits 0",
                        "null State Fund 100.00 0 0 0 50.00 credits 0",
                        "null Patients 102.00 0 0 0 0 credits 40.00");
        // 30 + 157 + 20 + 80 + 15 - 40
        assertThat(line(aged.total())).isEqualTo("null Total 202.00 30.00 20.00 0 50.00 credits 40.00");
        assertThat(aged.total().net()).isEqualTo(Money.ofCents(26_200));
        assertThat(Money.sum(aged.classes().stream().map(AgedRow::net)))
                .isEqualTo(aged.total().net());
        assertThat(Kpis.compute(practice.transactions(), TODAY).rollForward().closing())
                .isEqualTo(aged.total().net());
    }

    @BothDatabases
    void oneClassIsHadAloneInTheReportAndInTheBalancesBehindIt(TestDatabase practice) throws IOException {
        open(practice);
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        Reports.AGING_BY_SERVICE.write(
                practice.transactions(), TODAY, ReceivableClass.WORKERS_COMPENSATION, Reports.Format.CSV, csv);

        assertThat(csv.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "Class,Owed by,0-30,31-60,61-90,91-120,121+,Not billed,Credits,Net",
                        "Workers' compensation,State Fund,100.00,0.00,0.00,0.00,50.00,0.00,0.00,150.00",
                        "Workers' compensation,Patients,7.00,0.00,0.00,0.00,0.00,0.00,0.00,7.00",
                        "Workers' compensation,Total,107.00,0.00,0.00,0.00,50.00,0.00,0.00,157.00");
        assertThat(behind(practice, ReceivableClass.WORKERS_COMPENSATION, null))
                .containsExactly(Money.ofCents(10_000), Money.ofCents(5_000), Money.ofCents(700));
        assertThat(behind(practice, ReceivableClass.PATIENTS, "Patients"))
                .containsExactly(Money.ofCents(1_500), Money.ofCents(-4_000));
        assertThat(behind(practice, null, "Patients"))
                .containsExactly(Money.ofCents(8_000), Money.ofCents(1_500), Money.ofCents(700), Money.ofCents(-4_000));
    }

    private static List<Money> behind(TestDatabase practice, ReceivableClass group, String owner) {
        return BalanceParts.of(practice.transactions(), TODAY, AgingClock.SERVICE, group, owner, null).items().stream()
                .map(Part::amount)
                .toList();
    }
}
