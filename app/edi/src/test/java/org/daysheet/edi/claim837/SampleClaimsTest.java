package org.daysheet.edi.claim837;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daysheet.edi.x12.SegmentWriter;
import org.daysheet.edi.x12.Separators;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Reads the claims of other programs: what is not kept of them is little, and is named.
final class SampleClaimsTest {
    private static final Path SAMPLES =
            Path.of(System.getProperty("daysheet.shared", "absent")).resolve("samples/837p");
    private static final Pattern NUMBER = Pattern.compile("[0-9]*\\.[0-9]*");
    /// A range of one day, which is written as the day.
    private static final Pattern ONE_DAY = Pattern.compile("RD8(.)([0-9]{8})-\\2");

    private static final int HEADER = 106;

    @BeforeEach
    void samplesAreThere() {
        assumeTrue(Files.isDirectory(SAMPLES), "no shared samples");
    }

    @Test
    void littleIsNotKeptOfTheClaimsOfOthers() throws IOException {
        Map<String, Set<String>> notKept = new TreeMap<>();
        for (Path file : files()) {
            Set<String> ofFile = new LinkedHashSet<>();
            read(file).claims().forEach(claim -> ofFile.addAll(claim.notKept()));
            if (!ofFile.isEmpty()) {
                notKept.put(file.getFileName().toString(), ofFile);
            }
        }

        assertThat(notKept)
                .isEqualTo(Map.of(
                        // elements that the guide does not use
                        "edi-cli-sample-837.837",
                        Set.of("2000B SBR08", "2300 CLM03", "2300 CLM04", "2300 CLM05", "2400 SV108", "2400 SV109"),
                        // the same, and descriptions where the guide has no component for them
                        "kw-x12-parser-edi-sample-75-claims.837",
                        Set.of("2000B SBR08", "2320 SBR08", "2400 SV101"),
                        // an amount of a kind that the guide had before
                        "x12-demo-cob-example4.837",
                        Set.of("2320 AMT"),
                        // composites with another separator than the file announces
                        "x12-demo-cob-2ndary-example4.837",
                        Set.of("2300 CLM05", "2300 HI01"),
                        "x12-demo-example12.837",
                        Set.of("2300 CLM05", "2300 HI01"),
                        "x12-demo-example9.837",
                        Set.of("2300 CLM05", "2300 HI01", "2400 SV107"),
                        // a place of service of no kind
                        "x12parser-medicaidexample.837",
                        Set.of("2300 CLM05"),
                        // the same, and a provider who is not said to be of any kind
                        "x12parser-missingentitycode.837",
                        Set.of("2300 CLM05", "2310 NM1")));
    }

    /// Each claim is written again and compared: a segment that does not come back must be one that was named, and one
    /// that was named must not come back.
    @Test
    void whatIsNotKeptIsNamedAndNothingElseIs() throws IOException {
        Map<String, Set<String>> lost = new TreeMap<>();
        Map<String, Set<String>> named = new TreeMap<>();
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            for (ReadClaim read : read(file).claims()) {
                ProfessionalClaim claim = read.document();
                if (claim != null) {
                    String name = file.getFileName() + " " + claim.controlNumber();
                    lost.put(name, lost(bytes, read, claim));
                    named.put(name, named(read));
                }
            }
        }
        assertThat(lost).hasSizeGreaterThan(90).isEqualTo(named);
    }

    /// The segments of the claim that it does not have when it is written again.
    private static Set<String> lost(byte[] bytes, ReadClaim read, ProfessionalClaim claim) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String header = text.substring(text.indexOf("ISA"));
        char component = header.charAt(HEADER - 2);
        List<String> given = segments(
                text.substring((int) read.place().offset(), (int) read.end()),
                header.charAt(HEADER - 1),
                header.charAt(3),
                component);
        SegmentWriter out = new SegmentWriter(Separators.USUAL, (element, message) -> {});
        new ClaimBodyWriter(out).write(claim);
        segments(new String(out.bytes(), StandardCharsets.US_ASCII), '~', '*', ':')
                .forEach(given::remove);
        Set<String> ids = new LinkedHashSet<>();
        given.forEach(segment -> ids.add(segment.substring(0, segment.indexOf('*'))));
        return ids;
    }

    private static Set<String> named(ReadClaim read) {
        Set<String> ids = new LinkedHashSet<>();
        for (String name : read.notKept()) {
            if (!name.startsWith("20")) {
                ids.add(name.substring(name.indexOf(' ') + 1).replaceAll("(?<=..)[0-9]{2}$", ""));
            }
        }
        return ids;
    }

    private static List<String> segments(String text, char terminator, char separator, char component) {
        List<String> segments = new ArrayList<>();
        for (String segment : text.split(Pattern.quote(String.valueOf(terminator)), -1)) {
            String flat = ONE_DAY.matcher(
                            segment.strip().replace(component, ':').toUpperCase(Locale.ROOT))
                    .replaceAll("D8$1$2");
            if (!flat.isEmpty()) {
                segments.add(String.join(
                        "*",
                        Arrays.stream(flat.split(Pattern.quote(String.valueOf(separator))))
                                .map(SampleClaimsTest::plain)
                                .toList()));
            }
        }
        return segments;
    }

    private static String plain(String element) {
        String value = element.strip();
        boolean isNumber = NUMBER.matcher(value).matches() && value.length() > 1;
        return isNumber ? new BigDecimal(value).stripTrailingZeros().toPlainString() : value;
    }

    private static ClaimFile read(Path file) throws IOException {
        return ClaimFileReader.readAll(new ByteArrayInputStream(Files.readAllBytes(file)));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".837"))
                    .sorted()
                    .toList();
            assertThat(found).hasSizeGreaterThan(20);
            return found;
        }
    }
}
