package org.daysheet.edi.claim837;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.edi.x12.Envelope;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.InterchangeReader;
import org.daysheet.edi.x12.SetHandler;
import org.daysheet.edi.x12.SetWalk;
import org.daysheet.edi.x12.Severity;

/// Reads 837P files of any size, ours and those of other programs, claim by claim. Institutional and dental claims
/// and other sets are named by a finding and left out.
public final class ClaimFileReader {
    private ClaimFileReader() {}

    /// Reads a stream into the handler. The stream is not closed.
    ///
    /// @throws IOException when the stream fails
    public static void read(InputStream input, ClaimFileHandler handler) throws IOException {
        InterchangeReader.read(input, new ClaimSets(handler));
    }

    /// Reads a whole stream into memory. The stream is not closed.
    ///
    /// @throws IOException when the stream fails
    public static ClaimFile readAll(InputStream input) throws IOException {
        Collector collector = new Collector();
        read(input, collector);
        return new ClaimFile(collector.claims, collector.findings);
    }

    private static final class ClaimSets extends SetWalk {
        private final ClaimFileHandler handler;

        ClaimSets(ClaimFileHandler handler) {
            super(handler::finding);
            this.handler = handler;
        }

        @Override
        public SetHandler beginSet(Envelope envelope) {
            ClaimKind kind = ClaimKind.of(envelope);
            return kind == ClaimKind.PROFESSIONAL
                    ? new ProfessionalSetReader(envelope, handler)
                    : leaveOut(
                            envelope,
                            Severity.ERROR,
                            "A transaction set in the file does not hold professional claims and was left out: "
                                    + kind.text(envelope) + ".",
                            "837 005010X222A1");
        }
    }

    private static final class Collector implements ClaimFileHandler {
        private final List<ReadClaim> claims = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();

        @Override
        public void begin(Envelope envelope, BatchHeader header) {}

        @Override
        public void claim(ReadClaim claim) {
            claims.add(claim);
        }

        @Override
        public void end(Envelope envelope) {}

        @Override
        public void finding(Finding finding) {
            findings.add(finding);
        }
    }
}
