package org.daysheet.edi.claim837;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.imsweb.x12.reader.X12Reader.FileType;
import io.xlate.edi.schema.EDISchemaException;
import io.xlate.edi.stream.EDIStreamException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daysheet.edi.Judges;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Holds hundreds of made-up claims that use every part of the document against readers of our own and of others.
final class ManyClaimsTest {
    private static final int CLAIMS = 60;

    @ParameterizedTest
    @ValueSource(longs = {837, 1_987, 20_260_105})
    void everyFileIsReadBackEqualAndTheJudgesHaveNothingToSay(long seed)
            throws ClaimNotWritable, IOException, EDIStreamException, EDISchemaException {
        List<ProfessionalClaim> claims = new RandomClaims(seed).claims(CLAIMS);
        Map<String, ProfessionalClaim> given =
                claims.stream().collect(Collectors.toMap(ProfessionalClaim::controlNumber, Function.identity()));

        byte[] bytes = ClaimFileWriter.write(claims, Claims.FACTS).bytes();

        ClaimFile back = ClaimFileReader.readAll(new ByteArrayInputStream(bytes));
        assertThat(back.findings()).isEmpty();
        assertThat(back.claims()).hasSize(CLAIMS);
        for (ReadClaim read : back.claims()) {
            assertThat(read.findings()).isEmpty();
            assertThat(read.notKept()).isEmpty();
            assertThat(read.document()).isEqualTo(given.get(read.outline().controlNumber()));
        }
        assertThat(Judges.envelope(bytes)).isEmpty();
        assertThat(Judges.guide(bytes, FileType.ANSI837_5010_X222)).isEqualTo(mistakesOfTheGuideJudge(claims));
    }

    /// That judge tells HI segments apart only by their name, because their first element is a composite: it takes the
    /// anesthesia procedures (HI*BP) and condition codes (HI*BG) for diagnoses given again.
    private static List<String> mistakesOfTheGuideJudge(List<ProfessionalClaim> claims) {
        return claims.stream()
                .map(ProfessionalClaim::extras)
                .filter(extras -> !extras.anesthesiaProcedures().isEmpty()
                        || !extras.conditionCodes().isEmpty())
                .map(extras -> "HI in loop 2300 appears too many times")
                .toList();
    }

    /// That judge keeps only the last part of a line that a payer decided in two, so it gets claims without such lines.
    @Test
    void theArithmeticJudgeHasNothingToSay() throws ClaimNotWritable, IOException, InterruptedException {
        Path shared = Path.of(System.getProperty("daysheet.shared", "absent"));
        assumeTrue(Files.isDirectory(shared.resolve("tools")), "no shared tools");

        byte[] bytes = ClaimFileWriter.write(new RandomClaims(4, false).claims(200), Claims.FACTS)
                .bytes();

        assertThat(Judges.arithmetic(bytes, shared)).isEqualTo("OK");
    }

    @Test
    void theSameSeedMakesTheSameClaims() {
        assertThat(new RandomClaims(7).claims(20)).isEqualTo(new RandomClaims(7).claims(20));
    }
}
