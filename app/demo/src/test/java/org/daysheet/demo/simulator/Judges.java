package org.daysheet.demo.simulator;

import com.imsweb.x12.reader.X12Reader;
import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Foreign readers that say what they think of a file.
final class Judges {
    private static final Set<String> MISJUDGED = Set.of(
            "AK9 in loop HEADER is required but not found",
            "IK5 in loop 2000 is required but not found",
            "FOOTER appears too many times");

    private static final int TERMINATOR_AT = 105;

    private Judges() {}

    /// The segments as StAEDI reads them, components joined by ":"; envelope and count errors are thrown.
    static List<List<String>> segments(byte[] file) {
        List<List<String>> segments = new ArrayList<>();
        try (EDIStreamReader reader =
                EDIInputFactory.newFactory().createEDIStreamReader(new ByteArrayInputStream(file))) {
            List<String> segment = new ArrayList<>();
            List<String> components = new ArrayList<>();
            boolean inComposite = false;
            while (reader.hasNext()) {
                EDIStreamEvent event = reader.next();
                switch (event) {
                    case START_SEGMENT -> segment = new ArrayList<>(List.of(reader.getText()));
                    case END_SEGMENT -> segments.add(List.copyOf(segment));
                    case START_COMPOSITE -> {
                        inComposite = true;
                        components = new ArrayList<>();
                    }
                    case END_COMPOSITE -> {
                        inComposite = false;
                        segment.add(String.join(":", components));
                    }
                    case ELEMENT_DATA -> (inComposite ? components : segment).add(reader.getText());
                    case SEGMENT_ERROR, ELEMENT_DATA_ERROR, ELEMENT_OCCURRENCE_ERROR ->
                        throw new AssertionError(reader.getErrorType() + " at "
                                + reader.getLocation().getSegmentPosition() + " " + reader.getReferenceCode());
                    default -> {}
                }
            }
        } catch (EDIStreamException refused) {
            throw new AssertionError(refused);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return segments;
    }

    /// The same segments with a terminator that imsweb can read: it takes no line end for one.
    private static byte[] readable(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        return text.charAt(TERMINATOR_AT) == '\n'
                ? text.replace('\n', '~').getBytes(StandardCharsets.ISO_8859_1)
                : file;
    }

    /// What imsweb's guide map finds wrong. Its 999 map looks for trailers in the loop before them and misses AK9 and
    /// IK5 in every 999, and its 835 map takes a second PLB for a second footer; those complaints are no verdict.
    static List<String> guideErrors(AnswerFile file) {
        X12Reader.FileType type = switch (file.kind()) {
            case ACKNOWLEDGMENT_999 -> X12Reader.FileType.ANSI837_5010_X231;
            case CLAIM_STATUS_277CA -> X12Reader.FileType.ANSI837_5010_X214;
            case REMITTANCE_835 -> X12Reader.FileType.ANSI835_5010_X221;
        };
        try {
            X12Reader reader = new X12Reader(type, new ByteArrayInputStream(readable(file.bytes())));
            return Stream.concat(reader.getErrors().stream(), reader.getFatalErrors().stream())
                    .filter(error -> !MISJUDGED.contains(error))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
