package org.daysheet.billing.remittances;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daysheet.testkit.FreshDatabase;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Which checks may be posted together, unseen one by one, and what a person is told about the others.
@ExtendWith(FreshDatabase.class)
final class CleanChecksTest {
    private static final String TAKEN_BACK = """
              CLP*DS1-1*22*-200*-165**12*ICN1
              SVC*HC:G0402*-200*-165
              DTM*472*20260105
              CAS*CO*45*-35
            """;

    private Story story;

    @BeforeEach
    void onePaid(TestDatabase database) {
        story = new Story(database);
        story.play("""
                payer ACME 1112223331
                patient P1 ACME
                claim DS1-1 P1 ACME 2026-01-05: G0402 200.00
                claim DS2-1 P1 ACME 2026-01-06: G0402 100.00
                check EFT1 ACME 165.00 2026-02-01
                  CLP*DS1-1*1*200*165*0*12*ICN1
                  SVC*HC:G0402*200*165
                  DTM*472*20260105
                  CAS*CO*45*35
                post EFT1 cash 165.00
                """);
    }

    @Test
    void aTakingBackOfWhatStandsInTheBooksIsCleanBesideAPayment() {
        story.play("check EFT2 ACME 60.00 2026-02-20\n" + TAKEN_BACK + """
                  CLP*DS1-1*1*200*165*0*12*ICN3
                  SVC*HC:G0402*200*165
                  DTM*472*20260105
                  CAS*CO*45*35
                  CLP*DS2-1*1*100*60*0*12*ICN2
                  SVC*HC:G0402*100*60
                  DTM*472*20260106
                  CAS*CO*45*40
                """);
        assertThat(reasons()).containsExactly("clean");
    }

    @Test
    void aTakingBackOfWhatNobodyKnowsIsHeldAndNotClean() {
        story.play("check EFT2 ACME 0.00 2026-02-20\n" + TAKEN_BACK.replace("DS1-1", "DS2-1") + """
                  PLB*1999999984*20261231*FB*-165
                """);
        assertThat(reasons())
                .containsExactly("Check EFT2 has 1 claim to look at, so it is not posted by itself. Show its plan.");
    }

    @Test
    void aDenialIsClean() {
        story.play("""
                check EFT2 ACME 0.00 2026-02-20
                  CLP*DS2-1*4*100*0*0*12*ICN2
                  SVC*HC:G0402*100*0
                  DTM*472*20260106
                  CAS*CO*197*100
                """);
        assertThat(reasons()).containsExactly("clean");
    }

    @Test
    void aCheckThatTakesMoreThanItPaysIsPostedOnlyAloneAndThenAsItSays() {
        story.play("check EFT2 ACME -165.00 2026-02-20\n" + TAKEN_BACK);
        assertThat(reasons())
                .containsExactly("Check EFT2 takes 165.00 from the practice: it takes back more than it pays. Posting "
                        + "books that as cash paid out. Make sure that this is how the payer gets it, then post it "
                        + "alone; with others it is not posted.");
        assertThat(story.remittances().postClean(Progress.SILENT)).hasOnlyElementsOfType(PostResult.Refused.class);
        story.play("""
                post EFT2 cash -165.00
                transfers EFT2
                  Dr ACME #1 Cr cash 165.00
                  Dr ACME #1 Cr CONTRACTUAL 35.00 CO-45 as -35.00
                """);
    }

    @Test
    void aNoticeSaysThatItMovesNothing() {
        story.play("check NOTE1 ACME -165.00 2026-02-20 NON H\n" + TAKEN_BACK);
        CheckPlan plan = story.remittances().plan(story.check("NOTE1"));
        assertThat(plan.transfers()).isEmpty();
        assertThat(reasons())
                .containsExactly("Check NOTE1 only tells of -165.00: the payer does not pay with it (BPR01, BPR04). "
                        + "Posting notes what it says and moves nothing; the money must come with a check of its own. "
                        + "Look at it, then post it alone; with others it is not posted.");
        story.play("""
                post NOTE1 cash 0.00
                transfers NOTE1
                accounts
                  CASH 165.00
                  CONTRACTUAL 35.00
                """);
    }

    @Test
    void aCheckThatIsOutOfBalanceIsAmongThoseThatStayAndSaysWhy() {
        story.play("""
                check EFT2 ACME 60.00 2026-02-20
                  CLP*DS2-1*1*100*60*0*12*ICN2
                  SVC*HC:G0402*100*60
                  DTM*472*20260106
                  CAS*CO*45*41
                """);
        assertThat(reasons())
                .containsExactly(
                        "Check EFT2 does not add up. A line of claim DS2-1 does not add up: 60.00 is paid, but its "
                                + "charge less its adjustments is 59.00 (SVC03 in segment 10). Claim DS2-1 does not add up: "
                                + "60.00 is paid, but its charge less all its adjustments is 59.00 (CLP04 in segment 9). Ask "
                                + "the payer for a corrected file and take that in. Nothing was posted.");
        assertThat(story.remittances().postClean(Progress.SILENT)).isEmpty();
    }

    private List<String> reasons() {
        return story.remittances().readiness(Progress.SILENT).stream()
                .map(ready -> ready.isClean() ? "clean" : String.valueOf(ready.reason()))
                .toList();
    }
}
