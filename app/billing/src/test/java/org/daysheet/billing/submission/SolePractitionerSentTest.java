package org.daysheet.billing.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.imsweb.x12.reader.X12Reader;
import io.xlate.edi.schema.EDISchemaException;
import io.xlate.edi.stream.EDIStreamException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.billing.practice.PracticeFacts;
import org.daysheet.billing.scrubber.ScrubResult;
import org.daysheet.types.id.TaxId;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A physician who bills under the own name and social security number, and has checks sent to a box.
final class SolePractitionerSentTest {
    @TempDir
    private Path out;

    private TestOffice test;

    @BeforeEach
    void open() {
        test = new TestOffice();
        PracticeFacts facts = test.office().practices().practice().facts();
        test.office()
                .practices()
                .update(new PracticeFacts(
                        facts.name(),
                        new PersonName("Okafor", "Ngozi", "B", "MD"),
                        facts.npi(),
                        TaxId.parse("900-65-4329").orElseThrow(),
                        facts.taxonomy(),
                        facts.address(),
                        new PostalAddress("PO Box 77", "", "Springfield", "IL", "627050077"),
                        facts.contact(),
                        facts.submitter()));
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void aPersonBillsUnderTheOwnNameAndNumberAndIsPaidElsewhere()
            throws IOException, EDIStreamException, EDISchemaException, InterruptedException {
        test.readyClaim("P1");
        assertThat(test.office().scrubbing().scrubAll(Progress.SILENT)).allMatch(ScrubResult::isClean);
        Path file = test.office()
                .submissions()
                .exportReady(out, Progress.SILENT)
                .files()
                .getFirst()
                .path();
        byte[] bytes = Files.readAllBytes(file);

        List<String> segments = List.of(new String(bytes, StandardCharsets.US_ASCII)
                .replaceAll("\\r?\\n", "")
                .split("~"));
        int billing = segments.indexOf(segments.stream()
                .filter(segment -> segment.startsWith("NM1*85*"))
                .findFirst()
                .orElseThrow());
        String npi = test.office().practices().practice().facts().npi().value();
        assertThat(segments.get(billing)).isEqualTo("NM1*85*1*OKAFOR*NGOZI*B**MD*XX*" + npi);
        assertThat(segments).contains("REF*SY*900654329").doesNotContain("REF*EI*900654329");
        int payTo = segments.indexOf("NM1*87*1");
        assertThat(segments.subList(payTo, payTo + 3))
                .containsExactly("NM1*87*1", "N3*PO BOX 77", "N4*SPRINGFIELD*IL*627050077");
        assertThat(payTo).isGreaterThan(billing);
        assertThat(Judges.envelope(bytes)).isEmpty();
        assertThat(Judges.guide(bytes, X12Reader.FileType.ANSI837_5010_X222)).isEmpty();
        Path shared = Path.of(System.getProperty("daysheet.shared", "absent"));
        assumeTrue(Files.isDirectory(shared.resolve("tools")), "no shared tools");
        assertThat(Judges.arithmetic(bytes, shared)).isEqualTo("OK");
    }
}
