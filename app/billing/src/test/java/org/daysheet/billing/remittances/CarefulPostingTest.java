package org.daysheet.billing.remittances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daysheet.store.db.Tables.AUDIT_ENTRY;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.denials.DenialListener;
import org.daysheet.billing.denials.Denials;
import org.daysheet.billing.followups.FollowUps;
import org.daysheet.billing.ledger.Ledger;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.remittances.EraText.CheckText;
import org.daysheet.store.BrokenInvariant;
import org.daysheet.store.LedgerClosed;
import org.daysheet.testkit.FreshDatabase;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Nothing is posted but what was seen, nothing under a day that nobody named, and one check that fails leaves the
/// others alone.
@ExtendWith(FreshDatabase.class)
final class CarefulPostingTest {
    private Story story;
    private Remittances remittances;

    @BeforeEach
    void twoVisits(TestDatabase database) {
        story = new Story(database);
        story.play("""
                payer ACME 1112223331
                patient P1 ACME
                claim DS1-1 P1 ACME 2026-01-05: G0402 100.00
                claim DS2-1 P1 ACME 2026-01-06: G0402 100.00
                """);
        remittances = story.remittances();
    }

    private static byte[] file(String trace, String claim, String day) {
        List<String> segments = List.of(
                "CLP*" + claim + "*1*100*60*0*12*ICN" + claim, "SVC*HC:G0402*100*60", "DTM*472*" + day, "CAS*CO*45*40");
        CheckText check = new CheckText(
                "ACME", "1112223331", trace, Money.ofCents(6_000), "I", "ACH", LocalDate.of(2026, 2, 1), segments);
        return EraText.file("000000001", List.of(check));
    }

    private RemittanceId taken(byte[] bytes) {
        return ((TakeResult.Taken) remittances.take("x.835", bytes, Progress.SILENT))
                .remittances()
                .getFirst();
    }

    private static String told(PostResult result) {
        return switch (result) {
            case PostResult.Posted posted -> "posted " + posted.cash();
            case PostResult.Refused refused -> refused.key();
        };
    }

    @Test
    void aReasonThatNoListHasHoldsItsClaimAndLeavesItsMoneyUnapplied() {
        String text = new String(file("EFT1", "DS1-1", "20260105"), StandardCharsets.US_ASCII)
                .replace("CAS*CO*45*40", "CAS*CO*ZZZ9*40");
        RemittanceId check = taken(text.getBytes(StandardCharsets.US_ASCII));
        CheckPlan plan = remittances.plan(check);
        assertThat(plan.claims().getFirst().hold().orElseThrow().reason()).isEqualTo(HoldReason.UNKNOWN_CODE);
        assertThat(told(remittances.post(check, plan.digest(), Progress.SILENT)))
                .isEqualTo("posted 60.00");
        story.play("""
                accounts
                  CASH 60.00
                  UNAPPLIED_PAYER -60.00
                """);
    }

    @Test
    void aHeldClaimAndOneThatIsNotOursAreToldApartByTheirPatient() {
        String held = new String(file("EFT1", "DS1-1", "20260105"), StandardCharsets.US_ASCII)
                .replace("CAS*CO*45*40", "CAS*CO*ZZZ9*40");
        RemittanceId check = taken(held.getBytes(StandardCharsets.US_ASCII));
        RemittanceId unknown = taken(file("EFT2", "XX9-1", "20260105"));
        RemitClaimId claim = remittances.claims(check).getFirst().stated().id();
        Map<RemitClaimId, PatientId> before = remittances.patients(check);
        assertThat(before).containsOnlyKeys(claim);
        remittances.post(check);
        assertThat(remittances.claims(check).getFirst().status()).isNotEqualTo(RemitClaimStatus.POSTED);
        assertThat(remittances.patients(check)).isEqualTo(before);
        assertThat(remittances.patients(unknown)).isEmpty();
    }

    @Test
    void aPlanThatHasChangedSinceItWasSeenIsNotPosted() {
        RemittanceId first = taken(file("EFT1", "DS1-1", "20260105"));
        RemittanceId second = taken(file("EFT2", "DS1-1", "20260105"));
        String seen = remittances.plan(second).digest();
        assertThat(remittances.plan(second).digest()).isEqualTo(seen);
        assertThat(told(remittances.post(first, remittances.plan(first).digest(), Progress.SILENT)))
                .isEqualTo("posted 60.00");
        assertThat(told(remittances.post(second, seen, Progress.SILENT))).isEqualTo("remittances.refused.plan-changed");
        assertThat(remittances.show(second).status()).isEqualTo(RemittanceStatus.TAKEN);
        String now = remittances.plan(second).digest();
        assertThat(told(remittances.post(second, now, Progress.SILENT))).isEqualTo("posted 60.00");
        story.play("""
                accounts
                  CASH 120.00
                  CONTRACTUAL 40.00
                  UNAPPLIED_PAYER -60.00
                """);
    }

    @Test
    void aPostingOnADayBeforeTheLastOneGoesOnRecord(TestDatabase database) {
        RemittanceId first = taken(file("EFT1", "DS1-1", "20260105"));
        LocalDate day = database.clock().today();
        database.clock().setDay(day.minusDays(1));
        assertThat(told(remittances.post(first, remittances.plan(first).digest(), Progress.SILENT)))
                .isEqualTo("posted 60.00");
        List<String> audited = database.transactions()
                .read(tx -> tx.dsl()
                        .select(AUDIT_ENTRY.ENTITY_KIND, AUDIT_ENTRY.DETAIL)
                        .from(AUDIT_ENTRY)
                        .where(AUDIT_ENTRY.ACTION_NAME.eq("ledger.earlier-day"))
                        .fetch(row -> row.value1() + " " + row.value2()));
        assertThat(audited).containsExactly("posting on " + day.minusDays(1) + ", the one before on " + day);
    }

    @Test
    void aCheckWithoutADateIsNotPosted() {
        String text = new String(file("EFT1", "DS1-1", "20260105"), StandardCharsets.UTF_8);
        RemittanceId id = taken(text.replace("************20260201", "").getBytes(StandardCharsets.UTF_8));
        assertThat(remittances.show(id).isDated()).isFalse();
        assertThat(told(remittances.post(id))).isEqualTo("remittances.refused.no-date");
        assertThat(remittances.postClean(Progress.SILENT))
                .extracting(CarefulPostingTest::told)
                .containsExactly("remittances.refused.no-date");
        story.play("accounts");
    }

    @Test
    void onlyCleanChecksThatWereSeenArePostedAndOnlyAsTheyWereSeen() {
        RemittanceId first = taken(file("EFT1", "DS1-1", "20260105"));
        RemittanceId second = taken(file("EFT2", "DS2-1", "20260106"));
        List<SeenPlan> seen = remittances.readiness(Progress.SILENT).stream()
                .map(CheckReadiness::seen)
                .toList();
        RemittanceId rival = taken(file("EFT3", "DS1-1", "20260105"));
        assertThat(told(remittances.post(rival))).isEqualTo("posted 60.00");
        RemittanceId later = taken(file("EFT4", "DS2-1", "20260106"));

        List<PostResult> results = remittances.postClean(seen, Progress.SILENT);

        assertThat(results)
                .containsExactly(
                        new PostResult.Refused(
                                first,
                                "remittances.refused.plan-changed",
                                "The plan of check EFT1 has changed since you looked. Look again, then post. Nothing was posted."),
                        new PostResult.Posted(second, 1, 0, Money.ofCents(6_000)));
        assertThat(remittances.list(RemittanceStatus.TAKEN))
                .extracting(Check::id)
                .containsExactly(first, later);
    }

    @Test
    void aBrokenInvariantEndsAllPosting() {
        Remittances failing = new Remittances(
                story.session(),
                new Ledger(),
                new Denials(story.session(), new Ledger(), DenialListener.NOBODY),
                new FollowUps(story.session()),
                (tx, news) -> {
                    throw new BrokenInvariant("the claims do not add up");
                },
                ResponsibilityListener.NOBODY);
        RemittanceId first = taken(file("EFT1", "DS1-1", "20260105"));
        taken(file("EFT2", "DS2-1", "20260106"));
        assertThatThrownBy(() -> failing.postClean(Progress.SILENT)).isInstanceOf(BrokenInvariant.class);
        assertThatThrownBy(() -> remittances.post(first)).isInstanceOf(LedgerClosed.class);
        assertThat(remittances.list(RemittanceStatus.TAKEN)).hasSize(2);
    }

    @Test
    void aCheckThatFailsLeavesTheOthersAlone() {
        ClaimId broken = new ClaimId(1);
        Remittances failing = new Remittances(
                story.session(),
                new Ledger(),
                new Denials(story.session(), new Ledger(), DenialListener.NOBODY),
                new FollowUps(story.session()),
                (tx, news) -> {
                    if (news.stream().anyMatch(item -> item.claim().equals(broken))) {
                        throw new IllegalStateException("the claim cannot be moved");
                    }
                },
                ResponsibilityListener.NOBODY);
        RemittanceId first = taken(file("EFT1", "DS1-1", "20260105"));
        RemittanceId second = taken(file("EFT2", "DS2-1", "20260106"));
        List<PostResult> results = failing.postClean(Progress.SILENT);
        assertThat(results).extracting(PostResult::remittance).containsExactly(first, second);
        assertThat(results)
                .extracting(CarefulPostingTest::told)
                .containsExactly("remittances.refused.failed", "posted 60.00");
        assertThat(((PostResult.Refused) results.getFirst()).reason())
                .containsPattern("E-[0-9A-F]{8}")
                .doesNotContain("cannot be moved");
        story.play("""
                accounts
                  CASH 60.00
                  CONTRACTUAL 40.00
                open
                  #1 ACME 100.00
                """);
    }

    @Test
    void aCheckThatIsRefusedLeavesTheOthersAloneAndSaysWhy() {
        ClaimId broken = new ClaimId(1);
        Remittances refusing = new Remittances(
                story.session(),
                new Ledger(),
                new Denials(story.session(), new Ledger(), DenialListener.NOBODY),
                new FollowUps(story.session()),
                (tx, news) -> {
                    if (news.stream().anyMatch(item -> item.claim().equals(broken))) {
                        throw new BillingException("claims.unknown", broken);
                    }
                },
                ResponsibilityListener.NOBODY);
        RemittanceId first = taken(file("EFT1", "DS1-1", "20260105"));
        RemittanceId second = taken(file("EFT2", "DS2-1", "20260106"));
        List<String> steps = new ArrayList<>();

        List<PostResult> results = refusing.postClean(new Progress() {
            @Override
            public void report(String step, long done, long total) {
                steps.add(step);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });

        assertThat(results)
                .containsExactly(
                        new PostResult.Refused(first, "claims.unknown", "There is no claim 1."),
                        new PostResult.Posted(second, 1, 0, Money.ofCents(6_000)));
        assertThat(remittances.show(first).status()).isEqualTo(RemittanceStatus.TAKEN);
        assertThat(steps).contains("check 1 of 2: posting", "check 2 of 2: posting", "checks posted");
    }
}
