package org.daysheet.billing.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.store.Tx;
import org.daysheet.testkit.FreshDatabase;
import org.daysheet.testkit.Rows;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.day.DaySpan;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.ProviderId;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// How the database finds the claims of a list: by an index, never by reading all of them.
@ExtendWith(FreshDatabase.class)
class ClaimPlanTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final DaySpan FEW_DAYS = new DaySpan(FIRST.plusDays(10), FIRST.plusDays(12));
    private static final int CLAIMS = 300;

    @Test
    void everyFilterHasAnIndex(TestDatabase database) {
        database.database().transactions().write(database.user(), tx -> {
            Rows rows = Rows.in(tx);
            rows.practice();
            PayerId payer = rows.payer("Acme", "ACME1");
            PayerId other = rows.payer("Bay Mutual", "BAY01");
            ProviderId provider = rows.provider();
            ProviderId nobody = rows.provider();
            PatientId patient = rows.patient("Rivera", "Ana");
            CoverageId coverage = rows.coverage(patient, payer, 1);
            for (int i = 0; i < CLAIMS; i++) {
                LocalDate on = FIRST.plusDays(i);
                var visit = rows.visit(patient, i % 30 == 0 ? nobody : provider, on);
                PayerId asked = i % 30 == 0 ? other : payer;
                var claim = ClaimStore.insert(
                        tx,
                        new ClaimSubject(patient, visit.encounter(), coverage, asked, "P", 1),
                        ClaimStatus.READY,
                        Money.ofCents(100),
                        on);
                ClaimStore.setSubmitted(tx, List.of(claim), on);
            }
            List<ClaimStatus> waiting = List.of(ClaimStatus.SUBMITTED, ClaimStatus.ACCEPTED);

            assertThat(plan(tx, List.of(), other, null, DaySpan.ANY, DaySpan.ANY))
                    .contains("claim_payer");
            assertThat(plan(tx, waiting, other, null, DaySpan.ANY, DaySpan.ANY)).contains("claim_payer");
            assertThat(plan(tx, List.of(), null, null, FEW_DAYS, DaySpan.ANY)).contains("claim_service_ix");
            assertThat(plan(tx, List.of(), null, null, DaySpan.ANY, FEW_DAYS)).contains("claim_first_submitted_ix");
            assertThat(plan(tx, List.of(), null, nobody, DaySpan.ANY, DaySpan.ANY))
                    .contains("encounter_rendering_fk")
                    .contains("claim_encounter");
            assertThat(plan(tx, List.of(), null, provider, DaySpan.ANY, FEW_DAYS))
                    .contains("claim_first_submitted_ix");
            return true;
        });
    }

    private static String plan(
            Tx tx, List<ClaimStatus> statuses, PayerId payer, ProviderId provider, DaySpan served, DaySpan sent) {
        ClaimSearch search = new ClaimSearch(statuses, List.of(), payer, provider, served, sent, "");
        return PlanQuery.of(tx, ClaimListQuery.keys(tx, search, ClaimOrder.NEWEST, 0, 50));
    }
}
