package org.daysheet.desktop.claims;

import java.util.List;
import java.util.function.Function;
import org.daysheet.billing.submission.SentCopy;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.id.SubmissionId;

/// Lines of a claim's history that tell when a file it left in was written once more.
final class CopyRows {
    private CopyRows() {}

    /// @param file the file that was written once more
    static List<HistoryRow> of(List<SentCopy> copies, Function<SubmissionId, SentFileRow> file) {
        return copies.stream()
                .map(copy -> new HistoryRow(
                        copy.on(),
                        new Badge(Texts.of("claims.sent-copies.what"), Badge.Tone.BUSY),
                        Texts.of("claims.sent-copies.told", copy.interchangeControl(), copy.path(), copy.sha256()),
                        copy.by(),
                        null,
                        file.apply(copy.submission())))
                .toList();
    }
}
