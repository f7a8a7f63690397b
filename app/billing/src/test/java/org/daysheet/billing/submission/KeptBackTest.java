package org.daysheet.billing.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.daysheet.store.db.Tables.CLAIM;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.encounters.Circumstances;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.billing.practice.PayerTimes;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.billing.practice.PracticeFacts;
import org.daysheet.billing.practice.Submitter;
import org.daysheet.billing.scrubber.ScrubFinding;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What keeps a claim back, on the day it is sent, and what does not.
final class KeptBackTest {
    @TempDir
    private Path out;

    private TestOffice test;
    private Submissions submissions;

    @BeforeEach
    void open() {
        test = new TestOffice();
        submissions = test.office().submissions();
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void aClaimThatCannotBeWrittenStaysBehindAndStopsNoOther() {
        ClaimId good = test.readyClaim("P1");
        EncounterId visit = test.office()
                .chargeEntry()
                .enter(withNote(test.draft(test.insured("P2"), TestOffice.VISIT_DAY), "***"));
        test.office().chargeEntry().close(visit);
        ClaimId bad = test.office().claims().create(visit);
        assertThat(test.office().scrubbing().scrub(bad).findings())
                .extracting(ScrubFinding::rule, ScrubFinding::message)
                .containsExactly(tuple("not-writable", "The claim cannot be written: 2300 NTE02, is missing."));
        // As if the rules had not seen it.
        test.office()
                .session()
                .run(tx -> tx.dsl()
                        .update(CLAIM)
                        .set(CLAIM.STATUS, ClaimStatus.READY.name())
                        .where(CLAIM.CLAIM_ID.eq(bad.value()))
                        .execute());

        Exported exported = submissions.exportReady(out, Progress.SILENT);

        assertThat(exported.claims()).isEqualTo(1);
        assertThat(exported.heldBack()).containsExactly(bad);
        assertThat(status(good)).isEqualTo(ClaimStatus.SUBMITTED);
        assertThat(status(bad)).isEqualTo(ClaimStatus.NEEDS_FIX);
        assertThat(test.office().scrubbing().history(bad).getFirst().findings())
                .extracting(ScrubFinding::rule)
                .containsExactly("not-writable");
    }

    @Test
    void aPayerAddressThatIsOnlyBegunKeepsItsClaimsBackAndNoOthers() {
        ClaimId good = test.readyClaim("P1");
        PayerId beacon = test.office().practices().keepPayer(PayerFacts.of("Beacon Mutual", "BEACON", "CI"));
        PatientId patient = test.patient("P2");
        test.cover(patient, beacon, 1);
        ClaimId other = test.office().claims().create(test.visit(patient));
        test.office().scrubbing().scrub(other);
        PayerFacts facts = PayerFacts.of("Beacon Mutual", "BEACON", "CI");
        test.office()
                .practices()
                .keepPayer(new PayerFacts(
                        facts.name(),
                        facts.code(),
                        facts.filingIndicator(),
                        new PostalAddress("1 Plan Way", "", "", "", ""),
                        facts.phone(),
                        facts.times(),
                        facts.assignment(),
                        true,
                        facts.wishes()));

        Exported exported = submissions.exportReady(out, Progress.SILENT);

        assertThat(exported.claims()).isEqualTo(1);
        assertThat(exported.heldBack()).containsExactly(other);
        assertThat(status(good)).isEqualTo(ClaimStatus.SUBMITTED);
        assertThat(test.office().scrubbing().history(other).getFirst().findings())
                .extracting(ScrubFinding::rule)
                .containsExactly("payer-address-incomplete", "state-unknown", "zip-wrong");
    }

    @Test
    void theWrapperNamesTheSubmitterInTheLettersOfTheClaims() throws IOException {
        PracticeFacts facts = TestOffice.practice();
        test.office()
                .practices()
                .update(withSubmitter(facts, new Submitter("sub12345", "Clearwater Exchange", "clearwater", true)));
        test.readyClaim("P1");

        String text = Files.readString(
                submissions.exportReady(out, Progress.SILENT).files().getFirst().path());

        assertThat(text)
                .contains("*ZZ*SUB12345       *ZZ*CLEARWATER     *")
                .contains("GS*HC*SUB12345*CLEARWATER*")
                .contains("*46*SUB12345~");
    }

    @Test
    void aReadyClaimIsCheckedAgainOnALaterDay() {
        // Service on 2026-02-20 and 90 days to file it: the last day is 2026-05-21.
        PayerFacts facts = PayerFacts.of("Acme Health Plan", "ACME1", "CI");
        PayerTimes times = new PayerTimes(90, 5, 30, 45, 180, 14);
        test.office().practices().keepPayer(facts.withTimes(times));
        ClaimId id = test.readyClaim("P1");
        ClaimId other = test.readyClaim("P2");
        test.database().clock().setDay(LocalDate.of(2026, 5, 21));
        assertThat(submissions.export(List.of(other), out, Progress.SILENT).claims())
                .isEqualTo(1);
        test.database().clock().setDay(LocalDate.of(2026, 5, 22));

        Exported exported = submissions.exportReady(out, Progress.SILENT);

        assertThat(exported.files()).isEmpty();
        assertThat(exported.heldBack()).containsExactly(id);
        assertThat(test.office().scrubbing().history(id).getFirst().findings())
                .extracting(ScrubFinding::rule)
                .containsExactly("timely-filing-passed");
    }

    private ClaimStatus status(ClaimId id) {
        return test.office().claims().show(id).claim().status();
    }

    private static EncounterDraft withNote(EncounterDraft draft, String note) {
        return new EncounterDraft(
                "",
                draft.patient(),
                draft.providers(),
                draft.serviceOn(),
                draft.place(),
                false,
                new Circumstances("", note, null, null, null),
                draft.diagnoses(),
                draft.lines());
    }

    private static PracticeFacts withSubmitter(PracticeFacts facts, Submitter submitter) {
        return new PracticeFacts(
                facts.name(),
                facts.person(),
                facts.npi(),
                facts.taxId(),
                facts.taxonomy(),
                facts.address(),
                facts.payTo(),
                facts.contact(),
                submitter);
    }
}
