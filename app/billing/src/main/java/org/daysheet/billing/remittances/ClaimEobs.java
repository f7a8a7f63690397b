package org.daysheet.billing.remittances;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.daysheet.billing.security.Session;
import org.daysheet.edi.x12.RawSegments;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.RemitClaimId;

/// Claims of checks as payers stated them, read out of the rows and the file as it is kept.
///
/// @param session who looks
public record ClaimEobs(Session session) {
    /// One claim of a check.
    public ClaimEob of(RemitClaimId id) {
        ClaimEobQuery.Found found = session.read(tx -> ClaimEobQuery.of(tx, id));
        return new ClaimEob(found.claim(), found.lines(), found.file(), segments(found));
    }

    /// Our claim by the newest match, empty when none is known.
    public Optional<ClaimId> claim(RemitClaimId id) {
        return session.read(tx -> Optional.ofNullable(ClaimEobQuery.of(tx, id).claim()));
    }

    private List<ClaimEob.Segment> segments(ClaimEobQuery.Found found) {
        try (InputStream file = session.vault().open(found.sha256())) {
            return RawSegments.read(file, found.from(), found.to()).stream()
                    .map(segment -> new ClaimEob.Segment(segment.number(), segment.text()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
