package org.daysheet.billing.encounters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.security.Session;
import org.daysheet.testkit.BothDatabases;
import org.daysheet.testkit.Rows;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.ProviderId;
import org.daysheet.types.money.Money;

/// Lists of visits, on both databases.
final class EncountersTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 8);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    /// Three visits: Rivera in May and June, both charged, and Stone in May, open.
    private record Village(Session session, ProviderId marlow, PatientId rivera, PatientId stone, EncounterId open) {
        static Village in(TestDatabase database) {
            Session session = new Session(database.database(), database.user());
            return session.write(tx -> {
                Rows rows = Rows.in(tx);
                rows.practice();
                ProviderId marlow = rows.provider();
                PatientId rivera = rows.patient("Rivera", "Ana");
                PatientId stone = rows.patient("Stone", "Ed");
                rows.visit(rivera, marlow, MAY, new Rows.Line("G0439", 13_240));
                rows.visit(
                        rivera, rows.provider(), JUNE, new Rows.Line("G0439", 13_240), new Rows.Line("J3420", 1_033));
                EncounterId open = EncounterStore.insert(tx, draft(stone, marlow));
                ChargeStore.insertDraft(
                        tx, open, 1, draft(stone, marlow).lines().getFirst(), Money.ofCents(900));
                return new Village(session, marlow, rivera, stone, open);
            });
        }

        private static EncounterDraft draft(PatientId patient, ProviderId provider) {
            return new EncounterDraft(
                    "",
                    patient,
                    EncounterProviders.rendering(provider),
                    MAY,
                    new org.daysheet.types.code.PlaceOfService("11"),
                    false,
                    Circumstances.NONE,
                    List.of(new org.daysheet.types.code.Icd10("I10")),
                    List.of(ChargeDraft.of(new org.daysheet.types.code.ProcedureCode("J3420"), MAY)));
        }

        Encounters encounters() {
            return new Encounters(session);
        }

        /// Totals of the visits in an order.
        List<String> ordered(EncounterOrder.Column column, boolean isDescending) {
            return encounters().page(EncounterSearch.ALL, new EncounterOrder(column, isDescending), 0, 10).stream()
                    .map(row -> String.valueOf(row.total()))
                    .toList();
        }

        List<String> found(EncounterSearch search) {
            return encounters().page(search, EncounterOrder.OPEN_FIRST, 0, 10).stream()
                    .map(row -> row.patientName() + " " + row.serviceOn() + " " + row.lines() + " " + row.total())
                    .toList();
        }
    }

    @BothDatabases
    void openVisitsStandFirstAndTheNewestBeforeOlderOnes(TestDatabase database) {
        Village village = Village.in(database);
        assertThat(village.found(EncounterSearch.ALL))
                .containsExactly(
                        "Stone, Ed 2026-05-04 1 9.00",
                        "Rivera, Ana 2026-06-08 2 142.73",
                        "Rivera, Ana 2026-05-04 1 132.40");
        assertThat(village.encounters().count(EncounterSearch.ALL)).isEqualTo(3);
        assertThat(village.encounters().page(EncounterSearch.ALL, EncounterOrder.OPEN_FIRST, 1, 1))
                .singleElement()
                .extracting(EncounterRow::isClosed, EncounterRow::accountNumber, EncounterRow::provider)
                .containsExactly(true, "P1001", "Marlow, Ina");
    }

    @BothDatabases
    void everyFilterNarrowsTheList(TestDatabase database) {
        Village village = Village.in(database);
        assertThat(village.found(new EncounterSearch(EncounterSearch.State.OPEN, null, null, null, "")))
                .containsExactly("Stone, Ed 2026-05-04 1 9.00");
        assertThat(village.found(new EncounterSearch(EncounterSearch.State.CLOSED, JUNE, JULY, null, "riv")))
                .containsExactly("Rivera, Ana 2026-06-08 2 142.73");
        assertThat(village.found(new EncounterSearch(EncounterSearch.State.ALL, null, MAY, village.marlow(), "")))
                .containsExactly("Stone, Ed 2026-05-04 1 9.00", "Rivera, Ana 2026-05-04 1 132.40");
        assertThat(village.found(new EncounterSearch(EncounterSearch.State.ALL, null, null, null, "P1002")))
                .containsExactly("Stone, Ed 2026-05-04 1 9.00");
        assertThat(village.found(new EncounterSearch(EncounterSearch.State.ALL, null, null, null, "%")))
                .isEmpty();
    }

    @BothDatabases
    void everyColumnOrdersTheList(TestDatabase database) {
        Village village = Village.in(database);
        for (EncounterOrder.Column column : EncounterOrder.Column.values()) {
            List<EncounterRow> up =
                    village.encounters().page(EncounterSearch.ALL, new EncounterOrder(column, false), 0, 10);
            assertThat(up).hasSize(3);
        }
        assertThat(village.ordered(EncounterOrder.Column.TOTAL, false)).containsExactly("9.00", "132.40", "142.73");
        assertThat(village.ordered(EncounterOrder.Column.TOTAL, true)).containsExactly("142.73", "132.40", "9.00");
        assertThat(village.ordered(EncounterOrder.Column.LINES, true)).containsExactly("142.73", "9.00", "132.40");
        assertThat(village.ordered(EncounterOrder.Column.ACCOUNT, true)).containsExactly("9.00", "142.73", "132.40");
        assertThat(village.encounters()
                        .page(EncounterSearch.ALL, new EncounterOrder(EncounterOrder.Column.PATIENT, true), 0, 1))
                .extracting(EncounterRow::patientName)
                .containsExactly("Stone, Ed");
    }

    @BothDatabases
    void theLastVisitIsTheNewestNotAfterTheDay(TestDatabase database) {
        Village village = Village.in(database);
        assertThat(village.encounters().lastOf(village.rivera(), JULY, null))
                .get()
                .extracting(last -> last.facts().serviceOn())
                .isEqualTo(JUNE);
        assertThat(village.encounters().lastOf(village.rivera(), MAY, null))
                .get()
                .extracting(last -> last.facts().serviceOn())
                .isEqualTo(MAY);
        assertThat(village.encounters().lastOf(village.stone(), JULY, village.open()))
                .isEmpty();
    }

    @BothDatabases
    void whatWasChargedForADayIsKnown(TestDatabase database) {
        Village village = Village.in(database);
        assertThat(village.encounters().charged(village.rivera(), JUNE, null)).containsExactly("G0439", "J3420");
        assertThat(village.encounters().charged(village.stone(), MAY, null)).isEmpty();
    }

    @BothDatabases
    void theCodesUsedMostComeFirst(TestDatabase database) {
        Village village = Village.in(database);
        CodesUsed used = village.encounters().codesUsed();
        assertThat(used.procedures()).containsExactly(new CodesUsed.Use("J3420", 1));
        assertThat(used.diagnoses()).containsExactly(new CodesUsed.Use("E119", 2), new CodesUsed.Use("I10", 1));
        assertThat(used.modifiers()).isEmpty();
    }
}
