package org.daysheet.billing.followups;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.claims.Adjudication;
import org.daysheet.billing.claims.Adjudication.Verdict;
import org.daysheet.billing.claims.StandingVerdicts;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.billing.practice.PayerTimes;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the watch notices although nothing happened. The payer answers within 2, 5 and 30 days and takes claims for a
/// year; today is 2026-03-02.
final class FollowUpsTest {
    private TestOffice test;
    private FollowUps followUps;
    private ClaimId claim;

    @BeforeEach
    void makeOneClaim() {
        test = new TestOffice();
        followUps = test.office().followUps();
        claim = test.office().claims().create(test.visit(test.insured("P1")));
    }

    @AfterEach
    void close() {
        test.close();
    }

    private List<String> open() {
        return followUps.list(TaskFilter.OPEN).stream()
                .map(task -> task.kind() + " " + task.dueOn() + " " + task.title())
                .toList();
    }

    private void today(LocalDate day) {
        test.database().clock().setDay(day);
    }

    private void hear(Verdict verdict) {
        StandingVerdicts standing = (tx, ids) -> verdict == Verdict.WITHDRAWN ? Map.of() : Map.of(claim, verdict);
        test.office()
                .session()
                .run(tx -> test.office()
                        .claimMoves()
                        .adjudicated(tx, List.of(new Adjudication(claim, "", verdict, "", null, "CLP")), standing));
    }

    @Test
    void aDenialIsWorkedAfterThePayersDaysAndNotLaterThanItsLastDayOfAppeal() {
        LocalDate today = LocalDate.of(2026, 3, 2);
        assertThat(DenialDays.of(today, LocalDate.of(2026, 3, 1), 180, 7))
                .isEqualTo(new DenialDays(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 8, 28)));
        assertThat(DenialDays.of(today, LocalDate.of(2026, 2, 3), 30, 7))
                .isEqualTo(new DenialDays(LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 5)));
        DenialDays late = DenialDays.of(today, LocalDate.of(2026, 1, 1), 30, 7);
        assertThat(late).isEqualTo(new DenialDays(today, LocalDate.of(2026, 1, 31)));
        assertThat(late.isTooLate(today)).isTrue();

        PayerFacts acme = test.office().practices().payer(test.payer()).facts();
        test.office().practices().keepPayer(acme.withTimes(new PayerTimes(365, 2, 5, 30, 90, 14)));
        assertThat(days(test.payer())).isEqualTo(new DenialDays(LocalDate.of(2026, 3, 16), LocalDate.of(2026, 5, 30)));
        assertThat(days(null)).isEqualTo(new DenialDays(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 8, 28)));
    }

    private DenialDays days(@Nullable PayerId payer) {
        return test.office().session().read(tx -> followUps.denialDays(tx, payer, LocalDate.of(2026, 3, 1)));
    }

    @Test
    void aClaimBilledInAPortalIsMissedWhenItsDecisionIsDue() {
        test.office().claimMoves().billedByHand(claim, "portal");
        today(LocalDate.of(2026, 4, 1));
        assertThat(followUps.watch()).isZero();
        today(LocalDate.of(2026, 4, 2));
        assertThat(followUps.watch()).isEqualTo(1);
        assertThat(followUps.watch()).isZero();
        assertThat(open())
                .containsExactly("SILENT_PAYMENT 2026-04-01 The payer has not decided claim DS1-1, sent on 03/02/2026; "
                        + "its decision was expected by 04/01/2026: ask for its status");
    }

    @Test
    void aFileNobodyConfirmedIsOneTaskForAllItsClaims(@TempDir Path out) {
        ClaimId second = test.office().claims().create(test.visit(test.insured("P2")));
        test.office().scrubbing().scrubAll(Progress.SILENT);
        assertThat(test.office()
                        .submissions()
                        .export(List.of(claim, second), out, Progress.SILENT)
                        .claims())
                .isEqualTo(2);
        // The 999 is due after two days.
        today(LocalDate.of(2026, 3, 4));
        assertThat(followUps.watch()).isZero();
        today(LocalDate.of(2026, 3, 5));
        assertThat(followUps.watch()).isEqualTo(1);
        assertThat(followUps.watch()).isZero();
        assertThat(open())
                .containsExactly("SILENT_FILE 2026-03-04 Nobody has confirmed file 000000001 with 2 claims, sent on"
                        + " 03/02/2026; its 999 was expected by 03/04/2026: ask the clearinghouse whether it arrived");
        // Twice 200.00 and 15.50.
        assertThat(followUps.list(TaskFilter.OPEN).getFirst().amount()).isEqualTo(Money.ofCents(43_100));
    }

    @Test
    void aDecisionThatIsTakenBackIsMissedAgainAfterItsTime() {
        test.office().claimMoves().billedByHand(claim, "portal");
        today(LocalDate.of(2026, 4, 2));
        assertThat(followUps.watch()).isEqualTo(1);
        hear(Verdict.PAID);
        assertThat(followUps.watch()).isZero();
        assertThat(open()).isEmpty();

        today(LocalDate.of(2026, 4, 10));
        hear(Verdict.WITHDRAWN);
        assertThat(followUps.watch()).isZero();
        today(LocalDate.of(2026, 5, 11));
        assertThat(followUps.watch()).isEqualTo(1);
        assertThat(open())
                .containsExactly("SILENT_PAYMENT 2026-05-10 The payer took its decision on claim DS1-1 back on "
                        + "04/10/2026 and has not decided again: ask for its status");
    }

    @Test
    void aClaimThatIsNotSentIsMissedAMonthBeforeItIsTooLate() {
        today(LocalDate.of(2027, 1, 20));
        assertThat(followUps.watch()).isZero();
        today(LocalDate.of(2027, 1, 21));
        assertThat(followUps.watch()).isEqualTo(1);
        assertThat(open())
                .containsExactly("TIMELY_FILING 2027-02-20 Claim DS1-1 is not with its payer, which takes it until "
                        + "02/20/2027 at the latest: send it");
        test.office().claimMoves().billedByHand(claim, "portal");
        assertThat(followUps.watch()).isZero();
        assertThat(open()).isEmpty();
    }

    @Test
    void aTaskWhoseReasonIsBackIsOpenAgainAndADoneOneIsNot() {
        TaskDraft draft = new TaskDraft(
                "x:1",
                TaskKind.OTHER,
                LocalDate.of(2026, 3, 9),
                Money.ofCents(100),
                "look at it",
                TaskDraft.About.claim(claim));
        test.office().session().run(tx -> {
            var _ = followUps.open(tx, List.of(draft));
            followUps.withdraw(tx, List.of("x:1"));
            var _ = followUps.open(tx, List.of(draft));
        });
        assertThat(open()).containsExactly("OTHER 2026-03-09 look at it");
        followUps.done(followUps.list(TaskFilter.OPEN).getFirst().id(), "looked");
        test.office().session().run(tx -> {
            var _ = followUps.open(tx, List.of(draft));
        });
        assertThat(open()).isEmpty();
    }
}
