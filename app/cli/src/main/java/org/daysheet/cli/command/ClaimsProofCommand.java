package org.daysheet.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.daysheet.billing.Office;
import org.daysheet.cli.console.OutputFile;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Identity;
import org.daysheet.reports.render.ProofPackets;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.paper.ProofPacket;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `daysheet claims proof CLAIM --out FILE`: proof of timely filing as one PDF.
@Command(
        name = "proof",
        description = {
            "Writes what proves that a claim was sent in time into one PDF: every sending with its numbers, its",
            "hash and the claim's own segments, every answer with its segments, and what is missing."
        },
        footerHeading = "%nExamples:%n",
        footer = "  daysheet --practice ~/practice claims proof DS17-1 --out proof.pdf")
public final class ClaimsProofCommand extends OfficeCommand {
    @Parameters(paramLabel = "CLAIM", description = "Id of the claim, or the number payers echo.")
    private String claim = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "PDF file to write.")
    private Path file = Path.of("");

    /// The command of one run.
    public ClaimsProofCommand(Shell shell) {
        super(shell);
    }

    @Override
    int run(Office office) {
        ClaimId id = ClaimsCommands.find(office, claim);
        ProofPacket packet = office.filingProofs().packet(id);
        byte[] pdf = pdf(packet);
        OutputFile.write(file, out -> out.write(pdf));
        String sha256 = office.filingProofs().handedOut(id, pdf);
        return done(new Document()
                .fact("id", "Id", new Identity(id.value()))
                .fact("path", "File", file.toString())
                .fact("parts", "Parts", packet.parts().size())
                .fact("sha256", "SHA-256", sha256));
    }

    private static byte[] pdf(ProofPacket packet) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            ProofPackets.write(packet, pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }
}
