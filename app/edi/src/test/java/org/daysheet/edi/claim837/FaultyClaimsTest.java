package org.daysheet.edi.claim837;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daysheet.edi.Vectors;
import org.daysheet.edi.x12.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Breaks a sound claim in one place and expects exactly what is wrong with it to be found: the number of the segment
/// in
/// the file, its id, its element and the kind of fault, and nothing besides.
final class FaultyClaimsTest {
    private static final int BEFORE_SET = 2;

    @ParameterizedTest
    @CsvFileSource(resources = "/org/daysheet/edi/claims/faults.csv", quoteCharacter = '\'')
    void everyFaultIsNamedWithItsPlaceAndNothingElseIs(String file, String sound, String broken, String expected)
            throws IOException {
        String text = sound(file);
        int at = text.indexOf(sound);
        assertThat(at).isNotNegative().isEqualTo(text.lastIndexOf(sound));
        String faulty = text.substring(0, at) + broken + text.substring(at + sound.length());
        String counted = sound.startsWith("SE*") ? faulty : counted(faulty);

        List<Finding> found = findings(counted);

        assertThat(found.stream().map(FaultyClaimsTest::text).collect(Collectors.joining(" + ")))
                .isEqualTo(expected);
        List<String> segments = List.of(counted.split("~", -1));
        for (Finding finding : found) {
            assertThat(segments.get((int) finding.segment() - 1)).startsWith(finding.segmentId());
            assertThat(counted.substring(0, (int) finding.offset()).chars().filter(each -> each == '~'))
                    .hasSize((int) finding.segment() - 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"secondary", "dependent-full"})
    void theClaimsAreSoundBeforeTheyAreBrokenAndAreWrittenAsTheyWereRead(String file)
            throws IOException, ClaimNotWritable {
        String text = sound(file);
        ProfessionalClaim claim = read(text).claims().getFirst().claim().orElseThrow();

        assertThat(findings(text)).isEmpty();
        assertThat(new String(
                        ClaimFileWriter.write(List.of(claim), Claims.FACTS).bytes(), StandardCharsets.US_ASCII))
                .isEqualTo(text);
    }

    private static String sound(String file) {
        return new String(Vectors.bytes("claims/" + file + ".837"), StandardCharsets.US_ASCII).replace("\n", "");
    }

    /// The file with the right number of segments in its trailer, so that one that is gone or added is the only fault.
    private static String counted(String text) {
        List<String> segments = List.of(text.split("~", -1));
        int end = 0;
        while (!segments.get(end).startsWith("SE*")) {
            end++;
        }
        return text.replaceFirst("~SE\\*[0-9]+\\*", "~SE*" + (end + 1 - BEFORE_SET) + "*");
    }

    private static String text(Finding finding) {
        return String.join(
                        " ",
                        finding.isError() ? "" : "warning",
                        Long.toString(finding.segment()),
                        finding.segmentId(),
                        finding.element().isEmpty() ? "-" : finding.element(),
                        finding.code())
                .strip();
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
