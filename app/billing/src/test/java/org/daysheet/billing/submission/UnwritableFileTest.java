package org.daysheet.billing.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.practice.Contact;
import org.daysheet.billing.practice.Envelope;
import org.daysheet.billing.practice.PayerWays;
import org.daysheet.billing.practice.PayerWays.PayerWay;
import org.daysheet.billing.practice.ProfileFacts;
import org.daysheet.billing.practice.SubmissionProfiles;
import org.daysheet.billing.practice.Submitter;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.types.id.SubmissionProfileId;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A number on the wrapper that holds a sign no file can carry.
final class UnwritableFileTest {
    @TempDir
    private Path out;

    @Test
    void theRefusalNamesTheProfileWhoseWrapperDoesNotFit() {
        assertThat(refusal(new Envelope(new Envelope.Side("ZZ", "", "A`B"), Envelope.Side.USUAL, false)))
                .startsWith("No file can be written by \"Direct\": our number there does not fit (GS02: ")
                .endsWith("Correct it in the settings of sending, at \"Direct\"; no claim was sent.");
        assertThat(refusal(new Envelope(Envelope.Side.USUAL, new Envelope.Side("ZZ", "", "A`B"), false)))
                .startsWith("No file can be written by \"Direct\": the receiver's number does not fit (GS03: ");
    }

    private String refusal(Envelope wrapper) {
        try (TestOffice test = new TestOffice()) {
            SubmissionProfiles profiles = test.office().practices().profiles();
            SubmissionProfileId direct = profiles.keep(
                    null,
                    new ProfileFacts(
                            "Direct", new Submitter("PRAC77", "Acme EDI", "ACMEDI", false), Contact.NONE, wrapper));
            test.office()
                    .session()
                    .run(tx -> profiles.keepWays(tx, test.payer(), new PayerWays(new PayerWay(direct, "60054"), null)));
            test.readyClaim("P1");
            BillingException[] refused = new BillingException[1];
            assertThatThrownBy(() -> test.office().submissions().exportReady(out, Progress.SILENT))
                    .isInstanceOfSatisfying(BillingException.class, e -> refused[0] = e);
            assertThat(test.office().submissions().list()).isEmpty();
            return refused[0].getMessage();
        }
    }
}
