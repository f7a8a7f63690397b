package org.daysheet.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.daysheet.cli.output.Document;

/// How long an 835 takes to read, beside a look at each of its bytes.
final class ReadingRun {
    private static final int WARM_UPS = 4;
    private static final int ROUNDS = 7;

    private ReadingRun() {}

    static Document measure(int claims) {
        ReadingWorkload workload = ReadingWorkload.ofClaims(claims);
        Figures figures = Figures.beside("byte scan", Took.median(WARM_UPS, ROUNDS, workload::scanBytes));
        figures.add("segments", Took.median(WARM_UPS, ROUNDS, () -> tokenized(workload)));
        figures.add("typed records, balanced", Took.median(WARM_UPS, ROUNDS, () -> read(workload)));
        Document document =
                new Document().fact("claims", "Claims", claims).fact("bytes", "Bytes", (long) workload.size());
        figures.into(document, "One pass over the file, median of " + ROUNDS);
        return document;
    }

    private static long tokenized(ReadingWorkload workload) {
        try {
            return workload.tokenize();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long read(ReadingWorkload workload) {
        try {
            return workload.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
