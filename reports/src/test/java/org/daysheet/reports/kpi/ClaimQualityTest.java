package org.daysheet.reports.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daysheet.store.db.Tables.APP_USER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.daysheet.reports.ClaimRows;
import org.daysheet.reports.LedgerRows;
import org.daysheet.reports.RemitRows;
import org.daysheet.testkit.BothDatabases;
import org.daysheet.testkit.TestDatabase;

/// How claims come through checks and front ends: whose work counts, and since when an answer does.
final class ClaimQualityTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    @BothDatabases
    void anAnswerThatWasFoundToBeAboutAClaimLaterCountsFromThatDayOn(TestDatabase practice) {
        List<Long> claims = new ArrayList<>();
        write(practice, rows -> {
            rows.practice("Riverbend");
            for (int i = 0; i < 5; i++) {
                claims.add(claim(rows));
                rows.send(claims.getLast(), DAY.plusDays(2));
            }
            RemitRows remits = new RemitRows(rows);
            claims.subList(2, 5).forEach(claim -> remits.acknowledge(claim, true, DAY.plusDays(3)));
            remits.acknowledgeLater(claims.get(0), true, DAY.plusDays(3), DAY.plusDays(6));
            remits.acknowledgeLater(claims.get(1), true, DAY.plusDays(3), DAY.plusDays(8));
            // newer than the word found later
            remits.acknowledge(claims.get(1), false, DAY.plusDays(5));
        });

        KpiFigure before =
                Kpis.compute(practice.transactions(), DAY.plusDays(5)).figure(Kpi.ACCEPTANCE);
        KpiFigure after = Kpis.compute(practice.transactions(), DAY.plusDays(9)).figure(Kpi.ACCEPTANCE);

        assertThat(before.basis()).isEqualTo("3 accepted of 5 sent by file; the claims listed are the others");
        assertThat(after.basis()).isEqualTo("4 accepted of 5 sent by file; the claims listed are the others");
        assertThat(after.claims()).containsExactly(claims.get(1));
    }

    @BothDatabases
    void aClaimIsTouchedByWhatAPersonCorrectsAndNotByWhatChangesForAll(TestDatabase practice) {
        List<Long> claims = new ArrayList<>();
        write(practice, rows -> {
            rows.practice("Riverbend");
            ClaimRows events = new ClaimRows(rows);
            for (int i = 0; i < 5; i++) {
                long claim = claim(rows);
                claims.add(claim);
                events.event(claim, "SCRUBBED", "READY", DAY.plusDays(1));
                if (i < 3) {
                    events.written(claim, i == 0, DAY.plusDays(2));
                    events.event(claim, "SCRUBBED", "READY", DAY.plusDays(2));
                }
                events.sent(claim, DAY.plusDays(3));
            }
        });

        KpiFigure clean = Kpis.compute(practice.transactions(), AS_OF).figure(Kpi.CLEAN_CLAIMS);

        assertThat(clean.basis()).isEqualTo("4 untouched of 5 checked; the claims listed are the others");
        assertThat(clean.claims()).containsExactly(claims.getFirst());
    }

    @BothDatabases
    void aVerdictSaysOfOneClaimWhatTheRateCounts(TestDatabase practice) {
        List<Long> claims = new ArrayList<>();
        write(practice, rows -> {
            rows.practice("Riverbend");
            ClaimRows events = new ClaimRows(rows);
            for (int i = 0; i < 4; i++) {
                claims.add(claim(rows));
            }
            events.event(claims.get(1), "SCRUBBED", "READY", DAY);
            events.written(claims.get(1), false, DAY.plusDays(1));
            events.sent(claims.get(1), DAY.plusDays(2));
            events.event(claims.get(2), "SCRUBBED", "NEEDS_FIX", DAY);
            events.written(claims.get(2), true, DAY.plusDays(1));
            events.event(claims.get(2), "SCRUBBED", "READY", DAY.plusDays(2));
            events.sent(claims.get(2), DAY.plusDays(3));
            events.event(claims.get(3), "SCRUBBED", "READY", DAY);
            events.sent(claims.get(3), DAY.plusDays(1));
            events.sent(claims.get(3), DAY.plusDays(20));
        });

        String by = practice.transactions()
                .read(tx -> tx.dsl()
                        .select(APP_USER.LOGIN_NAME)
                        .from(APP_USER)
                        .where(APP_USER.USER_ID.eq(practice.user().value()))
                        .fetchSingle(APP_USER.LOGIN_NAME));
        assertThat(claims.stream().map(claim -> CleanVerdict.of(practice.transactions(), claim)))
                .containsExactly(
                        new CleanVerdict(false, List.of()),
                        new CleanVerdict(true, List.of()),
                        new CleanVerdict(
                                true,
                                List.of(
                                        new CleanVerdict.Touch(CleanVerdict.What.FAILED_CHECK, DAY, by),
                                        new CleanVerdict.Touch(CleanVerdict.What.CORRECTED, DAY.plusDays(1), by))),
                        new CleanVerdict(
                                true,
                                List.of(new CleanVerdict.Touch(CleanVerdict.What.SENT_AGAIN, DAY.plusDays(20), by))));
        assertThat(Kpis.compute(practice.transactions(), AS_OF)
                        .figure(Kpi.CLEAN_CLAIMS)
                        .claims())
                .containsExactly(claims.get(2), claims.get(3));
    }

    private static void write(TestDatabase practice, Consumer<LedgerRows> work) {
        practice.transactions().write(practice.user(), tx -> {
            work.accept(new LedgerRows(tx));
            return 0;
        });
    }

    /// A claim of a patient of its own.
    private static long claim(LedgerRows rows) {
        long patient = rows.patient("Okafor", "Marian");
        long coverage = rows.coverage(patient, rows.payer("Acme Health Plan"), 1);
        return rows.claim(rows.charge(patient, DAY, DAY, 10_000), coverage);
    }
}
