package org.daysheet.edi.claim837;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.daysheet.edi.Vectors;
import org.daysheet.edi.x12.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/// Breaks a sound claim to a second payer in one place and expects exactly that place to be named: the segment in which
/// the reader noticed it, its element, and what is wrong.
final class FaultyClaimsTest {
    private static final String SOUND =
            new String(Vectors.bytes("claims/secondary.837"), StandardCharsets.US_ASCII).replace("\n", "");

    @ParameterizedTest
    @CsvFileSource(resources = "/org/daysheet/edi/claims/faults.csv", quoteCharacter = '\'')
    void everyFaultIsNamedWithItsSegmentAndElement(
            String sound, String broken, String segment, String element, String code) throws IOException {
        assertThat(SOUND).contains(sound);

        List<Finding> found = findings(SOUND.replace(sound, broken));

        assertThat(found).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.segmentId()).isEqualTo(segment);
            assertThat(finding.element()).isEqualTo(element);
        });
    }

    /// What is only doubtful is a warning here; the scrubber keeps such a claim back before it is sent.
    @ParameterizedTest
    @CsvSource({
        "XX*1234567893, XX*1234567894, NM109, npi-check-digit",
        "N4*SPRINGFIELD*IL*627011234, N4*SPRINGFIELD*IL*62701, N403, billing-zip",
        "N3*12 MAIN ST, N3*PO BOX 12, N301, billing-po-box",
        "MI*MBR0001~, MI~, NM109, member-id-missing"
    })
    void whatIsDoubtfulIsAWarningWithItsElement(String sound, String broken, String element, String code)
            throws IOException {
        assertThat(SOUND).contains(sound);

        assertThat(findings(SOUND.replace(sound, broken)))
                .filteredOn(finding -> finding.code().equals(code))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.isError()).isFalse();
                    assertThat(finding.element()).isEqualTo(element);
                });
    }

    @Test
    void theClaimIsSoundBeforeItIsBrokenAndIsWrittenAsItWasRead() throws IOException, ClaimNotWritable {
        ProfessionalClaim claim = read(SOUND).claims().getFirst().claim().orElseThrow();

        assertThat(findings(SOUND)).isEmpty();
        assertThat(new String(
                        ClaimFileWriter.write(List.of(claim), Claims.FACTS).bytes(), StandardCharsets.US_ASCII))
                .isEqualTo(SOUND);
    }

    private static List<Finding> findings(String text) throws IOException {
        ClaimFile file = read(text);
        return Stream.concat(
                        file.findings().stream(), file.claims().stream().flatMap(claim -> claim.findings().stream()))
                .toList();
    }

    private static ClaimFile read(String text) throws IOException {
        return ClaimFileReader.readAll(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)));
    }
}
