package org.daysheet.edi.remit835;

import java.io.IOException;
import java.io.InputStream;
import org.daysheet.edi.x12.Envelope;
import org.daysheet.edi.x12.InterchangeReader;
import org.daysheet.edi.x12.SetHandler;
import org.daysheet.edi.x12.SetWalk;
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

    /// Sends 835 sets on and names the others.
    private static final class Remittances extends SetWalk {
        private final RemittanceHandler handler;
        private int sets;

        Remittances(RemittanceHandler handler) {
            super(handler::finding);
            this.handler = handler;
        }

        @Override
        public SetHandler beginSet(Envelope envelope) {
            return envelope.set().equals("835")
                    ? new RemittanceSetReader(envelope, ++sets, handler)
                    : leaveOut(
                            envelope,
                            Severity.WARNING,
                            "A transaction set in the file is not a remittance and was left out.",
                            "835");
        }
    }
}
