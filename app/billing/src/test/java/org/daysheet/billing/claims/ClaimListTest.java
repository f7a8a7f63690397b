package org.daysheet.billing.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.encounters.EncounterProviders;
import org.daysheet.billing.followups.TaskDraft;
import org.daysheet.billing.followups.TaskKind;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.ProviderFacts;
import org.daysheet.billing.security.User;
import org.daysheet.store.Tx;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.day.DaySpan;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.Npi;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.ProviderId;
import org.daysheet.types.id.TaskId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The list of claims, narrowed, on both databases.
class ClaimListTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 12);
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 20);

    /// Four claims: first and second to Acme, third and fourth to Bay Mutual; first and third treated by Marlow in
    /// January, second and fourth by Okafor in February. The first two were sent, ten days after the visit.
    private record Desk(TestOffice practice, ProviderId okafor, PayerId bay, List<ClaimId> claims) {
        static Desk of(TestOffice practice) {
            ProviderId okafor = practice.office()
                    .practices()
                    .keepProvider(ProviderFacts.rendering(
                            PersonName.of("Okafor", "Ben"), Npi.ofBase("199955022"), "207Q00000X"));
            PayerId bay = practice.office().practices().keepPayer(PayerFacts.of("Bay Mutual", "BAY01", "CI"));
            PatientId patient = practice.insured("A1");
            PatientId other = practice.patient("A2");
            practice.cover(other, bay, 1);
            List<ClaimId> claims = List.of(
                    claim(practice, patient, practice.provider(), JANUARY),
                    claim(practice, patient, okafor, FEBRUARY),
                    claim(practice, other, practice.provider(), JANUARY),
                    claim(practice, other, okafor, FEBRUARY));
            practice.office().session().write(tx -> {
                ClaimStore.setSubmitted(tx, claims.subList(0, 1), JANUARY.plusDays(10));
                ClaimStore.setSubmitted(tx, claims.subList(1, 2), FEBRUARY.plusDays(10));
                return true;
            });
            return new Desk(practice, okafor, bay, claims);
        }

        private static ClaimId claim(TestOffice practice, PatientId patient, ProviderId by, LocalDate on) {
            EncounterDraft draft = practice.draft(patient, on);
            EncounterId visit = practice.office()
                    .chargeEntry()
                    .enter(new EncounterDraft(
                            draft.externalKey(),
                            patient,
                            EncounterProviders.rendering(by),
                            on,
                            draft.place(),
                            false,
                            draft.circumstances(),
                            draft.diagnoses(),
                            draft.lines()));
            practice.office().chargeEntry().close(visit);
            return practice.office().claims().create(visit);
        }

        TaskId open(Tx tx, int claim, LocalDate dueOn, String title) {
            return practice.office()
                    .followUps()
                    .open(
                            tx,
                            new TaskDraft(
                                    title,
                                    TaskKind.OTHER,
                                    dueOn,
                                    Money.ZERO,
                                    title,
                                    TaskDraft.About.claim(claims.get(claim - 1))));
        }

        /// Claims with who has their next step.
        List<String> owned(@Nullable TaskOwner owner) {
            ClaimSearch search = new ClaimSearch(List.of(), List.of(), null, null, owner, DaySpan.ANY, DaySpan.ANY, "");
            List<ClaimRow> rows = practice.office().claims().search(search, ClaimOrder.NEWEST, 0, 10);
            assertThat(practice.office().claims().countFound(search)).isEqualTo(rows.size());
            return rows.stream()
                    .map(row -> claims.indexOf(row.id()) + 1 + ":" + owner(row.task()))
                    .toList();
        }

        private static String owner(ClaimTurn.@Nullable Task task) {
            return task == null ? "-" : task.takenBy().isEmpty() ? "nobody" : task.takenBy();
        }

        /// Places of the claims that are found, the newest first.
        List<Integer> found(
                List<ClaimStatus> statuses,
                @Nullable PayerId payer,
                @Nullable ProviderId provider,
                DaySpan served,
                DaySpan sent) {
            ClaimSearch search = new ClaimSearch(statuses, List.of(), payer, provider, served, sent, " riv");
            List<ClaimRow> rows = practice.office().claims().search(search, ClaimOrder.NEWEST, 0, 10);
            assertThat(practice.office().claims().countFound(search)).isEqualTo(rows.size());
            assertThat(practice.office().claims().totalFound(search)).isEqualTo(Money.ofCents(21_550L * rows.size()));
            return rows.stream().map(row -> claims.indexOf(row.id()) + 1).toList();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Kind.class)
    void aPayerAProviderAndDaysNarrowTheList(TestDatabase.Kind kind) {
        try (TestOffice practice = new TestOffice(kind)) {
            Desk desk = Desk.of(practice);
            DaySpan january = new DaySpan(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31));

            assertThat(desk.found(List.of(), null, null, DaySpan.ANY, DaySpan.ANY))
                    .containsExactly(4, 3, 2, 1);
            assertThat(desk.found(List.of(), desk.bay(), null, DaySpan.ANY, DaySpan.ANY))
                    .containsExactly(4, 3);
            assertThat(desk.found(List.of(), null, desk.okafor(), DaySpan.ANY, DaySpan.ANY))
                    .containsExactly(4, 2);
            assertThat(desk.found(List.of(), null, null, january, DaySpan.ANY)).containsExactly(3, 1);
            assertThat(desk.found(List.of(), null, null, DaySpan.ANY, january)).containsExactly(1);
            assertThat(desk.found(List.of(), null, null, DaySpan.ANY, new DaySpan(null, FEBRUARY.plusDays(10))))
                    .containsExactly(2, 1);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Kind.class)
    void everythingThatIsAskedForHoldsTogether(TestDatabase.Kind kind) {
        try (TestOffice practice = new TestOffice(kind)) {
            Desk desk = Desk.of(practice);
            List<ClaimStatus> sent = List.of(ClaimStatus.SUBMITTED);
            DaySpan february = new DaySpan(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28));
            DaySpan march = new DaySpan(LocalDate.of(2026, 3, 1), null);

            assertThat(desk.found(sent, practice.payer(), desk.okafor(), february, march))
                    .containsExactly(2);
            assertThat(desk.found(sent, practice.payer(), practice.provider(), february, march))
                    .isEmpty();
            assertThat(desk.found(sent, desk.bay(), desk.okafor(), february, march))
                    .isEmpty();
            assertThat(desk.found(sent, practice.payer(), desk.okafor(), february, march.and(february)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Kind.class)
    void theListSaysWhoHasTheNextStepAndIsNarrowedAndOrderedByIt(TestDatabase.Kind kind) {
        try (TestOffice practice = new TestOffice(kind)) {
            Desk desk = Desk.of(practice);
            List<TaskId> tasks = practice.office()
                    .session()
                    .write(tx -> List.of(
                            desk.open(tx, 1, JANUARY, "Call Acme"),
                            desk.open(tx, 2, JANUARY, "Send the notes"),
                            desk.open(tx, 2, FEBRUARY, "Call Acme again"),
                            desk.open(tx, 3, FEBRUARY, "Ask for the card"),
                            desk.open(tx, 3, JANUARY, "Answer Bay")));
            practice.office().worklist().take(List.of(tasks.get(1), tasks.get(3)));
            User me = practice.office().users().current();

            assertThat(desk.owned(null)).containsExactly("4:-", "3:nobody", "2:" + me.displayName(), "1:nobody");
            assertThat(desk.owned(new TaskOwner(me.id()))).containsExactly("2:" + me.displayName());
            assertThat(desk.owned(TaskOwner.NOBODY_YET)).containsExactly("3:nobody", "1:nobody");
            ClaimSearch all = ClaimSearch.of(List.of(), "");
            assertThat(
                            practice
                                    .office()
                                    .claims()
                                    .search(all, new ClaimOrder(ClaimOrder.Column.OWNER, false), 0, 10)
                                    .stream()
                                    .map(row -> desk.claims().indexOf(row.id()) + 1))
                    .containsExactly(3, 1, 2, 4);
        }
    }

    @Test
    void noListIsOrderedByOneColumnTwice() {
        try (TestOffice practice = new TestOffice()) {
            practice.office().session().read(tx -> {
                for (ClaimOrder.Column column : ClaimOrder.Column.values()) {
                    String statement = ClaimListQuery.keys(
                                    tx, ClaimSearch.of(List.of(), ""), new ClaimOrder(column, true), 0, 50)
                            .getSQL()
                            .toLowerCase(Locale.ROOT);
                    String order = outside(statement.substring(statement.indexOf("order by")));
                    assertThat(order.split("claim_id", -1)).as(column.name()).hasSize(2);
                }
                return true;
            });
        }
    }

    /// What does not stand in brackets.
    private static String outside(String statement) {
        String rest = statement;
        while (rest.contains("(")) {
            rest = rest.replaceAll("\\([^()]*\\)", "");
        }
        return rest;
    }
}
