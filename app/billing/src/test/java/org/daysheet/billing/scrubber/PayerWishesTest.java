package org.daysheet.billing.scrubber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.claims.FilingTerms;
import org.daysheet.billing.codelists.CodeFacts;
import org.daysheet.billing.codelists.CodeFacts.PairKey;
import org.daysheet.billing.codelists.CodeList;
import org.daysheet.billing.codelists.CodeListKind;
import org.daysheet.billing.codelists.CodePair;
import org.daysheet.billing.codelists.ListPeriod;
import org.daysheet.billing.codelists.UnitLimit;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.billing.practice.PayerWishes;
import org.daysheet.billing.practice.PayerWishes.Authorization;
import org.daysheet.billing.practice.PayerWishes.DrugCodes;
import org.daysheet.billing.submission.Exported;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What single payers ask of every claim, on the sound document: G0439 and the drug J3420 on 2026-02-20.
final class PayerWishesTest {
    private static final ProfessionalClaim SOUND = Documents.ofSubscriber();
    private static final ProfessionalClaim WITHOUT_NDC = Documents.with(SOUND, "lines/1/drug", "null");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 20);

    @TempDir
    private Path out;

    @Test
    void aDrugWithoutItsNdcGoesIsPointedOutOrStaysAsThePayerSays() {
        assertThat(check(WITHOUT_NDC, drugs(DrugCodes.NOT_ASKED))).isEmpty();
        assertThat(check(WITHOUT_NDC, drugs(DrugCodes.ASKED)))
                .containsExactly(new ScrubFinding(
                        "drug-missing",
                        ScrubSeverity.WARNS,
                        "lines[2].drug",
                        "J3420 is a drug, and this payer asks for its NDC.",
                        "Enter NDC, quantity and unit."));
        assertThat(check(WITHOUT_NDC, drugs(DrugCodes.NEEDED)))
                .containsExactly(new ScrubFinding(
                        "drug-needed",
                        ScrubSeverity.STOPS,
                        "lines[2].drug",
                        "J3420 is a drug, and this payer takes none without its NDC.",
                        "Enter NDC, quantity and unit."));
        assertThat(check(SOUND, drugs(DrugCodes.NEEDED))).isEmpty();
    }

    @Test
    void medicaidIsToldTheNdcWhateverWasWrittenDown() {
        ProfessionalClaim medicaid = Documents.with(WITHOUT_NDC, "subscriber/filingIndicator", "'MC'");
        assertThat(check(medicaid, drugs(DrugCodes.NOT_ASKED)))
                .extracting(ScrubFinding::rule, ScrubFinding::severity)
                .contains(tuple("drug-missing", ScrubSeverity.WARNS))
                .doesNotContain(tuple("drug-needed", ScrubSeverity.STOPS));
        assertThat(check(medicaid, drugs(DrugCodes.NEEDED)))
                .extracting(ScrubFinding::rule, ScrubFinding::severity)
                .contains(tuple("drug-needed", ScrubSeverity.STOPS));
        assertThat(check(Documents.with(SOUND, "subscriber/filingIndicator", "'MC'"), drugs(DrugCodes.NOT_ASKED)))
                .extracting(ScrubFinding::rule)
                .doesNotContain("drug-missing");
    }

    @Test
    void medicaidIsTakenToAskForTheNdc() {
        assertThat(PayerFacts.of("State Medicaid", "MCD1", "MC").wishes())
                .isEqualTo(new PayerWishes(true, DrugCodes.ASKED, Authorization.NOT_ASKED));
        assertThat(PayerFacts.of("Acme Health Plan", "ACME1", "CI").wishes())
                .isEqualTo(new PayerWishes(true, DrugCodes.NOT_ASKED, Authorization.NOT_ASKED));
    }

    @Test
    void aNumberThatThePayerWantsForEverythingIsMissedWhereItIsEntered() {
        ProfessionalClaim authorized = Documents.with(SOUND, "references/+", "{'qualifier':'G1','value':'A77'}");
        ProfessionalClaim referred = Documents.with(SOUND, "references/+", "{'qualifier':'9F','value':'R77'}");
        assertThat(check(SOUND, number(Authorization.AUTHORIZATION)))
                .containsExactly(new ScrubFinding(
                        "authorization-missing",
                        ScrubSeverity.STOPS,
                        "references[G1]",
                        "This payer wants the number of a prior authorization for whatever is done.",
                        "Enter the number of the prior authorization at the visit."));
        assertThat(check(authorized, number(Authorization.AUTHORIZATION))).isEmpty();
        assertThat(rules(authorized, Authorization.REFERRAL)).containsExactly("referral-missing references[9F]");
        assertThat(rules(referred, Authorization.REFERRAL)).isEmpty();
        assertThat(rules(SOUND, Authorization.EITHER))
                .containsExactly("authorization-or-referral-missing references[G1]");
        assertThat(rules(authorized, Authorization.EITHER)).isEmpty();
        assertThat(rules(referred, Authorization.EITHER)).isEmpty();
    }

    @Test
    void aNumberOfEveryLineServesAsWellAsOneOfTheClaim() {
        ProfessionalClaim one = Documents.with(SOUND, "lines/0/references/+", "{'qualifier':'G1','value':'A77'}");
        ProfessionalClaim both = Documents.with(one, "lines/1/references/+", "{'qualifier':'G1','value':'A78'}");
        ProfessionalClaim mixed = Documents.with(one, "lines/1/references/+", "{'qualifier':'9F','value':'R78'}");
        ProfessionalClaim referred = Documents.with(
                SOUND,
                "lines/0/references/+",
                "{'qualifier':'9F','value':'R77'}",
                "lines/1/references/+",
                "{'qualifier':'9F','value':'R78'}");
        ProfessionalClaim others =
                Documents.with(one, "lines/1/references/+", "{'qualifier':'G1','value':'A78','payer':'OTHER1'}");

        assertThat(rules(one, Authorization.AUTHORIZATION)).containsExactly("authorization-missing references[G1]");
        assertThat(rules(both, Authorization.AUTHORIZATION)).isEmpty();
        assertThat(rules(both, Authorization.REFERRAL)).containsExactly("referral-missing references[9F]");
        assertThat(rules(referred, Authorization.REFERRAL)).isEmpty();
        assertThat(rules(mixed, Authorization.AUTHORIZATION)).containsExactly("authorization-missing references[G1]");
        assertThat(rules(mixed, Authorization.EITHER)).isEmpty();
        assertThat(rules(one, Authorization.EITHER))
                .containsExactly("authorization-or-referral-missing references[G1]");
        assertThat(rules(others, Authorization.AUTHORIZATION)).contains("authorization-missing references[G1]");
    }

    @Test
    void whatIsTakenBackNeedsNeitherNumberNorNdc() {
        ProfessionalClaim taken = Documents.with(
                WITHOUT_NDC, "terms/frequency", "'8'", "references/+", "{'qualifier':'F8','value':'ICN1'}");
        assertThat(check(taken, new PayerWishes(true, DrugCodes.NEEDED, Authorization.EITHER)))
                .isEmpty();
    }

    @Test
    void aPairThatIsNeverPaidIsNoHindranceAtAPayerThatDoesNotFollowTheEdits() {
        assertThat(check(SOUND, new PayerWishes(true, DrugCodes.NOT_ASKED, Authorization.NOT_ASKED), pairs()))
                .extracting(ScrubFinding::rule)
                .containsExactly("pair-never");
        assertThat(check(SOUND, new PayerWishes(false, DrugCodes.NOT_ASKED, Authorization.NOT_ASKED), pairs()))
                .isEmpty();
    }

    @Test
    void unitsBeyondThePublicLimitAreNoHindranceAtAPayerThatDoesNotFollowTheEdits() {
        ProfessionalClaim three = Documents.with(SOUND, "lines/1/units", "'3'");
        assertThat(check(three, new PayerWishes(true, DrugCodes.NOT_ASKED, Authorization.NOT_ASKED), limit()))
                .extracting(ScrubFinding::rule)
                .containsExactly("units-above-day-always");
        assertThat(check(three, new PayerWishes(false, DrugCodes.NOT_ASKED, Authorization.NOT_ASKED), limit()))
                .isEmpty();
    }

    @Test
    void aClaimThatIsReadyIsCheckedAgainWhenThePayerWantsMore() {
        try (TestOffice test = new TestOffice()) {
            ClaimId id = test.readyClaim("P1");
            test.database().clock().advance(Duration.ofMinutes(1));
            PayerFacts acme = test.office().practices().payer(test.payer()).facts();
            test.office().practices().keepPayer(acme.withWishes(number(Authorization.AUTHORIZATION)));

            Exported exported = test.office().submissions().exportReady(out, Progress.SILENT);

            assertThat(exported.heldBack()).containsExactly(id);
            assertThat(test.office().scrubbing().history(id).getFirst().findings())
                    .extracting(ScrubFinding::rule)
                    .containsExactly("authorization-missing");
            assertThat(test.office().practices().payer(test.payer()).facts().wishes())
                    .isEqualTo(number(Authorization.AUTHORIZATION));
        }
    }

    private static List<String> rules(ProfessionalClaim document, Authorization wish) {
        return check(document, number(wish)).stream()
                .map(finding -> finding.rule() + " " + finding.fieldPath())
                .toList();
    }

    private static PayerWishes drugs(DrugCodes wish) {
        return new PayerWishes(true, wish, Authorization.NOT_ASKED);
    }

    private static PayerWishes number(Authorization wish) {
        return new PayerWishes(true, DrugCodes.NOT_ASKED, wish);
    }

    private static List<ScrubFinding> check(ProfessionalClaim document, PayerWishes wishes) {
        return check(document, wishes, CodeFacts.NONE);
    }

    private static List<ScrubFinding> check(ProfessionalClaim document, PayerWishes wishes, CodeFacts codes) {
        return Scrubber.check(
                document,
                new ScrubContext(
                        Documents.TODAY,
                        new FilingTerms(90, null, 90, null),
                        wishes,
                        Gates.NONE,
                        List.of(),
                        codes,
                        List.of(),
                        List.of()));
    }

    private static CodeFacts limit() {
        var period = new ListPeriod("2026", LocalDate.of(2025, 10, 1), LocalDate.of(2026, 9, 30));
        return new CodeFacts(
                List.of(new CodeList(1, CodeListKind.MUE, period, List.of())),
                List.of(),
                Map.of(1L, List.of(new UnitLimit("J3420", 2, '2'))),
                Map.of());
    }

    private static CodeFacts pairs() {
        var period = new ListPeriod("2026", LocalDate.of(2025, 10, 1), LocalDate.of(2026, 9, 30));
        return new CodeFacts(
                List.of(new CodeList(1, CodeListKind.NCCI, period, List.of())),
                List.of(),
                Map.of(),
                Map.of(new PairKey(1, "G0439"), List.of(new CodePair("J3420", DAY.minusYears(9), null, '0'))));
    }
}
