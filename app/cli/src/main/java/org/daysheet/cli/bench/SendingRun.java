package org.daysheet.cli.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daysheet.billing.Office;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.submission.SentFile;
import org.daysheet.cli.output.Document;
import org.daysheet.edi.claim837.ClaimFile;
import org.daysheet.edi.claim837.ClaimFileReader;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.work.Progress;

/// How long a large file of claims takes to go out, and to be read back, beside reading the same claims from the
/// database.
final class SendingRun {
    private static final int LINES = 3;

    private SendingRun() {}

    /// @param claims how many go out in one file
    static Document measure(int claims, Path folder, Progress progress) {
        try (BenchPractice practice = BenchPractice.create(folder.resolve("sending"), progress)) {
            var _ = practice.visits(claims, LINES);
            practice.claim(claims);
            Office office = practice.office();
            List<ClaimId> all = office.claims().inStatus(List.of(ClaimStatus.DRAFT));
            var _ = office.scrubbing().scrubThese(all, progress);
            var _ = ScrubRun.read(office, all);
            Took<Integer> read = Took.of(() -> ScrubRun.read(office, all));
            Took<List<SentFile>> sent = Took.of(() -> office.submissions()
                    .export(all, folder.resolve("sending-out"), progress)
                    .files());
            SentFile file = sent.result().getFirst();
            Took<ClaimFile> back = Took.of(() -> readBack(file.path()));
            if (file.claims() != all.size() || back.result().claims().size() != all.size()) {
                throw new IllegalStateException("not every claim went out and came back");
            }
            Document document =
                    new Document().fact("claims", "Claims", all.size()).fact("bytes", "Bytes", Files.size(file.path()));
            Figures.beside("reading the claims from the database", read.nanos())
                    .add("sending them in one file", sent.nanos())
                    .add("reading the file back", back.nanos())
                    .into(document, "Sending claims");
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClaimFile readBack(Path file) {
        try (InputStream input = new BufferedInputStream(Files.newInputStream(file))) {
            return ClaimFileReader.readAll(input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
