package org.daysheet.edi.remit835;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daysheet.edi.x12.Envelope;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.InterchangeHandler;
import org.daysheet.edi.x12.InterchangeReader;
import org.daysheet.edi.x12.Segment;
import org.daysheet.edi.x12.SetHandler;
import org.daysheet.edi.x12.Severity;

/// Reads 835 files of any size in constant memory. Lenient with a report: a claim that cannot be read is delivered
/// with the finding that holds it, and the rest of the check with it. Never throws for what a file contains.
public final class RemittanceReader {
    private RemittanceReader() {}

    /// Reads every 835 transaction of a stream into the handler. The stream is not closed.
    ///
    /// @throws IOException when the stream fails
    public static void read(InputStream input, RemittanceHandler handler) throws IOException {
        InterchangeReader.read(input, new Remittances(handler));
    }

    /// Reads a whole stream into memory. The stream is not closed.
    ///
    /// @throws IOException when the stream fails
    public static RemittanceFile readAll(InputStream input) throws IOException {
        RemittanceCollector collector = new RemittanceCollector();
        read(input, collector);
        return collector.file();
    }

    /// Reads a whole file into memory.
    ///
    /// @throws IOException when the file cannot be read
    public static RemittanceFile readAll(Path file) throws IOException {
        try (InputStream input = Files.newInputStream(file)) {
            return readAll(input);
        }
    }

    /// Sends 835 sets on and names the others.
    private static final class Remittances implements InterchangeHandler {
        private final RemittanceHandler handler;
        private int sets;

        Remittances(RemittanceHandler handler) {
            this.handler = handler;
        }

        @Override
        public SetHandler beginSet(Envelope envelope) {
            if (envelope.set().equals("835")) {
                return new RemittanceSetReader(envelope, ++sets, handler);
            }
            handler.finding(new Finding(
                    Severity.WARNING,
                    "other-set",
                    "A transaction set in the file is not a remittance and was left out.",
                    envelope.place().offset(),
                    envelope.place().line(),
                    envelope.place().segment(),
                    "ST",
                    "ST01",
                    envelope.set(),
                    "835"));
            return SetHandler.IGNORE;
        }

        @Override
        public void beginInterchange(Segment isa) {}

        @Override
        public void interchangeSegment(Segment segment) {}

        @Override
        public void endSet(Envelope envelope) {}

        @Override
        public void endInterchange() {}

        @Override
        public void finding(Finding finding) {
            handler.finding(finding);
        }
    }
}
