package org.daysheet.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.daysheet.reports.kpi.Kpi;
import org.daysheet.reports.kpi.KpiSheet;
import org.daysheet.reports.kpi.Kpis;
import org.daysheet.testkit.BothDatabases;
import org.daysheet.testkit.TestDatabase;

/// Five claims are decided; of one the payer pays nothing, because all it allows is the patient's deductible.
final class DeductibleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    private static void fiveClaims(LedgerRows rows) {
        RemitRows remits = new RemitRows(rows);
        rows.practice("Riverbend");
        long patient = rows.patient("Okafor", "Marian");
        long coverage = rows.coverage(patient, rows.payer("Acme Health Plan"), 1);
        long owedByPayer = rows.account("INSURANCE_RECEIVABLE", coverage);
        for (int i = 0; i < 5; i++) {
            long charge = rows.charge(patient, DAY, DAY, 10_000);
            rows.move(
                    rows.posting("CHARGE", DAY, null, null),
                    owedByPayer,
                    rows.account("REVENUE", null),
                    charge,
                    10_000);
            long claim = rows.claim(charge, coverage);
            rows.send(claim, DAY.plusDays(2));
            long answer = remits.answer("1", DAY.plusDays(20), 10_000, i == 0 ? 0 : 8_000);
            long line = remits.line(answer, 10_000, i == 0 ? 0 : 8_000);
            remits.adjustment(answer, line, "CO", "45", 2_000);
            if (i == 0) {
                remits.adjustment(answer, line, "PR", "1", 8_000);
            }
            rows.posting("PAYER_PAYMENT", DAY.plusDays(21), claim, answer);
        }
    }

    @BothDatabases
    void nothingPaidForTheDeductibleIsNoDenialAndResolvedAtOnce(TestDatabase practice) {
        practice.transactions().write(practice.user(), tx -> {
            fiveClaims(new LedgerRows(tx));
            return true;
        });

        KpiSheet sheet = Kpis.compute(practice.transactions(), LocalDate.of(2026, 6, 30));

        assertThat(sheet.figure(Kpi.DENIAL_RATE).reading().display()).isEqualTo("0.0%");
        assertThat(sheet.figure(Kpi.DENIAL_RATE_ANY_LINE).reading().display()).isEqualTo("0.0%");
        assertThat(sheet.figure(Kpi.FIRST_PASS).reading().display()).isEqualTo("100.0%");
    }
}
