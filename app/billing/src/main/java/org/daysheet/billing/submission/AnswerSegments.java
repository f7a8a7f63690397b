package org.daysheet.billing.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.billing.security.RawFiles;
import org.daysheet.edi.x12.RawSegments;
import org.daysheet.edi.x12.RawSegments.Raw;
import org.daysheet.types.id.RawFileId;

/// The segments of a TA1, 999 or 277CA that tell of one claim, read out of the file as it is kept.
///
/// @param files where the bytes are
public record AnswerSegments(RawFiles files) {
    private static final long MOST_BYTES = 8_000;
    private static final int MOST_SEGMENTS = 40;

    /// Where a word of a receiver stands.
    ///
    /// @param kind TA1, 999 or 277CA
    /// @param file the file it came in
    /// @param offset byte at which it begins there
    /// @param controlNumber CLM01 of the sending that is meant
    public record At(String kind, RawFileId file, long offset, String controlNumber) {}

    /// From where the word stands to where the next begins; of a 999 without what it says of other claims.
    public List<Raw> of(At word) {
        try (InputStream bytes = files.open(word.file())) {
            List<Raw> raw = new ArrayList<>();
            for (Raw segment : RawSegments.read(bytes, word.offset(), word.offset() + MOST_BYTES)) {
                boolean isNext = !raw.isEmpty() && isEnd(word.kind(), segment.text());
                if (isNext || raw.size() == MOST_SEGMENTS) {
                    break;
                }
                raw.add(segment);
            }
            return word.kind().equals("999") ? own(raw, word.controlNumber()) : raw;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A 999 speaks of all claims of a set: what is said of others stays out, since it may quote them.
    private static List<Raw> own(List<Raw> raw, String control) {
        List<Raw> kept = new ArrayList<>();
        List<Raw> loop = new ArrayList<>();
        for (Raw segment : raw) {
            String id = id(segment.text());
            if (id.equals("IK3") || id.equals("IK5") || id.equals("AK9")) {
                kept.addAll(isAbout(loop, control) ? loop : List.of());
                loop.clear();
            }
            boolean isOfSet = id.equals("AK2") || id.equals("IK5") || id.equals("AK9");
            (isOfSet ? kept : loop).add(segment);
        }
        kept.addAll(isAbout(loop, control) ? loop : List.of());
        return kept;
    }

    private static boolean isAbout(List<Raw> loop, String control) {
        return loop.stream()
                .map(Raw::text)
                .filter(segment -> id(segment).equals("CTX"))
                .anyMatch(segment -> List.of(segment.split("[^A-Za-z0-9-]")).contains(control));
    }

    private static String id(String segment) {
        return segment.replaceFirst("[^A-Z0-9].*$", "");
    }

    private static boolean isEnd(String kind, String segment) {
        String id = id(segment);
        return switch (kind) {
            case "TA1" -> true;
            case "999" -> id.equals("AK2") || id.equals("SE");
            default -> id.equals("HL") || id.equals("TRN") || id.equals("SE");
        };
    }
}
