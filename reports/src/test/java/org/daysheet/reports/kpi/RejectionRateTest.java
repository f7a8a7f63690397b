package org.daysheet.reports.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.reports.ClaimRows;
import org.daysheet.reports.LedgerRows;
import org.daysheet.reports.RemitRows;
import org.daysheet.testkit.BothDatabases;
import org.daysheet.testkit.TestDatabase;

/// Six claims of 100.00 sent by file: the first came back in a 277CA and the second in a 999; of the third a 277CA says
/// that it is still being looked at; the others were accepted, and of two of those the same is said a day later.
final class RejectionRateTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    @BothDatabases
    void whatCameBackUnprocessedIsCountedBesideDenialsAndAWordThatDecidesNothingChangesNeither(TestDatabase practice) {
        List<Long> claims = new ArrayList<>();
        practice.transactions().write(practice.user(), tx -> {
            LedgerRows rows = new LedgerRows(tx);
            rows.practice("Riverbend");
            claims.addAll(sent(rows));
            RemitRows remits = new RemitRows(rows);
            remits.acknowledge(claims.get(0), false, DAY.plusDays(3));
            new ClaimRows(rows).event(claims.get(1), "REJECTED", "REJECTED", DAY.plusDays(3));
            remits.acknowledge(claims.get(2), null, DAY.plusDays(3));
            claims.subList(3, 6).forEach(claim -> remits.acknowledge(claim, true, DAY.plusDays(3)));
            claims.subList(3, 5).forEach(claim -> remits.acknowledge(claim, null, DAY.plusDays(4)));
            long answer = remits.answer("4", DAY.plusDays(20), 10_000, 0);
            remits.adjustment(answer, remits.line(answer, 10_000, 0), "CO", "197", 10_000);
            rows.posting("INFORMATION", DAY.plusDays(20), claims.get(3), answer);
            return 0;
        });

        KpiSheet before = Kpis.compute(practice.transactions(), DAY.plusDays(2));
        KpiSheet sheet = Kpis.compute(practice.transactions(), DAY.plusDays(30));

        assertThat(read(before, Kpi.REJECTION)).isEqualTo("0.0%");
        assertThat(read(sheet, Kpi.REJECTION)).isEqualTo("33.3%");
        assertThat(sheet.figure(Kpi.REJECTION).basis()).isEqualTo("2 rejected of 6 sent by file");
        assertThat(sheet.figure(Kpi.REJECTION).claims()).containsExactlyInAnyOrder(claims.get(0), claims.get(1));
        assertThat(read(sheet, Kpi.DENIAL_RATE)).isEqualTo("16.7%");
        assertThat(read(sheet, Kpi.ACCEPTANCE)).isEqualTo("50.0%");
    }

    private static List<Long> sent(LedgerRows rows) {
        long patient = rows.patient("Okafor", "Marian");
        long coverage = rows.coverage(patient, rows.payer("Acme Health Plan"), 1);
        long owed = rows.account("INSURANCE_RECEIVABLE", coverage);
        List<Long> claims = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            long charge = rows.charge(patient, DAY, DAY, 10_000);
            rows.move(rows.posting("CHARGE", DAY, null, null), owed, rows.account("REVENUE", null), charge, 10_000);
            long claim = rows.claim(charge, coverage);
            rows.send(claim, DAY.plusDays(2));
            claims.add(claim);
        }
        return claims;
    }

    private static String read(KpiSheet sheet, Kpi kpi) {
        return sheet.figure(kpi).reading().display();
    }
}
