package org.daysheet.billing.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.billing.practice.Submitter;
import org.daysheet.billing.scrubber.ScrubFinding;
import org.daysheet.billing.scrubber.ScrubResult;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What would go where is known before anything goes.
final class SendPreviewTest {
    private TestOffice test;
    private ClaimId first;
    private ClaimId second;
    private ClaimId beacon;
    private ClaimId faulty;

    @BeforeEach
    void fourVisits() {
        test = new TestOffice();
        first = test.readyClaim("P1");
        second = test.readyClaim("P2");
        PayerId other = test.office().practices().keepPayer(PayerFacts.of("Beacon Mutual", "BEACON", "BL"));
        beacon = claimTo(other, "P3");
        PayerId oddly = test.office().practices().keepPayer(PayerFacts.of("Corner Trust", "CORNER", "Q9"));
        faulty = claimTo(oddly, "P4");
    }

    @AfterEach
    void close() {
        test.close();
    }

    private ClaimId claimTo(PayerId payer, String account) {
        PatientId patient = test.patient(account);
        test.cover(patient, payer, 1);
        return test.office().claims().create(test.visit(patient));
    }

    @Test
    void whatIsReadyGoesToItsPayerAndTheRestStaysWithItsReason() {
        test.office().scrubbing().scrub(beacon);
        test.office().scrubbing().scrub(faulty);

        SendPreview preview = test.office().submissions().previewReady();

        assertThat(preview.receivers())
                .containsExactly(new SendPreview.Receiver(
                        "Clearwater Exchange",
                        new Submitter("SUB12345", "Clearwater Exchange", "CLEARWATER", true),
                        3));
        assertThat(preview.shares())
                .containsExactly(
                        new SendPreview.Share(
                                "Acme Health Plan", "ACME1", "Clearwater Exchange", 2, Money.ofCents(43_100)),
                        new SendPreview.Share(
                                "Beacon Mutual", "BEACON", "Clearwater Exchange", 1, Money.ofCents(21_550)));
        assertThat(preview.total()).isEqualTo(Money.ofCents(64_650));
        assertThat(preview.going()).containsExactly(first, second, beacon);
        assertThat(preview.stayingCount()).isEqualTo(1);
        assertThat(preview.staying())
                .extracting(
                        staying -> staying.claim().controlNumber(),
                        staying -> staying.claim().status(),
                        staying -> staying.findings().stream()
                                .map(ScrubFinding::rule)
                                .toList())
                .containsExactly(tuple("DS4-1", ClaimStatus.NEEDS_FIX, List.of("filing-indicator-unknown")));
    }

    @Test
    void ofSomeClaimsOnlyThoseAreLookedAt(@TempDir Path folder) {
        test.office().submissions().export(List.of(first), folder, Progress.SILENT);

        SendPreview preview = test.office().submissions().preview(List.of(beacon, second, first));

        assertThat(preview.going()).containsExactly(second);
        assertThat(preview.staying())
                .extracting(
                        staying -> staying.claim().id(),
                        staying -> staying.claim().status(),
                        staying -> staying.findings().size())
                .containsExactly(tuple(first, ClaimStatus.SUBMITTED, 0), tuple(beacon, ClaimStatus.DRAFT, 0));
    }

    @Test
    void someClaimsAreCheckedAndThoseThatLeftAreLeftAlone(@TempDir Path folder) {
        test.office().submissions().export(List.of(first), folder, Progress.SILENT);

        List<ScrubResult> results =
                test.office().scrubbing().scrubThese(List.of(first, beacon, faulty), Progress.SILENT);

        assertThat(results)
                .extracting(ScrubResult::claim, ScrubResult::isClean)
                .containsExactly(tuple(beacon, true), tuple(faulty, false));
        assertThat(test.office().claims().show(first).claim().status()).isEqualTo(ClaimStatus.SUBMITTED);
    }

    @Test
    void visitsWithoutAClaimAreCounted() {
        test.visit(test.insured("P5"));
        test.visit(test.patient("P6"));

        assertThat(test.office().claims().unclaimed()).isEqualTo(1);
        test.office().claims().createAll(Progress.SILENT);
        assertThat(test.office().claims().unclaimed()).isZero();
    }
}
