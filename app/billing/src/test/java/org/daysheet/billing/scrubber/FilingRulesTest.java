package org.daysheet.billing.scrubber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.daysheet.billing.claims.FilingTerms;
import org.daysheet.billing.codelists.CodeFacts;
import org.daysheet.billing.practice.PayerWishes;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.junit.jupiter.api.Test;

/// Until when claims are taken: service on 02/20/2026, the first payer decided on 02/25, today is 03/02.
final class FilingRulesTest {
    private static final LocalDate DECIDED = LocalDate.of(2026, 2, 25);

    @Test
    void aClaimToASecondPayerIsCountedFromTheDecisionOfTheFirst() {
        ProfessionalClaim second = CobRulesTest.byLine(0, 0);

        // 02/25 and 5 days are 03/02, today; from the service it would have ended on 02/25.
        found(second, new FilingTerms(5, null, 180, null))
                .containsExactly(tuple(
                        "timely-filing-near",
                        ScrubSeverity.WARNS,
                        "The payer takes this claim today for the last time, until 03/02/2026, counted from the "
                                + "decision of the payer before on 02/25/2026."));
        found(second, new FilingTerms(4, null, 180, null))
                .containsExactly(tuple(
                        "timely-filing-passed",
                        ScrubSeverity.STOPS,
                        "The payer took claims for this service until 03/01/2026, counted from the decision of the "
                                + "payer before on 02/25/2026."));
        found(second, new FilingTerms(90, null, 180, null)).isEmpty();
    }

    @Test
    void aReplacementIsMeasuredByTheDaysOfAppealsAndNeverKeptBack() {
        ProfessionalClaim replacement = again("7");

        found(replacement, new FilingTerms(1, null, 180, DECIDED)).isEmpty();
        found(replacement, new FilingTerms(1, null, 6, DECIDED))
                .containsExactly(tuple(
                        "correction-near",
                        ScrubSeverity.WARNS,
                        "The payer may take this replacement only for 1 more day, until 03/03/2026, counted as for "
                                + "appeals from its decision on 02/25/2026."));
        found(replacement, new FilingTerms(90, null, 4, DECIDED))
                .containsExactly(tuple(
                        "correction-late",
                        ScrubSeverity.WARNS,
                        "The days in which the payer takes corrections may be over: they ended on 03/01/2026, counted "
                                + "as for appeals from its decision on 02/25/2026."));
    }

    @Test
    void aReplacementOfWhatWasNotDecidedIsOnlyWarnedAbout() {
        found(again("7"), new FilingTerms(9, null, 180, null))
                .containsExactly(tuple(
                        "correction-late",
                        ScrubSeverity.WARNS,
                        "The days in which the payer takes corrections may be over: they ended on 03/01/2026, counted "
                                + "from the service on 02/20/2026."));
    }

    @Test
    void daysThatAPayerHasForCorrectedClaimsAreCountedFromTheService() {
        found(again("7"), new FilingTerms(90, 9, 180, DECIDED))
                .containsExactly(tuple(
                        "correction-late",
                        ScrubSeverity.WARNS,
                        "The days in which the payer takes corrections may be over: they ended on 03/01/2026, counted "
                                + "from the service on 02/20/2026."));
    }

    @Test
    void takingAClaimBackHasNoLimit() {
        found(again("8"), new FilingTerms(1, null, 1, DECIDED)).isEmpty();
        found(again("8"), new FilingTerms(1, null, 1, null)).isEmpty();
    }

    private static ProfessionalClaim again(String frequency) {
        return Documents.with(
                Documents.ofSubscriber(),
                "terms/frequency",
                "'" + frequency + "'",
                "references/+",
                "{'qualifier':'F8','value':'ICN1'}");
    }

    private static AbstractListAssert<?, List<? extends Tuple>, Tuple, ObjectAssert<Tuple>> found(
            ProfessionalClaim claim, FilingTerms filing) {
        var context = new ScrubContext(
                Documents.TODAY,
                filing,
                PayerWishes.usual(""),
                Gates.NONE,
                List.of(),
                CodeFacts.NONE,
                List.of(),
                List.of());
        return assertThat(Scrubber.check(claim, context))
                .extracting(ScrubFinding::rule, ScrubFinding::severity, ScrubFinding::message);
    }
}
