package org.daysheet.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.daysheet.billing.Office;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.practice.SendingWay;
import org.daysheet.billing.submission.Exported;
import org.daysheet.billing.submission.SentFile;
import org.daysheet.billing.submission.Submission;
import org.daysheet.cli.console.Converters;
import org.daysheet.cli.console.Exit;
import org.daysheet.cli.console.Refusal;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Identity;
import org.daysheet.cli.output.Table;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.SubmissionId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `daysheet claims export --out DIR`: ready claims become an 837P file and count as sent; or the very bytes of an
/// earlier file are written once more.
@Command(
        name = "export",
        description = {
            "Writes every claim that is ready into an 837P file, one for each receiver; the claims count as sent.",
            "With --again: writes a file once more that was lost before it was handed over; nothing else changes."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  daysheet --practice ~/practice claims export --out outbox",
            "  daysheet --practice ~/practice claims export --claim 17 --claim 18 --out outbox",
            "  daysheet --practice ~/practice claims export --spare --out outbox",
            "  daysheet --practice ~/practice claims export --again 4 --out outbox",
            "",
            "Exit 1 when a claim is held back."
        })
public final class ClaimsExportCommand implements Callable<Integer> {
    private final Shell shell;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder the file is written to.")
    private Path folder = Path.of("");

    @Option(
            names = "--claim",
            paramLabel = "ID",
            converter = Converters.Id.class,
            description = "Only these claims; every ready one when left out.")
    private List<Long> claims = List.of();

    @Option(names = "--spare", description = "By the spare way of every payer that has one; others are held back.")
    private boolean isSpare;

    @Option(
            names = "--again",
            paramLabel = "SUBMISSION",
            converter = Converters.Id.class,
            description = "Id of a file sent before; claims sent lists them.")
    private @Nullable Long again;

    /// The command of one run.
    public ClaimsExportCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Long before = again;
        if (before != null && (!claims.isEmpty() || isSpare)) {
            throw Refusal.usage("Say either --again, or --claim and --spare.");
        }
        return shell.withOffice(
                office -> before == null ? export(office) : writeAgain(office, new SubmissionId(before)));
    }

    private int export(Office office) {
        shell.mayMoveClaims(office);
        SendingWay way = isSpare ? SendingWay.SPARE : SendingWay.USUAL;
        Exported exported = claims.isEmpty()
                ? office.submissions().exportReady(way, folder, shell.progress())
                : office.submissions()
                        .export(claims.stream().map(ClaimId::new).toList(), way, folder, shell.progress());
        Table files = Table.of(
                "path", "File",
                "interchange", "Interchange",
                "profile", "By",
                "claims", "Claims",
                "chargeCents", "Charged",
                "sha256", "",
                "submission", "Id");
        for (SentFile file : exported.files()) {
            files.row(
                    file.path().toString(),
                    file.interchangeControl(),
                    file.profile(),
                    file.claims(),
                    file.total(),
                    file.sha256(),
                    new Identity(file.submission().value()));
        }
        int needFix = office.claims().count(ClaimStatus.NEEDS_FIX);
        int unchecked = office.claims().count(ClaimStatus.DRAFT);
        shell.print(new Document()
                .fact("claims", "Claims sent", exported.claims())
                .fact("unchecked", unchecked == 0 ? "" : "Not checked yet", unchecked)
                .fact("needsFix", needFix == 0 ? "" : "Need a fix", needFix)
                .table("files", "Files", files)
                .data(
                        "heldBack",
                        exported.heldBack().stream()
                                .map(id -> new Identity(id.value()))
                                .toList()));
        if (!exported.heldBack().isEmpty()) {
            int heldBack = exported.heldBack().size();
            shell.say(heldBack + (heldBack == 1 ? " claim was" : " claims were")
                    + " held back: run claims scrub to see why.");
        } else if (needFix > 0) {
            shell.say(needFix + (needFix == 1 ? " claim needs" : " claims need")
                    + " a fix and did not go out: run claims scrub to see what is wrong.");
        } else if (unchecked > 0) {
            shell.say(unchecked + (unchecked == 1 ? " claim was" : " claims were")
                    + " never checked and did not go out: run claims scrub first.");
        }
        return exported.heldBack().isEmpty() ? Exit.DONE : Exit.REFUSED;
    }

    private int writeAgain(Office office, SubmissionId id) {
        Submission sent = office.submissions().show(id);
        Path file = office.submissions().writeAgain(id, folder);
        shell.print(new Document()
                .fact("submission", "Id", new Identity(id.value()))
                .fact("interchange", "Interchange", sent.interchangeControl())
                .fact("submittedOn", "Sent", sent.submittedOn())
                .fact("claims", "Claims", sent.claims())
                .fact("chargeCents", "Charged", sent.total())
                .fact("path", "File", file.toString())
                .fact(
                        "sha256",
                        "SHA-256, proved",
                        office.submissions().standing(id).sha256()));
        return Exit.DONE;
    }
}
