package org.daysheet.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.daysheet.billing.Office;
import org.daysheet.billing.paperclaims.PaperClaim;
import org.daysheet.billing.paperclaims.PaperClaims;
import org.daysheet.billing.paperclaims.PaperOutput;
import org.daysheet.cli.console.KnownPrinters;
import org.daysheet.cli.console.OutputFile;
import org.daysheet.cli.console.Refusal;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Identity;
import org.daysheet.cli.output.Table;
import org.daysheet.reports.render.ClaimForms;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.paper.FormPage;
import org.daysheet.types.paper.PaperShift;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `daysheet claims print ID... --out FILE`: claims on CMS-1500 forms.
@Command(
        name = "print",
        description = {
            "Writes claims as CMS-1500 (02/12) forms into one PDF, and keeps what was written.",
            "They count as sent only with --sent: when the forms are mailed."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  daysheet --practice ~/practice claims print DS17-1 --out claim.pdf",
            "  daysheet --practice ~/practice claims print 17 18 --out forms.pdf --red --printer \"Tray 2\" --sent"
        })
public final class ClaimsPrintCommand extends OfficeCommand {
    @Parameters(
            paramLabel = "ID",
            arity = "1..*",
            description = "Ids of the claims, or the numbers payers echo, in the order of the pages.")
    private List<String> claims = List.of();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "PDF file to write.")
    private Path file = Path.of("");

    @Option(names = "--red", description = "Only the texts, for paper on which the form is printed in red.")
    private boolean isRed;

    @Option(names = "--sent", description = "The forms are mailed to the payers: the claims count as sent.")
    private boolean isSent;

    @Option(
            names = "--printer",
            paramLabel = "NAME",
            description = "Moves the print as this printer needs it, by the offsets set for it in the window.")
    private @Nullable String printer;

    @Mixin
    private PaperOptions paper = new PaperOptions();

    /// The command of one run.
    public ClaimsPrintCommand(Shell shell) {
        super(shell);
    }

    @Override
    int run(Office office) {
        PaperShift shift = shift();
        if (isSent) {
            shell.mayMoveClaims(office);
        }
        PaperClaims forms = office.paperClaims();
        List<PaperClaim> laid = claims.stream()
                .map(claim -> ClaimsCommands.find(office, claim))
                .distinct()
                .map(forms::lay)
                .toList();
        refuseSentBefore(laid);
        byte[] pdf = draw(laid, shift);
        OutputFile.write(file, out -> out.write(pdf));
        PaperOutput.Look look = isRed ? PaperOutput.Look.RED : PaperOutput.Look.PLAIN;
        var _ = forms.printed(laid, pdf, PaperOutput.saved(look, String.valueOf(file.getFileName()), isSent));
        return done(document(office, laid));
    }

    private PaperShift shift() {
        PaperShift given = paper.shift();
        String name = printer;
        if (name == null) {
            return given;
        }
        if (!given.equals(PaperShift.NONE)) {
            throw Refusal.usage("Say --printer or the offsets, not both.");
        }
        return KnownPrinters.in(shell.configFolder()).move(name);
    }

    private void refuseSentBefore(List<PaperClaim> laid) {
        laid.stream().filter(claim -> isSent && !claim.isUnsent()).findFirst().ifPresent(claim -> {
            throw Refusal.refused("Claim " + claim.version().controlNumber()
                    + " was sent before and cannot count as sent again; nothing was written. Leave --sent out to"
                    + " print it once more.");
        });
    }

    private byte[] draw(List<PaperClaim> laid, PaperShift shift) {
        List<FormPage> pages =
                laid.stream().flatMap(claim -> claim.pages().stream()).toList();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            ClaimForms.write(pages, isRed ? ClaimForms.Look.RED : ClaimForms.Look.PLAIN, shift, pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private Document document(Office office, List<PaperClaim> laid) {
        Table printed = Table.of(
                "id", "Id", "control", "Claim", "pages", "Forms", "chargeCents", "Charged", "status", "Status");
        Table findings = Table.of(
                "control",
                "Claim",
                "page",
                "Form",
                "box",
                "Box",
                "kind",
                "What",
                "whole",
                "All of it",
                "printed",
                "On the form");
        for (PaperClaim claim : laid) {
            ClaimId id = claim.version().claim();
            printed.row(
                    new Identity(id.value()),
                    claim.version().controlNumber(),
                    claim.pages().size(),
                    claim.version().total(),
                    office.claims().show(id).claim().status());
            claim.findings()
                    .forEach(finding -> findings.row(
                            claim.version().controlNumber(),
                            finding.page(),
                            finding.box(),
                            finding.kind(),
                            finding.whole(),
                            finding.printed()));
        }
        return new Document()
                .fact("path", "File", file.toString())
                .fact(
                        "pages",
                        "Forms",
                        laid.stream().mapToInt(claim -> claim.pages().size()).sum())
                .table("claims", "Claims", printed)
                .table("findings", "What has no room", findings);
    }
}
