package org.daysheet.billing.remittances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daysheet.store.db.Tables.AUDIT_ENTRY;
import static org.daysheet.store.db.Tables.REMITTANCE_STATE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.remittances.EraText.CheckText;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A check that was posted and voided waits for a person until it is posted again, or until somebody says that nobody
/// needs to look at it; on both databases.
class SeenChecksTest {
    private static RemittanceId posted(TestOffice practice) {
        RemittanceId id = taken(practice, Money.ofCents(5_000));
        assertThat(practice.office().remittances().post(id)).isInstanceOf(PostResult.Posted.class);
        return id;
    }

    /// @param amount of the check; its claim pays 50.00
    private static RemittanceId taken(TestOffice practice, Money amount) {
        CheckText check = new CheckText(
                "Acme Health Plan",
                "ACME1",
                "EFT1",
                amount,
                "I",
                "ACH",
                LocalDate.of(2026, 2, 27),
                List.of("CLP*XX1*1*50*50**12*ICN1"));
        Remittances remittances = practice.office().remittances();
        TakeResult taken = remittances.take("x.835", EraText.file("000000001", List.of(check)), Progress.SILENT);
        return ((TakeResult.Taken) taken).remittances().getFirst();
    }

    private static int waiting(TestOffice practice) {
        return new CheckList(practice.office().session()).count(CheckSearch.of(CheckStanding.FOR_A_PERSON, ""));
    }

    private static Map<RemittanceId, DoneBy> seen(TestOffice practice) {
        return new CheckList(practice.office().session())
                .seen(practice.office().remittances().list());
    }

    private static List<String> audited(TestOffice practice, RemittanceId id) {
        return practice.office()
                .session()
                .read(tx -> tx.dsl()
                        .select(AUDIT_ENTRY.ACTION_NAME)
                        .from(AUDIT_ENTRY)
                        .where(AUDIT_ENTRY.ENTITY_KIND.eq("remittance"))
                        .and(AUDIT_ENTRY.ENTITY_ID.eq(id.value()))
                        .orderBy(AUDIT_ENTRY.SEQUENCE)
                        .fetch(AUDIT_ENTRY.ACTION_NAME));
    }

    private static void assertSound(TestOffice practice) {
        assertThat(practice.office().check(Progress.SILENT)).allMatch(CheckResult::passed);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Kind.class)
    void whoSaidThatNobodyNeedsToLookAndWhenIsKeptAndMayBeTakenBack(TestDatabase.Kind kind) {
        try (TestOffice practice = new TestOffice(kind)) {
            Remittances remittances = practice.office().remittances();
            RemittanceId id = posted(practice);
            assertThatThrownBy(() -> remittances.setSeen(id))
                    .isInstanceOf(BillingException.class)
                    .hasMessage(
                            "Check EFT1 does not wait for anybody to look at it because it was voided or does not add up."
                                    + " Nothing was changed.");
            remittances.voidCheck(id, "wrong practice");
            assertThat(waiting(practice)).isEqualTo(1);

            remittances.setSeen(id);
            assertThat(waiting(practice)).isZero();
            assertThat(seen(practice)).isEqualTo(Map.of(id, new DoneBy(TestOffice.TODAY, "Pat Owner")));
            assertThat(remittances.show(id).reason()).isEqualTo("wrong practice");
            assertThat(noted(practice)).isNotNull();
            assertSound(practice);
            assertThatThrownBy(() -> remittances.setSeen(id)).isInstanceOf(BillingException.class);

            remittances.lookAgain(id);
            assertThat(waiting(practice)).isEqualTo(1);
            assertThat(seen(practice)).isEmpty();
            assertSound(practice);
            assertThatThrownBy(() -> remittances.lookAgain(id))
                    .isInstanceOf(BillingException.class)
                    .hasMessage("Nobody has noted of check EFT1 that it need not be looked at. Nothing was changed.");
            assertThat(audited(practice, id))
                    .containsExactly(
                            "remittance.taken",
                            "remittance.posted",
                            "remittance.voided",
                            "remittance.seen",
                            "remittance.look-again");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Kind.class)
    void aCheckThatDoesNotAddUpWaitsForNobodyOnceSomebodyHasSaidSo(TestDatabase.Kind kind) {
        try (TestOffice practice = new TestOffice(kind)) {
            Remittances remittances = practice.office().remittances();
            RemittanceId id = taken(practice, Money.ofCents(4_900));
            assertThat(remittances.show(id).status()).isEqualTo(RemittanceStatus.OUT_OF_BALANCE);
            assertThat(waiting(practice)).isEqualTo(1);
            assertThat(toPost(practice)).isEqualTo(1);

            remittances.setSeen(id);
            assertThat(waiting(practice)).isZero();
            assertThat(toPost(practice)).isZero();
            assertThat(seen(practice)).isEqualTo(Map.of(id, new DoneBy(TestOffice.TODAY, "Pat Owner")));
            assertThat(remittances.heldBecause(id)).isPresent();
            assertSound(practice);

            remittances.lookAgain(id);
            assertThat(waiting(practice)).isEqualTo(1);
            assertThat(toPost(practice)).isEqualTo(1);
            assertSound(practice);
        }
    }

    private static int toPost(TestOffice practice) {
        return new CheckList(practice.office().session()).count(CheckSearch.of(CheckStanding.TO_POST, ""));
    }

    private static Instant noted(TestOffice practice) {
        return practice.office()
                .session()
                .read(tx -> tx.dsl()
                        .select(REMITTANCE_STATE.SEEN_AT)
                        .from(REMITTANCE_STATE)
                        .fetchSingle(REMITTANCE_STATE.SEEN_AT));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Kind.class)
    void aSeenCheckCanBePostedAndWaitsAgainOnceItIsVoidedAnew(TestDatabase.Kind kind) {
        try (TestOffice practice = new TestOffice(kind)) {
            Remittances remittances = practice.office().remittances();
            RemittanceId id = posted(practice);
            remittances.voidCheck(id, "wrong practice");
            remittances.setSeen(id);

            assertThat(remittances.post(id)).isInstanceOf(PostResult.Posted.class);
            assertThat(seen(practice)).isEmpty();
            remittances.voidCheck(id, "wrong practice after all");
            assertThat(waiting(practice)).isEqualTo(1);
            assertSound(practice);
        }
    }
}
