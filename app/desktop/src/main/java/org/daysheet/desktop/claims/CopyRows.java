package org.daysheet.desktop.claims;

import java.util.List;
import org.daysheet.billing.submission.SentCopy;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Texts;

/// Lines of a claim's history that tell when a file it left in was written once more.
final class CopyRows {
    private CopyRows() {}

    static List<HistoryRow> of(List<SentCopy> copies) {
        return copies.stream()
                .map(copy -> new HistoryRow(
                        copy.on(),
                        new Badge(Texts.of("claims.sent-copies.what"), Badge.Tone.BUSY),
                        Texts.of("claims.sent-copies.told", copy.interchangeControl(), copy.path(), copy.sha256()),
                        copy.by(),
                        null,
                        null))
                .toList();
    }
}
