package org.daysheet.billing.scrubber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.authorizations.AuthorizationFacts;
import org.daysheet.billing.codelists.CodesWish;
import org.daysheet.billing.codelists.ListFiles;
import org.daysheet.billing.encounters.Circumstances;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.patients.Period;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.billing.practice.PayerGates;
import org.daysheet.billing.practice.PayerGates.Wish;
import org.daysheet.billing.practice.PayerWishes;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What hangs on other visits and on what payers said is told while a visit is typed, as its claim would be told it.
final class DraftScrubBesideTest {
    @TempDir
    private Path folder;

    private TestOffice test;
    private PatientId patient;

    @BeforeEach
    void open() {
        test = new TestOffice();
        patient = test.insured("P1");
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void whatWasChargedThatDayIsSeenWhileTheSecondVisitIsTyped() throws IOException {
        take("MUE_Eff_01-01-2026.csv", List.of("J3420,1,2 Date of Service Edit: Policy,made up"));
        take("ccipra-v320r0-f1.txt", List.of(ListFiles.pair("J3420", "G0439", "20200101", "*", '0')));
        ClaimId first = test.office().claims().create(test.visit(patient));
        EncounterDraft draft = test.draft(patient, TestOffice.VISIT_DAY);

        List<ScrubFinding> typed = typed(draft);

        assertThat(typed)
                .extracting(ScrubFinding::rule)
                .containsExactlyInAnyOrder(
                        "pair-never",
                        "pair-never-elsewhere",
                        "pair-never-elsewhere",
                        "units-above-day-always",
                        "charged-before",
                        "charged-before");
        EncounterId visit = test.office().claims().show(first).claim().subject().encounter();
        assertThat(test.office()
                        .scrubbing()
                        .drafts(test.office().chargeEntry())
                        .check(draft, visit)
                        .orElseThrow())
                .as("the first visit, changed: it is not beside itself")
                .extracting(ScrubFinding::rule)
                .containsExactly("pair-never");
        assertThat(sent(draft)).isEqualTo(typed);
    }

    @Test
    void visitsThatAnAuthorizationDoesNotAllowAreSeenWhileTheyAreTyped() {
        var _ = test.office()
                .authorizations()
                .add(new AuthorizationFacts(
                        test.office().patients().coverages(patient).getFirst().id(),
                        "A1",
                        new Period(LocalDate.of(2026, 1, 1), null),
                        List.of(),
                        2,
                        5,
                        "by phone"));
        EncounterDraft first = authorized(TestOffice.VISIT_DAY);
        EncounterId kept = test.office().chargeEntry().enter(first);
        assertThat(typed(first))
                .extracting(ScrubFinding::message)
                .containsExactly("Of the 2 visits of the authorization A1, 1 is left.");
        test.office().chargeEntry().close(kept);
        var _ = sent(authorized(TestOffice.VISIT_DAY.plusDays(1)));

        EncounterDraft third = authorized(TestOffice.VISIT_DAY.plusDays(2));
        List<ScrubFinding> typed = typed(third);

        assertThat(typed)
                .extracting(ScrubFinding::message)
                .containsExactly(
                        "The authorization A1 is for 2 visits; this is visit 3.",
                        "The authorization A1 is for 5 units; with this visit 6 are used.");
        assertThat(test.office()
                        .scrubbing()
                        .drafts(test.office().chargeEntry())
                        .check(first, kept)
                        .orElseThrow())
                .as("the first visit, changed: it is counted once")
                .extracting(ScrubFinding::rule)
                .containsExactly("authorization-few-visits", "authorization-few-units");
        assertThat(sent(third)).isEqualTo(typed);
    }

    @Test
    void thatNobodyAskedThePayerIsSeenWhileTheVisitIsTyped() {
        PayerFacts acme = test.office().practices().payer(test.payer()).facts();
        test.office()
                .practices()
                .keepPayer(acme.withWishes(
                        PayerWishes.usual("CI").withGates(new PayerGates(Wish.NEEDED, Wish.NEEDED, 30))));
        EncounterDraft draft = test.draft(patient, TestOffice.VISIT_DAY);

        List<ScrubFinding> typed = typed(draft);

        assertThat(typed)
                .extracting(ScrubFinding::rule, ScrubFinding::severity)
                .containsExactly(tuple("eligibility-missing", ScrubSeverity.STOPS));
        assertThat(sent(draft)).isEqualTo(typed);
    }

    @Test
    void thatNobodyAskedWhatPaysBeforeMedicareIsSeenWhileTheVisitIsTyped() {
        PayerId medicare = test.office().practices().keepPayer(PayerFacts.of("Medicare", "MCARE", "MB"));
        test.cover(patient, medicare, 2);
        EncounterDraft draft = test.draft(patient, TestOffice.VISIT_DAY);

        List<ScrubFinding> typed = typed(draft);

        assertThat(typed).extracting(ScrubFinding::rule).contains("msp-not-asked");
        assertThat(sent(draft)).isEqualTo(typed);
    }

    private List<ScrubFinding> typed(EncounterDraft draft) {
        return test.office()
                .scrubbing()
                .drafts(test.office().chargeEntry())
                .check(draft)
                .orElseThrow();
    }

    /// What the claim of the visit is told.
    private List<ScrubFinding> sent(EncounterDraft draft) {
        EncounterId visit = test.office().chargeEntry().enter(draft);
        test.office().chargeEntry().close(visit);
        return test.office()
                .scrubbing()
                .scrub(test.office().claims().create(visit))
                .findings();
    }

    private EncounterDraft authorized(LocalDate day) {
        EncounterDraft draft = test.draft(patient, day);
        return new EncounterDraft(
                "",
                patient,
                draft.providers(),
                day,
                draft.place(),
                false,
                new Circumstances("A1", "", null, null, null),
                draft.diagnoses(),
                draft.lines());
    }

    private void take(String name, List<String> lines) throws IOException {
        test.office().codeLists().take(Files.write(folder.resolve(name), lines), CodesWish.NONE, Progress.SILENT);
    }
}
