package org.daysheet.edi.inspect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.InterchangeReader;
import org.daysheet.edi.x12.Severity;
import org.daysheet.types.work.Progress;

/// Says what a file is and whether it holds, from its content alone, in memory that does not grow with the file.
/// Answers for anything: remittances, claims and acknowledgments in full, other X12 by name, other files by what they
/// are.
public final class Inspector {
    private static final int HEAD = 1 << 14;

    /// What is not X12 is hashed up to this size and left unread beyond it.
    private static final long MOST_HASHED = 64L << 20;

    private Inspector() {}

    /// Inspects a file.
    ///
    /// @throws IOException when it cannot be read
    public static Inspection inspect(Path file, InspectionSink sink) throws IOException {
        try (InputStream input = Files.newInputStream(file)) {
            return inspect(input, sink);
        }
    }

    /// Inspects a file and says how far it is.
    ///
    /// @param step what is reported with the bytes, such as "bytes read"
    /// @param progress may stop it
    /// @throws IOException when it cannot be read
    public static Inspection inspect(Path file, InspectionSink sink, String step, Progress progress)
            throws IOException {
        try (InputStream input = new WatchedStream(Files.newInputStream(file), progress, step, Files.size(file))) {
            return inspect(input, sink);
        }
    }

    /// Inspects a stream from its beginning. The stream is not closed.
    ///
    /// @throws IOException when it cannot be read
    public static Inspection inspect(InputStream source, InspectionSink sink) throws IOException {
        CountedInput input = new CountedInput(source, HEAD);
        FindingCount findings = new FindingCount(sink);
        return KindOfBytes.startOfX12(input.head(), input.headLength()) < 0
                ? notX12(input, findings)
                : x12(input, sink, findings);
    }

    private static Inspection x12(CountedInput input, InspectionSink sink, FindingCount findings) throws IOException {
        X12Inspection inspection = new X12Inspection(sink, findings);
        InterchangeReader.read(input, inspection);
        input.drain(Math.max(MOST_HASHED, input.count()));
        FileKind kind = inspection.kind();
        if (!inspection.hasContent()) {
            kind = FileKind.UNKNOWN;
            if (findings.errors() == 0) {
                findings.finding(Finding.ofFile(
                        Severity.ERROR,
                        "interchange-empty",
                        "The file begins like X12 but holds no transaction: it is cut off or damaged."));
            }
        }
        return verdict(kind, input, findings, inspection.allBalanced());
    }

    private static Inspection notX12(CountedInput input, FindingCount findings) throws IOException {
        FileKind kind = KindOfBytes.of(input.head(), input.headLength());
        findings.finding(Finding.ofFile(Severity.ERROR, "not-x12", message(kind)));
        input.drain(MOST_HASHED);
        return verdict(kind, input, findings, true);
    }

    private static String message(FileKind kind) {
        return switch (kind) {
            case EMPTY -> "The file is empty.";
            case UTF16 ->
                "The file is text in UTF-16; X12 needs plain ASCII. Save it as text without Unicode and try again.";
            case ZIP, GZIP ->
                "The file is a compressed archive (" + kind.text() + "); unpack it and take what is inside.";
            case UNKNOWN -> "The file is neither X12 nor any kind known here.";
            default -> "The file is not X12; by its content it is of the kind " + kind.text() + ".";
        };
    }

    private static Inspection verdict(FileKind kind, CountedInput input, FindingCount findings, boolean allBalanced) {
        boolean whole = input.isEnded();
        return new Inspection(
                kind,
                input.count(),
                whole,
                whole ? input.hash() : "",
                findings.errors(),
                findings.warnings(),
                allBalanced);
    }
}
