package org.daysheet.billing.remittances;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.remittances.EraText.CheckText;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Everything in remittances that waits is listed with the reason as it is now, where it stands and what solves it, and
/// nothing that is done; on both databases.
class WaitingTest {
    private static final List<String> STRANGER = List.of("CLP*XX1*1*50*50**12*ICN1");

    private static RemittanceId taken(TestOffice practice, String trace, String amount, List<String> segments) {
        CheckText check = new CheckText(
                "Acme Health Plan",
                "ACME1",
                trace,
                Money.parse(amount).orElseThrow(),
                "I",
                "ACH",
                LocalDate.of(2026, 2, 27),
                segments);
        byte[] file = EraText.file("000000001", List.of(check));
        TakeResult taken = practice.office().remittances().take(trace + ".835", file, Progress.SILENT);
        return ((TakeResult.Taken) taken).remittances().getFirst();
    }

    private static ClaimId billed(TestOffice practice) {
        EncounterId visit =
                practice.office().chargeEntry().enter(practice.draft(practice.insured("P1"), TestOffice.VISIT_DAY));
        practice.office().chargeEntry().close(visit);
        ClaimId claim = practice.office().claims().create(visit);
        practice.office().claimMoves().billedByHand(claim, "portal");
        return claim;
    }

    private static List<String> answer(String control) {
        return List.of(
                "CLP*" + control + "*1*215.5*95.5*20*12*ICN1",
                "SVC*HC:G0439*200*80",
                "DTM*472*20260220",
                "CAS*CO*45*100",
                "CAS*PR*1*20",
                "SVC*HC:J3420*15.5*15.5",
                "DTM*472*20260220");
    }

    private static List<String> waiting(TestOffice practice) {
        return practice.office().money().waiting().list(Progress.SILENT).stream()
                .map(item -> item.kind() + " " + item.check().trace() + " " + item.amount() + " " + item.cause() + " "
                        + item.place().file() + ":" + item.place().segment() + " " + item.days() + "d "
                        + item.remedies())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Kind.class)
    void aCheckThatFitsWaitsToBePostedAndThenNotAnyMore(TestDatabase.Kind kind) {
        try (TestOffice practice = new TestOffice(kind)) {
            ClaimId _ = billed(practice);
            RemittanceId id = taken(practice, "EFT1", "95.5", answer("DS1-1"));
            assertThat(waiting(practice)).containsExactly("CHECK_CLEAN EFT1 95.50  EFT1.835:3 0d [POST]");

            assertThat(practice.office().remittances().post(id)).isInstanceOf(PostResult.Posted.class);
            assertThat(waiting(practice)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Kind.class)
    void aClaimThatIsNotFoundWaitsUntilSomebodySaysWhichItIs(TestDatabase.Kind kind) {
        try (TestOffice practice = new TestOffice(kind)) {
            ClaimId claim = billed(practice);
            RemittanceId id = taken(practice, "EFT1", "95.5", answer("OLD-77"));
            List<WaitingItem> items = practice.office().money().waiting().list(Progress.SILENT);
            assertThat(items.getLast().reason())
                    .isEqualTo(
                            "The claim does not look like ours: number OLD-77 is not one of ours. Match it by hand or"
                                    + " return the money.");
            assertThat(waiting(practice))
                    .containsExactly(
                            "CHECK_CAREFUL EFT1 95.50 remittances.refused.stranger EFT1.835:3 0d [PLAN, POST, VOID]",
                            "CLAIM_UNMATCHED EFT1 95.50 NOT_OURS EFT1.835:9 0d [MATCH, POST, VOID]");

            assertThat(practice.office().remittances().post(id)).isInstanceOf(PostResult.Posted.class);
            assertThat(waiting(practice))
                    .containsExactly("CLAIM_UNMATCHED EFT1 95.50 NOT_OURS EFT1.835:9 0d [MATCH, VOID]");

            StatedClaim stated =
                    practice.office().remittances().claims(id).getFirst().stated();
            assertThat(practice.office().remittances().match(stated.id(), claim))
                    .isInstanceOf(PostingPlan.class);
            assertThat(waiting(practice)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Kind.class)
    void aCheckThatDoesNotAddUpOrWasUndoneWaitsUntilSomebodyHasSeenIt(TestDatabase.Kind kind) {
        try (TestOffice practice = new TestOffice(kind)) {
            Remittances remittances = practice.office().remittances();
            RemittanceId wrong = taken(practice, "EFT1", "49", STRANGER);
            RemittanceId undone = taken(practice, "EFT2", "50", STRANGER);
            assertThat(remittances.post(undone)).isInstanceOf(PostResult.Posted.class);
            remittances.voidCheck(undone, "wrong practice");
            assertThat(waiting(practice))
                    .containsExactly(
                            "CHECK_UNBALANCED EFT1 49.00 remittances.refused.out-of-balance EFT1.835:3 0d [SEEN, PLAN]",
                            "CHECK_UNDONE EFT2 50.00  EFT2.835:3 0d [POST, SEEN]");

            remittances.setSeen(wrong);
            remittances.setSeen(undone);
            assertThat(waiting(practice)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Kind.class)
    void aCheckThatTakesMoreThanItPaysWaitsWithItsCaution(TestDatabase.Kind kind) {
        try (TestOffice practice = new TestOffice(kind)) {
            ClaimId _ = billed(practice);
            List<String> segments = new ArrayList<>(answer("DS1-1"));
            segments.add("PLB*1*20261231*WO:X*125.5");
            RemittanceId _ = taken(practice, "EFT1", "-30", segments);
            assertThat(waiting(practice))
                    .containsExactly("CHECK_CAREFUL EFT1 -30.00 remittances.refused.takes-back EFT1.835:3 0d"
                            + " [PLAN, POST, VOID]");
        }
    }
}
