package org.daysheet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daysheet.store.db.Tables.CHARGE;

import java.time.LocalDate;

class RowsTest {
    @BothDatabases
    void aVisitHasOneChargeForEachLine(TestDatabase test) {
        Rows.Visit visit = test.transactions().write(test.user(), tx -> {
            Rows rows = Rows.in(tx);
            rows.practice();
            rows.fees(new Rows.Line("G0439", 15_000));
            var patient = rows.patient("Ames", "Nora");
            rows.coverage(patient, rows.payer("Prairie Health", "PRAIR"), 1);
            return rows.visit(
                    patient,
                    rows.provider(),
                    LocalDate.of(2026, 2, 27),
                    new Rows.Line("G0439", 15_000),
                    new Rows.Line("J3420", 2_550));
        });

        var charges = test.transactions()
                .read(tx -> tx.dsl()
                        .selectFrom(CHARGE)
                        .where(CHARGE.ENCOUNTER_ID.eq(visit.encounter().value()))
                        .orderBy(CHARGE.LINE_NUMBER)
                        .fetch(row -> row.getProcedureCode() + " " + row.getAmountCents() + " " + row.getChargedOn()));

        assertThat(charges).containsExactly("G0439 15000 2026-03-02", "J3420 2550 2026-03-02");
        assertThat(visit.charges()).hasSize(2);
    }
}
