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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daysheet.edi.Judges;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Holds hundreds of made-up claims that use every part of the document against a reader of our own and every judge
/// of others. Where a judge is wrong, the claim and what the judge says of it stand here with the reason; it must
/// say that, and nothing else.
final class ManyClaimsTest {
    private static final int CLAIMS = 100;
    private static final Pattern AMOUNT = Pattern.compile("(?<=(SVD|CAS|SV102|AMT\\*D) )-?[0-9.]+");

    /// What a judge wrongly says of a claim.
    ///
    /// @param claim CLM01
    /// @param says its words, `#` for an amount
    /// @param why it is wrong
    private record Mistake(String claim, String says, String why) {}

    private static final List<Mistake> OF_GUIDE = List.of(
            new Mistake(
                    "R" + RandomClaims.WITH_ANESTHESIA,
                    "HI in loop 2300 appears too many times",
                    "HI*BP is a segment of its own in the guide; the judge knows one HI, as its first element is composite"),
            new Mistake(
                    "R" + RandomClaims.WITH_CONDITIONS,
                    "HI in loop 2300 appears too many times",
                    "HI*BG may stand twice beside the diagnoses; the judge knows one HI"),
            new Mistake(
                    "R" + RandomClaims.PAYING_BACK,
                    "Unable to find a matching segment format in loop ST_LOOP",
                    "BHT06 is 31 where a plan is paid back; the judge knows only CH and RP, and so no BHT there"),
            new Mistake(
                    "R" + RandomClaims.PAYING_BACK,
                    "Parent loop HEADER is missing and should already exist",
                    "it begins with the BHT that the judge did not know"),
            new Mistake(
                    "R" + RandomClaims.PAYING_BACK,
                    "Failed to store loop data for 1000A",
                    "it stands below the header that the judge did not know"));

    private static final List<Mistake> OF_ARITHMETIC = List.of(
            new Mistake(
                    "R" + RandomClaims.IN_TWO_PARTS,
                    "837 CLM R7 line 1 COB payer 99000: SVD # + CAS # != SV102 #",
                    "the payer decided the line in two SVD; the judge keeps the last of them"),
            new Mistake(
                    "R" + RandomClaims.IN_TWO_PARTS,
                    "837 CLM R7 2320 AMT*D # != sum SVD # - claim CAS #",
                    "what was paid in the first SVD of line 1 is missing from its sum"));

    @ParameterizedTest
    @ValueSource(longs = {837, 1_987, 20_260_105})
    void everyFileIsReadBackEqualAndWithoutFindings(long seed) throws ClaimNotWritable, IOException {
        List<ProfessionalClaim> claims = claims(seed);
        Map<String, ProfessionalClaim> given =
                claims.stream().collect(Collectors.toMap(ProfessionalClaim::controlNumber, Function.identity()));

        ClaimFile back = ClaimFileReader.readAll(new ByteArrayInputStream(bytes(claims)));

        assertThat(back.findings()).isEmpty();
        assertThat(back.claims()).hasSize(CLAIMS);
        for (ReadClaim read : back.claims()) {
            assertThat(read.findings()).isEmpty();
            assertThat(read.notKept()).isEmpty();
            assertThat(read.document()).isEqualTo(given.get(read.outline().controlNumber()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {837, 1_987, 20_260_105})
    void theJudgesOfEnvelopeAndGuideSayNothingButTheirMistakes(long seed)
            throws ClaimNotWritable, IOException, EDIStreamException, EDISchemaException {
        List<ProfessionalClaim> claims = claims(seed);
        byte[] bytes = bytes(claims);

        assertThat(Judges.envelope(bytes)).isEmpty();
        assertThat(guide(bytes))
                .containsExactlyElementsOf(OF_GUIDE.stream().map(Mistake::says).toList());
        for (String claim : OF_GUIDE.stream().map(Mistake::claim).distinct().toList()) {
            assertThat(guide(bytes(only(claims, claim))))
                    .containsExactlyElementsOf(OF_GUIDE.stream()
                            .filter(mistake -> mistake.claim().equals(claim))
                            .map(Mistake::says)
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {837, 1_987, 20_260_105})
    void theJudgeOfArithmeticSaysNothingButItsMistakes(long seed)
            throws ClaimNotWritable, IOException, InterruptedException {
        Path shared = Path.of(System.getProperty("daysheet.shared", "absent"));
        assumeTrue(Files.isDirectory(shared.resolve("tools")), "no shared tools");

        String said = Judges.arithmetic(bytes(claims(seed)), shared);

        assertThat(said.lines()
                        .map(String::strip)
                        .filter(line -> line.startsWith("837"))
                        .map(line -> AMOUNT.matcher(line).replaceAll("#")))
                .containsExactlyElementsOf(
                        OF_ARITHMETIC.stream().map(Mistake::says).toList());
        assertThat(said).startsWith("FAIL\t" + OF_ARITHMETIC.size() + "\tfindings");
    }

    @Test
    void aFileHasPayersOfEveryKindAndMedicareSecondWithItsReason() {
        List<Subscriber> subscribers =
                claims(837).stream().map(ProfessionalClaim::subscriber).toList();

        assertThat(subscribers.stream().map(Subscriber::filingIndicator).distinct())
                .hasSize(23);
        assertThat(subscribers)
                .anyMatch(each -> each.filingIndicator().equals("MB")
                        && each.sequence().equals("S")
                        && !each.mspReason().isEmpty())
                .anyMatch(each -> each.memberIdQualifier().equals("II"))
                .anyMatch(each -> !each.groupName().isEmpty());
    }

    @Test
    void theSameSeedMakesTheSameClaims() {
        assertThat(new RandomClaims(7).claims(20)).isEqualTo(new RandomClaims(7).claims(20));
    }

    private static List<ProfessionalClaim> claims(long seed) {
        return new RandomClaims(seed).claims(CLAIMS);
    }

    private static List<ProfessionalClaim> only(List<ProfessionalClaim> claims, String control) {
        return claims.stream()
                .filter(claim -> claim.controlNumber().equals(control))
                .toList();
    }

    private static byte[] bytes(List<ProfessionalClaim> claims) throws ClaimNotWritable {
        return ClaimFileWriter.write(claims, Claims.FACTS).bytes();
    }

    private static List<String> guide(byte[] bytes) throws IOException {
        return Judges.guide(bytes, FileType.ANSI837_5010_X222);
    }
}
