package org.daysheet.billing.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.patients.CoverageFacts;
import org.daysheet.billing.patients.Period;
import org.daysheet.billing.patients.Relationship;
import org.daysheet.billing.patients.Sex;
import org.daysheet.billing.patients.Subscriber;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An employer holds the policy of those who work for it (837P TR3 2010BA NM102 2, PAT01 20).
final class EmployerPolicyTest {
    @TempDir
    private Path out;

    @Test
    void theEmployerIsTheSubscriberAndTheOneWhoWorksThereThePatient() throws IOException {
        try (TestOffice test = new TestOffice()) {
            ClaimId claim = test.office().claims().create(test.visit(insuredBy(test, Relationship.EMPLOYEE)));

            assertThat(test.office().scrubbing().scrub(claim).findings()).isEmpty();
            assertThat(test.office()
                            .submissions()
                            .exportReady(out, Progress.SILENT)
                            .claims())
                    .isEqualTo(1);

            assertThat(segments())
                    .containsSubsequence(
                            "HL*2*1*22*1",
                            "SBR*P**GRP7******CI",
                            "NM1*IL*2*FAIRHOLLOW MILLS*****MI*W99",
                            "HL*3*2*23*0",
                            "PAT*20",
                            "NM1*QC*1*RIVERA*ANA");
        }
    }

    @Test
    void aPersonWithoutAFirstNameIsNoOrganization() {
        try (TestOffice test = new TestOffice()) {
            ClaimId claim = test.office().claims().create(test.visit(insuredBy(test, Relationship.SPOUSE)));

            assertThat(test.office().scrubbing().scrub(claim).findings())
                    .extracting(finding -> finding.rule())
                    .containsExactly("subscriber-name-missing");
        }
    }

    private static PatientId insuredBy(TestOffice test, Relationship relationship) {
        PatientId patient = test.patient("P1");
        test.office()
                .coverages()
                .keep(
                        patient,
                        new CoverageFacts(
                                test.payer(),
                                1,
                                "W99",
                                "GRP7",
                                "",
                                relationship,
                                new Subscriber(
                                        PersonName.organization("Fairhollow Mills"), null, Sex.U, TestOffice.HOME),
                                Period.from(TestOffice.VISIT_DAY.minusDays(30)),
                                Money.ZERO,
                                ""));
        return patient;
    }

    private List<String> segments() throws IOException {
        try (var written = Files.list(out)) {
            Path file = written.toList().getFirst();
            return List.of(Files.readString(file, StandardCharsets.US_ASCII)
                    .replace("\n", "")
                    .split("~"));
        }
    }
}
