package org.daysheet.billing.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.followups.DenialDays;
import org.daysheet.billing.followups.FollowUpTask;
import org.daysheet.billing.followups.TaskFilter;
import org.daysheet.billing.practice.PayerGates.Wish;
import org.daysheet.billing.practice.PayerWishes.Authorization;
import org.daysheet.billing.practice.PayerWishes.DrugCodes;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.scrubber.ScrubFinding;
import org.daysheet.billing.scrubber.ScrubSeverity;
import org.daysheet.types.id.ClaimId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Limits and wishes of a payer by day; today is 2026-03-02, visits are of 2026-02-20.
final class PayerRulebookTest {
    private static final LocalDate DAY = TestOffice.VISIT_DAY;

    private TestOffice test;

    @BeforeEach
    void open() {
        test = new TestOffice();
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void whatHoldsIsWhatWasSaidForTheLatestDayThatIsNotLater() {
        say(DAY, 120, null, 60);
        say(DAY.minusDays(30), 200, 90, null);
        PayerRulebook book = book();

        assertThat(book.filingDays(DAY.minusDays(31), false)).isEqualTo(365);
        assertThat(book.filingDays(DAY.minusDays(30), false)).isEqualTo(200);
        assertThat(book.filingDays(DAY.minusDays(1), false)).isEqualTo(200);
        assertThat(book.filingDays(DAY, false)).isEqualTo(120);
        // what the later entry does not say stays as the one before said
        assertThat(book.filingDays(DAY, true)).isEqualTo(90);
        assertThat(book.filingDays(DAY.minusDays(31), true)).isEqualTo(365);
        assertThat(book.appealDays(DAY.minusDays(1))).isEqualTo(180);
        assertThat(book.appealDays(DAY)).isEqualTo(60);
        assertThat(book.followUpDays(DAY)).isEqualTo(7);
    }

    @Test
    void ofTwoEntriesOfOneDayTheLaterWrittenCountsAndBothStay() {
        say(DAY, 120, null, null);
        say(DAY, 130, null, null);

        assertThat(book().filingDays(DAY, false)).isEqualTo(130);
        assertThat(book().entries())
                .extracting(entry -> entry.facts().timelyFilingDays())
                .containsExactly(130, 120);
        assertThatThrownBy(() -> say(DAY, null, null, null))
                .isInstanceOf(BillingException.class)
                .hasMessageStartingWith("Nothing is said that holds from that day on.");
    }

    @Test
    void limitsOfManyYearsAndDaysLongPastAreRefused() {
        String refusal =
                "A limit is at most 3660 days, and nothing is said of days before 01/01/1990. Nothing was saved;"
                        + " look at the days and at the day from which they hold.";
        assertThatThrownBy(() -> say(DAY, 3_661, null, null))
                .isInstanceOf(BillingException.class)
                .hasMessage(refusal);
        assertThatThrownBy(() -> say(LocalDate.of(1989, 12, 31), 90, null, null))
                .isInstanceOf(BillingException.class)
                .hasMessage(refusal);
        assertThat(book().entries()).isEmpty();
    }

    @Test
    void wishesGoByTheDayOfService() {
        test.office()
                .practices()
                .rulebooks()
                .add(new RulebookFacts(
                        test.payer(), DAY, null, null, null, null, false, DrugCodes.NEEDED, Authorization.EITHER, ""));

        PayerWishes usual =
                test.office().practices().payer(test.payer()).facts().wishes();
        assertThat(book().wishes(DAY.minusDays(1))).isEqualTo(usual);
        PayerWishes now = book().wishes(DAY);
        assertThat(now.followsPairEdits()).isFalse();
        assertThat(now.drugCodes()).isEqualTo(DrugCodes.NEEDED);
        assertThat(now.authorization()).isEqualTo(Authorization.EITHER);
        ClaimId claim = test.office().claims().create(test.visit(test.insured("P1")));
        assertThat(rules(claim)).containsExactly("drug-needed", "authorization-or-referral-missing");
    }

    @Test
    void gatesGoByTheDayOfServiceAndAnOldSettingHoldsBefore() {
        var payer = test.office().practices().payer(test.payer());
        var _ = test.office()
                .practices()
                .keepPayer(payer.facts()
                        .withWishes(PayerWishes.usual("CI").withGates(new PayerGates(Wish.ASKED, Wish.ASKED, 30))));
        say(DAY.minusDays(9), new GatesSaid(null, null, 10));
        say(DAY, new GatesSaid(Wish.NEEDED, Wish.NEEDED, null));
        say(DAY.plusDays(1), new GatesSaid(null, Wish.NOT_ASKED, 5));

        assertThat(gates(DAY.minusDays(10))).isEqualTo(new PayerGates(Wish.ASKED, Wish.ASKED, 30));
        assertThat(gates(DAY.minusDays(1))).isEqualTo(new PayerGates(Wish.ASKED, Wish.ASKED, 10));
        assertThat(gates(DAY)).isEqualTo(new PayerGates(Wish.NEEDED, Wish.NEEDED, null));
        assertThat(gates(DAY.plusDays(1))).isEqualTo(new PayerGates(Wish.NEEDED, Wish.NOT_ASKED, 5));
        // the visit is of the day from which on an unchecked coverage stops
        ClaimId claim = test.office().claims().create(test.visit(test.insured("P1")));
        assertThat(test.office().scrubbing().scrub(claim).findings())
                .extracting(ScrubFinding::rule, ScrubFinding::severity)
                .containsExactly(tuple("eligibility-missing", ScrubSeverity.STOPS));
    }

    private PayerGates gates(LocalDate day) {
        return book().wishes(day).gates();
    }

    private void say(LocalDate from, GatesSaid gates) {
        test.office()
                .practices()
                .rulebooks()
                .add(new RulebookFacts(test.payer(), from, null, null, null, null, null, null, null, gates, ""));
    }

    @Test
    void theScrubberTasksAndAppealsGoByTheBook() {
        ClaimId claim = test.readyClaim("P1");
        assertThat(rules(claim)).isEmpty();

        // taken until 03/04/2026, in two days
        say(DAY.minusDays(10), 12, null, 20);

        assertThat(rules(claim)).containsExactly("timely-filing-near");
        test.office().followUps().watch();
        assertThat(test.office().followUps().list(TaskFilter.OPEN))
                .extracting(FollowUpTask::dueOn)
                .containsExactly(DAY.plusDays(12));
        DenialDays days =
                test.office().session().read(tx -> test.office().followUps().denialDays(tx, test.payer(), DAY));
        assertThat(days.appealUntil()).isEqualTo(DAY.plusDays(20));
    }

    private List<String> rules(ClaimId claim) {
        return test.office().scrubbing().scrub(claim).findings().stream()
                .map(ScrubFinding::rule)
                .toList();
    }

    private PayerRulebook book() {
        return test.office().practices().rulebooks().book(test.payer());
    }

    private void say(LocalDate from, @Nullable Integer filing, @Nullable Integer corrected, @Nullable Integer appeal) {
        test.office()
                .practices()
                .rulebooks()
                .add(new RulebookFacts(test.payer(), from, filing, corrected, appeal, null, null, null, null, ""));
    }
}
