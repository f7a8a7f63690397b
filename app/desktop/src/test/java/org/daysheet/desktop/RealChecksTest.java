package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.remittances.Check;
import org.daysheet.billing.remittances.RemittanceStatus;
import org.daysheet.desktop.checks.CandidateRow;
import org.daysheet.desktop.checks.CheckFilter;
import org.daysheet.desktop.checks.CheckPages;
import org.daysheet.desktop.checks.CheckPlanRow;
import org.daysheet.desktop.checks.CheckQuestion;
import org.daysheet.desktop.checks.CheckRow;
import org.daysheet.desktop.checks.CheckStand;
import org.daysheet.desktop.checks.CleanPlan;
import org.daysheet.desktop.checks.HeldDesk;
import org.daysheet.desktop.checks.MoveRow;
import org.daysheet.desktop.checks.PlanRow;
import org.daysheet.desktop.checks.SolutionRow;
import org.daysheet.desktop.days.BusinessDay;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.paging.Sort;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Outcome;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Checks of a real practice, as the screen reads and posts them.
class RealChecksTest {
    private static final LocalDate SERVED = LocalDate.of(2026, 5, 4);

    private BilledPractice practice;
    private CheckPages checks;
    private ClaimId claim;
    private ClaimId other;

    @BeforeEach
    void bill(@TempDir Path folder) {
        practice = new BilledPractice(folder);
        checks = new CheckPages(
                practice.office(),
                new BusinessDay(
                        practice.office().session().clock(),
                        practice.office().session().database().zone()));
        claim = practice.bill("P1", PersonName.of("Rivera", "Ana"), SERVED, Money.ofCents(10_000));
        other = practice.bill("P2", PersonName.of("Okafor", "Ben"), SERVED, Money.ofCents(10_000));
    }

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void aClaimOfAnUnpostedCheckIsMatchedWhereItStandsAndThenPosts() {
        RemittanceId id = paid("EFT1", "OLD-77");
        PlanRow row = held(id);
        HeldDesk desk = checks.held();
        HeldDesk.Candidates found = desk.candidates(row.id(), "");
        assertThat(found)
                .isEqualTo(new HeldDesk.Candidates(
                        "RIVERA, ANA \u00b7 member WP1 \u00b7 served 05/04/2026 \u00b7 charged 100.00, paid 60.00",
                        List.of(
                                new CandidateRow(
                                        claim,
                                        "DS1-1",
                                        "Rivera, Ana",
                                        SERVED,
                                        Money.ofCents(10_000),
                                        "all lines, member, name, day, charge, payer, not decided yet"),
                                new CandidateRow(
                                        other,
                                        "DS2-1",
                                        "Okafor, Ben",
                                        SERVED,
                                        Money.ofCents(10_000),
                                        "all lines, day, charge, payer, not decided yet"))));

        SolutionRow shown = desk.supposed(row.id(), found.rows().getFirst());
        assertThat(shown.words()).isEqualTo("Posted with the check:");
        assertThat(shown.moves())
                .containsExactly(
                        new MoveRow("Cash", "Primary insurance", Money.ofCents(6_000), "Payment"),
                        new MoveRow("Contractual", "Primary insurance", Money.ofCents(4_000), "CO-45"));
        assertThat(desk.match(row, found.rows().getFirst(), shown))
                .isEqualTo(new Outcome(
                        true,
                        "Claim OLD-77 is matched with DS1-1 of Rivera, Ana; posting the check will post it.",
                        List.of()));
        PlanRow after = checks.plan(id).rows().getFirst();
        assertThat(after.verdict()).isEqualTo(PlanRow.Verdict.WILL_POST);
        assertThat(after.moves()).isEqualTo(shown.moves());
    }

    @Test
    void aClaimOfAPostedCheckIsAppliedAtOnceAndAProposalOnlyWhenThereIsOne() {
        RemittanceId id = paid("EFT1", "OLD-77");
        practice.office().remittances().post(id);
        PlanRow row = held(id);
        assertThat(row.isProposed()).isFalse();
        HeldDesk desk = checks.held();
        CandidateRow ours = desk.candidates(row.id(), "ds1").rows().getFirst();
        SolutionRow shown = desk.supposed(row.id(), ours);
        assertThat(shown.words()).isEqualTo("Posted at once, out of the money that waits:");
        assertThat(shown.moves())
                .containsExactly(
                        new MoveRow("Unapplied payer money", "Primary insurance", Money.ofCents(6_000), "Moved"),
                        new MoveRow("Contractual", "Primary insurance", Money.ofCents(4_000), "CO-45"));

        assertThat(desk.match(row, ours, shown).headline())
                .isEqualTo("Claim OLD-77 is matched with DS1-1 of Rivera, Ana, and its money is applied.");
        assertThat(checks.plan(id).rows().getFirst().verdict()).isEqualTo(PlanRow.Verdict.POSTED);
        assertThat(practice.office().check(Progress.SILENT)).allMatch(CheckResult::passed);
    }

    @Test
    void anUnpostedCheckIsSetAsideAndCanBePostedLater() {
        RemittanceId id = paid("EFT1", "DS1-1");
        CheckRow row = checks.plan(id).check();
        assertThat(row.stand()).isEqualTo(CheckStand.WAITING);
        assertThat(checks.voidCheck(row, "sent twice", Progress.SILENT).headline())
                .isEqualTo(
                        "Check EFT1 over 60.00 is set aside. Nothing of it was posted; it stands under “All” and can "
                                + "be posted from there.");
        CheckPlanRow after = checks.plan(id);
        assertThat(after.check().stand()).isEqualTo(CheckStand.LEFT);
        assertThat(after.check().state()).isEqualTo(new Badge("Set aside", Badge.Tone.PLAIN));
        assertThat(after.check().why()).isEqualTo("Set aside: sent twice.");
        assertThat(among(CheckFilter.NEEDS_LOOK)).isEmpty();
        assertThat(after.isPostable()).isTrue();
        assertThat(checks.post(after, Progress.SILENT).isGood()).isTrue();
    }

    @Test
    void aCheckThatWasPostedAndVoidedNeedsALookUntilItIsPostedAgain() {
        RemittanceId id = paid("EFT1", "DS1-1");
        checks.post(checks.plan(id), Progress.SILENT);
        assertThat(among(CheckFilter.NEEDS_LOOK)).isEmpty();

        assertThat(checks.voidCheck(checks.plan(id).check(), "wrong day", Progress.SILENT)
                        .headline())
                .isEqualTo("Check EFT1 over 60.00 is voided: everything it posted is reversed. It can be posted again; "
                        + "until then it stands under “Needs a look”.");

        CheckPlanRow voided = checks.plan(id);
        assertThat(voided.isPostable()).isTrue();
        assertThat(among(CheckFilter.NEEDS_LOOK)).containsExactly(voided.check());
        assertThat(among(CheckFilter.TO_POST)).isEmpty();
        assertThat(voided.check().state()).isEqualTo(new Badge("Voided", Badge.Tone.CAUTION));
        assertThat(voided.check().why())
                .isEqualTo("Voided: wrong day. Nothing of it is in the books; post it again where it counts.");
        checks.post(voided, Progress.SILENT);
        assertThat(among(CheckFilter.NEEDS_LOOK)).isEmpty();
    }

    @Test
    void aVoidedCheckThatNobodyNeedsToLookAtIsSaidSoAndThatIsTakenBack() {
        RemittanceId id = paid("EFT1", "DS1-1");
        checks.post(checks.plan(id), Progress.SILENT);
        checks.voidCheck(checks.plan(id).check(), "wrong day", Progress.SILENT);
        assertThat(checks.plan(id).check().stand()).isEqualTo(CheckStand.UNDONE);

        assertThat(checks.setSeen(checks.plan(id).check(), true, Progress.SILENT))
                .isEqualTo(new Outcome(
                        true,
                        "Check EFT1 over 60.00 no longer stands under “Needs a look”. It stands under “All”; “Needs a "
                                + "look again” takes this back.",
                        List.of()));
        CheckRow seen = checks.plan(id).check();
        assertThat(among(CheckFilter.NEEDS_LOOK)).isEmpty();
        assertThat(among(CheckFilter.ALL)).containsExactly(seen);
        assertThat(seen.stand()).isEqualTo(CheckStand.SEEN);
        assertThat(seen.state()).isEqualTo(new Badge("Voided, seen", Badge.Tone.PLAIN));
        assertThat(seen.why())
                .isEqualTo("Voided: wrong day. Owner noted on 06/26/2026 that nobody needs to look at it.");

        assertThat(checks.setSeen(seen, false, Progress.SILENT).headline())
                .isEqualTo("Check EFT1 over 60.00 stands under “Needs a look” again.");
        assertThat(among(CheckFilter.NEEDS_LOOK))
                .containsExactly(checks.plan(id).check());
    }

    @Test
    void aCheckThatDoesNotAddUpLeavesWhatWaitsOnceNobodyNeedsToLookAtIt() {
        RemittanceId id = practice.take("EFT1", Money.ofCents(5_900), List.of("CLP*DS1-1*1*100*60*0*12*ICN1"));
        CheckRow off = checks.plan(id).check();
        assertThat(off.stand()).isEqualTo(CheckStand.UNBALANCED);
        assertThat(among(CheckFilter.TO_POST)).containsExactly(off);

        checks.setSeen(off, true, Progress.SILENT);
        CheckRow seen = checks.plan(id).check();
        assertThat(among(CheckFilter.TO_POST)).isEmpty();
        assertThat(among(CheckFilter.NEEDS_LOOK)).isEmpty();
        assertThat(among(CheckFilter.ALL)).containsExactly(seen);
        assertThat(seen.state()).isEqualTo(new Badge("Out of balance, seen", Badge.Tone.PLAIN));
        assertThat(seen.why()).endsWith(" Owner noted on 06/26/2026 that nobody needs to look at it.");
    }

    @Test
    void aCopyOfACheckIsSetAsideInWordsOfItsOwn() {
        RemittanceId first = paid("EFT1", "DS1-1");
        checks.post(checks.plan(first), Progress.SILENT);
        CheckRow copy = checks.plan(paid("EFT1", "DS1-1")).check();
        assertThat(copy.stand()).isEqualTo(CheckStand.REPEAT);

        assertThat(checks.voidCheck(copy, "sent twice", Progress.SILENT).headline())
                .isEqualTo(
                        "Check EFT1 over 60.00 is set aside as a copy of a check that was taken in before. Nothing of "
                                + "it was posted; it stands under “All”.");
    }

    @Test
    void theListKnowsWhenItIsOnlyReadAnew() {
        CheckQuestion question = CheckQuestion.of(CheckFilter.TO_POST, "eft");
        Sort byAmount = new Sort("AMOUNT", true);
        assertThat(checks.matching(question).sorted(byAmount))
                .isEqualTo(checks.matching(question).sorted(byAmount))
                .isNotEqualTo(checks.matching(question));
        assertThat(checks.matching(question)).isNotEqualTo(checks.matching(CheckQuestion.of(CheckFilter.ALL, "eft")));
    }

    private List<CheckRow> among(CheckFilter filter) {
        PageSource<CheckRow> found = checks.matching(CheckQuestion.of(filter, ""));
        List<CheckRow> rows = found.page(0, 10);
        assertThat(found.count()).isEqualTo(rows.size());
        return rows;
    }

    private PlanRow held(RemittanceId id) {
        PlanRow row = checks.plan(id).rows().getFirst();
        assertThat(row.verdict()).isEqualTo(PlanRow.Verdict.HELD);
        return row;
    }

    /// Charged 100, paid 60, 40 off by contract.
    private RemittanceId paid(String trace, String control) {
        return practice.take(
                trace,
                Money.ofCents(6_000),
                List.of(
                        "CLP*" + control + "*1*100*60*0*12*ICN" + trace,
                        "NM1*QC*1*RIVERA*ANA****MI*WP1",
                        "SVC*HC:G0439*100*60",
                        "DTM*472*20260504",
                        "CAS*CO*45*40"));
    }

    @Test
    void aDenialIsShownAsMovingNothing() {
        RemittanceId id = practice.take(
                "EFT1",
                Money.ZERO,
                List.of(
                        "CLP*DS1-1*4*100*0*0*12*ICN1",
                        "NM1*QC*1*RIVERA*ANA****MI*WP1",
                        "SVC*HC:G0439*100*0",
                        "DTM*472*20260504",
                        "CAS*CO*197*100"));
        PlanRow row = checks.plan(id).rows().getFirst();
        assertThat(row.verdict()).isEqualTo(PlanRow.Verdict.WILL_NOTE);
        assertThat(row.reason()).isEqualTo("Nothing is paid and nothing moves. Posting opens a denial.");
        assertThat(row.moves()).isEmpty();
    }

    @Test
    void whatCameOrChangedAfterTheQuestionIsNotPostedAndTheAnswerSaysWhy() {
        RemittanceId changed = paid("EFT1", "DS1-1");
        paid("EFT2", "DS2-1");
        RemittanceId strange = paid("EFT3", "OLD-77");
        CleanPlan shown = checks.clean(Progress.SILENT);
        assertThat(shown.count()).isEqualTo(2);
        assertThat(shown.sum()).isEqualTo(Money.ofCents(12_000));
        practice.office().remittances().post(paid("EFT4", "DS1-1"));
        RemittanceId since = paid("EFT5", "DS2-1");

        Outcome outcome = checks.postClean(shown, Progress.SILENT);

        assertThat(outcome)
                .isEqualTo(new Outcome(
                        false,
                        "1 check was posted. 3 need a person:",
                        List.of(
                                "The plan of check EFT1 has changed since you looked. Look again, then post. Nothing was posted.",
                                "Check EFT3 has 1 claim to look at, so it is not posted by itself. Show its plan.",
                                "Check EFT5 of Acme Health Plan over 60.00 came in after you looked, so it was not posted. "
                                        + "Look at it, then post it.")));
        assertThat(practice.office().remittances().list(RemittanceStatus.TAKEN))
                .extracting(Check::id)
                .containsExactly(changed, strange, since);
    }
}
